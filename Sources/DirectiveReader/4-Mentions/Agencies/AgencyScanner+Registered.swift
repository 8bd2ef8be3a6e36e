import DirectiveModel

/// Agencies of the registry, and what the words behind their names make of them.
extension AgencyScanner {
  func registered(at index: Int, limit: Int) -> Match? {
    let opener = AgencyWords.openers.match(text, at: index)
    let plain = names.known(text, at: index, limit: limit)
    let opened = opener.flatMap { names.known(text, at: index + $0.count, limit: limit) }
    let isOpened = opened.map { $0.end > plain?.end ?? 0 } ?? false
    guard let found = isOpened ? opened : plain else { return nil }
    let agency = names.agency(at: found.place)
    // "UBND thành phố Bắc Ninh", "UBND thành phố Pleiku": the people's committee of a provincial town.
    if agency.id == AgencyID("ubnd-tinh"), isTown(before: found.end, limit: limit) { return nil }
    // A known name inside a longer one ("Văn phòng Sở Nội vụ", "Ban Dân tộc miền núi") is left to the open names.
    guard !OpenName(scanner: self).goesOn(at: found.end, limit: limit, agency: agency) else { return nil }
    if AgencyScanner.groups.contains(agency.id.rawValue),
      isNarrowed(at: skipTails(from: found.end, limit: limit), limit: limit)
    {
      return nil
    }
    if agency.id == AgencyID("ubnd-cap-tinh"), let range = provinceRange(from: index, after: found.end, limit: limit) { return range }
    if let local = ofCommune(agency, from: index, end: found.end, limit: limit) { return local }
    let end = agency.id == AgencyID("ubnd-huyen") ? skipTowns(from: found.end, limit: limit) : found.end
    let start = plain?.end == found.end ? index : index + (opener?.count ?? 0)
    return Match(
      agencies: [named(agency, as: start..<found.end, at: end, limit: limit)], end: skipPlace(from: end, limit: limit))
  }

  /// "Đoàn Thanh niên phường": the commune's own unit is not the province's.
  private func ofCommune(_ agency: Agency, from start: Int, end: Int, limit: Int) -> Match? {
    guard let level = AgencyWords.communeLevels.match(text, at: end), end + level.count <= limit, text.tokens[end].capitals == .none,
      !AgencyGroups.isGroup(agency.id), !isLevelList(behind: end + level.count)
    else { return nil }
    let place = skipProperName(from: end + level.count, limit: limit)
    return Match(agencies: [AgencyName(id: nil, name: OpenName.capitalised(text.oneLine(start..<place)))], end: place)
  }

  /// "Phòng Nội vụ huyện, thị xã": a comma with another level behind it; "Hội Nông dân huyện, Hội Phụ nữ huyện" is none.
  private func isLevelList(behind end: Int) -> Bool { text.isMark(end, ",") && AgencyWords.levels.begins(text, at: end + 1) }

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
    return text.tokens[end].capitals == .initial && !AgencyWords.beginsName(text, at: end)
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
}
