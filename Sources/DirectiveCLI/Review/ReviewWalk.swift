import DirectiveModel
import DirectiveReports
import DirectiveStore

/// Asks somebody about one doubtful value after the other. Each answer is a command of its own and on the disk before the next
/// question, so that nothing is lost when the window is closed, and `undo` takes back the last one.
struct ReviewWalk {
  private let console: Console
  private let store: DirectiveStore
  private let tracking: Tracking
  private let today: CivilDate
  private let labels: ShortIDs
  /// As they are with the answers given so far.
  private var directives: [DirectiveID: StoredDirective]
  private var questions: [ReviewItem]
  /// What answers have left open of the directives that they changed.
  private var open: [DirectiveID: Set<Finding>] = [:]
  private var counts: [WalkAnswer: Int] = [:]

  /// `questions` are asked in their order; those of one group whose values differ, one by one.
  init(_ questions: [ReviewItem], in store: DirectiveStore, labels: ShortIDs, _ invocation: Invocation) throws(Failure) {
    console = invocation.console
    self.store = store
    tracking = try invocation.tracking(in: store)
    today = invocation.today
    self.labels = labels
    self.questions = questions.flatMap(\.parts)
    directives = Dictionary(questions.map { ($0.stored.id, $0.stored) }, uniquingKeysWith: { first, _ in first })
  }

  /// Up to the last question, the end of the input, or until the person leaves.
  mutating func run() throws {
    var place = 0
    while place < questions.count {
      guard let question = stillOpen(questions[place]) else {
        questions.remove(at: place)
        continue
      }
      guard let answer = try answer(to: question, at: place), answer != .stop else { break }
      if answer == .oneByOne {
        let alone = question.group.findings.map { ReviewItem(stored: question.stored, group: FindingGroup($0)) }
        questions.replaceSubrange(place...place, with: alone)
      } else {
        counts[answer, default: 0] += question.group.count
        place += 1
      }
    }
    try console.printLines([""] + summary)
  }

  private var summary: [String] {
    let (confirmed, corrected) = (counts[.confirm] ?? 0, counts[.correct] ?? 0)
    let left = questions.compactMap(stillOpen).reduce(0) { $0 + $1.group.count }
    let sum = Messages.walkSummary(confirmed: confirmed, corrected: corrected, skipped: counts[.skip] ?? 0, left: left)
    return TextLayout.wrapped(sum, width: console.widthInColumns) + (confirmed + corrected > 0 ? [Messages.undoLastAnswer] : [])
  }

  /// The question without what earlier answers settled; nil when nothing is left of it.
  private func stillOpen(_ question: ReviewItem) -> ReviewItem? {
    guard let stored = directives[question.stored.id] else { return nil }
    let open = open[stored.id]
    let left = question.group.findings.filter { open?.contains($0) ?? true }
    guard let first = left.first else { return nil }
    return ReviewItem(stored: stored, group: left.dropFirst().reduce(into: FindingGroup(first)) { $0.add($1) })
  }
}

// MARK: - Questions

extension ReviewWalk {
  /// Asks until an answer counts; nil at the end of the input.
  private mutating func answer(to question: ReviewItem, at place: Int) throws -> WalkAnswer? {
    let source = KeptSources.bytes(of: question.stored.directive.source.sha256, in: store)
    let screen = QuestionScreen(question, source: source, width: console.widthInColumns)
    let title = Messages.question(place + 1, of: questions.count, labels[question.stored.id], question.stored.corrected)
    try console.printLines([""] + screen.lines(title: title))
    let answers = Self.answers(to: question)
    while let typed = try console.ask(Messages.keys(answers, isNothing: question.reading == nil)) {
      guard let answer = WalkAnswer(typed: typed), answers.contains(answer) else {
        try console.printLines([Messages.unknownAnswer(typed)])
        continue
      }
      switch answer {
      case .skip, .stop, .oneByOne: return answer
      case .view: try console.printLines(screen.source)
      case .confirm:
        try confirm(question)
        try say([Messages.answerSaved])
        return answer
      case .correct:
        guard let isCorrected = try correct(question) else { return nil }
        if isCorrected { return answer }
      }
    }
    return nil
  }

  private static func answers(to question: ReviewItem) -> [WalkAnswer] {
    WalkAnswer.allCases.filter { answer in
      switch answer {
      case .correct: question.group.first.correctableField != nil
      case .oneByOne: question.group.count > 1
      default: true
      }
    }
  }

  private mutating func confirm(_ question: ReviewItem) throws {
    let record = CommandRecord(console)
    let fields = question.group.findings.map(\.field)
    try write(fields.map { record.event(.confirmed(field: $0, value: question.reading)) }, of: record, to: question.stored.id)
  }

  /// False when the person thinks better of it, nil at the end of the input.
  private mutating func correct(_ question: ReviewItem) throws -> Bool? {
    guard let field = question.group.first.correctableField else { return false }
    try say([Messages.newValue(field)])
    let editor = FieldEditor(stored: question.stored, tracking: tracking, today: today, labels: labels)
    let paths = field.isOfTask ? question.group.findings.compactMap { $0.taskPath.map(String.init) } : [nil]
    while let typed = try console.ask(Messages.valuePrompt(field)) {
      // Half of a pasted text would be stored, and the other half taken for answers.
      if console.discardTyped() {
        try say([Messages.pastedLines])
        continue
      }
      if typed.allSatisfy(\.isWhitespace) { return false }
      let made = Result { () throws(Failure) in
        try paths.map { path throws(Failure) in try editor.change(field, task: path, typed: typed) }.compactMap(\.self)
      }
      switch made {
      case .failure(let failure): try say([failure.message] + failure.advice)
      case .success(let changes):
        let record = CommandRecord(console)
        try write(changes.map { record.event($0, in: question.stored.id) }, of: record, to: question.stored.id)
        try say(changes.map(\.line) + Set(changes.flatMap(editor.warnings)).sorted().map(Messages.notice) + [Messages.answerSaved])
        return true
      }
    }
    return nil
  }

  private mutating func write(_ events: [Event], of record: CommandRecord, to directive: DirectiveID) throws(Failure) {
    try store.write([directive: events], of: record, telling: console)
    directives[directive]?.events += events
    open[directive] = Set(directives[directive]?.openFindings ?? [])
  }

  private func say(_ lines: [String]) throws {
    try console.printLines(lines.flatMap { TextLayout.wrapped($0, width: console.widthInColumns, hanging: 2) })
  }
}
