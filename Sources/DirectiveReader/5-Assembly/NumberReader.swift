import DirectiveModel

/// The document's own number in its letterhead.
struct NumberReader {
  let text: TokenizedText

  struct Found {
    /// Canonical, without spaces; nil when the digits are blank or unreadable.
    var number: String?
    /// The letters behind the digits: "UBND-TH".
    var symbol: String
    var tokens: Range<Int>
    /// The symbol was repaired and nothing confirms it.
    var isCertain: Bool
  }

  /// The first number after "Số" in the ranges, which leave out subject and addressees.
  func number(in ranges: [Range<Int>], type: DocumentType?) -> Found? {
    // "SỐ NỘI VỤ … -" looks like a number that cannot be read: what can be read is surer.
    var unreadable: Found?
    for range in ranges {
      for index in range {
        guard let found = read(at: index, limit: range.upperBound, type: type) else { continue }
        if found.number != nil { return found }
        unreadable = unreadable ?? found
      }
    }
    return ranges.lazy.compactMap { garbled(in: $0, type: type) }.first ?? unreadable
  }

  /// "$6: 308/KH-UBND": up to three specks and a colon at a line's beginning.
  private func garbled(in range: Range<Int>, type: DocumentType?) -> Found? {
    for index in range where text.tokens[index].isLineStart {
      guard
        let colon = Range(from: index, upTo: min(range.upperBound, index + 4)).first(where: { text.isMark($0, ":") || text.isMark($0, ".") }
        ),
        colon > index,
        var found = read(from: colon + 1, word: index, limit: range.upperBound, type: type), found.number != nil
      else { continue }
      found.isCertain = false
      return found
    }
    return nil
  }

  private func read(at index: Int, limit: Int, type: DocumentType?) -> Found? {
    guard let start = afterNumberWord(index, limit: limit) else { return nil }
    return read(from: start, word: index, limit: limit, type: type)
  }

  private func read(from start: Int, word index: Int, limit: Int, type: DocumentType?) -> Found? {
    if let found = withoutSlash(from: start, word: index, limit: limit) { return found }
    // The digits end at the slash; OCR may leave anything before it.
    var slash = start
    while slash < limit, !isJoint(slash), slash - start < 6, text.tokens[slash].line == text.tokens[index].line { slash += 1 }
    guard slash < limit, isJoint(slash), slash + 1 < limit else { return nil }
    let end = symbolEnd(from: slash + 1, limit: limit)
    let symbol = joined(slash + 1..<end)
    guard end > slash + 1, symbol.unicodeScalars.contains(where: { LetterFolding.folded($0.value) != 0 }) else { return nil }
    let digits = joined((start..<slash).filter { text.tokens[$0].kind != .mark })
    let tokens = index..<end
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), digits.utf8.count <= 6 else {
      return Found(number: nil, symbol: symbol, tokens: tokens, isCertain: false)
    }
    // Scans print other slashes and dashes: "41⁄KH-UBND".
    let raw = digits + (text.isMark(slash, "/") ? "/" : "-") + symbol
    let repaired = SymbolGrammar.repaired(raw, type: type)
    return Found(number: repaired?.code ?? raw, symbol: symbol, tokens: tokens, isCertain: repaired?.isCertain ?? false)
  }

  /// "2187 KH-UBND": the slash is lost.
  private func withoutSlash(from start: Int, word index: Int, limit: Int) -> Found? {
    guard start + 3 < limit, text.tokens[start].kind == .number, text.tokens[start].range.count <= 5,
      text.tokens[start + 1].capitals == .all,
      text.tokens[start + 1].line == text.tokens[start].line, text.isMark(start + 2, "-"), !text.tokens[start + 2].isSpaced,
      text.tokens[start + 3].capitals == .all
    else { return nil }
    let end = symbolEnd(from: start + 1, limit: limit)
    let raw = "\(text.spelling(start))/\(joined(start + 1..<end))"
    return Found(
      number: SymbolGrammar.repaired(raw, type: nil)?.code ?? raw, symbol: joined(start + 1..<end), tokens: index..<end, isCertain: false)
  }

  /// Behind "Số", its colon and specks; only where it begins a line or carries a colon.
  private func afterNumberWord(_ index: Int, limit: Int) -> Int? {
    guard LayoutWords.numberWords.begins(text, at: index) else { return nil }
    var next = index + 1
    // A misread "Số" may be small at the head of its line.
    guard text.tokens[index].capitals != .none || text.tokens[index].isLineStart && text.number(next) != nil && isJoint(next + 1) else {
      return nil
    }
    // "S6:", "S6" where the repair left the digit.
    if next < limit, text.tokens[next].kind == .number, !text.tokens[next].isSpaced, text.isMark(next + 1, ":") { next += 1 }
    let hasColon = text.isMark(next, ":") || text.isMark(next, ".") || text.isMark(next, ";")
    guard hasColon || text.tokens[index].isLineStart && !LayoutWords.department.begins(text, at: index) else { return nil }
    while next < limit, text.tokens[next].kind == .mark, !isJoint(next) { next += 1 }
    return next < limit ? next : nil
  }

  private func isJoint(_ index: Int) -> Bool { text.isMark(index, "/") || text.isMark(index, "-") }

  private func symbolEnd(from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit {
      let token = text.tokens[end]
      let followsDash = end > start && (isJoint(end - 1) || text.isMark(end - 1, "&"))
      if end > start, token.isLineStart { break }
      if end > start, token.isSpaced, !(followsDash && token.capitals == .all) { break }
      guard token.kind != .mark || isJoint(end) || text.isMark(end, "&") else { break }
      end += 1
    }
    while end > start, text.tokens[end - 1].kind == .mark { end -= 1 }
    return end
  }

  private func joined(_ range: some Sequence<Int>) -> String {
    range.map { isJoint($0) ? text.isMark($0, "/") ? "/" : "-" : text.spelling($0) }.joined()
  }
}
