import DirectiveModel

/// Names that the registry does not know: they are kept as they stand and never bent to a known one.
struct OpenName {
  let scanner: AgencyScanner
  /// A name has at most so many words; a longer run is no name.
  private static let longest = 16

  var text: TokenizedText { scanner.text }

  /// A noun of an agency and the words up to the first mark or duty word.
  func match(at start: Int, isHeaded: Bool, limit: Int) -> AgencyScanner.Match? {
    let opener = AgencyWords.openers.match(text, at: start)
    let begin = start + (opener?.count ?? 0)
    guard begin < limit, !AgencyWords.notNames.begins(text, at: begin) || AgencyWords.desks.begins(text, at: begin),
      isGroupOrNoVerb(opener != nil, begin),
      let noun = AgencyWords.nouns.match(text, at: begin)
    else { return nil }
    let isGroup = opener != nil
    // One agency is a name: it is capitalised unless the text has lost its capitals or names a group.
    guard isGroup || isHeaded || text.tokens[begin].capitals != .none || isHanded(begin, noun: noun.count) else { return nil }
    let end = self.end(from: begin + noun.count, begin: begin, isGroup: isGroup, limit: limit)
    // The noun alone names nobody ("Thanh tra, kiểm tra công tác").
    guard
      isGroup || AgencyWords.whole.begins(text, at: begin) && text.tokens[begin].capitals != .none || end > begin + noun.count
        || isHeaded && AgencyWords.standalone.begins(text, at: begin)
    else { return nil }
    let words = text.oneLine(start..<withoutOwner(end, begin: begin))
    // "các đồng chí Bí thư, Trưởng khu phố": those of all quarters.
    let isOfAll = !isGroup && end == begin + noun.count && AgencyWords.hamlets.begins(text, at: begin)
    return AgencyScanner.Match(agencies: [AgencyName(id: nil, name: isOfAll ? "Các \(words)" : OpenName.capitalised(words))], end: end)
  }

  /// "Phòng Quản lý ngân sách của Sở": whose it is goes without saying.
  private func withoutOwner(_ end: Int, begin: Int) -> Int {
    guard end - begin > 4, OpenName.section.begins(text, at: begin), OpenName.owner.begins(text, at: end - 2),
      text.tokens[end - 1].capitals == .initial
    else { return end }
    return end - 2
  }
  private static let section = Phrases(["phòng!"])
  private static let owner = Phrases(["của! sở!", "của! bộ!", "của! cục!", "của! tổng cục"])

  private func isGroupOrNoVerb(_ isGroup: Bool, _ begin: Int) -> Bool {
    if isGroup { return true }
    if let verb = AgencyWords.verbsUnlessNamed.match(text, at: begin), begin + verb.count < text.tokens.count {
      return text.tokens[begin + verb.count].capitals != .none
    }
    return !AgencyWords.verbs.begins(text, at: begin)
  }

  private func end(from start: Int, begin: Int, isGroup: Bool, limit: Int) -> Int {
    var index = start
    while index < limit, index - begin < OpenName.longest {
      if let part = AgencyWords.nameParts.match(text, at: index) {
        index += part.count
        continue
      }
      if let place = placeEnd(at: index, limit: limit) {
        index = place
        if index < limit, isSmallWord(index) { break }
        continue
      }
      if isGroup, let place = AgencyWords.within.match(text, at: index) {
        index += place.count
        continue
      }
      let token = text.tokens[index]
      if token.kind == .mark, index > start, let fields = endOfFields(behind: index, begin: begin, limit: limit) { return fields }
      if token.kind == .mark, !isJoint(index, limit: limit) { break }
      if token.kind == .word, AgencyWords.ends.begins(text, at: index), !AgencyWords.compounds.begins(text, at: index - 1),
        !isNamePart(index, begin: begin, isGroup: isGroup, limit: limit), !joinsLevels(index, begin: begin)
      {
        guard !isGroup, let inside = endOfNaming(at: index, limit: limit) else { break }
        index = inside
        continue
      }
      if isBehindPlace(index, begin: start) || !isGroup && leavesProperName(index, from: start, limit: limit)
        || !isGroup && AgencyWords.has.begins(text, at: index)
      {
        break
      }
      // A heading's next line begins with the verb.
      if token.isLineStart, token.capitals == .initial, index > start, AgencyWords.ends.begins(text, at: index) { break }
      index += 1
      if !isGroup, isProvincial(index - 1, begin: begin, limit: limit) { break }
    }
    while index > start, text.tokens[index - 1].kind == .mark { index -= 1 }
    return index
  }

  /// The token behind a verb that belongs to the name, for the duty's own verb follows: "Phòng Quản lý xây dựng chủ trì …".
  private func endOfNaming(at index: Int, limit: Int) -> Int? {
    guard let verb = AgencyWords.naming.match(text, at: index), !text.tokens[index].isLineStart else { return nil }
    let next = index + verb.count
    if Label.romans.contains(text.spelling(index - 1)) || isBehindProperName(index) { return nil }
    if isBareLevel(at: next, limit: limit), isDuty(behindLevelAt: next, limit: limit) { return next }
    if goesOnBehindAnd(next, limit: limit) { return next }
    if next < limit, AgencyWords.namingAtTheEnd.begins(text, at: index), isPlainVerb(next) { return next }
    for place in Range(from: next, upTo: min(next + 5, limit)) {
      if AgencyWords.charging.begins(text, at: place) { return next }
      let token = text.tokens[place]
      if token.kind == .mark || token.isLineStart || AgencyWords.ends.begins(text, at: place) { break }
    }
    let isLast = next >= limit || text.tokens[next].isLineStart || text.isMark(next, ".") || text.isMark(next, ";")
    return isLast && AgencyWords.namingAtTheEnd.begins(text, at: index) ? next : nil
  }

  /// "Cục Quản lý xây dựng và Chất lượng công trình": a capital behind "và" that begins no agency of its own.
  private func goesOnBehindAnd(_ index: Int, limit: Int) -> Bool {
    guard index + 1 < limit, text.tokens[index].key == OpenName.and, text.tokens[index + 1].capitals == .initial else { return false }
    return !AgencyWords.beginsName(text, at: index + 1) && scanner.names.known(text, at: index + 1, limit: limit) == nil
  }

  /// "Công ty Cổ phần Môi trường Ba An xây dựng báo cáo": two capitals in a row are a proper name, no field goes on with it.
  private func isBehindProperName(_ index: Int) -> Bool {
    index > 1 && [index - 1, index - 2].allSatisfy { text.tokens[$0].kind == .word && text.tokens[$0].capitals == .initial }
  }

  /// "Viện Quy hoạch xây dựng thành phố lập thiết kế": behind the town that a unit belongs to stands the duty's own verb.
  private func isDuty(behindLevelAt index: Int, limit: Int) -> Bool {
    let next = index + (AgencyWords.levels.match(text, at: index)?.count ?? 0)
    return next >= limit || text.tokens[next].kind == .mark || AgencyWords.ends.begins(text, at: next)
  }

  /// "xây dựng rà soát": two verbs in a row, the first is the name's.
  private func isPlainVerb(_ index: Int) -> Bool {
    isSmallWord(index) && AgencyWords.ends.begins(text, at: index) && DutyWords.duties.begins(text, at: index)
  }

  /// "Giao phòng Nghiệp vụ Y …": a small noun before a capital, handed a duty.
  private func isHanded(_ start: Int, noun: Int) -> Bool {
    guard start + noun < text.tokens.count, text.tokens[start + noun].capitals == .initial else { return false }
    return [1, 2].contains { DutyWords.handOvers.match(text, at: start - $0)?.count == $0 }
  }

  /// "các quận, huyện và thành phố Thủ Đức": one group of its levels.
  private func joinsLevels(_ index: Int, begin: Int) -> Bool {
    text.tokens[index].key == OpenName.and && isLevel(before: index) && AgencyWords.levels.begins(text, at: index + 1)
      && (begin..<index).contains { AgencyWords.plural.begins(text, at: $0) }
  }

  /// A small word behind a province ("Công ty Điện lực Sóc Trăng lắp …") or a Roman numeral ("vùng VI lấy mẫu …") is the verb.
  private func isBehindPlace(_ index: Int, begin: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.capitals == .none, token.isSpaced, index > begin, !AgencyWords.levels.begins(text, at: index),
      !AgencyWords.groupTails.begins(text, at: index), !AgencyWords.separators.begins(text, at: index),
      !AgencyWords.ties.begins(text, at: index)
    else { return false }
    if Label.romans.contains(text.spelling(index - 1)) { return true }
    return [2, 3].contains { count in
      index - count >= begin && scanner.names.province(text, at: index - count, limit: index)?.end == index
        && text.tokens[index - 1].capitals != .none
    }
  }

  /// "Bệnh viện Đa khoa Ninh Hòa thu dung": behind two capitals a small word is the verb that no phrase joins to the word before it and
  /// that begins a phrase with the next one.
  private func leavesProperName(_ index: Int, from start: Int, limit: Int) -> Bool {
    guard index - 2 >= start, index + 1 < limit, isSmallWord(index), isSmallWord(index + 1), let word = text.tokens[index].listed,
      let next = text.tokens[index + 1].listed, isBehindProperName(index), !AgencyWords.levels.begins(text, at: index),
      !AgencyWords.groupTails.begins(text, at: index), !AgencyWords.ties.begins(text, at: index),
      !AgencyWords.separators.begins(text, at: index)
    else { return false }
    let joinsName = text.tokens[index - 1].listed.map { NGrams.listedCost(NGrams.Word(word), after: $0) != nil } ?? false
    return !joinsName && NGrams.listedCost(NGrams.Word(next), after: word) != nil
  }

  private func isSmallWord(_ index: Int) -> Bool { text.tokens[index].kind == .word && text.tokens[index].capitals == .none }

  /// Behind "huyện Tuy Đức": a small word after a place belongs to the sentence.
  private func placeEnd(at index: Int, limit: Int) -> Int? {
    guard let level = AgencyWords.levels.match(text, at: index) else { return nil }
    var end = index + level.count
    while end < limit, text.tokens[end].capitals == .initial && text.tokens[end].kind == .word || isTied(end, limit: limit),
      !AgencyWords.beginsName(text, at: end), !text.tokens[end].isLineStart || !AgencyWords.ends.begins(text, at: end)
    { end += isTied(end, limit: limit) ? 2 : 1 }
    return end > index + level.count ? end : nil
  }

  /// The stroke of "Ia H'Drai".
  private func isTied(_ index: Int, limit: Int) -> Bool { index + 1 < limit && scanner.isStroke(index) }

  /// "Bộ Chỉ huy Quân sự tỉnh kiểm đếm …": "tỉnh" ends a name unless a name follows it.
  private func isProvincial(_ index: Int, begin: Int, limit: Int) -> Bool {
    guard index > begin, index + 1 < limit, text.tokens[index].capitals == .none,
      OpenName.province.begins(text, at: index) || OpenName.city.begins(text, at: index - 1) && text.tokens[index - 1].capitals == .none
    else { return false }
    return text.tokens[index + 1].kind == .word && text.tokens[index + 1].capitals == .none
  }

  private static let province = Phrases(["tỉnh!"])
  private static let city = Phrases(["thành phố"])
  private static let unionWord = Phrases(["đoàn!"])

  /// True when a known name is only the beginning of a longer one: a capital goes on right behind it.
  func goesOn(at end: Int, limit: Int, agency: Agency) -> Bool {
    // "Ngân hàng Nhà nước - Chi nhánh tỉnh X", "Kho bạc Nhà nước khu vực XVI"
    let branch = text.isMark(end, "-") ? end + 1 : end
    if branch < limit, AgencyWords.regions.begins(text, at: branch),
      !text.tokens[branch].isLineStart || text.tokens[branch].capitals != .initial
    {
      return true
    }
    // "Sở Giao thông vận tải - Xây dựng" is one department of some provinces.
    if text.isMark(end, "-"), isJoint(end, limit: limit), text.tokens[end].isSpaced, text.tokens[end + 1].isSpaced,
      !AgencyWords.beginsName(text, at: end + 1)
    {
      return true
    }
    // "Các huyện, thành, thị đoàn"
    if end < limit, agency.id == AgencyID("ubnd-huyen"), OpenName.unionWord.begins(text, at: end), text.tokens[end].capitals == .none {
      return true
    }
    guard end < limit, agency.id != AgencyID("ubnd-huyen"), text.tokens[end].kind == .word, text.tokens[end].capitals == .initial,
      text.tokens[end - 1].capitals == .initial || text.tokens[end - 1].capitals == .all,
      scanner.provinceAfter(end, limit: limit) == nil
    else { return false }
    return !AgencyWords.ends.begins(text, at: end) && !AgencyWords.provinceLevel.begins(text, at: end)
      && scanner.names.known(text, at: end, limit: limit) == nil
  }

  /// The first letter large, as a name at the head of a line.
  static func capitalised(_ words: String) -> String {
    guard let first = words.unicodeScalars.first, let large = Unicode.Scalar(LetterFolding.uppercased(first.value)) else { return words }
    return String(Character(large)) + String(words.unicodeScalars.dropFirst())
  }
}
