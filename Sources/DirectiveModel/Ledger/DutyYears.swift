/// How long a plan's recurring duties last, by the years that its subject names.
enum DutyYears {
  /// The end of the last year in "… năm 2018", "… giai đoạn 2016-2020"; nil when no year is named as the plan's own.
  ///
  /// The year of a date or of a law ("ngày 15 tháng 7 năm 2021", "Bộ luật Lao động năm 2019") is none, nor one before the issue.
  static func lastDay(named subject: String?, issued: CivilDate?) -> CivilDate? {
    // Asked for every duty that recurs: most subjects name no year.
    guard let subject, subject.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = FoldedText.letters(subject).split(separator: UInt8(ascii: " "))
    var last: Int?
    for (place, word) in words.enumerated() where isHead(word, at: place, in: words) {
      for next in words[(place + 1)...].prefix(3) {
        guard let year = year(next) else {
          if next.isWord("den") || next.isWord("nam") { continue }
          break
        }
        last = max(last ?? year, year)
      }
    }
    guard let last, issued.map({ $0.year <= last }) ?? true, !goesOn(words) else { return nil }
    return CivilDate(year: last, month: 12, day: 31)
  }

  /// "năm" that does not belong to a date or a law, or "giai đoạn". The "luật" of "kỷ luật" is none.
  private static func isHead(_ word: ArraySlice<UInt8>, at place: Int, in words: [ArraySlice<UInt8>]) -> Bool {
    let before = words[..<place].suffix(5)
    if word.isWord("doan") { return before.last?.isWord("giai") ?? false }
    guard word.isWord("nam"), !(before.dropLast().last?.isWord("thang") ?? false) else { return false }
    return !before.indices.contains { before[$0].isWord("luat") && ($0 == 0 || !words[$0 - 1].isWord("ky")) }
  }

  private static let openEnds: [(StaticString, StaticString)] = [
    ("cac", "nam"), ("nhung", "nam"), ("hang", "nam"), ("moi", "nam"), ("tro", "di"), ("tiep", "theo"),
  ]

  /// "… năm 2018 và các năm tiếp theo", "… từ năm 2020 trở đi", "… hằng năm": no year is the last.
  private static func goesOn(_ words: [ArraySlice<UInt8>]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      openEnds.contains { second.isWord($0.1) && first.isWord($0.0) }
    }
  }

  private static func year(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count == 4, word.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (2000...2100).contains(year) ? year : nil
  }
}

extension ArraySlice<UInt8> {
  /// The same letters: subjects are looked through for every directive of a store, and texts would take longer to compare.
  fileprivate func isWord(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

extension Directive {
  /// The end of the last year in which its recurring duties are reported; nil when none recurs or its subject names no such year.
  var dutyYearsEnd: CivilDate? {
    let recurs = tasks.contains { if case .recurring? = $0.deadline?.rule { true } else { false } }
    return recurs ? DutyYears.lastDay(named: subject, issued: issued) : nil
  }
}
