import DirectiveModel

/// Marks where the numbers of items say that one is missing or that a heading was lost: a task that nobody reads is a silent error too.
struct NumberingCheck {
  private let findings: FindingMaker
  private let drafts: [TaskDraft]

  init(_ text: TokenizedText, drafts: [TaskDraft]) {
    findings = FindingMaker(text: text)
    self.drafts = drafts
  }

  func findings(in clause: Clause) -> [Finding] {
    var found: [Finding] = []
    var last: [Label.Kind: Clause] = [:]
    for (place, child) in clause.children.enumerated() {
      if let label = child.label, NumberingCheck.counted.contains(label.kind), label.ordinal > 0 {
        let end = clause.children.count > place + 1 ? child.ownTokens.upperBound : child.allTokens.upperBound
        if let previous = last[label.kind], let before = previous.label {
          found += step(from: before, to: label, previous.allTokens.lowerBound..<max(end, previous.allTokens.upperBound), of: clause)
        } else if place == 0, label.ordinal > 1, holdsTasks(clause.allTokens) {
          found.append(findings.missing("tasks", Messages.firstItem(label.text), child.ownTokens))
        }
        last[label.kind] = child
      }
      found += findings(in: child)
    }
    return found
  }

  private static let counted: Set<Label.Kind> = [.article, .section, .roman, .arabic, .letter, .bracket]

  private func step(from last: Label, to label: Label, _ tokens: Range<Int>, of parent: Clause) -> [Finding] {
    let step = label.ordinal - last.ordinal
    if step == 1 || isLetterD(last, label) { return [] }
    if step > 1 { return holdsTasks(tokens) ? [findings.missing("tasks", Messages.itemsSkipped(last.text, label.text), tokens)] : [] }
    let rest = label.tokens.lowerBound..<max(label.tokens.upperBound, parent.allTokens.upperBound)
    return [findings.make("tasks", .conflict, Messages.itemsRepeated(last.text, label.text), rest, confidence: NumberingCheck.repeated)]
  }

  /// Half of the lists whose numbers step back had lost a heading or an item.
  private static let repeated = 50

  /// Many lists go from d to e.
  private func isLetterD(_ last: Label, _ label: Label) -> Bool { label.kind == .letter && last.text == "d" && label.text == "e" }

  private func holdsTasks(_ tokens: Range<Int>) -> Bool { drafts.contains { tokens.contains($0.tokens.lowerBound) } }
}
