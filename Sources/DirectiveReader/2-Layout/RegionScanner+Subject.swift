/// The title, and where the subject behind a title or "V/v" ends.
extension RegionScanner {
  /// A line that is, or begins with, a document type in capitals.
  func title(in top: [TextLines.Line], before limit: Int) -> Regions.Title? {
    for line in top where line.tokens.lowerBound < limit {
      // "'THÔNG BÁO."
      let start = line.tokens.prefix(2).first { text.tokens[$0].kind == .word } ?? line.tokens.lowerBound
      guard let type = DocumentTypes.titles.match(text, at: start), text.tokens[start].capitals == .all else { continue }
      let urgency = LayoutWords.urgency.match(text, at: start + type.count)
      let end = start + type.count + (urgency?.count ?? 0)
      let rest = Range(from: end, upTo: line.tokens.upperBound)
      guard rest.isEmpty || rest.allSatisfy({ text.tokens[$0].kind != .word || text.tokens[$0].capitals != .none }) else { continue }
      // A decision's second title, "QUYẾT ĐỊNH:", stands behind its grounds.
      if text.isMark(line.tokens.upperBound - 1, ":") || namesOffice(line, type.value, in: top) { continue }
      let isWhole = rest.allSatisfy { text.tokens[$0].kind != .word }
      return Regions.Title(tokens: start..<(isWhole ? line.tokens.upperBound : end), documentType: type.value)
    }
    return nil
  }

  /// "PHƯỜNG AN LẠC TÂY" looks like "phương án", "BÁO CAO BẰNG" like "báo cáo"; projects have offices, too. Their lines stand above
  /// the number.
  private func namesOffice(_ line: TextLines.Line, _ type: String, in top: [TextLines.Line]) -> Bool {
    guard LayoutWords.typesOfOffices.contains(type),
      let place = top.firstIndex(where: { $0.tokens.lowerBound == line.tokens.lowerBound })
    else { return false }
    return top[(place + 1)...].prefix(RegionScanner.letterheadLines).contains { isNumberLine($0) }
  }

  /// Between an office's name and the number: the rest of the name, the motto, the date.
  private static let letterheadLines = 4

  /// The subject under a title, behind words that only go on with it: "KẾT LUẬN THANH TRA⏎Về việc …",
  /// "CHỈ THỊ⏎CỦA BAN THƯỜNG VỤ TỈNH ỦY⏎về …".
  func subject(under title: Regions.Title, limit: Int) -> Range<Int> {
    let start = aboutLine(under: title, limit: limit) ?? title.tokens.upperBound
    return Range(from: start, upTo: titleSubjectEnd(from: start, limit: limit))
  }

  /// The line with "Về …" behind the title's own second half, which is loud.
  private func aboutLine(under title: Regions.Title, limit: Int) -> Int? {
    let start = title.tokens.upperBound
    guard start < limit else { return nil }
    let first = lines.line(ofToken: start)
    let rest = start..<first.tokens.upperBound
    let isShortRest = !text.tokens[start].isLineStart && rest.count <= RegionScanner.titleWords
    guard isShortRest || LayoutWords.genitive.begins(text, at: start), rest.allSatisfy({ text.tokens[$0].capitals == .all }) else {
      return nil
    }
    for line in lines.lines[(lines.index(ofToken: start) + 1)...].prefix(3) where line.tokens.lowerBound < limit {
      if LayoutWords.bareAbout.begins(text, at: line.tokens.lowerBound) || LayoutWords.about.begins(text, at: line.tokens.lowerBound) {
        return line.tokens.lowerBound
      }
      if !isLoudLine(line) { return nil }
    }
    return nil
  }

  /// "THANH TRA" of "KẾT LUẬN THANH TRA".
  private static let titleWords = 3

  /// The subject under a title: the lines in its own style, up to a blank line, a label or the first sentence.
  func titleSubjectEnd(from start: Int, limit: Int) -> Int {
    guard start < limit else { return start }
    if telegramLine(lines.line(ofToken: start)) { return telegramStart(in: lines.line(ofToken: start)) }
    let isLoud = isLoudLine(lines.line(ofToken: start))
    for index in start..<limit where text.tokens[index].isLineStart && index > start {
      let line = lines.line(ofToken: index)
      if isLoud {
        let words = line.tokens.filter { text.tokens[$0].kind == .word && !isSingleCapital($0) }
        let loud = words.filter { text.tokens[$0].capitals == .all }
        if telegramLine(line) { return telegramStart(in: line) }
        if namesAuthority(line) { return index }
        if loud.count * 2 < words.count || HeadDate.first(in: line.tokens, text) != nil { return index }
        continue
      }
      if text.tokens[index].capitals == .all, namesAuthority(line) { return index }
      let goesOn = text.tokens[index].kind == .word && text.tokens[index].capitals == .none && !isSentenceEnd(index - 1)
      if joinsYears(index) { continue }
      if line.isAfterBlank && !goesOn || LabelScanner(text: text).label(at: index, limit: limit) != nil { return index }
      if beginsGrounds(index) || beginsDay(index) { return index }
      if text.tokens[index].capitals != .none, isShort(lineBefore: index) || isOpener(index) && isShort(lineBefore: index, share: 0.9) {
        return index
      }
      let isOpen = LayoutWords.openHeadEnds.begins(text, at: index - 1)
      if text.tokens[index].capitals == .all, text.tokens[index].range.count > 4, !isOpen { return index }
    }
    return limit
  }

  /// "Thực hiện Nghị quyết số 57-NQ/TW …": the body's first line, right under the subject.
  private func beginsGrounds(_ index: Int) -> Bool {
    guard text.tokens[index].capitals == .initial, let opener = LayoutWords.groundOpeners.match(text, at: index) else { return false }
    let near = Range(from: index + opener.count, upTo: min(text.tokens.count - 1, index + opener.count + 8))
    return near.contains { DocumentTypes.phrases.begins(text, at: $0) }
      && near.contains { LayoutWords.number.begins(text, at: $0) && text.tokens[$0 + 1].kind == .number }
  }

  /// "vụ Đông Xuân 2025⏎- 2026": a dash between two figures, which a line's end parts.
  private func joinsYears(_ index: Int) -> Bool {
    text.isMark(index, "-") && text.number(index - 1) != nil && text.number(index + 1) != nil && !lines.line(ofToken: index).isAfterBlank
  }

  /// "Sáng ngày 23 tháng 10 năm 2025, Chủ tịch …", "Ngày 31/10/2025, …": when a meeting was held begins the body.
  private func beginsDay(_ index: Int) -> Bool {
    guard text.tokens[index].capitals == .initial, let day = LayoutWords.meetingDays.match(text, at: index),
      text.number(index + day.count) != nil
    else { return false }
    return Range(from: index + day.count, upTo: min(text.tokens.count, index + day.count + 8)).contains { text.isMark($0, ",") }
  }

  private func isSentenceEnd(_ index: Int) -> Bool { [".", ";", ":"].contains { text.isMark(index, $0) } }

  /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" above "Căn cứ …": who decides stands between the subject and the grounds.
  private func namesAuthority(_ line: TextLines.Line) -> Bool {
    let start = line.tokens.lowerBound
    guard LayoutWords.authorities.begins(text, at: start), !LayoutWords.genitive.begins(text, at: start - 1) else { return false }
    let place = lines.index(ofToken: start)
    return lines.lines[place...].dropFirst().prefix(3).contains { LayoutWords.grounds.begins(text, at: $0.tokens.lowerBound) }
  }

  func telegramLine(_ line: TextLines.Line) -> Bool {
    line.tokens.contains { text.isMark($0, ":") && LayoutWords.telegram.begins(text, at: $0 - 1) }
  }

  /// The sender before "điện:", which may share a line with the subject's end.
  func telegramStart(in line: TextLines.Line) -> Int {
    line.tokens.first { LayoutWords.telegramSenders.begins(text, at: $0) } ?? line.tokens.lowerBound
  }

  private func isShort(lineBefore index: Int, share: Double = 0.6) -> Bool {
    lines.isUnwrapped || Double(lines.line(ofToken: index - 1).width) < share * Double(lines.fullWidth)
  }

  /// The subject after "V/v": up to a blank line, the date, a line of capitals or a new sentence.
  func subjectEnd(from start: Int, limit: Int) -> Int {
    let isLoud = start + 3 < text.tokens.count && text.tokens[start + 3].capitals == .all
    for index in Range(from: start, upTo: limit) where index > start {
      if LayoutWords.motto.begins(text, at: index), text.tokens[index].capitals == .all { return index }
      if !isLoud, runsIntoBody(at: index, from: start) { return index }
      guard text.tokens[index].isLineStart else { continue }
      let line = lines.line(ofToken: index)
      let goesOn = text.tokens[index].kind == .word && text.tokens[index].capitals == .none
      // "cho viên chức ngành y tế Hà Nội, ngày 5 …": a date beside the subject's next line.
      if HeadDate.first(in: line.tokens, text) != nil, !goesOn { return index }
      // "V/v Hà Nội, ngày 25 …" has the mark alone in its own column.
      if columns.parts(of: start..<index).reduce(0, { $0 + $1.count }) <= 3 { continue }
      if line.isAfterBlank, !goesOn || garbledGreeting(in: line) != nil { return index }
      if lines.isUnwrapped, text.tokens[index].capitals != .none, !goesOnInColumn(from: index, limit: limit) { return index }
      if DocumentTypes.phrases.begins(text, at: index) && text.tokens[index].capitals == .all { return index }
      if !isLoud, isLoudLine(line) { return index }
      if LayoutWords.number.begins(text, at: index), text.tokens[index].capitals != .none { return index }
    }
    return limit
  }

  /// "Tổ công nghệ số cộng đồng" under "V/v nâng cao hiệu quả hoạt động": short lines up to the motto of the other column, a blank line
  /// or the addressees go on with the subject.
  private func goesOnInColumn(from index: Int, limit: Int) -> Bool {
    let place = lines.index(ofToken: index)
    guard place > 0, lines.lines[place - 1].width <= RegionScanner.columnWidth, !isOpener(index) else { return false }
    for line in lines.lines[place...].prefix(RegionScanner.columnLines) where line.tokens.lowerBound < limit {
      let start = line.tokens.lowerBound
      if start > index, line.isAfterBlank || LayoutWords.motto.begins(text, at: start) && text.tokens[start].capitals == .all {
        return true
      }
      if line.width > RegionScanner.columnWidth || isLoudLine(line) || LayoutWords.number.begins(text, at: start)
        || HeadDate.first(in: line.tokens, text) != nil
      {
        return false
      }
      if line.tokens.upperBound >= limit { return true }
    }
    return false
  }

  /// Bytes of a line in the left column: some 50 letters with their marks.
  private static let columnWidth = 80
  private static let columnLines = 4

  /// "… trên địa bàn tỉnh Hà Nam Trong những năm qua …": a subject that runs into the body ends behind its place or year.
  private func runsIntoBody(at index: Int, from start: Int) -> Bool {
    guard index > start + 8, index + 1 < text.tokens.count, text.tokens[index].capitals == .initial, text.tokens[index].isSpaced,
      text.tokens[index + 1].capitals != .initial
    else { return false }
    if text.number(index - 1).map({ (1990...2100).contains($0) }) ?? false { return LayoutWords.year.begins(text, at: index - 2) }
    // Some titles write the place small: "trên địa bàn tỉnh hà nam".
    if LayoutWords.localities.begins(text, at: index - 5) { return true }
    guard text.tokens[index - 1].capitals == .initial, text.tokens[index - 2].capitals == .initial else { return false }
    return LayoutWords.areas.begins(text, at: index - 3) || LayoutWords.areas.begins(text, at: index - 4)
  }

  private var columns: SubjectColumns { SubjectColumns(text: text, lines: lines) }

  private func isLoudLine(_ line: TextLines.Line) -> Bool {
    let words = line.tokens.filter { text.tokens[$0].kind == .word && !isSingleCapital($0) }
    return !words.isEmpty && words.allSatisfy { text.tokens[$0].capitals == .all }
  }

  /// "Ý" of "Ý KIẾN": one letter is neither loud nor quiet.
  private func isSingleCapital(_ index: Int) -> Bool {
    text.tokens[index].range.count <= 3 && text.spelling(index).unicodeScalars.count == 1
  }
}
