import DirectiveModel

/// Finds who signed: the last title of the tail and the name under it.
struct SignerReader {
  let text: TokenizedText
  let lines: TextLines
  let tail: Range<Int>

  struct Found {
    var signer: Signer
    /// Of the name.
    var tokens: Range<Int>
    /// The name has no family name that is known, or the title was told from the one above it.
    var isDoubtful = false
  }

  /// Nil when no name stands under a title.
  func signer() -> Found? {
    let region = signature()
    let titles = titles(in: region)
    guard let last = titles.last else { return behindCapitals(in: region) }
    // A scan may print the columns one after the other: "… Nguyễn Văn An⏎- Bộ Công an; PHÓ CHỦ TỊCH".
    let below = name(after: last.tokens.upperBound, in: region)
    if let name = below ?? titles.first.flatMap({ name(after: $0.tokens.upperBound, in: region) }) {
      let title = own(last)
      let isDoubtful = below == nil || title != last.value || isBroken(name)
      return Found(signer: Signer(title: title, name: restored(name)), tokens: name, isDoubtful: isDoubtful)
    }
    if let found = behindCapitals(in: region) { return found }
    return nameless(after: last.tokens.upperBound, in: region).map {
      Found(signer: Signer(title: own(last), name: restored($0)), tokens: $0, isDoubtful: true)
    }
  }

  /// A stamp may hide how a name begins: "yến Văn Lợi", "ò Thị Mai Hiên".
  private func isBroken(_ name: Range<Int>) -> Bool {
    if text.tokens[name.lowerBound].capitals == .none { return true }
    return !text.text.repairs.isEmpty && (name.count < SignerReader.usualName || !beginsFamily(name.lowerBound))
  }

  private static let usualName = 3

  /// With the whole family name, where only one ends like what is left: "yến Văn Lợi" is a Nguyễn.
  private func restored(_ name: Range<Int>) -> String {
    let words = text.oneLine(name)
    guard isBroken(name), text.tokens[name.lowerBound].capitals == .none, let end = words.firstIndex(of: " ") else { return words }
    let rest = FoldedText.fold(words[..<end])
    let whole = LayoutWords.commonFamilies.filter { FoldedText.fold($0).hasSuffix(rest) && FoldedText.fold($0) != rest }
    return rest.utf8.count > 1 && whole.count == 1 ? whole[0] + words[end...] : words
  }

  private func behindCapitals(in region: Range<Int>) -> Found? {
    nameBehindCapitals(in: region).map { Found(signer: Signer(title: nil, name: text.oneLine($0)), tokens: $0) }
  }

  /// "KT. CHỦ TỊCH" without a title under it is signed by a deputy; under "TL." anybody may.
  private func own(_ title: (value: String, tokens: Range<Int>)) -> String? {
    var end = title.tokens.lowerBound
    if end > 0, text.tokens[end - 1].kind == .mark { end -= 1 }
    let instead = [1, 3].lazy.compactMap { count in
      LayoutWords.instead.match(text, at: end - count).flatMap { $0.count == count ? $0 : nil }
    }
    guard let isDeputy = instead.first?.value else { return title.value }
    return isDeputy ? LayoutWords.deputies[title.value] ?? "Phó \(title.value)" : nil
  }

  /// "- Lưu: VT. | Vit Hong Trinh": the last line that ends with a name whose family name cannot be read.
  private func nameless(after end: Int, in region: Range<Int>) -> Range<Int>? {
    let rows = lines.lines.filter { $0.tokens.upperBound > end && region.contains($0.tokens.lowerBound) }.map { stripped($0.tokens) }
    return rows.suffix(SignerReader.lastRows).compactMap { columnEnd(of: $0, isFamilyKnown: false) }.last
  }

  private static let lastRows = 3

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

  /// The titles in capitals; of "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" the lower one is the signer's.
  private func titles(in region: Range<Int>) -> [(value: String, tokens: Range<Int>)] {
    var titles: [(String, Range<Int>)] = []
    var index = region.lowerBound
    while index < region.upperBound {
      if let found = LayoutWords.signerTitles.match(text, at: index), isLoud(index..<index + found.count) {
        titles.append((found.value, index..<index + found.count))
        index += found.count
      } else {
        index += 1
      }
    }
    return titles
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
    if let index = names.first(where: { beginsFamily(rows[$0].lowerBound) }) ?? names.last {
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
  private func columnEnd(of row: Range<Int>, isFamilyKnown: Bool = true) -> Range<Int>? {
    for count in [4, 3] where row.count > count {
      let range = row.upperBound - count..<row.upperBound
      guard !isFamilyKnown || beginsFamily(range.lowerBound), isColumnEdge(range.lowerBound - 1), isName(range),
        isCapitalised(isFamilyKnown ? range : range.lowerBound + 1..<range.upperBound), isFamilyKnown || !isOfRecipients(range)
      else { continue }
      return range
    }
    return nil
  }

  /// A mark, what a scan made of the stroke of a signature ("i", "ị"), or a rank, before the name in its column.
  private func isColumnEdge(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .mark || token.kind == .word && text.spelling(index).unicodeScalars.count == 1 { return true }
    return behindRank(index - 1) == index + 1
  }

  /// A place or an office: what else a list of recipients ends with.
  private func isOfRecipients(_ range: Range<Int>) -> Bool {
    if text.isMark(range.upperBound, ";") || text.isMark(range.upperBound, ",") || LayoutWords.filed.begins(text, at: range.lowerBound) {
      return true
    }
    let names = [AgencyWords.heads, AgencyWords.nouns, AgencyWords.openers, AgencyWords.levels]
    return range.contains { index in
      names.contains { $0.begins(text, at: index) } || AgencyNames.standard.province(text, at: index, limit: range.upperBound) != nil
    }
  }

  /// A name right behind the title, on its line or the next: "THỨ TRƯỞNG Lê Tấn Cận".
  private func run(from first: Int, in region: Range<Int>) -> Range<Int>? {
    let start = behindRank(first)
    guard start < region.upperBound, beginsFamily(start) else { return nil }
    var end = start
    while end < region.upperBound, text.tokens[end].kind == .word && text.tokens[end].capitals != .none || isTie(end), end - start < 7 {
      // A narrow column breaks a name; what stands under a whole one is something else ("Phụ lục").
      if text.tokens[end].isLineStart, end - start >= SignerReader.usualName { break }
      end += 1
    }
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
    let words = range.filter { !isTie($0) }
    guard (2...6).contains(words.count), words.allSatisfy({ text.tokens[$0].kind == .word }) else { return false }
    guard !LayoutWords.asAbove.begins(text, at: range.lowerBound), LayoutWords.signerTitles.firstMatch(text, in: range) == nil else {
      return false
    }
    // An abbreviation or an agency among the words: a line of the recipients.
    let loud = range.filter { text.tokens[$0].capitals == .all }.count
    let isFamilyLoud =
      loud == 1 && text.tokens[range.lowerBound].capitals == .all && beginsFamily(range.lowerBound)
    let isLoud = loud == range.count && (loud > 2 || beginsFamily(range.lowerBound))
    guard loud == 0 || isLoud || isFamilyLoud, !namesAgency(range) else { return false }
    let capitals = words.filter { text.tokens[$0].capitals != .none }.count
    return capitals == words.count || capitals + 1 >= words.count && words.count > 2
  }

  /// The apostrophe of "H'Yim Kđoh", "K'Sor H'Bơ Khăp".
  private func isTie(_ index: Int) -> Bool {
    text.isMark(index, "'") && !text.tokens[index].isSpaced && index + 1 < text.tokens.count && !text.tokens[index + 1].isSpaced
      && text.tokens[index + 1].capitals == .initial
  }

  private func beginsFamily(_ index: Int) -> Bool {
    LayoutWords.familyNames.begins(text, at: index) || isTie(index + 1) && text.tokens[index].capitals == .initial
  }

  /// Nouns of one syllable are names of persons as well: "Đoàn Văn Việt", "Nguyễn Trường Sơn", "Ngô Quốc Phòng".
  private func namesAgency(_ range: Range<Int>) -> Bool {
    let isPerson = beginsFamily(range.lowerBound) && isCapitalised(range)
    return range.contains { index in AgencyWords.nouns.match(text, at: index).map { !isPerson || $0.count > 1 } ?? false }
  }

  private func isCapitalised(_ range: Range<Int>) -> Bool { range.allSatisfy { text.tokens[$0].capitals != .none || isTie($0) } }
}
