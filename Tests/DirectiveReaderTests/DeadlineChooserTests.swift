import DirectiveModel
import DirectiveReader
import Testing

@Suite struct DeadlineChooserTests {
  @Test func theLastOfTwoDaysCounts() {
    #expect(choice("xây dựng kế hoạch trước ngày 15/5/2025, hoàn thành trước ngày 30/6/2025") == "date 2025-06-30 before")
  }

  @Test func aDayCountsBeforeAFrequency() {
    #expect(choice("hoàn thành trước ngày 30/6/2025, báo cáo hằng quý") == "date 2025-06-30 before")
  }

  @Test func frequenciesAreOneDeadline() {
    #expect(
      choice("báo cáo trước ngày 25 hằng tháng; báo cáo năm trước ngày 15/12 hằng năm") == "recurring monthly yearly")
  }

  @Test func impossibleDaysAreNoDeadline() {
    #expect(choice("báo cáo trước ngày 31/02/2026") == nil)
    #expect(choice("khẩn trương, thường xuyên thực hiện; ngay sau hội nghị") == nil)
  }

  @Test func datesOfCitationsAreNoDeadline() {
    let text = TokenizedText(clean: "thực hiện Nghị quyết số 76/NQ-CP trước ngày 15/7/2025")
    let citations = ReferenceScanner.mentions(in: text).map(\.tokens)
    let context = DeadlineContext(issued: nil, skipped: citations + [6..<text.tokens.count])
    #expect(DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: context).isEmpty)
  }

  @Test func lastDayIsTold() {
    let text = TokenizedText(clean: "trong thời hạn 15 ngày kể từ ngày ban hành")
    let context = DeadlineContext(issued: CivilDate(year: 2025, month: 3, day: 1))
    let found = DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: context)
    #expect(found.first?.value.lastDay == CivilDate(year: 2025, month: 3, day: 16))
  }

  private func choice(_ words: String) -> String? {
    let text = TokenizedText(clean: words)
    let context = DeadlineContext(issued: CivilDate(year: 2025, month: 3, day: 10))
    let mentions = DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: context)
    return DeadlineChooser.choice(among: mentions).map { describe($0.value) }
  }
}
