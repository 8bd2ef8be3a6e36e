import DirectiveModel

/// Marks values whose letters rest on repairs that are not certain enough.
struct WeakLetters {
  let text: TokenizedText
  private let findings: FindingMaker

  /// Below these a value is marked. Chosen on 34 documents, 18 of them clean ones printed, scanned at three levels of damage and read
  /// by OCR; few of their values are wrong, so that the thresholds are a beginning, not a proof.
  enum Threshold {
    /// Of the least certain word: nearly all names with a wrong letter stood below it.
    static let word = 75
    /// Of the average word of a task's text.
    static let taskText = 90
  }

  init(_ text: TokenizedText) {
    self.text = text
    findings = FindingMaker(text: text)
  }

  /// A finding for a value as sure as its least certain word; nil where that is sure enough.
  func value(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding? {
    guard !tokens.isEmpty, Int(text.confidence(tokens)) < Threshold.word else { return nil }
    return findings.repaired(field, message, tokens)
  }

  /// The same, with the words behind the message.
  func name(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding? {
    value(field, "\(message): \"\(text.oneLine(tokens))\"", tokens)
  }

  /// A person's name. Damaged syllables that no repair fits stand as they are, and count as uncertain where much is damaged.
  func person(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding? {
    if let finding = name(field, message, tokens) { return finding }
    guard isDamaged, !tokens.allSatisfy(isSyllable) else { return nil }
    return findings.repaired(field, "\(message): \"\(text.oneLine(tokens))\"", tokens, confidence: WeakLetters.unknownSyllable)
  }

  private static let unknownSyllable = 50

  /// One word in twenty was repaired: names in other languages of clean texts are not meant.
  private var isDamaged: Bool { text.text.repairs.count * 20 > text.tokens.count }

  private func isSyllable(_ index: Int) -> Bool {
    WordList.key(text.spelling(index).lowercased()).flatMap(WordList.shared.word) != nil
  }

  // MARK: Tasks

  /// Leads that the registry does not know are as good as their letters.
  func leads(of draft: TaskDraft) -> [Finding] {
    guard draft.leads.origin == .own || draft.leads.origin == .item else { return [] }
    let start = draft.leads.origin == .own ? draft.words.lowerBound : max(0, draft.words.lowerBound - WeakLetters.reach)
    return draft.leads.agencies.compactMap { agency in
      guard agency.id == nil, let words = words(of: agency.name, in: start..<draft.words.upperBound) else { return nil }
      return name("tasks[\(draft.path)].assignees", Messages.weakLead, words)
    }
  }

  /// Tokens back to the heading that names an item's agencies.
  private static let reach = 2000

  /// At most one for all words of a task, when many of them were repaired without much certainty.
  func taskText(_ draft: TaskDraft) -> Finding? {
    let average = average(draft.words)
    guard average < Threshold.taskText else { return nil }
    return findings.repaired(
      "tasks[\(draft.path)].text", Messages.weakText(draft.path), draft.words, confidence: average)
  }

  /// Of words and numbers; 100 for none.
  private func average(_ tokens: Range<Int>) -> Int {
    let words = text.tokens[tokens].filter { $0.kind != .mark }
    return words.isEmpty ? 100 : words.reduce(0) { $0 + Int($1.confidence) } / words.count
  }

  /// The last place in the range where these words stand, marks aside.
  private func words(of name: String, in range: Range<Int>) -> Range<Int>? {
    let keys = FoldedText.fold(name).split(separator: " ").map { Key($0) }
    guard let first = keys.first else { return nil }
    for start in range.reversed() where text.tokens[start].key == first {
      if let end = end(of: keys, from: start, limit: range.upperBound) { return start..<end }
    }
    return nil
  }

  private func end(of keys: [Key], from start: Int, limit: Int) -> Int? {
    var index = start
    for key in keys {
      while index < limit, text.tokens[index].kind == .mark { index += 1 }
      guard index < limit, text.tokens[index].key == key else { return nil }
      index += 1
    }
    return index
  }
}
