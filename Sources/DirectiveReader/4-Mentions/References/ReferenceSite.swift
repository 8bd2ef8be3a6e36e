import DirectiveModel

/// Reads the citations at one place: type word, number or list of numbers, date, issuer, and how they confirm one another.
struct ReferenceSite {
  let text: TokenizedText
  let codes: CodeReader
  let dates: DateReader

  init(_ text: TokenizedText) {
    self.text = text
    codes = CodeReader(text)
    dates = DateReader(text, limit: text.tokens.count)
  }

  /// False for most tokens: neither a number nor an address begins there.
  func mayBegin(at index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return token.kind == .number }
    if index + 1 < text.tokens.count, !text.tokens[index + 1].isSpaced { return true }
    return token.upper - token.lower <= Self.longestNumber && codes.mayBeNumber(index)
  }

  /// Bytes of a word that may be a misread number.
  private static let longestNumber: Int32 = 4

  /// The citations that a number at the token closes: one, or a list that shares its symbol; nil where no number stands.
  func citations(at index: Int) -> [Citation]? {
    let token = text.tokens[index]
    guard token.kind == .number || (token.kind == .word && token.upper - token.lower <= Self.longestNumber),
      let code = codes.code(at: index)
    else { return nil }
    let list = numbersBefore(index)
    let introduction = introduction(before: list.first?.lowerBound ?? index)
    guard !introduction.isOther, let (written, symbol) = reading(of: code, after: introduction) else { return nil }
    var reading = written
    let tail = tail(after: code.tokens.upperBound)
    confirm(&reading, code: code, printed: symbol, introduction: introduction, tail: tail)
    if list.isEmpty, mayBeSplit(index) { reading.note(.splitNumber) }
    if code.isDamaged { restore(&reading, code: code, tail: tail) }
    let start = list.isEmpty ? introduction.start : index
    let last = Citation(
      reading: reading, tokens: start..<tail.end, code: code.tokens, isIntroduced: introduction.isIntroduced)
    return list.enumerated().map { shared(reading, number: $0.element, start: $0.offset == 0 ? introduction.start : nil) } + [last]
  }

  /// "số 1 18/KH-UBND": lone digits between the words that lead to a number and the number; but not what is left of a torn "số" ("s6").
  private func mayBeSplit(_ index: Int) -> Bool {
    guard index >= 2, text.tokens[index].isSpaced, text.tokens[index - 1].isSpaced, text.tokens[index - 1].kind == .number,
      text.tokens[index - 1].range.count <= 4, text.tokens[index - 2].kind == .word
    else { return false }
    return introduction(before: index - 1).isIntroduced
  }

  /// A number before the last one of a list: it has the symbol, not the date.
  private func shared(_ reading: ReferenceReading, number: Range<Int>, start: Int?) -> Citation {
    var own = reading
    own.number = text.spelling(number.lowerBound) + reading.number.dropFirst(Self.digits(of: reading.number).count)
    own.issued = nil
    own.problems.removeAll { $0 == .impossibleDate || $0 == .yearDisagrees }
    return Citation(reading: own, tokens: (start ?? number.lowerBound)..<number.upperBound, code: number, isIntroduced: true)
  }

  /// "217, 218 và" before "222/CĐ-TTg": the numbers' tokens in their order. Only a list that "số" or a type begins is one.
  private func numbersBefore(_ index: Int) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    var place = index
    while place >= 2, numbers.count < 20, text.isMark(place - 1, ",") || text.tokens[place - 1].key == ReferenceKeys.and,
      text.tokens[place - 2].kind == .number, text.tokens[place - 2].range.count <= 5, text.tokens[place - 2].isSpaced
    {
      place -= 2
      numbers.append(place..<place + 1)
    }
    guard let first = numbers.last, introduction(before: first.lowerBound).isIntroduced else { return [] }
    return numbers.reversed()
  }

  /// The letters and digits up to the symbol: "107/2021", "66.7/2025", "06".
  static func digits(of number: String) -> String {
    guard let letter = number.unicodeScalars.firstIndex(where: { LetterFolding.isCapital($0.value) }) else { return number }
    return String(number[..<letter].dropLast())
  }
}

extension ReferenceSite {
  /// First token after a web address that begins here; numbers inside addresses are no citations.
  func endOfAddress(at index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .word, index + 2 < text.tokens.count, !text.tokens[index + 1].isSpaced, text.tokens[index + 1].kind == .mark,
      text.isMark(index + 1, ":") || text.isMark(index + 1, "."), ReferenceSite.schemes.contains(token.key)
    else { return nil }
    var end = index + 1
    while end < text.tokens.count, !text.tokens[end].isSpaced { end += 1 }
    return end
  }

  private static let schemes = KeySet(["http", "https", "www", "ftp"])
}
