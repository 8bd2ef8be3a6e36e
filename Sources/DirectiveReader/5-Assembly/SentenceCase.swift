import DirectiveModel

/// Writes a title in capitals as a sentence; names get their capitals back from the body, where they stand in small letters.
struct SentenceCase {
  /// How often a word stands with and without a capital inside sentences.
  private var votes: [Key: (capital: Int, small: Int)] = [:]
  /// Pairs of words whose second has a capital: "Thành" after "Lê".
  private var names: Set<[Key]> = []

  init(body: Range<Int>, _ text: TokenizedText) {
    for index in body where text.tokens[index].kind == .word && !isSentenceStart(index, text) {
      switch text.tokens[index].capitals {
      case .initial:
        votes[text.tokens[index].key, default: (0, 0)].capital += 1
        if index > 0, text.tokens[index - 1].capitals == .initial { names.insert([text.tokens[index - 1].key, text.tokens[index].key]) }
      case .none: votes[text.tokens[index].key, default: (0, 0)].small += 1
      case .all: break
      }
    }
  }

  /// The words on one line; only runs in capitals change.
  func sentence(_ range: Range<Int>, _ text: TokenizedText) -> String {
    var out = ""
    for index in range {
      let token = text.tokens[index]
      if token.isSpaced, index > range.lowerBound { out += " " }
      let spelling = text.spelling(index)
      let isName = isNameLike(index, text)
      out +=
        token.capitals == .all && token.kind == .word
        ? word(spelling, token.key, isName: isName, isFirst: index == range.lowerBound) : spelling
    }
    return out
  }

  private func word(_ spelling: String, _ key: Key, isName: Bool, isFirst: Bool) -> String {
    if isAbbreviation(spelling) { return spelling }
    let vote = votes[key] ?? (0, 0)
    let small = spelling.unicodeScalars.map { Unicode.Scalar(LetterFolding.lowercased($0.value)) ?? $0 }
    let lowered = String(String.UnicodeScalarView(small))
    return isFirst || isName || vote.capital > vote.small ? OpenName.capitalised(lowered) : lowered
  }

  /// Letters of a document's symbol ("NQ-CP") and words without a vowel stay as they are.
  private func isAbbreviation(_ spelling: String) -> Bool {
    !spelling.unicodeScalars.contains { "aeiouy".unicodeScalars.contains(Unicode.Scalar(LetterFolding.folded($0.value))) }
      || AgencyRegistry.spellings(of: spelling).count > 1
  }

  /// A province, or the second word of a name that the body knows.
  private func isNameLike(_ index: Int, _ text: TokenizedText) -> Bool {
    index > 0 && names.contains([text.tokens[index - 1].key, text.tokens[index].key])
      || AgencyNames.standard.province(text, at: index, limit: min(text.tokens.count, index + 4)) != nil
      || index > 0 && AgencyNames.standard.province(text, at: index - 1, limit: min(text.tokens.count, index + 3)) != nil
  }

  private func isSentenceStart(_ index: Int, _ text: TokenizedText) -> Bool {
    index == 0 || text.tokens[index - 1].kind == .mark && !text.isMark(index - 1, ",") || text.tokens[index].isLineStart
  }
}
