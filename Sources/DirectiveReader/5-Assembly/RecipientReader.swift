import DirectiveModel

/// Reads "Kính gửi" and "Nơi nhận": one entry for each unit.
struct RecipientReader {
  let text: TokenizedText
  let scanner: AgencyScanner

  func addressees(in range: Range<Int>) -> [Recipient] {
    // A long item that names no agency is the body's first sentence, joined to the list.
    joined(items(in: range)).prefix { $0.count <= 20 || scanner.list(at: $0.lowerBound, limit: $0.upperBound) != nil }
      .flatMap { entries(in: $0) }.uniqued(by: \.agency)
  }

  /// The list under "Nơi nhận", without "Như trên" and "Lưu".
  func recipients(in tail: Range<Int>) -> [Recipient] {
    guard let start = tail.first(where: { LayoutWords.recipients.begins(text, at: $0) }) else { return [] }
    let listed = items(in: Range(from: start, upTo: tail.upperBound)).filter { text.isMark($0.lowerBound - 1, "-") }
    return listed.filter { !LayoutWords.asAbove.begins(text, at: $0.lowerBound) && !LayoutWords.filed.begins(text, at: $0.lowerBound) }
      .map { item in
        let words = text.oneLine(item)
        let found = scanner.one(at: item.lowerBound, limit: item.upperBound)
        let agency = found.flatMap { $0.agencies.count == 1 && $0.end == item.upperBound ? $0.agencies.first : nil }
        return Recipient(agency: agency ?? AgencyName(id: nil, name: words), text: words)
      }
  }

  /// Cut at semicolons and at dashes that begin an item; dirt before a dash falls away.
  private func items(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      if text.isMark(index, ";") {
        found.append(start..<index)
        start = index + 1
      } else if beginsItem(index, in: range) {
        if text.tokens[index].isLineStart, index > start, !continues(index - 1) { found.append(start..<index) }
        start = index + 1
      } else if text.isMark(index, "."), index + 1 == range.upperBound || text.tokens[index + 1].isLineStart {
        found.append(start..<index)
        start = index + 1
      }
    }
    found.append(Range(from: start, upTo: range.upperBound))
    return found.map(trimmed).filter { !$0.isEmpty }
  }

  /// "các Sở: Nông nghiệp và Môi trường; Tài chính": members that semicolons part.
  private func joined(_ items: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for item in items {
      if let last = found.last, text.isMark(last.upperBound, ";"), scanner.list(at: item.lowerBound, limit: item.upperBound) == nil,
        let list = scanner.list(at: last.lowerBound, limit: item.upperBound), list.end == item.upperBound
      {
        found[found.count - 1] = last.lowerBound..<item.upperBound
      } else {
        found.append(item)
      }
    }
    return found
  }

  /// A dash at a line's start or between blanks, before a capital; "Lao động - Thương binh" has a small neighbour only in one of the columns.
  private func beginsItem(_ index: Int, in range: Range<Int>) -> Bool {
    guard text.isMark(index, "-"), index + 1 < range.upperBound else { return false }
    let next = text.tokens[index + 1]
    guard next.capitals != .none || next.kind == .number else { return false }
    if text.tokens[index].isLineStart { return !continues(index - 1) || index == range.lowerBound }
    return text.tokens[index].isSpaced && next.isSpaced && index > range.lowerBound
      && (AgencyWords.openers.begins(text, at: index + 1) || AgencyWords.nouns.begins(text, at: index + 1))
  }

  /// A list that goes on over a line's end: "các tỉnh: Gia Lai,⏎- Đắk Lắk".
  private func continues(_ index: Int) -> Bool { index >= 0 && text.isMark(index, ",") }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text.tokens[first].kind == .mark, !text.isMark(first, "(") { range = first + 1..<range.upperBound }
    while let last = range.last, text.tokens[last].kind == .mark, !text.isMark(last, ")") { range = range.lowerBound..<last }
    return range
  }

  private func entries(in item: Range<Int>) -> [Recipient] {
    let words = text.oneLine(item)
    guard let found = scanner.list(at: item.lowerBound, limit: item.upperBound) else {
      return item.contains { text.tokens[$0].kind == .word && text.tokens[$0].range.count > 1 }
        ? [Recipient(agency: AgencyName(id: nil, name: OpenName.capitalised(words)), text: words)] : []
    }
    return found.agencies.map { Recipient(agency: $0, text: words) }
  }
}
