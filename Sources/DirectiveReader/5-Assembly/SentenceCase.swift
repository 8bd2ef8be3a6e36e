import DirectiveModel

/// Writes a title in capitals as a sentence; names get their capitals back from the body, where they stand in small letters.
struct SentenceCase {
  private let body: Range<Int>
  private let bodyText: TokenizedText

  /// Nothing is counted before a title in capitals asks: most documents have few or none.
  init(body: Range<Int>, _ text: TokenizedText) {
    self.body = body
    bodyText = text
  }

  /// The words on one line; only runs in capitals change.
  func sentence(_ range: Range<Int>, _ text: TokenizedText) -> String {
    let isLoud = text.tokens[range].contains { $0.capitals == .all && $0.kind == .word }
    let votes = isLoud ? Votes(for: range, of: text, in: body, bodyText) : Votes()
    var out = ""
    for index in range {
      let token = text.tokens[index]
      if token.isSpaced, index > range.lowerBound { out += " " }
      let spelling = text.spelling(index)
      out +=
        token.capitals == .all && token.kind == .word && !isNumeral(index, text)
        ? word(spelling, isCapital: index == range.lowerBound || isName(index, text, votes)) : spelling
    }
    return out
  }

  /// "QUÝ II", "KHU VỰC XIX": strokes that are no syllable, and those that are one behind the word that counts.
  private func isNumeral(_ index: Int, _ text: TokenizedText) -> Bool {
    let spelling = text.spelling(index)
    guard Label.romans.contains(spelling) else { return false }
    return !["I", "V", "X", "VI", "XI"].contains(spelling) || index > 0 && LayoutWords.counted.begins(text, at: index - 1)
  }

  private func word(_ spelling: String, isCapital: Bool) -> String {
    if isAbbreviation(spelling) { return spelling }
    let small = spelling.unicodeScalars.map { Unicode.Scalar(LetterFolding.lowercased($0.value)) ?? $0 }
    let lowered = String(String.UnicodeScalarView(small))
    return isCapital ? OpenName.capitalised(lowered) : lowered
  }

  /// Letters of a document's symbol ("NQ-CP") and words without a vowel stay as they are; so do "ATGT" and "COVID".
  private func isAbbreviation(_ spelling: String) -> Bool {
    let parts = spelling.unicodeScalars.split { "aeiouy".unicodeScalars.contains(Unicode.Scalar(LetterFolding.folded($0.value))) }
    // "ngh" is the longest run of consonants that a syllable has.
    return parts.contains { $0.count > 3 || $0.count == spelling.unicodeScalars.count || $0.count == 3 && !isTriple($0) }
      || AgencyRegistry.spellings(of: spelling).count > 1 || spelling == "COVID"
  }

  private func isTriple(_ consonants: String.UnicodeScalarView.SubSequence) -> Bool {
    consonants.map { LetterFolding.folded($0.value) }.elementsEqual("ngh".utf8)
  }

  /// Part of a province's name, or a word that the body writes with a capital there: behind the same word, else before the same word.
  private func isName(_ index: Int, _ text: TokenizedText, _ votes: Votes) -> Bool {
    let limit = text.tokens.count
    if AgencyNames.standard.province(text, at: index, limit: min(limit, index + 4)) != nil { return true }
    if LayoutWords.country.begins(text, at: index) || LayoutWords.country.begins(text, at: index - 1) { return true }
    let key = text.tokens[index].key
    guard index > 0 else { return false }
    if AgencyNames.standard.province(text, at: index - 1, limit: min(limit, index + 3)) != nil { return true }
    if let pair = votes.pair(text.tokens[index - 1].key, key) { return pair.capital > pair.small }
    // The first word of a name behind a word that the body never puts before it: "Hoàng" of "Hoàng Trung Hải".
    guard index + 1 < limit, let next = votes.pair(key, text.tokens[index + 1].key), let vote = votes.word(key) else { return false }
    return next.capital > next.small && vote.capital > vote.small
  }
}

/// How the body writes the words of a title inside its sentences.
private struct Votes {
  struct Count {
    fileprivate(set) var capital = 0
    fileprivate(set) var small = 0
  }

  /// Counts of what is asked for.
  private struct Tally {
    private let places: KeyIndex
    private var counts: [Count]

    init(_ wanted: [UInt64] = []) {
      places = KeyIndex(wanted.enumerated().map { ($1, $0) })
      counts = Array(repeating: Count(), count: wanted.count)
    }

    func place(of key: UInt64) -> Int? { places[key] }

    mutating func add(_ capitals: Token.Capitals, at place: Int) {
      if capitals == .initial { counts[place].capital += 1 } else { counts[place].small += 1 }
    }

    /// Nil for what was never seen.
    subscript(key: UInt64) -> Count? {
      guard let place = places[key], counts[place].capital + counts[place].small > 0 else { return nil }
      return counts[place]
    }
  }

  /// How often a word of the title stands with and without a capital.
  private var words = Tally()
  /// The same for a word behind the one that it follows in the title: "Thành" after "Lê" has a capital, "chủ" after "và" has none.
  private var pairs = Tally()

  init() {}

  init(for title: Range<Int>, of titleText: TokenizedText, in body: Range<Int>, _ text: TokenizedText) {
    // The words around the title are asked for as well.
    let asked = titleText.tokens[max(title.lowerBound - 1, 0)..<min(title.upperBound + 1, titleText.tokens.count)]
    words = Tally(asked.map(\.key.rawValue))
    pairs = Tally(zip(asked, asked.dropFirst()).map { Votes.key($0.key, $1.key) })
    let tokens = text.tokens
    for index in body {
      let token = tokens[index]
      guard token.kind == .word, token.capitals != .all, let word = words.place(of: token.key.rawValue),
        !Votes.isSentenceStart(index, text)
      else { continue }
      words.add(token.capitals, at: word)
      if let pair = pairs.place(of: Votes.key(text.tokens[index - 1].key, token.key)) { pairs.add(token.capitals, at: pair) }
    }
  }

  func word(_ key: Key) -> Count? { words[key.rawValue] }
  func pair(_ first: Key, _ second: Key) -> Count? { pairs[Votes.key(first, second)] }

  /// One number for two words; two pairs meet in one only by an accident.
  private static func key(_ first: Key, _ second: Key) -> UInt64 { (first.rawValue &* 0xD1B5_4A32_D192_ED03) ^ second.rawValue }

  private static func isSentenceStart(_ index: Int, _ text: TokenizedText) -> Bool {
    index == 0 || text.tokens[index - 1].kind == .mark && !text.isMark(index - 1, ",") || text.tokens[index].isLineStart
  }
}
