import DirectiveModel

/// What a plan's attribute lines say of an item: "- Cơ quan chủ trì: …", "c) Thời gian thực hiện: …".
struct AttributeLines {
  var leads: [AgencyName] = []
  var supporters: [AgencyName] = []
  var deadlines: [Range<Int>] = []
  /// Any attribute line was found at all.
  var isEmpty = true
  /// The lines that were found name neither who nor when: "Đối tượng: …" under "Phạm vi, đối tượng".
  var saysNothing: Bool { leads.isEmpty && supporters.isEmpty && deadlines.isEmpty }

  /// The kind of an attribute line and the words behind its colon.
  static func attribute(of words: Range<Int>, _ text: TokenizedText) -> (kind: DutyWords.Attribute, value: Range<Int>)? {
    // Specks may stand before it: "c) .Cơ quan thực hiện: …".
    guard let start = words.first(where: { text.tokens[$0].kind != .mark }), start - words.lowerBound <= 2,
      let found = DutyWords.attributes.match(text, at: start)
    else { return nil }
    let colon = start + found.count
    guard colon < words.upperBound, text.isMark(colon, ":") || isMisreadColon(colon, in: words, text) else { return nil }
    // "Điều 2. Tổ chức thực hiện:" heads duties.
    if colon + 1 >= words.upperBound, DutyWords.dutyHeadings.begins(text, at: start) { return nil }
    return (found.value, Range(from: colon + 1, upTo: words.upperBound))
  }

  /// "Đơn vị phối hợp; Các Sở, ban, ngành".
  private static func isMisreadColon(_ index: Int, in words: Range<Int>, _ text: TokenizedText) -> Bool {
    text.isMark(index, ";") && index + 1 < words.upperBound && text.tokens[index + 1].capitals != .none
  }

  /// Takes in the line; false when it is none, or says the duty itself.
  mutating func take(_ words: Range<Int>, children: [Clause] = [], duties: DutyReader) -> Bool {
    guard let found = AttributeLines.attribute(of: words, duties.text), found.kind != .duty else { return false }
    isEmpty = false
    switch found.kind {
    case .lead:
      leads += duties.withoutSeconds(AttributeLines.agencies(in: found.value, duties), in: found.value)
      supporters += duties.supporters(in: found.value).filter { !leads.contains($0) }
    case .coordinate: supporters += AttributeLines.agencies(in: found.value, duties)
    case .deadline: deadlines.append(words)
    case .other, .duty: break
    }
    for child in children {
      for paragraph in child.paragraphs { _ = take(paragraph.words, duties: duties) }
    }
    return true
  }

  /// The agencies that the words name; words that name none known stand for one.
  static func agencies(in range: Range<Int>, _ duties: DutyReader) -> [AgencyName] {
    guard !range.isEmpty else { return [] }
    if let list = duties.scanner.list(at: range.lowerBound, limit: range.upperBound) { return list.agencies }
    var end = range.upperBound
    while end > range.lowerBound, duties.text.tokens[end - 1].kind == .mark { end -= 1 }
    let words = duties.text.oneLine(range.lowerBound..<end)
    return words.isEmpty ? [] : [AgencyName(id: nil, name: OpenName.capitalised(words))]
  }
}
