import DirectiveModel
import Testing

@Suite struct PageLinesTests {
  @Test(arguments: [
    ("", []), ("một\nhai\n", []), ("một\n\u{C}", []), ("một\n\u{C}hai", [1, 2]), ("một\r\nhai\r\n\u{C}ba", [1, 3]),
    ("một\rhai\r\u{C}ba", [1, 3]),
    // Blanks before the feed, none on a line of its own, a page without words, a page at the end.
    ("một\n \u{C} hai", [1, 2]), ("một\u{C}hai\nba", [1, 2]), ("một\n\u{C}\n\u{C}ba", [1, 2, 3]), ("một\n\u{C}\n", [1, 2]),
    ("\u{C}một\nhai", [1, 1]), ("một\r\r\n\n\u{C}hai", [1, 4]),
  ]) func aFormFeedBeginsAPage(text: String, first: [Int]) {
    #expect(PageLines(of: Array(text.utf8)).first == first)
  }

  @Test func linesAreCountedWithinTheirPage() {
    let pages = PageLines(first: [1, 4, 4, 9])
    #expect(pages.place(ofLine: 3) == PageLines.Place(page: 1, line: 3))
    #expect(pages.place(ofLine: 4) == PageLines.Place(page: 3, line: 1))
    #expect(pages.place(ofLine: 20) == PageLines.Place(page: 4, line: 12))
    #expect(pages.place(ofLine: 0) == nil)
    #expect(PageLines().place(ofLine: 1) == nil)
  }
}

@Suite struct RecognizedWordListTests {
  @Test func wordsComeBack() {
    let words = [RecognizedWord(bytes: 0..<7, confidence: 0), RecognizedWord(bytes: 1042..<1045, confidence: 88)]
    #expect(RecognizedWordList.text(of: words) == "0+7:0 1042+3:88")
    #expect(RecognizedWordList.words(in: "0+7:0 1042+3:88") == words)
    #expect(RecognizedWordList.words(in: "") == [])
  }

  @Test(arguments: ["7", "1+2", "1+2:101", "-1+2:5", "1+-2:5", "9223372036854775807+1:5", "a+b:c", "1+2:3:4", "99999999999999999999+1:5"])
  func whatIsNoListIsNone(text: String) {
    #expect(RecognizedWordList.words(in: text) == nil)
  }
}
