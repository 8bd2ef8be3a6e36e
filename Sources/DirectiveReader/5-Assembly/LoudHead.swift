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
    return scanner.one(at: index, limit: officeStart(after: index, head, scanner, stamps) ?? head.tokens.count)
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

  /// "UBND huyện đức trọng": what stands behind the level is a name.
  private static func named(_ unit: String) -> String {
    var words = unit.split(separator: " ").map(String.init)
    guard let level = words.lastIndex(where: { ["huyện", "quận", "xã", "phường"].contains($0) }) else { return unit }
    for index in words.indices where index > level { words[index] = OpenName.capitalised(words[index]) }
    return words.joined(separator: " ")
  }

  /// Words in capitals of the first lines, the motto's left out.
  private static func tokens(_ text: TokenizedText, letterhead: [Range<Int>]) -> [Token] {
    var kept: [Token] = []
    for range in letterhead {
      var index = range.lowerBound
      while index < range.upperBound, text.tokens[index].line < 40 {
        if let motto = LayoutWords.motto.match(text, at: index) ?? LayoutWords.mottoScraps.match(text, at: index) {
          index += motto.count
          continue
        }
        let token = text.tokens[index]
        // No Vietnamese syllable is longer than seven letters: longer runs are stamps.
        let isLoud = token.capitals == .all || isLetterAmongLoud(index, text)
        if token.kind == .word, isLoud, text.spelling(index).unicodeScalars.count <= 7 { kept.append(token) }
        index += 1
      }
    }
    return kept
  }

  /// "VĂN PHÒNG" alone on its line, under its parent.
  private static func bareUnit(at index: Int, _ head: TokenizedText) -> (agency: AgencyName, count: Int)? {
    guard let found = LayoutWords.bareUnits.match(head, at: index) else { return nil }
    let line = head.tokens[index].line
    let next = index + found.count
    guard index == 0 || head.tokens[index - 1].line != line, next >= head.tokens.count || head.tokens[next].line != line else { return nil }
    return (AgencyName(id: nil, name: found.value), found.count)
  }

  /// "Y" of "BỘ Y TẾ": one letter says nothing of its own style.
  private static func isLetterAmongLoud(_ index: Int, _ text: TokenizedText) -> Bool {
    guard text.tokens[index].capitals == .initial, text.tokens[index].range.count <= 2, index > 0, index + 1 < text.tokens.count else {
      return false
    }
    return [index - 1, index + 1].allSatisfy { text.tokens[$0].capitals == .all && text.tokens[$0].line == text.tokens[index].line }
  }

  private mutating func add(_ agency: AgencyName, at place: Range<Int>?) {
    let place = place ?? 0..<0
    let name = agency.name
    if name.hasPrefix("UBND "), agency.id == nil, let province = Provinces.names.first(where: name.hasLastWords) {
      self.province = province
      units.append(AgencyName(id: AgencyID("ubnd-tinh"), name: "UBND tỉnh"))
      places.append(place)
    } else if !units.contains(agency) {
      units.append(agency)
      places.append(place)
    }
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
