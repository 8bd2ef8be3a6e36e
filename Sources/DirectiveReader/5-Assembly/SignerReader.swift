import DirectiveModel

/// Finds who signed: the last title of the tail and the name under it.
struct SignerReader {
  let text: TokenizedText
  let lines: TextLines
  let tail: Range<Int>

  /// The signer and the tokens of the name; nil when no name stands under a title.
  func signer() -> (signer: Signer, tokens: Range<Int>)? {
    let region = signature()
    if let title = lastTitle(in: region), let name = name(after: title.tokens.upperBound, in: region) {
      return (Signer(title: title.value, name: text.oneLine(name)), name)
    }
    return nameBehindCapitals(in: region).map { (Signer(title: nil, name: text.oneLine($0)), $0) }
  }

  /// The last name with a family name right behind a word in capitals: its title is there, but cannot be read.
  private func nameBehindCapitals(in region: Range<Int>) -> Range<Int>? {
    for index in region.reversed() where index > region.lowerBound && text.tokens[index].capitals == .initial {
      guard text.tokens[index - 1].capitals == .all, let found = run(from: index, in: region), found.count >= 3 else { continue }
      return found
    }
    return nil
  }

  /// The tail without footnotes, which begin with "[1]".
  private func signature() -> Range<Int> {
    let footnote = tail.first { text.isMark($0, "[") && text.number($0 + 1) == 1 && text.isMark($0 + 2, "]") }
    return tail.lowerBound..<(footnote ?? tail.upperBound)
  }

  /// The last title in capitals; of "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" the lower one.
  private func lastTitle(in region: Range<Int>) -> (value: String, tokens: Range<Int>)? {
    var last: (String, Range<Int>)?
    var index = region.lowerBound
    while index < region.upperBound {
      if let found = LayoutWords.signerTitles.match(text, at: index), isLoud(index..<index + found.count) {
        last = (found.value, index..<index + found.count)
        index += found.count
      } else {
        index += 1
      }
    }
    return last
  }

  private func isLoud(_ range: Range<Int>) -> Bool {
    range.filter { text.tokens[$0].capitals == .all }.count * 2 > range.count
  }

  /// The first line under the title that begins with a family name; else the last that looks like a name.
  private func name(after end: Int, in region: Range<Int>) -> Range<Int>? {
    if let run = run(from: end, in: region) { return run }
    let below = lines.lines.filter { $0.tokens.lowerBound >= end && region.contains($0.tokens.lowerBound) }
    let rows = below.map { stripped($0.tokens) }
    let names = rows.indices.filter { isName(rows[$0]) }
    if let index = names.first(where: { LayoutWords.familyNames.begins(text, at: rows[$0].lowerBound) }) ?? names.last {
      // A narrow column breaks a name: "Lê Tấn⏎Cận".
      if rows[index].count == 2, rows.indices.contains(index + 1), rows[index + 1].count == 1, isCapitalised(rows[index + 1]) {
        return rows[index].lowerBound..<rows[index + 1].upperBound
      }
      return rows[index]
    }
    if let name = rows.lazy.compactMap({ columnEnd(of: $0) }).last { return name }
    // The title shares a line with the recipients and the name stands on that line's end.
    let line = lines.line(ofToken: end - 1).tokens
    let rest = Range(from: end, upTo: line.upperBound)
    return isName(rest) ? rest : nil
  }

  /// "- Lưu: VT, KTN. Nguyễn Văn An": the recipients' column runs into the name's.
  private func columnEnd(of row: Range<Int>) -> Range<Int>? {
    for count in [4, 3] where row.count > count {
      let range = row.upperBound - count..<row.upperBound
      guard LayoutWords.familyNames.begins(text, at: range.lowerBound), isColumnEdge(range.lowerBound - 1), isName(range),
        isCapitalised(range)
      else { continue }
      return range
    }
    return nil
  }

  /// A mark, what a scan made of the stroke of a signature ("i", "ị"), or a rank, before the name in its column.
  private func isColumnEdge(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .mark || token.capitals == .none && text.spelling(index).unicodeScalars.count == 1 { return true }
    return behindRank(index - 1) == index + 1
  }

  /// A name right behind the title, on its line or the next: "THỨ TRƯỞNG Lê Tấn Cận".
  private func run(from first: Int, in region: Range<Int>) -> Range<Int>? {
    let start = behindRank(first)
    guard start < region.upperBound, LayoutWords.familyNames.begins(text, at: start) else { return nil }
    var end = start
    while end < region.upperBound, text.tokens[end].kind == .word, text.tokens[end].capitals != .none, end - start < 6 { end += 1 }
    return isName(start..<end) ? start..<end : nil
  }

  /// Without specks before and behind.
  private func stripped(_ line: Range<Int>) -> Range<Int> {
    var range = line
    while let first = range.first, text.tokens[first].kind == .mark { range = first + 1..<range.upperBound }
    while let last = range.last, text.tokens[last].kind == .mark { range = range.lowerBound..<last }
    return behindRank(range.lowerBound)..<max(behindRank(range.lowerBound), range.upperBound)
  }

  /// "Đại tá Huỳnh Văn Khởi": the name alone.
  private func behindRank(_ start: Int) -> Int { LayoutWords.ranks.match(text, at: start).map { start + $0.count } ?? start }

  private func isName(_ range: Range<Int>) -> Bool {
    guard (2...6).contains(range.count), range.allSatisfy({ text.tokens[$0].kind == .word }) else { return false }
    guard !LayoutWords.asAbove.begins(text, at: range.lowerBound), !LayoutWords.signerTitles.begins(text, at: range.lowerBound) else {
      return false
    }
    // An abbreviation or an agency among the words: a line of the recipients.
    let loud = range.filter { text.tokens[$0].capitals == .all }.count
    let isFamilyLoud =
      loud == 1 && text.tokens[range.lowerBound].capitals == .all && LayoutWords.familyNames.begins(text, at: range.lowerBound)
    let isLoud = loud == range.count && (loud > 2 || LayoutWords.familyNames.begins(text, at: range.lowerBound))
    guard loud == 0 || isLoud || isFamilyLoud, !namesAgency(range) else { return false }
    let capitals = range.filter { text.tokens[$0].capitals != .none }.count
    return capitals == range.count || capitals + 1 >= range.count && range.count > 2
  }

  /// "Đoàn Văn Việt" begins with a family name that is a noun of agencies as well, "Ngô Quốc Phòng" ends with such a word.
  private func namesAgency(_ range: Range<Int>) -> Bool {
    let isPerson = LayoutWords.familyNames.begins(text, at: range.lowerBound)
    return (isPerson ? range.dropFirst().dropLast() : range).contains { AgencyWords.nouns.begins(text, at: $0) }
  }

  private func isCapitalised(_ range: Range<Int>) -> Bool { range.allSatisfy { text.tokens[$0].capitals != .none } }
}
