import DirectiveModel
import DirectiveReports
import Testing

/// A date, its bound and the text's own words, and how lists say it.
private let dateRows = """
  31/01/2020 | before | trước 31/01/2020 | trước ngày 31/01/2020
  31/01/2020 | by | hạn cuối 31/01 | chậm nhất ngày 31/01/2020
  31/03/2026 | within | trong quý I | trong quý I/2026 (đến 31/03/2026)
  31/12/2026 | within | Quý IV năm 2026 | trong quý IV/2026 (đến 31/12/2026)
  30/04/2023 | within | trong tháng 4/2023 | trong tháng 4/2023 (đến 30/04/2023)
  30/04/2023 | within | trong tháng 04 năm 2023 | trong tháng 4/2023 (đến 30/04/2023)
  31/12/2023 | within | trong năm 2023 | trong năm 2023 (đến 31/12/2023)
  30/06/2023 | within | 6 tháng đầu năm 2023 | trong 6 tháng đầu năm 2023 (đến 30/06/2023)
  15/06/2023 | within | giữa tháng 6 | hết ngày 15/06/2023
  30/06/2023 | within | giữa năm 2023 | hết ngày 30/06/2023
  30/04/2023 | within | hết quý | hết ngày 30/04/2023
  31/12/2023 | within | cuối năm 2023, tháng cuối | hết ngày 31/12/2023
  """

@Test(arguments: dateRows.split(separator: "\n").map(String.init))
func datesInWords(row: String) throws {
  let fields = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
  try #require(fields.count == 4)
  let bound = try #require(DateBound(rawValue: fields[1]))
  let deadline = Sample.deadline(.date(Sample.day(fields[0]), bound: bound), fields[2])
  #expect(DeadlineWords.words(for: deadline) == fields[3])
}

@Test(arguments: [
  (Recurrence(frequencies: [.monthly]), "định kỳ hằng tháng"),
  (Recurrence(frequencies: [.yearly, .quarterly]), "định kỳ hằng quý và hằng năm"),
  (Recurrence(frequencies: [.halfYearly, .yearly], adHoc: true), "định kỳ 6 tháng, hằng năm và đột xuất"),
  (Recurrence(frequencies: [.quarterly, .halfYearly, .yearly]), "định kỳ hằng quý, 6 tháng và hằng năm"),
  (Recurrence(frequencies: [], adHoc: true), "đột xuất"),
  (Recurrence(frequencies: [.yearly], day: 25, month: 12, bound: .before), "định kỳ hằng năm, trước ngày 25/12"),
  (Recurrence(frequencies: [.monthly], day: 20, bound: .by), "định kỳ hằng tháng, chậm nhất ngày 20"),
  (Recurrence(frequencies: [.yearly], month: 11), "định kỳ hằng năm, trong tháng 11"),
])
func recurrencesInWords(recurrence: Recurrence, words: String) {
  #expect(DeadlineWords.words(for: recurrence) == words)
}

@Test func periodsInWords() {
  let receipt = Sample.deadline(.relative(count: 15, unit: .day, from: .receipt), "trong thời hạn 15 ngày …")
  #expect(DeadlineWords.words(for: receipt) == "15 ngày kể từ ngày nhận được")
  let event = Sample.deadline(.relative(count: 24, unit: .hour, from: .event), "24 giờ kể từ khi xảy ra sự cố")
  #expect(DeadlineWords.words(for: event) == "24 giờ kể từ khi xảy ra sự cố")
  let unnamed = Sample.deadline(.relative(count: 2, unit: .month, from: .event))
  #expect(DeadlineWords.words(for: unnamed) == "2 tháng kể từ thời điểm nêu trong văn bản")
}
