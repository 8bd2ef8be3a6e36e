/// Puts misread labels right where their neighbours show it: the second "d" is "đ", "9." between "1." and "3." is "2.".
enum LabelSeries {
  static func restored(_ clause: Clause) -> Clause {
    var clause = clause
    if let first = clause.children.first?.label, first.kind == .roman || first.kind == .arabic || first.kind == .letter,
      clause.children.count > 1, let second = clause.children[1].label, let text = restoredFirst(first, before: second)
    {
      clause.children[0].label?.text = text
      clause.children[0].label?.isInferred = true
    }
    var last: Label?
    for index in clause.children.indices {
      guard var label = clause.children[index].label else { continue }
      let next = index + 1 < clause.children.count ? clause.children[index + 1].label : nil
      if let last, last.kind == label.kind, let text = restored(label, after: last, before: next) {
        label.text = text
        // Many scans and typists have no "đ".
        if text != "đ" { label.isInferred = true }
      }
      clause.children[index].label = label
      last = label
      clause.children[index] = restored(clause.children[index])
    }
    return clause
  }

  /// The label's right text where it differs; nil where it stands as printed.
  private static func restored(_ label: Label, after last: Label, before next: Label?) -> String? {
    let expected = last.ordinal + 1
    guard label.ordinal != expected, let text = text(expected, kind: label.kind) else { return nil }
    if label.kind == .letter, label.text == "d", last.text == "d" { return "đ" }
    if label.kind == .roman, label.ordinal == last.ordinal { return text }
    // "I." behind "II.", and no "II." behind it: two strokes are lost.
    if label.kind == .roman, label.text == "I", last.ordinal == 2, next?.ordinal != 2 { return text }
    // A letter after đ may skip; only a look-alike whose successor agrees is put right.
    let isConfirmed = next.map { $0.kind == label.kind && $0.ordinal == expected + 1 } ?? true
    return isConfirmed && lookalikes[text]?.contains(label.text) == true ? text : nil
  }

  private static func restoredFirst(_ first: Label, before second: Label) -> String? {
    // "II. MỤC ĐÍCH" above "II. NHIỆM VỤ".
    if first.kind == .roman, second.kind == .roman, first.ordinal == 2, second.ordinal == 2 { return "I" }
    guard first.kind == second.kind, first.ordinal != 1, second.ordinal == 2, let text = text(1, kind: first.kind) else { return nil }
    return lookalikes[text]?.contains(first.text) == true ? text : nil
  }

  /// The label of that place in its series; nil where there is none.
  static func text(_ ordinal: Int, kind: Label.Kind) -> String? {
    switch kind {
    case .letter: Label.letters.indices.contains(ordinal - 1) ? Label.letters[ordinal - 1] : nil
    case .arabic, .bracket: String(ordinal)
    case .roman: Label.romans.indices.contains(ordinal - 1) ? Label.romans[ordinal - 1] : nil
    default: nil
    }
  }

  /// What an English OCR model prints for a label.
  private static let lookalikes: [String: Set<String>] = [
    "1": ["7", "4"], "2": ["9", "7"], "3": ["8", "5"], "5": ["6", "3", "9"], "6": ["5", "8"], "8": ["3", "6"],
    "c": ["e", "o"], "e": ["c", "o"], "g": ["o", "q"], "đ": ["d"], "i": ["l"], "l": ["i"],
  ]
}
