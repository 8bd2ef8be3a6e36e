import DirectiveModel

extension DutyReader {
  /// "(sau đây gọi chung là cơ quan, đơn vị)": from here on the words stand for the agencies before the bracket.
  mutating func define(in root: Clause) {
    for paragraph in (root.paragraphs + root.children.flatMap(\.paragraphs)) {
      guard let found = AgencyWords.definitions.firstMatch(text, in: paragraph.tokens),
        let close = (found.tokens.upperBound..<paragraph.tokens.upperBound).first(where: { text.isMark($0, ")") }),
        let named = leads(in: paragraph.words), named.agencies.count > 1
      else { continue }
      let words = text.oneLine(found.tokens.upperBound..<close)
      let bare =
        AgencyWords.openers.match(text, at: found.tokens.upperBound).map { text.oneLine(found.tokens.upperBound + $0.count..<close) }
        ?? words
      scanner.definitions.append(.init(words: AgencyTrie([(bare, 0)]), agencies: named.agencies))
    }
  }
}
