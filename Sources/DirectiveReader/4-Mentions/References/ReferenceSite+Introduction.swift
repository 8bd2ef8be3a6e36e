import DirectiveModel

extension ReferenceSite {
  /// The words that lead to a number.
  struct Introduction {
    /// First token of type word or "số"; the number itself where neither stands.
    var start: Int
    /// The type that stands right before the number.
    var type: DocumentType?
    /// Every type named in the words before, the nearest first.
    var nearby: [DocumentType] = []
    var isIntroduced = false
    /// A standard, a form: no document.
    var isOther = false
  }

  func introduction(before index: Int) -> Introduction {
    let end = beforeNumberWord(index)
    var found = Introduction(start: end, isIntroduced: end < index)
    var place = end
    while place > 0, end - place < 12 {
      place -= 1
      let token = text.tokens[place]
      if token.kind == .mark, !text.isMark(place, "\""), !text.isMark(place, "(") { break }
      if Self.others.match(text, at: place) != nil, end - place <= 3 { found.isOther = true }
      guard let match = Self.types.match(text, at: place), place + match.count <= end else { continue }
      found.nearby.append(match.value)
      if place + match.count == end || (found.type != nil && place + match.count > found.start) {
        found.type = match.value
        found.start = place
        found.isIntroduced = true
      }
    }
    return found
  }

  /// Index of "số" before the number, damaged or not; the number's own index where it is missing.
  func beforeNumberWord(_ index: Int) -> Int {
    var place = index
    // "số:", "s6- 6:": marks and a torn digit may stand between.
    while place > 0, index - place < 3, text.isMark(place - 1, ":") || text.isMark(place - 1, ".") || text.isMark(place - 1, "-") {
      place -= 1
    }
    for back in 1...4 where place - back >= 0 {
      let token = text.tokens[place - back]
      if token.kind == .word {
        guard ReferenceKeys.number.contains(token.key) || isTornNumberWord(place - back) else { break }
        return place - back
      }
      guard token.range.count <= 2 else { break }
    }
    return index
  }

  /// "s6", "S&", "s§".
  func isTornNumberWord(_ index: Int) -> Bool {
    text.tokens[index].key == Self.letterS && index + 1 < text.tokens.count && !text.tokens[index + 1].isSpaced
      && text.tokens[index + 1].kind != .word
  }

  private static let letterS = Key("s")
  static let types = Phrases(
    DocumentTypes.all.map { ($0.name, $0) }
      + DocumentTypes.otherNames.compactMap { words, name in DocumentTypes.named(name).map { (words, $0) } })
  private static let others = Phrases(ReferenceWords.otherNumbers)
}
