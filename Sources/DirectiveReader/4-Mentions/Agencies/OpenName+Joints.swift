import DirectiveModel

/// Where a name goes on behind a comma, a dash or "và", and where the next agency begins there.
extension OpenName {
  /// A dash between two capitalised words, or a dot inside an abbreviation.
  func isJoint(_ index: Int, limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    // "Thuế tỉnh, thành phố" is one group.
    if text.isMark(index, ","), isLevel(before: index), isBareLevel(at: index + 1, limit: limit) { return true }
    // "Ban Thường vụ các huyện ủy, thành ủy"
    if text.isMark(index, ","), isCommittee(index - 1), isCommittee(index + 2), text.tokens[index + 1].capitals == .none {
      return true
    }
    if text.isMark(index, ","), goesOnInCapitals(from: index + 1, limit: limit) { return true }
    if text.isMark(index, ","), text.tokens[index + 1].capitals == .initial, text.tokens[index - 1].capitals != .all,
      AgencyWords.capitalFields.begins(text, at: index + 1)
    {
      return true
    }
    // "HỘI ĐỒNG PHỔ BIẾN,⏎GIÁO DỤC PHÁP LUẬT"
    if text.isMark(index, ","), [index - 2, index - 1, index + 1].allSatisfy({ text.tokens[$0].capitals == .all }),
      !AgencyWords.beginsName(text, at: index + 1)
    {
      return true
    }
    // "Ban Chỉ huy PCTT, TKCN"
    if text.isMark(index, ","), isAbbreviation(index - 1), isAbbreviation(index + 1) { return true }
    // "COVID-19"
    if text.isMark(index, "-"), !text.tokens[index].isSpaced, !text.tokens[index + 1].isSpaced, text.tokens[index + 1].kind == .number,
      text.tokens[index - 1].capitals == .all
    {
      return true
    }
    // "Ea H'leo"
    if text.isMark(index, "'") || text.isMark(index, "’") {
      return !text.tokens[index].isSpaced && !text.tokens[index + 1].isSpaced && text.tokens[index - 1].capitals != .none
    }
    guard text.isMark(index, "-") || text.isMark(index, "&"), !AgencyWords.appositions.begins(text, at: index + 1) else { return false }
    return text.tokens[index + 1].capitals != .none && !text.tokens[index + 1].isLineStart
  }

  /// "Trung tâm Giám sát, điều hành đô thị thông minh", "Phòng Quản lý, bảo vệ rừng": small words behind the comma, up to the duty's
  /// verb or the end of the item.
  func endOfFields(behind comma: Int, begin: Int, limit: Int) -> Int? {
    guard text.isMark(comma, ","), AgencyWords.manyFields.begins(text, at: begin), comma - begin <= 5, comma + 2 <= limit,
      text.tokens[comma - 1].capitals == .none, beginsField(comma + 1)
    else { return nil }
    for index in Range(from: comma + 2, upTo: min(limit, comma + 12)) {
      let isEnd = AgencyWords.charging.begins(text, at: index) || [";", ".", ":", ")"].contains { text.isMark(index, $0) }
      // "bảo vệ rừng và Bảo tồn thiên nhiên cập nhật": the duty's verb behind the second field.
      let isField = AgencyWords.fieldJoints.begins(text, at: index) || text.tokens[index - 1].key == OpenName.and
      if isEnd || AgencyWords.ends.begins(text, at: index) && !isField { return index }
      if text.tokens[index].kind == .mark || text.tokens[index].isLineStart && text.tokens[index].capitals != .none { return nil }
    }
    return limit <= comma + 12 ? limit : nil
  }

  private func beginsField(_ index: Int) -> Bool {
    text.tokens[index].capitals == .none && text.tokens[index].kind == .word && !AgencyWords.openers.begins(text, at: index)
      && !AgencyWords.beginsName(text, at: index) && !AgencyWords.separators.begins(text, at: index)
      && !AgencyWords.bareMembers.begins(text, at: index)
      && (!AgencyWords.ends.begins(text, at: index) || AgencyWords.fieldVerbs.begins(text, at: index))
  }

  private func isCommittee(_ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].key == OpenName.committee && text.tokens[index].capitals == .none
  }
  private static let committee = Key("ủy")

  /// "Phòng Kinh tế, Hạ tầng và Đô thị": behind the comma one more field and "và" with another, none of them an agency.
  private func goesOnInCapitals(from start: Int, limit: Int) -> Bool {
    guard let joint = Range(from: start, upTo: min(limit, start + 4)).first(where: { text.tokens[$0].key == OpenName.and }), joint > start,
      joint + 1 < limit
    else { return false }
    return [start, joint + 1].allSatisfy { field in
      text.tokens[field].capitals == .initial && !text.tokens[field].isLineStart && !AgencyWords.beginsName(text, at: field)
        && scanner.names.known(text, at: field, limit: limit) == nil && scanner.names.province(text, at: field, limit: limit) == nil
    } && Range(from: start, upTo: joint).allSatisfy { text.tokens[$0].kind == .word }
  }

  /// Letters of several words, none of which is an agency's.
  private func isAbbreviation(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word && token.capitals == .all && token.range.count <= 5 && !AgencyWords.beginsName(text, at: index)
      && scanner.names.known(text, at: index, limit: text.tokens.count) == nil
  }

  /// "Phòng Nội vụ các huyện, thị xã": a level of administration right before the mark.
  func isLevel(before index: Int) -> Bool {
    [1, 2].contains { AgencyWords.levels.match(text, at: index - $0)?.count == $0 }
  }

  /// A level that names no place of its own.
  func isBareLevel(at index: Int, limit: Int) -> Bool {
    guard let level = AgencyWords.levels.match(text, at: index) else { return false }
    let next = index + level.count
    return next >= limit || text.tokens[next].capitals == .none
  }

  /// "và" inside "Cục Quản lý Đê điều và Phòng, chống thiên tai": a capital follows that begins no agency of its own.
  func isNamePart(_ index: Int, begin: Int, isGroup: Bool, limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let token = text.tokens[index]
    if token.capitals != .none { return true }
    let next = text.tokens[index + 1]
    guard next.kind == .word, token.key == OpenName.and || token.key == OpenName.about else { return false }
    if AgencyWords.beginsName(text, at: index + 1) || AgencyWords.openers.begins(text, at: index + 1)
      || next.capitals == .none && AgencyWords.ends.begins(text, at: index + 1)
    {
      return false
    }
    return next.capitals != .none || token.key == OpenName.and && goesOnSmall(from: index + 1, begin: begin, limit: limit)
      || isGroup && token.key == OpenName.and && scanner.names.known(text, at: index + 1, limit: limit) == nil
  }

  /// "… và thị trường bất động sản, Thanh tra Sở": up to six small words without a verb, and then another agency, its duty or a bracket.
  private func goesOnSmall(from start: Int, begin: Int, limit: Int) -> Bool {
    let isSection = AgencyWords.manyFields.begins(text, at: begin) && !AgencyWords.heads.begins(text, at: start)
    for index in Range(from: start, upTo: min(limit, start + 7)) {
      if AgencyWords.charging.begins(text, at: index) || text.isMark(index, ")") { return index > start + 1 }
      // "Phòng Xây dựng chính quyền và công tác thanh niên thẩm định"
      if isSection, index > start + 1, DutyWords.duties.begins(text, at: index) { return true }
      if text.isMark(index, ",") { return index > start + 1 && AgencyWords.beginsName(text, at: index + 1) }
      if text.tokens[index].kind != .word || text.tokens[index].capitals != .none || text.tokens[index].isLineStart && index > start + 4
        || AgencyWords.ends.begins(text, at: index) || DutyWords.duties.begins(text, at: index)
        || AgencyWords.beginsName(text, at: index) && index == start
      {
        return false
      }
    }
    return false
  }

  static let and = Key("và")
  private static let about = Key("về")
}
