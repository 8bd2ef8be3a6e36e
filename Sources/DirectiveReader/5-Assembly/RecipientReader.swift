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
      && (AgencyWords.openers.begins(text, at: index + 1) || AgencyWords.beginsName(text, at: index + 1))
  }

  /// A list that goes on over a line's end: "các tỉnh: Gia Lai,⏎- Đắk Lắk".
  private func continues(_ index: Int) -> Bool { index >= 0 && text.isMark(index, ",") }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, text.tokens[first].kind == .mark, !text.isMark(first, "(") { range = first + 1..<range.upperBound }
    while let last = range.last, text.tokens[last].kind == .mark, !text.isMark(last, ")") { range = range.lowerBound..<last }
    return withoutLabel(range)
  }

  /// Behind "1." and behind the title that all members of the item bear: "Chỉ huy trưởng: Bộ Chỉ huy Quân sự tỉnh, …".
  private func withoutLabel(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2 else { return range }
    let start = range.lowerBound
    if text.number(start) != nil, text.tokens[start].range.count <= 2, text.isMark(start + 1, ".") || text.isMark(start + 1, ")") {
      return start + 2..<range.upperBound
    }
    guard let head = AgencyWords.heads.match(text, at: start), text.isMark(start + head.count, ":") else { return range }
    return Range(from: start + head.count + 1, upTo: range.upperBound)
  }

  /// Words behind a separator of the list that no name could be read from; nil where everything was read.
  func unread(in range: Range<Int>) -> Range<Int>? { joined(items(in: range)).lazy.compactMap { read($0).rest }.first }

  private func entries(in item: Range<Int>) -> [Recipient] { read(item).entries }

  private func read(_ item: Range<Int>) -> (entries: [Recipient], rest: Range<Int>?) {
    let words = text.oneLine(item)
    guard let first = scanner.list(at: item.lowerBound, limit: item.upperBound) else {
      let isNamed = item.contains { text.tokens[$0].kind == .word && text.tokens[$0].range.count > 1 }
      return (isNamed ? [Recipient(agency: AgencyName(id: nil, name: OpenName.capitalised(words)), text: words)] : [], nil)
    }
    if let group = group(of: first, in: item) { return ([Recipient(agency: group, text: words)], nil) }
    var agencies = first.agencies
    var end = first.end
    while let separator = AgencyWords.separators.match(text, at: end), end + separator.count < item.upperBound,
      let next = scanner.list(at: end + separator.count, limit: item.upperBound)
    {
      agencies += next.agencies
      end = max(next.end, end + separator.count)
    }
    let rest = Range(from: end, upTo: item.upperBound)
    let isUnread = AgencyWords.separators.begins(text, at: end) && rest.contains { text.tokens[$0].capitals != .none }
    return (agencies.map { Recipient(agency: $0, text: words) }, isUnread ? rest : nil)
  }

  /// "Các Chi cục Thuế quận, huyện", "các trường mầm non, tiểu học, trung học cơ sở": small words that go on with the only name are one
  /// group with it.
  private func group(of first: AgencyScanner.Match, in item: Range<Int>) -> AgencyName? {
    guard first.agencies.count == 1, first.agencies[0].id == nil, text.isMark(first.end, ","),
      scanner.list(at: first.end + 1, limit: item.upperBound) == nil
    else { return nil }
    let rest = Range(from: first.end + 1, upTo: item.upperBound)
    guard !rest.isEmpty, rest.allSatisfy({ text.isMark($0, ",") || text.tokens[$0].kind == .word && text.tokens[$0].capitals == .none })
    else { return nil }
    let start = scanner.skipHeads(from: item.lowerBound, limit: item.upperBound).index
    return AgencyName(id: nil, name: OpenName.capitalised(text.oneLine(start..<item.upperBound)))
  }
}
