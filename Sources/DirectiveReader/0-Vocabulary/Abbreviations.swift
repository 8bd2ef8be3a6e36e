import DirectiveModel

/// The lexicon's abbreviations by their letters without marks: "HDND" is HĐND.
///
/// Made when a damaged text first holds capitals: clean ones never ask.
enum Abbreviations {
  /// Those with the same letters as the text, in the lexicon's order.
  static func words(like text: String) -> [Lexicon.WordID] { byLetters[FoldedText.letters(text)] ?? [] }

  private static let byLetters: [[UInt8]: [Lexicon.WordID]] = {
    let words = WordList.shared
    var table: [[UInt8]: [Lexicon.WordID]] = [:]
    for (id, kind) in words.kinds.enumerated() where kind == .abbreviation {
      let word = Lexicon.WordID(truncatingIfNeeded: id)
      table[FoldedText.letters(words.spelling(word)), default: []].append(word)
    }
    return table
  }()
}
