import DirectiveModel
import DirectiveReader

/// Every value of a reading beside the gold's: is it right, and does a finding point at it?
struct ReviewComparison {
  private let directive: Directive
  private let gold: ReviewGold
  private let names: ReviewNames
  /// The true words of a task by its path, where they are known.
  private let truth: [String: String]
  private(set) var values: [ReviewValue] = []

  init(_ directive: Directive, gold: ReviewGold, truth: [String: String]) {
    self.directive = directive
    self.gold = gold
    self.truth = truth
    names = ReviewNames(place: gold.text["place"])
    addHeader()
    addCitations()
    addTasks()
  }

  private mutating func add(
    _ kind: ReviewValue.Kind, _ place: String = "", wanted: String?, found: String?, isRight: Bool, marks: (Finding) -> Bool
  ) {
    let marks = directive.review.indices.filter { marks(directive.review[$0]) }
    values.append(ReviewValue(kind: kind, place: place, wanted: wanted, found: found, isRight: isRight, marks: marks))
  }

  // MARK: The head

  private mutating func addHeader() {
    addText(.number, "number", directive.number) { $0 == $1 }
    addText(.type, "documentType", directive.documentType) { FoldedText.fold($0) == FoldedText.fold($1) }
    let issuers = names.keys(gold.issuers)
    let names = names
    addText(.issuer, "issuer", directive.issuer?.name) { _, found in issuers.contains(names.key(found)) }
    addText(.place, "place", directive.place) { FoldedText.fold($0) == FoldedText.fold($1) }
    addText(.issued, "issued", directive.issued?.iso) { $0 == $1 }
    addText(.subject, "subject", directive.subject) { Self.isLegible($1, $0) }
    let wanted = gold.addressees.map(names.keys)
    let found = names.keys(directive.addressees.map(\.agency))
    add(
      .addressees, wanted: wanted.first.flatMap(Self.words), found: Self.words(found), isRight: wanted.contains(found)
    ) { $0.field == "addressees" }
    let isSigner = gold.signer.map(Self.letters) == directive.signer.map { Self.letters($0.name) }
    add(.signer, wanted: gold.signer, found: directive.signer?.name, isRight: isSigner) { $0.field == "signer" }
  }

  private mutating func addText(
    _ kind: ReviewValue.Kind, _ field: String, _ found: String?, _ isSame: (_ wanted: String, _ found: String) -> Bool
  ) {
    let wanted = gold.text[kind.rawValue]
    let isRight = wanted.flatMap { wanted in found.map { isSame(wanted, $0) } } ?? (wanted == nil && found == nil)
    if !isRight, gold.optionalFields.contains(kind.rawValue) { return }
    add(kind, wanted: wanted, found: found, isRight: isRight) { $0.field == field }
  }

  /// Words with their marks; capitals and the place of the tone aside.
  private static func letters(_ text: String) -> [String] { RepairWord.words(of: text).map(\.letters) }

  private static func words(_ keys: Set<String>) -> String? { keys.isEmpty ? nil : keys.sorted().joined(separator: ", ") }

  // MARK: Citations

  /// A misread citation stands where the gold has the right one: both are one value.
  private mutating func addCitations() {
    var open = Array(gold.citations.indices)
    var misread: [LegalReference] = []
    for citation in directive.references {
      let key = ReviewValue.key(number: citation.number, issued: citation.issued)
      guard let place = open.firstIndex(where: { gold.citations[$0].key == key }) else {
        misread.append(citation)
        continue
      }
      let wanted = gold.citations[open.remove(at: place)]
      if !wanted.isOptional { addCitation(citation.number, wanted: key, found: key, bytes: citation.bytes) }
    }
    for citation in misread {
      let place = open.firstIndex { gold.citations[$0].bytes?.overlaps(citation.bytes) ?? false }
      let wanted = place.map { gold.citations[open.remove(at: $0)] }
      if wanted?.isOptional == true { continue }
      let key = ReviewValue.key(number: citation.number, issued: citation.issued)
      addCitation(citation.number, wanted: wanted?.key, found: key, bytes: citation.bytes)
    }
    for place in open where !gold.citations[place].isOptional {
      let wanted = gold.citations[place]
      addCitation(wanted.number, wanted: wanted.key, found: nil, bytes: wanted.bytes ?? 0..<0)
    }
  }

  private mutating func addCitation(_ number: String, wanted: String?, found: String?, bytes: Range<Int>) {
    add(.references, number, wanted: wanted, found: found, isRight: wanted == found) { finding in
      finding.field.hasPrefix("references") && (finding.bytes?.overlaps(bytes) ?? true)
    }
  }

  // MARK: Tasks

  private mutating func addTasks() {
    let pairs = Self.pairs(gold.tasks, directive.tasks)
    for (index, wanted) in gold.tasks.enumerated() where !wanted.isOptional {
      if let found = pairs[index] {
        addTask(directive.tasks[found], wanted)
      } else {
        addMissed(wanted)
      }
    }
    let paired = Set(pairs.values)
    for (index, task) in directive.tasks.enumerated() where !paired.contains(index) && !isAllowed(task.bytes) {
      add(.task, task.path, wanted: nil, found: task.text, isRight: false) {
        $0.field == "tasks" && ($0.bytes?.overlaps(task.bytes) ?? true) || $0.field.hasPrefix("tasks[\(task.path)]")
      }
    }
  }

  private func isAllowed(_ bytes: Range<Int>) -> Bool {
    gold.optionalSpans.contains { $0.overlaps(bytes) && $0.lowerBound <= bytes.lowerBound && bytes.upperBound <= $0.upperBound + 2 }
  }

  /// Marked where a finding about a lack of tasks, or about the words of a task that stands there, points at it.
  private mutating func addMissed(_ wanted: ReviewGold.Task) {
    add(.task, wanted.paths.first ?? "", wanted: "a task", found: nil, isRight: false) { finding in
      guard finding.field == "tasks" || finding.field.hasPrefix("tasks[") && !finding.field.hasSuffix(".deadline") else { return false }
      return finding.bytes.map { bytes in wanted.spans.contains { $0.overlaps(bytes) } } ?? true
    }
  }

  private mutating func addTask(_ task: DirectiveTask, _ wanted: ReviewGold.Task) {
    let field = "tasks[\(task.path)]"
    let isAboutTask = { (finding: Finding) in
      finding.field == field || finding.field == "tasks" && (finding.bytes?.overlaps(task.bytes) ?? true)
    }
    add(.task, task.path, wanted: "a task", found: task.text, isRight: true, marks: isAboutTask)
    let isPath = wanted.paths.contains(task.path)
    add(.path, task.path, wanted: wanted.paths.first, found: task.path, isRight: isPath) { isAboutTask($0) || $0.field == field + ".path" }
    if let words = wanted.paths.first.flatMap({ truth[$0] }) {
      add(.words, task.path, wanted: words, found: task.text, isRight: Self.isLegible(task.text, words)) {
        $0.field == field + ".text"
      }
    }
    addNames(.leads, task, task.leads, wanted.leads)
    addNames(.supporters, task, task.supporters, wanted.supporters)
    let found = task.deadline.map { ReviewValue.key($0.rule) }
    guard found == wanted.deadline || !wanted.isDeadlineOptional else { return }
    add(.deadline, task.path, wanted: wanted.deadline, found: found, isRight: found == wanted.deadline) { $0.field == field + ".deadline" }
  }

  private mutating func addNames(_ kind: ReviewValue.Kind, _ task: DirectiveTask, _ found: [AgencyName], _ wanted: [[String]]) {
    let (sets, found) = (wanted.map(names.keys), names.keys(found))
    add(kind, task.path, wanted: sets.first.flatMap(Self.words), found: Self.words(found), isRight: sets.contains(found)) {
      $0.field == "tasks[\(task.path)].assignees"
    }
  }

  /// At most one word in twenty, or just one, is wrong. A label before the true words is none of them.
  private static func isLegible(_ text: String, _ truth: String) -> Bool {
    let read = RepairWord.words(of: text)
    var words = RepairWord.words(of: truth)
    if let start = words.prefix(4).firstIndex(where: { word in read.first.map(word.isSame) ?? false }) { words.removeFirst(start) }
    return RepairErrors(truth: words, read: read).found.count { $0.kind != .capitals } <= max(1, words.count / 20)
  }

  /// Gold task to task of the reading, where at least half of both together is shared.
  private static func pairs(_ gold: [ReviewGold.Task], _ tasks: [DirectiveTask]) -> [Int: Int] {
    var scored: [(share: Double, gold: Int, found: Int)] = []
    for (i, wanted) in gold.enumerated() {
      for (j, task) in tasks.enumerated() {
        let share = wanted.spans.map { overlap($0, task.bytes) }.max() ?? 0
        if share >= 0.5 { scored.append((share, i, j)) }
      }
    }
    var (pairs, used): ([Int: Int], Set<Int>) = ([:], [])
    for row in scored.sorted(by: { $0.share > $1.share }) where pairs[row.gold] == nil && !used.contains(row.found) {
      pairs[row.gold] = row.found
      used.insert(row.found)
    }
    return pairs
  }

  private static func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    let union = max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound)
    return union == 0 ? 0 : Double(a.clamped(to: b).count) / Double(union)
  }
}
