import DirectiveModel

/// One noun before several names: "các Sở: Nội vụ, Tài chính".
extension AgencyScanner {
  /// "Bí thư tỉnh ủy, Chủ tịch UBND các tỉnh: A, B": both for each province.
  func partyAndPeople(at index: Int, limit: Int) -> Match? {
    guard let party = names.known(text, at: index, limit: limit), names.agency(at: party.place).id == AgencyID("tinh-uy"),
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
  func enumeration(at index: Int, limit: Int) -> Match? {
    guard let noun = AgencyWords.enumerations.match(text, at: index) else { return nil }
    var place = index + noun.count
    let hasColon = text.isMark(place, ":")
    if hasColon { place += 1 }
    guard hasColon || noun.count > 1, let first = listed(of: noun.value, at: place, limit: limit) else { return nil }
    var found = first
    while let separator = AgencyWords.separators.match(text, at: found.end),
      let next = listed(of: noun.value, at: afterDash(found.end + separator.count), limit: limit)
    {
      found.agencies += next.agencies
      found.end = next.end
    }
    // "Các Công ty TNHH MTV Thủy lợi" are those of one kind.
    if !hasColon, found.agencies.count == 1, noun.count > 2, noun.value.hasPrefix("Công ty") { return nil }
    // "các Chi cục Thuế quận, huyện" are a group, whose name says which.
    if !hasColon, found.agencies.count == 1, AgencyScanner.manifold.contains(noun.value) { return nil }
    // Without a colon one member is the agency itself ("các Sở Nội vụ" is a slip for it), two or more are a list.
    return Match(agencies: found.agencies, end: found.end)
  }

  /// "Phòng Dân tộc các huyện: Đăk Glei, Sa Thầy": the unit of each place that is named.
  func ofNamedPlaces(_ found: Match, from start: Int, limit: Int) -> Match? {
    guard found.agencies.count == 1, !AgencyWords.plural.begins(text, at: start),
      let place = Range(from: start + 1, upTo: min(found.end + 1, limit)).first(where: { AgencyWords.plural.begins(text, at: $0) }),
      let level = AgencyWords.levels.match(text, at: place + 1), place + 1 + level.count < limit
    else { return nil }
    let unit = "\(text.oneLine(start..<place)) \(text.oneLine(place + 1..<place + 1 + level.count))"
    var places: [AgencyName] = []
    var index = place + 1 + level.count
    var end = index
    if text.isMark(index, ":") { index += 1 }
    while let next = placeName(at: index, limit: limit) {
      places.append(AgencyName(id: nil, name: OpenName.capitalised("\(unit) \(text.oneLine(index..<next))")))
      end = next
      guard let separator = AgencyWords.separators.match(text, at: next), !text.isMark(next, ";") else { break }
      index = next + separator.count
    }
    return places.count > 1 ? Match(agencies: places, end: end) : nil
  }

  /// The end of a place's name in such a list; "Tuần tra" and whatever a duty begins with are none.
  private func placeName(at index: Int, limit: Int) -> Int? {
    guard !AgencyWords.ends.begins(text, at: index), !AgencyWords.heads.begins(text, at: index),
      names.known(text, at: index, limit: limit) == nil
    else { return nil }
    // "Trạm Y tế các phường 1, 2 và 3"
    if text.number(index).map({ $0 < 100 }) ?? false { return index + 1 }
    let end = skipProperName(from: index, limit: limit)
    return end > index ? end : nil
  }

  private static let manifold: Set<String> = [
    "Chi cục", "Công ty", "Phòng", "Trung tâm", "Ban", "Trường", "Bệnh viện", "Khoa", "Đội", "Trạm", "Hội",
  ]

  /// A list may go on behind a dash that a line break made.
  private func afterDash(_ index: Int) -> Int { text.isMark(index, "-") ? index + 1 : index }

  /// "các Phòng: Kê khai và Kế toán thuế, Tin học": in a list "và" joins the last two members, before that it is part of a name.
  private func listed(of noun: String, at index: Int, limit: Int) -> Match? {
    guard let found = member(of: noun, at: index, limit: limit) else { return nil }
    guard AgencyScanner.manifold.contains(noun), isAnd(found.end), let second = field(of: noun, at: found.end + 1, limit: limit),
      text.isMark(second.end, ","), field(of: noun, at: second.end + 1, limit: limit) != nil
    else { return found }
    return Match(agencies: [AgencyName(id: nil, name: "\(noun) \(text.oneLine(index..<second.end))")], end: second.end)
  }

  /// A member that is no agency by itself.
  private func field(of noun: String, at index: Int, limit: Int) -> Match? {
    guard index < limit, !AgencyWords.beginsName(text, at: index), !AgencyWords.openers.begins(text, at: index),
      !AgencyWords.heads.begins(text, at: index), names.known(text, at: index, limit: limit) == nil
    else { return nil }
    return member(of: noun, at: index, limit: limit)
  }

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
    // "các phòng: Nội vụ, Tư pháp, Công an huyện": the next agency.
    if AgencyScanner.manifold.contains(noun), AgencyWords.ownUnits.begins(text, at: index), !AgencyWords.notNames.begins(text, at: index) {
      return nil
    }
    return properName(after: noun, at: index, limit: limit)
  }

  /// "Hữu nghị Việt Đức" after "các Bệnh viện:": capitalised words.
  private func properName(after noun: String, at index: Int, limit: Int) -> Match? {
    guard index < limit else { return nil }
    // "UBND các phường: 1, 2, 3"
    if noun.hasPrefix("UBND "), text.tokens[index].kind == .number, text.tokens[index].range.count <= 2 {
      return Match(agencies: [AgencyName(id: nil, name: "\(noun) \(text.spelling(index))")], end: index + 1)
    }
    guard text.tokens[index].kind == .word, text.tokens[index].capitals != .none else { return nil }
    if noun.hasPrefix("UBND ") {
      let plain = skipProperName(from: index, limit: limit)
      let end = pairEnd(behind: plain > index ? plain : capitalsEnd(from: index, limit: limit), limit: limit)
      return end > index ? Match(agencies: [AgencyName(id: nil, name: "\(noun) \(text.oneLine(index..<end))")], end: end) : nil
    }
    var end = index + 1
    while end < limit, text.tokens[end].kind == .word || isFieldDash(end, limit: limit) || isFigure(end),
      !AgencyWords.separators.begins(text, at: end),
      !AgencyWords.ends.begins(text, at: end) || AgencyWords.nameParts.begins(text, at: end)
        || text.isMark(end - 1, "-") && text.tokens[end].capitals != .none,
      end - index < 6 || end - index < 10 && (text.tokens[end].capitals != .none || isFigure(end))
    { end = min(limit, end + (AgencyWords.nameParts.match(text, at: end)?.count ?? 1)) }
    while end > index + 1, text.tokens[end - 1].kind == .mark { end -= 1 }
    let name = "\(noun) \(text.oneLine(index..<end))"
    // "các Hội: Nông dân, Cựu chiến binh": those that the registry has.
    let known = noun == "Hội" ? names.registry.agency(named: name) : nil
    return Match(agencies: [AgencyName(id: known?.id, name: known?.name ?? name)], end: end)
  }

  /// "Xuân Hương - Đà Lạt": a commune of 2025 with the town that it was part of.
  private func pairEnd(behind end: Int, limit: Int) -> Int {
    guard end + 1 < limit, text.isMark(end, "-"), text.tokens[end].isSpaced, !text.tokens[end].isLineStart, text.tokens[end + 1].isSpaced,
      !text.tokens[end + 1].isLineStart
    else { return end }
    let next = skipProperName(from: end + 1, limit: limit)
    return next > end + 1 ? next : end
  }

  /// "Tài chính - Kế hoạch" in a list of sections.
  private func isFieldDash(_ index: Int, limit: Int) -> Bool {
    text.isMark(index, "-") && index + 1 < limit && text.tokens[index].isSpaced && text.tokens[index + 1].isSpaced
      && text.tokens[index + 1].capitals == .initial && !text.tokens[index].isLineStart && !AgencyWords.beginsName(text, at: index + 1)
  }

  /// "THPT số 1" in a list of schools.
  private func isFigure(_ index: Int) -> Bool { text.number(index) != nil && AgencyScanner.ordinal.begins(text, at: index - 1) }

  /// "Liên Hiệp", "Hội An" in a list of communes: a name though an agency could begin so.
  private func capitalsEnd(from index: Int, limit: Int) -> Int {
    Range(from: index, upTo: min(limit, index + 3)).first { text.tokens[$0].kind != .word || text.tokens[$0].capitals != .initial }
      ?? min(limit, index + 3)
  }
}
