import DirectiveModel

/// Finds the written days and periods of a text, whatever they mean there.
package enum DateScanner {
  /// The dates in text order, without overlap; impossible ones as well. Figures without a year count only after "ngày".
  package static func mentions(in text: TokenizedText, range: Range<Int>) -> [Mention<WrittenDate>] {
    let reader = DateReader(text, limit: range.upperBound)
    var found: [Mention<WrittenDate>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = reader.day(at: index) ?? reader.period(at: index) {
        found.append(Mention(value: date.date, tokens: index..<date.end, rule: "date"))
        index = date.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// "⟦words⟧ => the last day" or "impossible"; "--06-15" and "--Q2" have no year.
  package static let examples = RuleExamples(
    """
    Sóc Trăng, ⟦ngày 11 tháng 01 năm 2018⟧ => 2018-01-11
    ⟦15 tháng 7 năm 2021⟧ => 2021-07-15
    ⟦ngày 15/7/2021⟧ => 2021-07-15
    ⟦15-7-2021⟧ => 2021-07-15
    ⟦05.4.2018⟧ => 2018-04-05
    ⟦ngày 15/7/21⟧ => 2021-07-15
    ⟦ngày 01 tháng 4⟧ => --04-01
    ⟦ngày 26/5⟧ => --05-26
    ⟦tháng 4/2023⟧ => 2023-04-30
    ⟦tháng 02 năm 2024⟧ => 2024-02-29
    ⟦quý IV năm 2009⟧ => 2009-12-31
    ⟦quý I/2026⟧ => 2026-03-31
    ⟦Quý II⟧ => --06-30
    ⟦6 tháng đầu năm 2020⟧ => 2020-06-30
    ⟦06 tháng cuối năm 2020⟧ => 2020-12-31
    ⟦năm 2023⟧ => 2023-12-31
    ⟦cuối năm 2023⟧ => 2023-12-31
    ⟦giữa tháng 6/2023⟧ => 2023-06-15
    ⟦giữa năm 2023⟧ => 2023-06-30
    ⟦ngày 26, 27/12/2011⟧ => 2011-12-27
    ⟦ngày 20 và 21/11/2025⟧ => 2025-11-21
    ⟦ngày 31/02/2020⟧ => impossible
    ⟦ngày 31 tháng 4 năm 2020⟧ => impossible
    ⟦ngày 29/02/2023⟧ => impossible
    ⟦ngàyio thang 10 nam 2017⟧ => 2017-10-10
    ⟦ngay 03 thang 03 nim 2021⟧ => 2021-03-03
    ⟦ngày l5 tháng 6 năm 2020⟧ => 2020-06-15
    Nguyên, ⟦ngày 30, tháng 11, năm 2025⟧ => 2025-11-30
    trực 24/7, 1/2 ngày, tỷ lệ 1/2000, Điều 5.1.2 => none
    số 12/CT, số 15/7/2021/QĐ-UBND => none
    Việt Nam 2025 => none
    giai đoạn 2021 - 2025 => none
    ngày 4C) ⟦tháng 10⟧ => --10-31
    năm ngày làm việc => none
    quy định, quy trình ISO 9001 => none
    """)
}
