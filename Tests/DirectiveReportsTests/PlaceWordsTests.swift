import DirectiveModel
import DirectiveReports
import Testing

@Suite struct PlaceWordsTests {
  @Test(arguments: [
    (14...14, [], "dòng 14"), (14...20, [], "dòng 14-20"), (3...3, [1, 5], "trang 1, dòng 3"), (5...6, [1, 5], "trang 2, dòng 1-2"),
    (4...6, [1, 5], "trang 1, dòng 4 - trang 2, dòng 2"),
  ]) func placesAreNamedAsPeopleFindThem(lines: ClosedRange<Int>, pages: [Int], words: String) {
    #expect(PlaceWords.words(for: lines, in: PageLines(first: pages)) == words)
  }
}
