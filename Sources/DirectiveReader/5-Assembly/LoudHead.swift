import DirectiveModel

/// The agencies that a letterhead prints in capitals, without the motto beside them.
struct LoudHead {
  /// From the top down: parent before unit.
  private(set) var units: [AgencyName] = []
  /// Of each unit, its tokens in the text.
  private(set) var places: [Range<Int>] = []
  /// The province that the capitals name.
  private(set) var province: String?
  /// The last unit's tokens in the text, with what stands between them in another column; nil for one that the registry knows.
  private(set) var unitTokens: Range<Int>?

  /// `sentences` writes the capitals of a unit that the registry does not know as a sentence: "UBND quận Hải Châu".
  init(text: TokenizedText, agencies: AgencyNames, letterhead: [Range<Int>], stamps: [ArrivalStamp], sentences: SentenceCase) {
    let loud = LoudHead.tokens(text, letterhead: letterhead)
    let head = TokenizedText(text: text.text, filtered: loud, lineStarts: text.lineStarts)
    let scanner = AgencyScanner(head, names: agencies)
    var index = 0
    while index < head.tokens.count {
      if let found = LoudHead.unit(at: index, head, scanner, stamps) {
        if var agency = found.agencies.first {
          if agency.id == nil, found.agencies.count == 1, !agency.name.hasPrefix("UBND tỉnh "), !agency.name.hasPrefix("UBND thành phố ") {
            agency.name = LoudHead.named(OpenName.capitalised(sentences.sentence(index..<found.end, head)))
          }
          let place = text.place(of: head.tokens[index..<found.end])
          add(agency, at: place)
          unitTokens = agency.id == nil ? place : nil
        }
        if province == nil { province = LoudHead.province(in: index..<found.end, head) }
        index = max(found.end, index + 1)
      } else if let bare = LoudHead.bareUnit(at: index, head) {
        add(bare.agency, at: text.place(of: head.tokens[index..<index + bare.count]))
        index += bare.count
      } else {
        if province == nil { province = scanner.provinceAfter(index, limit: head.tokens.count)?.name }
        index += 1
      }
    }
  }

  /// A unit whose parent's line stands above it: "UBND HUYỆN ĐỨC TRỌNG⏎VĂN PHÒNG".
  private static func unit(
    at index: Int, _ head: TokenizedText, _ scanner: AgencyScanner, _ stamps: [ArrivalStamp]
  ) -> AgencyScanner.Match? {
    let line = head.tokens[index].line
    let end = (index..<head.tokens.count).first { head.tokens[$0].line != line } ?? head.tokens.count
    let isUnitNext = end < head.tokens.count && LayoutWords.bareUnits.begins(head, at: end)
    if isUnitNext, let found = scanner.one(at: index, limit: end), found.end == end { return found }
    let limit = officeStart(after: index, head, scanner, stamps) ?? head.tokens.count
    return scanner.one(at: index, limit: LoudHeadLines(head).nextUnit(after: index, limit: limit) ?? limit)
  }

  /// Where the name of an office begins that stamped the letter: it is no part of the unit above.
  private static func officeStart(
    after index: Int, _ head: TokenizedText, _ scanner: AgencyScanner, _ stamps: [ArrivalStamp]
  ) -> Int? {
    guard !stamps.isEmpty else { return nil }
    return Range(from: index + 1, upTo: min(head.tokens.count, index + 40)).first { place in
      head.tokens[place].line != head.tokens[place - 1].line && stamps.contains { $0.lineAbove == head.tokens[place].line }
        && scanner.one(at: place, limit: head.tokens.count) != nil
    }
  }

  /// "UBND huyện đức trọng", "Ban chỉ đạo": what stands behind the level is a name, what stands behind the noun tells the kind.
  private static func named(_ unit: String) -> String {
    var words = unit.split(separator: " ").map(String.init)
    let letters = unit.lowercased()
    if let kind = LayoutWords.nounsBeforeKinds.first(where: { letters.hasPrefix($0.lowercased() + " ") }) {
      let parts = kind.split(separator: " ").map(String.init)
      words.replaceSubrange(0..<parts.count, with: parts)
      words[parts.count] = OpenName.capitalised(words[parts.count])
    }
    if LayoutWords.placedUnits.contains(where: { unit.hasPrefix($0 + " ") }) {
      for index in words.indices.dropFirst(2) { words[index] = OpenName.capitalised(words[index]) }
      return words.joined(separator: " ")
    }
    guard let level = words.lastIndex(where: { ["huyện", "quận", "xã", "phường", "khu"].contains($0) }),
      words[level] != "khu" || level > 0 && words[level - 1] == "đặc",
      // "Phòng Văn hóa - xã hội"
      words[level] != "xã" || !words.dropFirst(level + 1).starts(with: ["hội"])
    else { return words.joined(separator: " ") }
    for index in words.indices where index > level { words[index] = OpenName.capitalised(words[index]) }
    return words.joined(separator: " ")
  }

  /// Words in capitals of the first lines, the motto's left out, with the figures and marks of names: "BAN CHỈ ĐẠO 389", "COVID-19".
  private static func tokens(_ text: TokenizedText, letterhead: [Range<Int>]) -> [Token] {
    var kept: [Token] = []
    // Of the token before, where it was kept.
    var last: Int?
    for range in letterhead {
      var index = range.lowerBound
      while index < range.upperBound, text.tokens[index].line < 40 {
        if let motto = LayoutWords.motto.match(text, at: index) ?? LayoutWords.mottoScraps.match(text, at: index) {
          index += motto.count
          continue
        }
        if let stamp = LoudHead.stampEnd(at: index, text) ?? LoudHead.youthMottoEnd(at: index, text) {
          index = stamp
          continue
        }
        let isLoud = LoudHead.isLoud(index, text)
        if (isLoud || last == index - 1 && goesOnInName(index, limit: range.upperBound, text)) && !isOfNumberLine(index, text) {
          kept.append(text.tokens[index])
          last = index
        }
        index += 1
      }
    }
    return kept
  }

  /// "HỎA TỐC", "DỰ THẢO": what is stamped on the paper names nobody.
  private static func stampEnd(at index: Int, _ text: TokenizedText) -> Int? {
    guard text.tokens[index].capitals == .all else { return nil }
    if let stamp = LayoutWords.headStamps.match(text, at: index) { return index + stamp.count }
    guard let lone = LayoutWords.loneStamps.match(text, at: index), text.tokens[index].isLineStart else { return nil }
    let end = index + lone.count
    return end >= text.tokens.count || text.tokens[end].isLineStart ? end : nil
  }

  /// "TỈNH ĐOÀN PHÚ THỌ ĐOÀN TNCS HỒ CHÍ MINH".
  private static func youthMottoEnd(at index: Int, _ text: TokenizedText) -> Int? {
    guard let motto = LayoutWords.youthMotto.match(text, at: index), text.tokens[index].capitals == .all else { return nil }
    let end = index + motto.count
    if end < text.tokens.count, text.tokens[end].capitals == .all, AgencyWords.levels.begins(text, at: end) { return nil }
    let isName = [1, 2].contains { count in
      !text.tokens[index].isLineStart && LayoutWords.youthBodies.match(text, at: index - count)?.count == count
    }
    return isName ? nil : end
  }

  private static func isLoud(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    // No Vietnamese syllable is longer than seven letters: longer runs are stamps.
    return token.kind == .word && (token.capitals == .all || isLetterAmongLoud(index, text))
      && text.spelling(index).unicodeScalars.count <= 7
  }

  /// What is left of "Số: 12/KV V-TH" behind the number that was read.
  private static func isOfNumberLine(_ index: Int, _ text: TokenizedText) -> Bool {
    var start = index
    while start > 0, !text.tokens[start].isLineStart {
      // A wide gap parts the columns.
      if Int(text.tokens[start].lower) - Int(text.tokens[start - 1].upper) >= 3 { return false }
      start -= 1
    }
    return start < index && LayoutWords.number.begins(text, at: start)
      && (text.isMark(start + 1, ":") || text.tokens[start + 1].kind == .number)
  }

  /// A figure behind a word in capitals, a mark between two of them.
  private static func goesOnInName(_ index: Int, limit: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    guard !token.isLineStart else { return false }
    if token.kind == .number {
      return token.range.count <= 3 && (index + 1 >= limit || text.tokens[index + 1].isSpaced || text.tokens[index + 1].isLineStart)
    }
    guard token.kind == .mark, index + 1 < limit else { return false }
    if text.isMark(index, ",") {
      let motto = LayoutWords.motto.match(text, at: index + 1) ?? LayoutWords.mottoScraps.match(text, at: index + 1)
      let next = index + 1 + (motto?.count ?? 0)
      return next < limit && isLoud(next, text)
    }
    let isTied = !token.isSpaced && !text.tokens[index + 1].isSpaced
    if text.isMark(index, "'") || text.isMark(index, "’") { return isTied && isLoud(index + 1, text) }
    guard text.isMark(index, "-"), !text.tokens[index + 1].isLineStart, !isTied || !isSpeck(index, text) else { return false }
    return isLoud(index + 1, text) || isTied && text.tokens[index + 1].kind == .number
  }

  /// "UY-BAN NHAN DAN": a dash between two syllables is dirt, between abbreviations it is part of the name.
  private static func isSpeck(_ index: Int, _ text: TokenizedText) -> Bool {
    [index - 1, index + 1].allSatisfy { WordList.key(text.spelling($0).lowercased()).flatMap(WordList.shared.word) != nil }
  }

  /// "VĂN PHÒNG" alone on its line, under its parent.
  private static func bareUnit(at index: Int, _ head: TokenizedText) -> (agency: AgencyName, count: Int)? {
    guard let found = LayoutWords.bareUnits.match(head, at: index) else { return nil }
    let line = head.tokens[index].line
    let next = index + found.count
    guard index == 0 || head.tokens[index - 1].line != line, next >= head.tokens.count || head.tokens[next].line != line else { return nil }
    return (AgencyName(id: nil, name: found.value), found.count)
  }

  /// "Y" of "BỘ Y TẾ", "Chỉ" of "BAN Chỉ ĐẠO": one letter says nothing of its own style, and scans make small letters of large ones.
  private static func isLetterAmongLoud(_ index: Int, _ text: TokenizedText) -> Bool {
    guard text.tokens[index].capitals == .initial, index > 0, index + 1 < text.tokens.count else { return false }
    // "KHU VỰC V" may end the line.
    if Label.romans.contains(text.spelling(index)), LayoutWords.counted.begins(text, at: index - 1), text.tokens[index - 1].capitals == .all
    {
      return true
    }
    let isJoined = text.isMark(index + 1, "'") || text.isMark(index + 1, "-")
    let next = isJoined && index + 2 < text.tokens.count ? index + 2 : index + 1
    return [index - 1, next].allSatisfy { text.tokens[$0].capitals == .all && text.tokens[$0].line == text.tokens[index].line }
  }

  private mutating func add(_ agency: AgencyName, at place: Range<Int>?) {
    let place = place ?? 0..<0
    let name = agency.name
    if agency.id == nil, let province = LoudHead.provinceGoverned(by: name) {
      self.province = province
      units.append(AgencyName(id: AgencyID("ubnd-tinh"), name: "UBND tỉnh"))
      places.append(place)
    } else if !units.contains(agency) {
      units.append(agency)
      places.append(place)
    }
  }

  /// "UBND Lâm Đồng", "UBND tỉnh Lâm Đồng"; "UBND thành phố Thái Nguyên" governs a town.
  private static func provinceGoverned(by name: String) -> String? {
    guard name.hasPrefix("UBND "), let province = Provinces.names.first(where: name.hasLastWords) else { return nil }
    let level = name.dropFirst("UBND ".count).dropLast(province.count)
    return level.isEmpty || level == "tỉnh " || level == "thành phố " && Provinces.cities.contains(province) ? province : nil
  }

  private static func province(in range: Range<Int>, _ text: TokenizedText) -> String? {
    range.lazy.compactMap { AgencyNames.standard.province(text, at: $0, limit: range.upperBound)?.name }.first
  }
}

extension TokenizedText {
  /// From the first to the last of some of its tokens; nil for none.
  fileprivate func place(of some: ArraySlice<Token>) -> Range<Int>? {
    guard let lower = some.first?.lower, let upper = some.last?.lower, let first = tokens.firstIndex(where: { $0.lower >= lower }),
      let last = tokens[first...].firstIndex(where: { $0.lower >= upper })
    else { return nil }
    return first..<last + 1
  }
}
