import DirectiveModel

/// What the office that got a letter stamps on it: its own name, "ĐẾN", a number, a day, a desk. Nothing of it is the letter's.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục IV (mẫu dấu "Đến").
struct ArrivalStamp: Sendable {
  /// Where "ĐẾN" or the first field of the stamp begins, in the repaired text.
  let lower: Int32
  /// The line above it that holds words.
  let lineAbove: Int32

  /// True for words that may be the receiving office's name: they end on the line above, or on the stamp's own before it.
  func mayName(_ last: Token) -> Bool { last.line >= lineAbove && last.lower < lower }

  /// The text without the stamps' fields, and where these stood.
  static func removed(from text: TokenizedText) -> (text: TokenizedText, stamps: [ArrivalStamp]) {
    guard text.tokens.indices.prefix(headEnd(of: text)).contains(where: { tellsStamp($0, text) }) else { return (text, []) }
    let top = TextLines.lines(of: text).prefix(headLines)
    let fields = StampFields(text: text).fields(in: top.map(\.tokens))
    let groups = grouped(fields, text).filter(isStamp)
    guard !groups.isEmpty else { return (text, []) }
    let lines = TextLines(text)
    var kept: [Token] = []
    kept.reserveCapacity(text.tokens.count)
    var start = 0
    for field in groups.joined() {
      kept += text.tokens[start..<field.tokens.lowerBound]
      start = field.tokens.upperBound
    }
    kept += text.tokens[start...]
    let filtered = TokenizedText(text: text.text, filtered: restarted(kept), lineStarts: text.lineStarts)
    return (filtered, groups.map { stamp($0, text, lines) })
  }

  private static let headLines = 45
  /// Lines between two fields of one stamp.
  private static let reach: Int32 = 4

  /// The token behind the first lines.
  private static func headEnd(of text: TokenizedText) -> Int {
    var lines = 0
    for index in text.tokens.indices where index == 0 || text.tokens[index].line != text.tokens[index - 1].line {
      if lines == headLines { return index }
      lines += 1
    }
    return text.tokens.count
  }

  /// Cheap to ask, and rare.
  private static func tellsStamp(_ index: Int, _ text: TokenizedText) -> Bool {
    text.tokens[index].capitals != .none && openers.contains(text.tokens[index].key)
      && (LayoutWords.arrival.begins(text, at: index) && text.tokens[index].capitals == .all || LayoutWords.desk.begins(text, at: index)
        || LayoutWords.day.begins(text, at: index))
  }

  private static let openers = KeySet(LayoutWords.arrival.firstWords + LayoutWords.desk.firstWords + LayoutWords.day.firstWords)

  private static func grouped(_ fields: [StampFields.Field], _ text: TokenizedText) -> [[StampFields.Field]] {
    var groups: [[StampFields.Field]] = []
    for field in fields {
      if let last = groups.last?.last,
        text.tokens[field.tokens.lowerBound].line - text.tokens[last.tokens.upperBound - 1].line <= reach
      {
        groups[groups.count - 1].append(field)
      } else {
        groups.append([field])
      }
    }
    return groups
  }

  /// "ĐẾN" on its own, or two different fields of which one is no mere number.
  private static func isStamp(_ group: [StampFields.Field]) -> Bool {
    if group.contains(where: \.isAlone) { return true }
    let kinds = Set(group.map(\.kind))
    return kinds.count > 1 && !kinds.isDisjoint(with: [.arrival, .day, .desk])
  }

  private static func stamp(_ fields: [StampFields.Field], _ text: TokenizedText, _ lines: TextLines) -> ArrivalStamp {
    let first = fields.first { $0.kind == .arrival }?.tokens.lowerBound ?? fields[0].tokens.lowerBound
    let place = lines.index(ofToken: first)
    let above = lines.lines[max(0, place - 1)].tokens.lowerBound
    return ArrivalStamp(lower: text.tokens[first].lower, lineAbove: text.tokens[above].line)
  }

  /// What follows a field that began a line begins it now.
  private static func restarted(_ tokens: [Token]) -> [Token] {
    tokens.indices.map { index in
      index == 0 || tokens[index - 1].line != tokens[index].line ? tokens[index].startingLine : tokens[index]
    }
  }
}

/// Finds what may be fields of a stamp: words of its form with what is written behind them.
private struct StampFields {
  enum Kind { case arrival, number, day, desk, file }

  struct Field {
    let kind: Kind
    let tokens: Range<Int>
    /// "ĐẾN" with nothing beside it, or "CÔNG VĂN ĐẾN".
    var isAlone = false
  }

  let text: TokenizedText

  func fields(in lines: [Range<Int>]) -> [Field] {
    var found: [Field] = []
    for line in lines {
      var index = line.lowerBound
      while index < line.upperBound {
        if let field = field(at: index, line: line) {
          found.append(field)
          index = field.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return found
  }

  private func field(at index: Int, line: Range<Int>) -> Field? {
    guard text.tokens[index].capitals != .none, StampFields.openers.contains(text.tokens[index].key) else { return nil }
    return arrival(at: index, line: line) ?? desk(at: index, line: line) ?? file(at: index, line: line)
      ?? number(at: index, line: line) ?? day(at: index, line: line)
  }

  /// Every field begins with one of these words: most words are told by one look.
  private static let openers = KeySet(
    LayoutWords.arrival.firstWords + LayoutWords.desk.firstWords + LayoutWords.fileNumber.firstWords + LayoutWords.numberWords.firstWords
      + LayoutWords.day.firstWords)

  /// "ĐẾN", "CÔNG VĂN ĐẾN": in capitals, and the line does not go on with it ("ĐẾN NĂM 2030").
  private func arrival(at index: Int, line: Range<Int>) -> Field? {
    guard let found = LayoutWords.arrival.match(text, at: index), text.tokens[index].capitals == .all,
      text.tokens[index + found.count - 1].capitals == .all
    else { return nil }
    let end = marksEnd(from: index + found.count, line: line)
    if found.count > 1 { return Field(kind: .arrival, tokens: index..<end, isAlone: true) }
    guard end == line.upperBound || !LayoutWords.year.begins(text, at: end) && text.tokens[end].kind == .word else { return nil }
    // "ĐẾN KẾ HOẠCH": the stamp stands beside the title.
    let isBesideTitle = DocumentTypes.titles.match(text, at: end).map { end + $0.count == line.upperBound } ?? false
    return Field(kind: .arrival, tokens: index..<end, isAlone: index == line.lowerBound && (end == line.upperBound || isBesideTitle))
  }

  /// "Chuyển: P. CCHC": to the line's end, where no other column stands beside it.
  private func desk(at index: Int, line: Range<Int>) -> Field? {
    guard LayoutWords.desk.begins(text, at: index) else { return nil }
    let next = index + 1
    guard next == line.upperBound || text.isMark(next, ":") || text.isMark(next, ".") || text.isMark(next, ";") else { return nil }
    let end = marksEnd(from: next, line: line)
    let rest = end..<line.upperBound
    let isOther =
      HeadDate.first(in: rest, text) != nil
      || rest.contains {
        LayoutWords.number.begins(text, at: $0) || LayoutWords.about.begins(text, at: $0) || LayoutWords.greeting.begins(text, at: $0)
          || LayoutWords.motto.begins(text, at: $0)
      }
    return Field(kind: .desk, tokens: index..<(isOther || rest.count > 8 ? end : line.upperBound))
  }

  /// "Lưu hồ sơ số: …", "Số và ký hiệu hồ sơ: …".
  private func file(at index: Int, line: Range<Int>) -> Field? {
    guard let found = LayoutWords.fileNumber.match(text, at: index) else { return nil }
    return Field(kind: .file, tokens: index..<figuresEnd(from: index + found.count, line: line))
  }

  /// "Số: 1234" without a symbol behind it.
  private func number(at index: Int, line: Range<Int>) -> Field? {
    guard LayoutWords.numberWords.begins(text, at: index), !LayoutWords.department.begins(text, at: index) else { return nil }
    var end = index + 1
    // "S6:" where the repair left the digit.
    if end < line.upperBound, text.tokens[end].kind == .number, !text.tokens[end].isSpaced, text.isMark(end + 1, ":") { end += 1 }
    let hasColon = text.isMark(end, ":") || text.isMark(end, ".")
    while end < line.upperBound, text.tokens[end].kind == .mark, !isJoint(end) { end += 1 }
    let hasDigits = end < line.upperBound && text.tokens[end].kind == .number
    if hasDigits { end += 1 }
    guard hasColon || hasDigits, !isJoint(end) || end >= line.upperBound else { return nil }
    return Field(kind: .number, tokens: index..<marksEnd(from: end, line: line))
  }

  /// "Ngày: 15/01/2018", "Ngày 15 tháng 01 năm 2018": the letter's own date has a small letter.
  private func day(at index: Int, line: Range<Int>) -> Field? {
    guard LayoutWords.day.begins(text, at: index) else { return nil }
    let end = figuresEnd(from: index + 1, line: line)
    if text.isMark(index + 1, ":") || text.isMark(index + 1, ".") || text.isMark(index + 1, ";") {
      return Field(kind: .day, tokens: index..<end)
    }
    guard end > index + 1 else { return nil }
    if let date = HeadDate.first(in: index..<index + 1, text), date.tokens.upperBound <= line.upperBound {
      let stop = marksEnd(from: date.tokens.upperBound, line: line)
      return stop == line.upperBound ? Field(kind: .day, tokens: index..<stop) : nil
    }
    return end == line.upperBound ? Field(kind: .day, tokens: index..<end) : nil
  }

  private func isJoint(_ index: Int) -> Bool { text.isMark(index, "/") || text.isMark(index, "-") }

  private func marksEnd(from start: Int, line: Range<Int>) -> Int {
    Range(from: start, upTo: line.upperBound).first { text.tokens[$0].kind != .mark || text.isMark($0, "-") || text.isMark($0, "(") }
      ?? max(start, line.upperBound)
  }

  private func figuresEnd(from start: Int, line: Range<Int>) -> Int {
    Range(from: start, upTo: line.upperBound).first { text.tokens[$0].kind == .word } ?? max(start, line.upperBound)
  }
}
