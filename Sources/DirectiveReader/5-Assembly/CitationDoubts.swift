import DirectiveModel

/// What stands around a citation and says that more of it should have been read.
struct CitationDoubts {
  private let text: TokenizedText
  private let header: Header
  private let head: Range<Int>

  init(_ text: TokenizedText, header: Header, head: Range<Int>) {
    self.text = text
    self.header = header
    self.head = head
  }

  /// Problems beside those that the citation's own words show.
  func problems(of mention: Mention<ReferenceReading>) -> [ReferenceReading.Problem] {
    let reading = mention.value
    var found: [ReferenceReading.Problem] = []
    if reading.issued == nil, isBeforeDate(mention.tokens.upperBound) { found.append(.unreadableDate) }
    if isTypeAlone(reading.number) { found.append(.cutOff) }
    if lacksYear(reading.number) { found.append(.unreadableNumber) }
    return found.filter { !reading.problems.contains($0) }
  }

  /// A number in the head of a directive whose own number was not found may be that.
  func mayBeOwn(_ mention: Mention<ReferenceReading>) -> Bool {
    header.number == nil && head.contains(mention.tokens.lowerBound) && mention.value.documentType == header.documentType
  }

  /// "25/CĐ-TW. ngày 17/9/2020": a speck parts number and date.
  private func isBeforeDate(_ end: Int) -> Bool {
    var index = end
    while index < end + 2, text.tokens.indices.contains(index), text.tokens[index].kind == .mark, !text.isMark(index, ")"),
      !text.isMark(index, ";")
    { index += 1 }
    guard text.tokens.indices.contains(index), text.tokens[index].key == CitationDoubts.day else { return false }
    let rest = Range(from: index + 1, upTo: min(text.tokens.count, index + 4))
    return rest.contains { text.tokens[$0].kind == .number } || rest.contains { text.tokens[$0].isLineStart }
  }

  private static let day = Key("ngày")

  /// "04/2020/NĐ": nobody's decree.
  private func isTypeAlone(_ number: String) -> Bool {
    guard let symbol = number.utf8.split(separator: UInt8(ascii: "/")).last else { return false }
    return !SymbolTable.types(abbreviated: String(Substring(symbol))).isEmpty
  }

  /// Decrees carry their year since 1997.
  private func lacksYear(_ number: String) -> Bool {
    number.hasSuffix("/NĐ-CP") && number.split(separator: "/").count == 2
  }
}
