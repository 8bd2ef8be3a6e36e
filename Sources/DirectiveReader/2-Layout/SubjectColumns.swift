import DirectiveModel

/// Tells the subject under a letter's number from the column beside it, where both stand on the same lines:
/// "V/v triển khai xác định Hà Nội, ngày 07 tháng 9 năm 2017", "V/v phổ biến cẩm nang Độc lập - Tự do - Hạnh phúc".
struct SubjectColumns: Sendable {
  let text: TokenizedText
  let lines: TextLines

  /// The subject's own words, a range for each run.
  func parts(of subject: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for row in rows(of: subject) {
      let end = beside(row)?.lowerBound ?? row.upperBound
      guard row.lowerBound < end else { continue }
      if let last = found.last, last.upperBound == row.lowerBound {
        found[found.count - 1] = last.lowerBound..<end
      } else {
        found.append(row.lowerBound..<end)
      }
    }
    return found
  }

  /// The date that stands beside the subject, or nil.
  func date(in subject: Range<Int>) -> HeadDate? {
    for row in rows(of: subject) {
      if let place = beside(row), let date = HeadDate.first(in: place, text) { return date }
    }
    return nil
  }

  private func rows(of subject: Range<Int>) -> [Range<Int>] {
    guard let first = subject.first, let last = subject.last else { return [] }
    return (lines.index(ofToken: first)...lines.index(ofToken: last)).map { lines.lines[$0].tokens.clamped(to: subject) }
  }

  /// The motto, or the place and date, at the end of a line.
  private func beside(_ row: Range<Int>) -> Range<Int>? {
    if let motto = row.first(where: isMotto), row.upperBound - motto <= SubjectColumns.mottoTokens { return motto..<row.upperBound }
    guard let date = HeadDate.first(in: row, text), row.upperBound - date.tokens.upperBound <= 2,
      text.isMark(date.tokens.lowerBound - 1, ",")
    else { return nil }
    return placeStart(before: date.tokens.lowerBound - 1, from: row.lowerBound)..<row.upperBound
  }

  /// "… gia đình hạnh phúc" is a subject's own.
  private func isMotto(_ index: Int) -> Bool {
    text.tokens[index].capitals != .none && LayoutWords.motto.match(text, at: index).map { $0.count > 2 } ?? false
  }

  /// "Độc lập - Tự do - Hạnh phúc" with some dirt.
  private static let mottoTokens = 11

  /// A province's name before the comma, else the last words that begin with a capital.
  private func placeStart(before comma: Int, from start: Int) -> Int {
    for count in [4, 3, 2] where comma - count >= start && Provinces.closest(to: text.oneLine(comma - count..<comma)) != nil {
      return comma - count
    }
    var place = comma
    while place > start, comma - place < SubjectColumns.placeTokens {
      var word = place - 1
      while word > start, !text.tokens[word].isSpaced { word -= 1 }
      guard text.tokens[word].capitals != .none else { break }
      place = word
    }
    return place
  }

  private static let placeTokens = 3
}
