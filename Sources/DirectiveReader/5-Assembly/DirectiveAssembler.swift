import DirectiveModel

/// Puts a directive together from its repaired text.
struct DirectiveAssembler {
  let text: TokenizedText
  private let agencies: AgencyNames
  private let lines: TextLines
  private let regions: Regions
  private let header: Header
  private let references: [Mention<ReferenceReading>]
  private let findings: FindingMaker
  private let weakLetters: WeakLetters
  private let unreadTime: UnreadTime
  private let timeCues: TimeCues
  private let citationDoubts: CitationDoubts
  private let recognition: RecognitionDoubts
  private let writtenCodes: [CodeRepair.Written]

  init(_ repaired: RepairedText, agencies: AgencyNames = .standard, recognized: [RecognizedWord]? = nil) {
    self.agencies = agencies
    let stamps: [ArrivalStamp]
    (text, stamps) = Self.legible(repaired)
    lines = TextLines(text)
    regions = RegionScanner(text: text, lines: lines).regions()
    header = HeaderReader(text, lines: lines, regions: regions, stamps: stamps, agencies: agencies).header()
    references = ReferenceScanner.mentions(
      in: text, skipping: header.numberTokens.map { [$0] } ?? [], ownNumber: header.number, issued: header.issued)
    findings = FindingMaker(text: text)
    weakLetters = WeakLetters(text)
    unreadTime = UnreadTime(text, issued: header.issued)
    timeCues = TimeCues(text, issued: header.issued)
    citationDoubts = CitationDoubts(text, header: header, head: regions.head)
    recognition = RecognitionDoubts(text, letters: weakLetters, recognized: recognized)
    writtenCodes = CodeRepair.writtenRight(in: text)
  }

  /// The text without what was put on the paper later and what the scan made of dirt.
  private static func legible(_ repaired: RepairedText) -> (text: TokenizedText, stamps: [ArrivalStamp]) {
    let stamped = ArrivalStamp.removed(from: NoiseLines.removed(from: Tokenizer.tokens(of: repaired)))
    return (BulletMarks.read(in: DateSpecks.removed(from: stamped.text)), stamped.stamps)
  }

  /// The words for people: on one line, document numbers written right.
  private func words(_ range: Range<Int>) -> String {
    var line = LineBytes()
    var start = range.lowerBound
    let codes = writtenCodes[writtenCodes.partitionPoint { $0.tokens.lowerBound >= range.lowerBound }...]
    for code in codes.prefix(while: { $0.tokens.upperBound <= range.upperBound }) where code.tokens.lowerBound >= start {
      line.append(start..<code.tokens.lowerBound, of: text)
      line.append(code.number, for: code.tokens, of: text)
      start = code.tokens.upperBound
    }
    line.append(start..<range.upperBound, of: text)
    return line.string
  }

  /// The directive's date, without the work of its tasks.
  var issued: CivilDate? { header.issued }

  func directive(source: Source) -> Directive {
    let (drafts, root) = TaskCollector.drafts(
      text, body: regions.body, paragraphs: ParagraphScanner(text, lines: lines), header: header, agencies: agencies)
    var review = header.findings
    review += references.flatMap(referenceFindings)
    var tasks: [DirectiveTask] = []
    let (textFindings, isMisread) = weakLetters.taskTexts(drafts)
    if isMisread, let signer = header.signer, !review.contains(where: { $0.field == "signer" }) {
      review += [weakLetters.signer(signer, in: regions.tail)].compactMap(\.self)
    }
    var places = recognition.places(of: header, addressees: regions.addressees) + recognition.places(of: references)
    for draft in drafts {
      let (task, taskFindings, deadlineTokens) = task(draft)
      places += recognition.places(of: draft, deadline: deadlineTokens)
      if let finding = textFindings[draft.path] { review.append(finding) }
      tasks.append(task)
      review += taskFindings
    }
    review += NumberingCheck(AgencyScanner(text, names: agencies, home: header.place), drafts: drafts).findings(in: root)
    review += recognition.findings(places, beside: review)
    review += [recognition.emptyPages(of: source.pages)].compactMap(\.self)
    if tasks.isEmpty { review.append(findings.missing("tasks", Messages.noTasks)) }
    return Directive(
      source: source, number: header.number, documentType: header.documentType, issuer: header.issuer, place: header.place,
      issued: header.issued, subject: header.subject, addressees: header.addressees, recipients: header.recipients,
      signer: header.signer, references: references.map(reference), tasks: tasks, review: review)
  }

  /// The secrecy mark in the head.
  func secrecy() -> String? { Self.secrecy(in: regions.head, text, lines) }

  /// The same mark as that of the whole reading. A text without its words in capitals before a line is not read any further.
  static func secrecy(of repaired: RepairedText) -> String? {
    let text = legible(repaired).text
    guard text.tokens.indices.contains(where: { mayBeSecrecy($0, text) && LayoutWords.secrecy.begins(text, at: $0) }) else { return nil }
    let lines = TextLines(text)
    return secrecy(in: RegionScanner(text: text, lines: lines).regions().head, text, lines)
  }

  private static func mayBeSecrecy(_ index: Int, _ text: TokenizedText) -> Bool {
    text.tokens[index].capitals == .all && text.tokens[index].isLineStart
  }

  private static func secrecy(in head: Range<Int>, _ text: TokenizedText, _ lines: TextLines) -> String? {
    for index in head where mayBeSecrecy(index, text) {
      if let found = LayoutWords.secrecy.match(text, at: index), lines.line(ofToken: index).tokens.count <= found.count + 2 {
        return found.value
      }
    }
    return nil
  }

  // MARK: References

  private func reference(_ mention: Mention<ReferenceReading>) -> LegalReference {
    LegalReference(
      number: mention.value.number, documentType: mention.value.documentType, issued: mention.value.issued,
      issuer: mention.value.issuer, text: words(mention.tokens), bytes: text.sourceBytes(mention.tokens))
  }

  private func referenceFindings(_ mention: Mention<ReferenceReading>) -> [Finding] {
    let problems = mention.value.problems + citationDoubts.problems(of: mention)
    let mayBeOwn = citationDoubts.mayBeOwn(mention)
    guard mayBeOwn || !problems.isEmpty else { return [] }
    let field = "references[\(mention.value.number)]"
    let words = text.oneLine(mention.tokens)
    let found = problems.map { findings.make(field, $0.reason, Messages.reference($0, words), mention.tokens) }
    guard mayBeOwn else { return found }
    return found + [findings.conflict(field, Messages.mayBeOwnNumber(words), mention.tokens)]
  }

  /// The citations that begin in the range; they stand in text order, so that finding them costs little however many there are.
  private func citations(in range: Range<Int>) -> ArraySlice<Mention<ReferenceReading>> {
    let rest = references[references.partitionPoint { $0.tokens.lowerBound >= range.lowerBound }...]
    return rest[..<rest.partitionPoint { $0.tokens.lowerBound >= range.upperBound }]
  }

  // MARK: Tasks

  private func task(_ draft: TaskDraft) -> (DirectiveTask, [Finding], Range<Int>?) {
    let cited = citations(in: draft.tokens).map(\.value.number)
    let isInherited = draft.leads.origin != .own
    var assignees = draft.leads.agencies.map { Assignee(agency: $0, role: .lead, inherited: isInherited) }
    assignees += draft.supporters.map { Assignee(agency: $0, role: .coordinate, inherited: false) }
    let (deadline, deadlineFindings, deadlineTokens) = deadline(draft)
    let task = DirectiveTask(
      path: draft.path, text: words(draft.words), bytes: text.sourceBytes(draft.tokens), lines: text.lines(draft.tokens),
      assignees: assignees, reportTo: draft.reportTo, deadline: deadline,
      references: cited.uniqued())
    let pathFindings = [pathFinding(draft)].compactMap(\.self)
    return (task, pathFindings + leadFindings(draft) + weakLetters.agencies(of: draft) + deadlineFindings, deadlineTokens)
  }

  private func pathFinding(_ draft: TaskDraft) -> Finding? {
    guard draft.isPathInferred else { return nil }
    return findings.inferred("tasks[\(draft.path)].path", Messages.inferredPath(draft.path), draft.tokens)
  }

  /// The attribute line's deadline, else the one of the task's own words; what is inferred or impossible becomes a finding.
  private func deadline(_ draft: TaskDraft) -> (Deadline?, [Finding], Range<Int>?) {
    let stated = draft.deadlineLines.flatMap { deadlines(in: $0) } + draft.deadlineCells.flatMap { deadlines(in: $0, isCell: true) }
    let own = deadlines(in: draft.words)
    let mentions = DeadlineChooser.choice(among: stated) == nil ? own : stated
    let chosen = DeadlineChooser.choice(among: mentions)
    var field: String { "tasks[\(draft.path)].deadline" }
    var found = mentions.flatMap { mention in
      mention.value.problems.map { problem in
        let message = Messages.deadline(problem, text.oneLine(mention.tokens))
        return findings.make(field, problem.reason, message, mention.tokens, confidence: problem.confidence)
      }
    }
    if let chosen, chosen.value.isInferred, !isYearCertain(chosen.value) {
      found.append(findings.inferred(field, Messages.deadlineWithoutYear(text.oneLine(chosen.tokens)), chosen.tokens))
    }
    guard let chosen, let rule = chosen.value.rule else {
      if draft.hasLostColumns {
        found.append(findings.missing(field, Messages.lostColumns, draft.tokens))
      } else if found.isEmpty, let words = cue(in: draft, beside: mentions) {
        found.append(findings.missing(field, Messages.mayBeDeadline(text.oneLine(words)), words))
      } else if found.isEmpty, let words = unreadTime.words(of: draft, skipping: citations(in: draft.words).map(\.tokens)) {
        found.append(findings.missing(field, Messages.unreadDeadline(text.oneLine(words)), words))
      } else if found.isEmpty, let words = unreadTime.frequency(of: draft) {
        found.append(findings.missing(field, Messages.unreadFrequency(text.oneLine(words)), words))
      }
      return (nil, found, nil)
    }
    if draft.hasLostColumns { found.append(findings.inferred(field, Messages.lostColumns, draft.tokens)) }
    found += DeadlineChooser.passedOver(by: chosen, among: stated + own).map { other in
      findings.inferred(field, Messages.otherDeadline(text.oneLine(other.tokens)), other.tokens)
    }
    if let words = cue(in: draft, beside: stated + own) {
      found.append(findings.inferred(field, Messages.mayBeDeadline(text.oneLine(words)), words))
    }
    if !chosen.value.problems.contains(.repaired), var weak = weakLetters.name(field, Messages.weakDeadline, chosen.tokens) {
      if rule.isRecurring { weak.confidence = DirectiveAssembler.surestRecurrence }
      found.append(weak)
    }
    let deadline = Deadline(
      rule: rule, text: text.oneLine(chosen.tokens), bytes: text.sourceBytes(chosen.tokens),
      lastDay: rule.lastDay(issued: header.issued, received: nil))
    return (deadline, found, chosen.tokens)
  }

  /// A day without a year soon after a sound issue date: none of 30 in 180 documents was meant for another year.
  private func isYearCertain(_ reading: DeadlineReading) -> Bool {
    guard let issued = header.issued, case .date(let day, _) = reading.rule, !header.findings.contains(where: { $0.field == "issued" })
    else { return false }
    return (0...DirectiveAssembler.longestCertain).contains(day.days(since: issued))
  }

  private static let longestCertain = 180

  /// Words of the task that may be a deadline beside those that were read.
  private func cue(in draft: TaskDraft, beside mentions: [Mention<DeadlineReading>]) -> Range<Int>? {
    let read = mentions.map(\.tokens) + citations(in: draft.words).map(\.tokens)
    for range in [draft.words] + draft.deadlineLines + draft.deadlineCells {
      if let words = timeCues.words(in: range, outside: read) { return words }
    }
    return nil
  }

  /// None of 13 in 60 scans was wrong, however weak its letters.
  private static let surestRecurrence = 90

  private func deadlines(in range: Range<Int>, isCell: Bool = false) -> [Mention<DeadlineReading>] {
    let issued = header.issued ?? header.year.flatMap { CivilDate(year: $0, month: 1, day: 1) }
    let context = DeadlineContext(issued: issued, skipped: citations(in: range).map(\.tokens))
    return isCell
      ? DeadlineScanner.mentions(inCell: range, of: text, context: context)
      : DeadlineScanner.mentions(in: text, range: range, context: context)
  }

  /// "phối hợp với" and nobody: the names behind it could not be read.
  private func supporterFinding(_ draft: TaskDraft) -> Finding? {
    guard draft.supporters.isEmpty, let words = DutyWords.withWhom.firstMatch(text, in: draft.words) ?? unknownSupporter(of: draft)
    else { return nil }
    let place = words.tokens.lowerBound..<min(draft.words.upperBound, words.tokens.lowerBound + 8)
    return findings.missing("tasks[\(draft.path)].assignees", Messages.noSupporter(text.oneLine(place)), place)
  }

  /// "phối hợp VIDIFI": a name that is no agency's as far as anybody knows.
  private func unknownSupporter(of draft: TaskDraft) -> (value: Bool, tokens: Range<Int>)? {
    let cooperations = DutyWords.cooperations
    for index in draft.words {
      guard let found = cooperations.match(text, at: index) else { continue }
      let next = index + found.count
      if next < draft.words.upperBound, text.tokens[next].kind == .word, text.tokens[next].capitals != .none { return (true, index..<next) }
    }
    return nil
  }

  private func leadFindings(_ draft: TaskDraft) -> [Finding] {
    originFindings(draft) + [supporterFinding(draft)].compactMap(\.self) + draft.leads.agencies.compactMap { endedFinding($0, draft) }
  }

  /// An agency that had ended when the directive was issued: a misread name or date, or an old habit.
  private func endedFinding(_ name: AgencyName, _ draft: TaskDraft) -> Finding? {
    guard let issued = header.issued, let agency = name.id.flatMap({ agencies.registry.agency($0) }), let lastDay = agency.lastDay,
      issued > lastDay
    else { return nil }
    return findings.conflict("tasks[\(draft.path)].assignees", Messages.ended(agency.name, lastDay), draft.tokens)
  }

  private func originFindings(_ draft: TaskDraft) -> [Finding] {
    var field: String { "tasks[\(draft.path)].assignees" }
    return switch draft.leads.origin {
    case .own, .item: []
    case .preamble: [findings.inferred(field, Messages.leadOfPreamble(draft.path), draft.tokens)]
    case .addressees: [findings.inferred(field, Messages.leadOfAddressees(draft.path), draft.tokens)]
    case .none: [findings.missing(field, Messages.noLead(draft.path), draft.tokens)]
    }
  }
}

extension DeadlineRule {
  /// What its words say does not hang on single letters: "hằng tuần" is no other period with another tone.
  fileprivate var isRecurring: Bool { if case .recurring = self { true } else { false } }
}
