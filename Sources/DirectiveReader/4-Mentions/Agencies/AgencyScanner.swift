import DirectiveModel

/// Reads the agencies that a text names from a token on.
struct AgencyScanner: Sendable {
  let text: TokenizedText
  let names: AgencyNames
  /// The document's own province; its name after an agency says nothing new.
  var home: String?
  /// What "(sau đây gọi chung là …)" made the words stand for.
  var definitions: [Definition] = []

  struct Definition: Sendable {
    let words: AgencyTrie
    let agencies: [AgencyName]
  }

  /// Agencies and the token after their last word.
  struct Match: Sendable {
    var agencies: [AgencyName]
    var end: Int
  }

  init(_ text: TokenizedText, names: AgencyNames, home: String? = nil) {
    self.text = text
    self.names = names
    self.home = home
  }

  /// One or more agencies parted by commas and "và" from the token on; nil when none begins there.
  ///
  /// `isCertain` tells that an agency must stand here ("phối hợp với …"): then names without capitals count as well.
  func list(at start: Int, limit: Int, isCertain: Bool = false) -> Match? {
    guard var found = one(at: start, limit: limit, isCertain: isCertain) else { return nil }
    while let next = continuation(at: found.end, limit: limit, isCertain: isCertain) ?? sibling(of: found, limit: limit) {
      found.agencies += next.agencies.filter { !found.agencies.contains($0) }
      found.end = next.end
    }
    return specified(found, limit: limit)
  }

  /// The next agency of a list, after its separator.
  private func continuation(at end: Int, limit: Int, isCertain: Bool) -> Match? {
    guard end < limit else { return nil }
    guard let separator = AgencyWords.separators.match(text, at: end) else {
      if let close = endOfNote(at: end, limit: limit) {
        return continuation(at: close, limit: limit, isCertain: false).flatMap { $0.agencies.allSatisfy { $0.id != nil } ? $0 : nil }
      }
      // A lost comma: "UBND các huyện, thị xã, thành phố xã, phường, thị trấn".
      let known = names.known(text, at: end, limit: limit)
      return known?.agency.id == AgencyID("ubnd-xa") ? registered(at: end, limit: limit) : nil
    }
    let next = end + separator.count
    return one(at: next, limit: limit, isCertain: isCertain || AgencyWords.bareMembers.begins(text, at: next))
  }

  /// "Văn phòng UBND tỉnh (cải cách thủ tục hành chính), Sở Tư pháp (…)": behind a short note in brackets.
  private func endOfNote(at index: Int, limit: Int) -> Int? {
    guard text.isMark(index, "("), let close = Range(from: index, upTo: min(limit, index + 16)).first(where: { text.isMark($0, ")") }),
      text.isMark(close + 1, ",")
    else { return nil }
    return close + 1
  }

  /// "UBND thành phố Bắc Ninh và thị xã Từ Sơn": the second town's people's committee, without that word.
  private func sibling(of found: Match, limit: Int) -> Match? {
    guard let last = found.agencies.last, last.id == nil, last.name.hasPrefix("UBND ") || last.name.hasPrefix("Ủy ban nhân dân "),
      let separator = AgencyWords.separators.match(text, at: found.end)
    else { return nil }
    if let group = peopleOfLevels(at: found.end + separator.count, limit: limit) { return group }
    guard let town = AgencyWords.levels.match(text, at: found.end + separator.count)
    else { return nil }
    let level = found.end + separator.count
    let end = skipProperName(from: level + town.count, limit: limit)
    guard end > level + town.count else { return nil }
    return Match(agencies: [AgencyName(id: nil, name: "UBND \(text.oneLine(level..<end))")], end: end)
  }

  /// "UBND thành phố Thủ Đức và các quận, huyện": the people's committees of those levels.
  private func peopleOfLevels(at index: Int, limit: Int) -> Match? {
    guard AgencyWords.plural.begins(text, at: index), let first = AgencyWords.levels.match(text, at: index + 1) else { return nil }
    var end = index + 1 + first.count
    let isCommune = AgencyWords.communes.begins(text, at: index + 1)
    while end < limit, let separator = AgencyWords.separators.match(text, at: end),
      let next = AgencyWords.levels.match(text, at: end + separator.count), end + separator.count + next.count <= limit
    { end += separator.count + next.count }
    guard end >= limit || text.tokens[end].capitals == .none,
      let agency = names.registry.agency(AgencyID(isCommune ? "ubnd-xa" : "ubnd-huyen"))
    else { return nil }
    return Match(agencies: [AgencyName(id: agency.id, name: agency.name)], end: end)
  }

  /// "các sở (Văn phòng UBND tỉnh và các Sở: Nội vụ, Tài chính)": the brackets say who is meant.
  private func specified(_ found: Match, limit: Int) -> Match {
    if text.isMark(found.end, ":"), found.agencies.count == 1 {
      if let named = branches(of: found, limit: limit) ?? members(at: found.end + 1, limit: limit) { return named }
    }
    guard text.isMark(found.end, "("), found.agencies.count == 1, found.agencies[0].id != nil,
      let inner = list(at: found.end + 1, limit: limit), text.isMark(inner.end, ")")
    else { return found }
    return Match(agencies: inner.agencies, end: inner.end + 1)
  }

  /// "các cơ quan Trung ương: Thuế tỉnh, Kho bạc Nhà nước": two known agencies or more and nothing else.
  private func members(at start: Int, limit: Int) -> Match? {
    guard let first = one(at: start, limit: limit), !text.isMark(start, "-") else { return nil }
    var found = first
    while let next = continuation(at: found.end, limit: limit, isCertain: false) {
      found.agencies += next.agencies.filter { !found.agencies.contains($0) }
      found.end = next.end
    }
    let isWhole = found.end >= limit || text.isMark(found.end, ";") || text.isMark(found.end, ".")
    return isWhole && found.agencies.count > 1 ? found : nil
  }

  /// "Các Công ty TNHH MTV Thủy lợi: Bắc Hà Tĩnh, Nam Hà Tĩnh": capitalised words behind a plural name, each of them one agency.
  private func branches(of plural: Match, limit: Int) -> Match? {
    let prefix = "Các "
    guard let group = plural.agencies.first, group.id == nil, group.name.hasPrefix(prefix), text.isMark(plural.end, ":") else { return nil }
    let noun = group.name.dropFirst(prefix.count)
    var found = Match(agencies: [], end: plural.end + 1)
    while true {
      let start = found.end
      let end = Range(from: start, upTo: min(limit, start + 5)).first {
        text.tokens[$0].kind != .word || text.tokens[$0].capitals != .initial
      }
      let stop = end ?? min(limit, start + 5)
      guard stop > start, !AgencyWords.nouns.begins(text, at: start) else { return nil }
      found.agencies.append(AgencyName(id: nil, name: "\(noun) \(text.oneLine(start..<stop))"))
      found.end = stop
      guard stop < limit, let separator = AgencyWords.separators.match(text, at: stop), !text.isMark(stop, ";") else { break }
      found.end = stop + separator.count
    }
    let isWhole = found.end >= limit || text.isMark(found.end, ";") || text.isMark(found.end, ".")
    return isWhole && found.agencies.count > 1 ? found : nil
  }

  /// One agency, one group or one enumeration from the token on, heads before it passed over.
  func one(at start: Int, limit: Int, isCertain: Bool = false) -> Match? {
    let (begin, headed) = skipHeads(from: start, limit: limit)
    guard begin < limit, text.tokens[begin].kind == .word else { return nil }
    if let defined = defined(at: begin, limit: limit) { return defined }
    if let pair = partyAndPeople(at: begin, limit: limit) { return pair }
    if let enumerated = enumeration(at: begin, limit: limit) { return enumerated }
    if let known = registered(at: begin, limit: limit) { return known }
    return OpenName(scanner: self).match(at: begin, isHeaded: headed || isCertain, limit: limit)
  }

  // MARK: Heads

  private func skipHeads(from start: Int, limit: Int) -> (index: Int, headed: Bool) {
    var index = start
    var headed = false
    while index < limit, let head = AgencyWords.heads.match(text, at: index) {
      // "Trưởng ban Dân tộc": the head is part of no registered name, but "Chủ tịch nước" and "Thủ tướng" stay whole.
      guard names.known(text, at: index, limit: limit) == nil else { break }
      index += head.count
      headed = true
      if text.isMark(index, ",") || isAnd(index), AgencyWords.heads.begins(text, at: index + 1) { index += 1 }
    }
    return (index, headed)
  }

  private func isAnd(_ index: Int) -> Bool { index < text.tokens.count && text.tokens[index].key == AgencyScanner.and }
  private static let and = Key("và")

  // MARK: Forms

  private func defined(at index: Int, limit: Int) -> Match? {
    let start = AgencyWords.openers.match(text, at: index).map { index + $0.count } ?? index
    for definition in definitions {
      if let found = definition.words.match(text, at: start, limit: limit) {
        return Match(agencies: definition.agencies, end: skipTails(from: found.end, limit: limit))
      }
    }
    return nil
  }

  /// "Bí thư tỉnh ủy, Chủ tịch UBND các tỉnh: A, B": both for each province.
  private func partyAndPeople(at index: Int, limit: Int) -> Match? {
    guard let party = names.known(text, at: index, limit: limit), party.agency.id == AgencyID("tinh-uy"),
      let separator = AgencyWords.separators.match(text, at: party.end)
    else { return nil }
    let people = skipHeads(from: party.end + separator.count, limit: limit).index
    guard let found = enumeration(at: people, limit: limit) else { return nil }
    let provinces = found.agencies.compactMap { agency in
      Provinces.names.first { agency.name.hasLastWords($0) }
    }
    guard provinces.count == found.agencies.count, !provinces.isEmpty else { return nil }
    return Match(agencies: provinces.map { AgencyName(id: nil, name: "Tỉnh ủy \($0)") } + found.agencies, end: found.end)
  }

  /// "các Sở: Nội vụ, Tài chính và Tư pháp".
  private func enumeration(at index: Int, limit: Int) -> Match? {
    guard let noun = AgencyWords.enumerations.match(text, at: index) else { return nil }
    var place = index + noun.count
    let hasColon = text.isMark(place, ":")
    if hasColon { place += 1 }
    guard hasColon || noun.count > 1, let first = member(of: noun.value, at: place, limit: limit) else { return nil }
    var found = first
    while let separator = AgencyWords.separators.match(text, at: found.end),
      let next = member(of: noun.value, at: afterDash(found.end + separator.count), limit: limit)
    {
      found.agencies += next.agencies
      found.end = next.end
    }
    // "Các Công ty TNHH MTV Thủy lợi" are those of one kind.
    if !hasColon, found.agencies.count == 1, noun.count > 2, noun.value.hasPrefix("Công ty") { return nil }
    // Without a colon one member is the agency itself ("các Sở Nội vụ" is a slip for it), two or more are a list.
    return Match(agencies: found.agencies, end: found.end)
  }

  /// A list may go on behind a dash that a line break made.
  private func afterDash(_ index: Int) -> Int { text.isMark(index, "-") ? index + 1 : index }

  private func member(of noun: String, at index: Int, limit: Int) -> Match? {
    guard index < limit else { return nil }
    if ["Sở", "Bộ"].contains(noun) {
      guard let known = names.member(of: noun, text, at: index, limit: limit) else { return nil }
      // "Bộ Quốc phòng" inside "các Bộ: …" is the next agency, not a member.
      return Match(agencies: [AgencyName(id: known.agency.id, name: known.agency.name)], end: known.end)
    }
    if noun.hasSuffix("tỉnh") || noun == "Tỉnh ủy" {
      let level = AgencyWords.provinceLevel.match(text, at: index)
      let place = index + (level?.count ?? 0)
      guard let province = names.province(text, at: place, limit: limit) else { return nil }
      let isCity = Provinces.cities.contains(province.name)
      let name = noun == "UBND tỉnh" && isCity ? "UBND thành phố \(province.name)" : "\(noun) \(province.name)"
      return Match(agencies: [AgencyName(id: nil, name: name)], end: province.end)
    }
    return properName(after: noun, at: index, limit: limit)
  }

  /// "Hữu nghị Việt Đức" after "các Bệnh viện:": capitalised words.
  private func properName(after noun: String, at index: Int, limit: Int) -> Match? {
    guard index < limit, text.tokens[index].kind == .word, text.tokens[index].capitals != .none else { return nil }
    if noun.hasPrefix("UBND ") {
      let plain = skipProperName(from: index, limit: limit)
      let end = plain > index ? plain : capitalsEnd(from: index, limit: limit)
      return end > index ? Match(agencies: [AgencyName(id: nil, name: "\(noun) \(text.oneLine(index..<end))")], end: end) : nil
    }
    var end = index + 1
    while end < limit, text.tokens[end].kind == .word, !AgencyWords.separators.begins(text, at: end),
      !AgencyWords.ends.begins(text, at: end), end - index < 6
    { end += 1 }
    return Match(agencies: [AgencyName(id: nil, name: "\(noun) \(text.oneLine(index..<end))")], end: end)
  }

  /// "Liên Hiệp", "Hội An" in a list of communes: a name though an agency could begin so.
  private func capitalsEnd(from index: Int, limit: Int) -> Int {
    Range(from: index, upTo: min(limit, index + 3)).first { text.tokens[$0].kind != .word || text.tokens[$0].capitals != .initial }
      ?? min(limit, index + 3)
  }

  private func registered(at index: Int, limit: Int) -> Match? {
    let opener = AgencyWords.openers.match(text, at: index)
    let plain = names.known(text, at: index, limit: limit)
    let opened = opener.flatMap { names.known(text, at: index + $0.count, limit: limit) }
    let isOpened = opened.map { $0.end > plain?.end ?? 0 } ?? false
    guard let found = isOpened ? opened : plain else { return nil }
    // "UBND thành phố Bắc Ninh", "UBND thành phố Pleiku": the people's committee of a provincial town.
    if found.agency.id == AgencyID("ubnd-tinh"), isTown(before: found.end, limit: limit) { return nil }
    // A known name inside a longer one ("Văn phòng Sở Nội vụ", "Ban Dân tộc miền núi") is left to the open names.
    guard !OpenName(scanner: self).goesOn(at: found.end, limit: limit, agency: found.agency) else { return nil }
    if AgencyScanner.groups.contains(found.agency.id.rawValue),
      isNarrowed(at: skipTails(from: found.end, limit: limit), limit: limit)
    {
      return nil
    }
    if found.agency.id == AgencyID("ubnd-cap-tinh"), let range = provinceRange(from: index, after: found.end, limit: limit) { return range }
    if let local = ofCommune(found.agency, from: index, end: found.end, limit: limit) { return local }
    let end = found.agency.id == AgencyID("ubnd-huyen") ? skipTowns(from: found.end, limit: limit) : found.end
    let start = plain?.end == found.end ? index : index + (opener?.count ?? 0)
    return Match(
      agencies: [named(found.agency, as: start..<found.end, at: end, limit: limit)], end: skipPlace(from: end, limit: limit))
  }

  /// "Đoàn Thanh niên phường": the commune's own unit is not the province's.
  private func ofCommune(_ agency: Agency, from start: Int, end: Int, limit: Int) -> Match? {
    guard let level = AgencyWords.communeLevels.match(text, at: end), end + level.count <= limit, text.tokens[end].capitals == .none,
      !AgencyGroups.isGroup(agency.id), !text.isMark(end + level.count, ",")
    else { return nil }
    let place = skipProperName(from: end + level.count, limit: limit)
    return Match(agencies: [AgencyName(id: nil, name: OpenName.capitalised(text.oneLine(start..<place)))], end: place)
  }

  /// "các đơn vị dự toán cấp tỉnh": a small word that is no verb and no joint says which ones of the group are meant.
  private func isNarrowed(at end: Int, limit: Int) -> Bool {
    guard end < limit else { return false }
    if AgencyWords.qualifiers.begins(text, at: end) { return true }
    guard text.tokens[end].kind == .word, text.tokens[end].capitals == .none, !text.tokens[end].isLineStart else { return false }
    return AgencyWords.narrowing.begins(text, at: end)
  }

  private func isTown(before end: Int, limit: Int) -> Bool {
    guard end < limit, AgencyScanner.city.begins(text, at: end - 2) else { return false }
    if let place = names.province(text, at: end, limit: limit) { return !Provinces.cities.contains(place.name) }
    return text.tokens[end].capitals == .initial && !AgencyWords.nouns.begins(text, at: end)
  }
  private static let city = Phrases(["thành phố"])

  /// "UBND các tỉnh, thành phố ven biển từ Khánh Hòa đến Cà Mau": some of the provinces are one group of their own.
  private func provinceRange(from start: Int, after end: Int, limit: Int) -> Match? {
    let from = skipTails(from: end, limit: limit)
    guard AgencyScanner.from.begins(text, at: from), let first = names.province(text, at: from + 1, limit: limit),
      AgencyScanner.to.begins(text, at: first.end), let last = names.province(text, at: first.end + 1, limit: limit)
    else { return nil }
    return Match(agencies: [AgencyName(id: nil, name: OpenName.capitalised(text.oneLine(start..<last.end)))], end: last.end)
  }
  private static let from = Phrases(["từ!"])
  private static let to = Phrases(["đến!"])

  /// Groups so wide that a word behind them narrows them.
  private static let groups = ["co-quan-don-vi", "bo-nganh", "dia-phuong", "doan-the"]

  /// "UBND các huyện, thị xã Ngã Năm và thành phố Sóc Trăng": the towns named are members of the group.
  private func skipTowns(from index: Int, limit: Int) -> Int {
    var end = skipProperName(from: index, limit: limit)
    while end < limit, let town = AgencyWords.towns.match(text, at: end) {
      let next = skipProperName(from: end + town.count, limit: limit)
      guard next > end + town.count else { break }
      end = next
    }
    return end
  }

  /// Up to three capitalised words; none where another agency begins.
  private func skipProperName(from index: Int, limit: Int) -> Int {
    var end = index
    while end < limit, end - index < 3, text.tokens[end].kind == .word, text.tokens[end].capitals == .initial,
      !AgencyWords.nouns.begins(text, at: end), !text.tokens[end].isLineStart || !AgencyWords.ends.begins(text, at: end)
    { end += 1 }
    return end
  }

  /// The agency, with its province where that is not the document's own.
  private func named(_ agency: Agency, as words: Range<Int>, at end: Int, limit: Int) -> AgencyName {
    if AgencyScanner.variants.contains(agency.id.rawValue) { return AgencyName(id: agency.id, name: variant(of: agency, words)) }
    let place = provinceAfter(end, limit: limit)
    guard let place, place.name != home else { return AgencyName(id: agency.id, name: agency.name) }
    if agency.id == AgencyID("ubnd-tinh") {
      let level = Provinces.cities.contains(place.name) ? "thành phố" : "tỉnh"
      return AgencyName(id: nil, name: "UBND \(level) \(place.name)")
    }
    if agency.id == AgencyID("tinh-uy") { return AgencyName(id: nil, name: "Tỉnh ủy \(place.name)") }
    return AgencyName(id: agency.id, name: agency.name)
  }

  /// Agencies that bear several full names in the provinces: the text's own stands.
  private static let variants = [
    "hoi-phu-nu", "dai-phat-thanh-truyen-hinh", "mttq-huyen", "van-phong-hdnd-ubnd-huyen",
  ]

  private func variant(of agency: Agency, _ words: Range<Int>) -> String {
    let folded = FoldedText.fold(text.oneLine(words))
    return agency.aliases.first { FoldedText.fold($0) == folded && !$0.contains { $0 == "&" } && $0.utf8.count > 12 } ?? agency.name
  }

  /// "tỉnh Sóc Trăng", "thành phố Hà Nội" or a bare province right after a name.
  func provinceAfter(_ index: Int, limit: Int) -> (name: String, end: Int)? {
    var place = index
    if text.isMark(place, ","), AgencyWords.provinceLevel.begins(text, at: place + 1) { place += 1 }
    if let level = AgencyWords.provinceLevel.match(text, at: place) { place += level.count }
    return names.province(text, at: place, limit: limit)
  }

  private func skipPlace(from index: Int, limit: Int) -> Int {
    if let province = provinceAfter(index, limit: limit) { return province.end }
    return skipTails(from: index, limit: limit)
  }

  /// "có liên quan", "trên địa bàn tỉnh Sóc Trăng": who is meant stays the same.
  func skipTails(from index: Int, limit: Int) -> Int {
    var end = index
    while end < limit, let tail = AgencyWords.groupTails.match(text, at: end), end + tail.count <= limit {
      end += tail.count
      if let province = names.province(text, at: end, limit: limit) { end = province.end }
    }
    return end
  }
}
