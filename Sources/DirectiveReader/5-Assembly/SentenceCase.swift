import DirectiveModel

/// Writes a title in capitals as a sentence; names get their capitals back from the body, where they stand in small letters.
struct SentenceCase {
  /// How often a word stands with and without a capital inside sentences.
  private var votes: [Key: (capital: Int, small: Int)] = [:]
  /// The same for a word behind another one: "Thành" after "Lê" has a capital, "chủ" after "và" has none.
  private var pairs: [[Key]: (capital: Int, small: Int)] = [:]

  init(body: Range<Int>, _ text: TokenizedText) {
    for index in body where text.tokens[index].kind == .word && !isSentenceStart(index, text) {
      let key = text.tokens[index].key
      let pair = [text.tokens[index - 1].key, key]
      switch text.tokens[index].capitals {
      case .initial:
        votes[key, default: (0, 0)].capital += 1
        pairs[pair, default: (0, 0)].capital += 1
      case .none:
        votes[key, default: (0, 0)].small += 1
        pairs[pair, default: (0, 0)].small += 1
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
      let isName = isName(index, text)
      out +=
        token.capitals == .all && token.kind == .word
        ? word(spelling, isCapital: isName || index == range.lowerBound) : spelling
    }
    return out
  }

  private func word(_ spelling: String, isCapital: Bool) -> String {
    if isAbbreviation(spelling) { return spelling }
    let small = spelling.unicodeScalars.map { Unicode.Scalar(LetterFolding.lowercased($0.value)) ?? $0 }
    let lowered = String(String.UnicodeScalarView(small))
    return isCapital ? OpenName.capitalised(lowered) : lowered
  }

  /// Letters of a document's symbol ("NQ-CP") and words without a vowel stay as they are.
  private func isAbbreviation(_ spelling: String) -> Bool {
    !spelling.unicodeScalars.contains { "aeiouy".unicodeScalars.contains(Unicode.Scalar(LetterFolding.folded($0.value))) }
      || AgencyRegistry.spellings(of: spelling).count > 1
  }

  /// Part of a province's name, or a word that the body writes with a capital there: behind the same word, else before the same word.
  private func isName(_ index: Int, _ text: TokenizedText) -> Bool {
    let limit = text.tokens.count
    if AgencyNames.standard.province(text, at: index, limit: min(limit, index + 4)) != nil { return true }
    let key = text.tokens[index].key
    guard index > 0 else { return false }
    if AgencyNames.standard.province(text, at: index - 1, limit: min(limit, index + 3)) != nil { return true }
    if let pair = pairs[[text.tokens[index - 1].key, key]] { return pair.capital > pair.small }
    // The first word of a name behind a word that the body never puts before it: "Hoàng" of "Hoàng Trung Hải".
    guard index + 1 < limit, let next = pairs[[key, text.tokens[index + 1].key]], let vote = votes[key] else { return false }
    return next.capital > next.small && vote.capital > vote.small
  }

  private func isSentenceStart(_ index: Int, _ text: TokenizedText) -> Bool {
    index == 0 || text.tokens[index - 1].kind == .mark && !text.isMark(index - 1, ",") || text.tokens[index].isLineStart
  }
}
