import DirectiveModel

/// Collects tasks with paths of their own; words that charge nobody are left out.
struct TaskList {
  let text: TokenizedText
  let charges: ChargeReader
  private(set) var drafts: [TaskDraft] = []
  private var usedPaths: Set<String> = []

  init(_ text: TokenizedText, charges: ChargeReader) {
    self.text = text
    self.charges = charges
  }

  /// The parts of one item; `label` is the item's where they begin with its own words.
  mutating func append(_ all: [Range<Int>], path: String, context: TaskContext, label: Label?, from start: Int? = nil) {
    let parts = label == nil ? all : behindHeading(all)
    var previous: Charged?
    for (index, words) in parts.enumerated() {
      if charges.chargesNobody(words) || charges.isExecution(words) { continue }
      if context.isNormative, !charges.chargesByName(words) { continue }
      if index > 0 || context.isPathInferred, charges.isFormula(words),
        endsDocument(words) || SentenceWords.thisDocument.firstMatch(text, in: words) != nil
      {
        continue
      }
      var inner = context
      if index > 0, let previous, previous.origin == .own, charges.duties.leads(in: words) == nil { inner.charged = previous }
      let begin = index == 0 ? start ?? label?.tokens.lowerBound ?? words.lowerBound : words.lowerBound
      add(begin..<words.upperBound, words: words, path: path, inner)
      previous = drafts.last?.leads
    }
  }

  /// "… quan tâm, phối hợp thực hiện./.": the stroke between full stops closes a document.
  private func endsDocument(_ words: Range<Int>) -> Bool {
    words.count > 3 && text.isMark(words.upperBound - 2, "/") && text.isMark(words.upperBound - 3, ".")
  }

  /// Real duties of the closing part; formulas count in the numbering but are none.
  mutating func appendClosing(_ closing: [Range<Int>], _ outer: TaskContext) {
    var context = outer
    context.isNormative = false
    for words in charges.segments.closingDuties(in: closing) {
      guard charges.charges(words) else { continue }
      let path = unused("closing")
      if charges.isFormula(words) { continue }
      usedPaths.remove(path)
      append([words], path: path, context: context, label: nil)
    }
  }

  mutating func add(_ tokens: Range<Int>, words: Range<Int>, path: String, _ context: TaskContext) {
    let own = charges.duties.duty(in: words)
    var draft = TaskDraft(path: unused(path), tokens: tokens, words: words, leads: context.charged)
    if !own.leads.isEmpty, !charges.isIssuer(own.leads), !context.hasAttributeLeads, !context.hasLostColumns {
      draft.leads = charges.meant(by: own.leads, in: words)
    }
    draft.hasLostColumns = context.hasLostColumns
    draft.supporters = (context.supporters + (context.hasLostColumns ? [] : own.supporters)).uniqued().filter {
      !draft.leads.agencies.contains($0)
    }
    draft.reportTo = context.hasLostColumns ? [] : own.reportTo
    draft.isPathInferred = context.isPathInferred
    draft.deadlineLines = context.deadlines
    draft.deadlineCells = context.deadlineCells
    drafts.append(draft)
  }

  /// "1. Dạy bơi an toàn cho học sinh. Giao Sở X …": the first words are the item's heading.
  private func behindHeading(_ parts: [Range<Int>]) -> [Range<Int>] {
    guard parts.count > 1, let first = parts.first, first.count <= 14, text.isMark(first.upperBound - 1, "."),
      charges.duties.leads(in: first) == nil, DutyWords.charges.begins(text, at: parts[1].lowerBound)
    else { return parts }
    return Array(parts.dropFirst())
  }

  /// "1.c", then "1.c#2".
  private mutating func unused(_ path: String) -> String {
    // What stands before the first label has to have a name that can be typed.
    let path = path.isEmpty ? "0" : path
    var candidate = path
    var count = 1
    while !usedPaths.insert(candidate).inserted {
      count += 1
      candidate = "\(path)#\(count)"
    }
    return candidate
  }
}
