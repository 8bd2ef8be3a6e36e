/// How long a plan's recurring duties last, by the years that its subject names.
enum DutyYears {
  /// The end of the last year in "… năm 2018", "… giai đoạn 2016-2020"; nil when no year is named as the plan's own.
  ///
  /// The year of a date or of a law ("ngày 15 tháng 7 năm 2021", "Bộ luật Lao động năm 2019") is none, nor one before the issue.
  static func lastDay(named subject: String?, issued: CivilDate?) -> CivilDate? {
    // Asked for every duty that recurs: most subjects name no year.
    guard let subject, subject.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = FoldedText.fold(subject).split(separator: " ")
    var last: Int?
    for (place, word) in words.enumerated() where isHead(word, at: place, in: words) {
      for next in words[(place + 1)...].prefix(3) {
        guard let year = year(next) else {
          if next == "den" || next == "nam" { continue }
          break
        }
        last = max(last ?? year, year)
      }
    }
    guard let last, issued.map({ $0.year <= last }) ?? true, !goesOn(words) else { return nil }
    return CivilDate(year: last, month: 12, day: 31)
  }

  /// "năm" that does not belong to a date or a law, or "giai đoạn". The "luật" of "kỷ luật" is none.
  private static func isHead(_ word: Substring, at place: Int, in words: [Substring]) -> Bool {
    let before = words[..<place].suffix(5)
    if word == "doan" { return before.last == "giai" }
    let namesLaw = before.indices.contains { before[$0] == "luat" && ($0 == 0 || words[$0 - 1] != "ky") }
    return word == "nam" && before.dropLast().last != "thang" && !namesLaw
  }

  private static let openEnds: Set<String> = ["cac nam", "nhung nam", "hang nam", "moi nam", "tro di", "tiep theo"]

  /// "… năm 2018 và các năm tiếp theo", "… từ năm 2020 trở đi", "… hằng năm": no year is the last.
  private static func goesOn(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { openEnds.contains("\($0) \($1)") }
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (2000...2100).contains(year) else { return nil }
    return year
  }
}
