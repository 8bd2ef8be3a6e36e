import DirectiveModel

/// Agencies that commas, brackets and colons join.
extension AgencyScanner {
  /// One or more agencies parted by commas and "và" from the token on; nil when none begins there.
  ///
  /// `isCertain` tells that an agency must stand here ("phối hợp với …"): then names without capitals count as well.
  func list(at start: Int, limit: Int, isCertain: Bool = false) -> Match? {
    guard var found = one(at: start, limit: limit, isCertain: isCertain) else { return nil }
    while let next = continuation(at: found.end, limit: limit, isCertain: isCertain) ?? sibling(of: found, limit: limit) {
      found.agencies += next.agencies.filter { !found.agencies.contains($0) }
      found.end = next.end
    }
    while let numbered = withNextNumber(found, limit: limit) { found = numbered }
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
      // Not "Trung tâm Phục vụ hành chính công cấp xã", which is one name.
      guard !AgencyWords.rank.begins(text, at: end), let known = names.known(text, at: end, limit: limit),
        names.agency(at: known.place).id == AgencyID("ubnd-xa")
      else { return nil }
      return registered(at: end, limit: limit)
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

  /// "Phòng Thanh tra số 1, số 2", "Các Phòng Thanh tra số 1, số 2": with the second of its kind.
  private func withNextNumber(_ found: Match, limit: Int) -> Match? {
    guard let last = found.agencies.last, last.id == nil, AgencyScanner.ordinal.begins(text, at: found.end - 2),
      text.tokens[found.end - 1].kind == .number, let separator = AgencyWords.separators.match(text, at: found.end)
    else { return nil }
    let next = found.end + separator.count
    guard AgencyScanner.ordinal.begins(text, at: next), next + 1 < limit, text.tokens[next + 1].kind == .number else { return nil }
    let plural = "Các "
    let first = last.name.hasPrefix(plural) ? last.name.dropFirst(plural.count) : last.name[...]
    let second = first.dropLast(text.spelling(found.end - 1).count) + text.spelling(next + 1)
    let both = [first, second].map { AgencyName(id: nil, name: String($0)) }
    return Match(agencies: found.agencies.dropLast() + both, end: next + 2)
  }
  static let ordinal = Phrases(["số!"])

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
      guard stop > start, !AgencyWords.beginsName(text, at: start) else { return nil }
      found.agencies.append(AgencyName(id: nil, name: "\(noun) \(text.oneLine(start..<stop))"))
      found.end = stop
      guard stop < limit, let separator = AgencyWords.separators.match(text, at: stop), !text.isMark(stop, ";") else { break }
      found.end = stop + separator.count
    }
    let isWhole = found.end >= limit || text.isMark(found.end, ";") || text.isMark(found.end, ".")
    return isWhole && found.agencies.count > 1 ? found : nil
  }
}
