import DirectiveModel
import Testing

@testable import DirectiveCLI

/// Words of tesseract's table are found in its text.
@Suite struct PageTextTests {
  private static func row(_ word: String, _ confidence: String, level: Int = 5) -> String {
    "\(level)\t1\t1\t1\t1\t1\t305\t131\t78\t26\t\(confidence)\t\(word)\n"
  }

  private static func weak(_ text: String, _ rows: String) -> [String] {
    let page = PageText(recognized: Array(text.utf8), table: Array(rows.utf8))
    return page.weakWords.map { "\(String(decoding: page.bytes[$0.bytes], as: UTF8.self)) \($0.confidence)" }
  }

  @Test func weakWordsAreKept() {
    let rows = "level\tpage_num\n" + Self.row("", "-1", level: 4) + Self.row("Số", "96.1") + Self.row("4l", "41.99") + Self.row("Số", "12")
    #expect(Self.weak("Số 4l\n\nSố \n\u{C}", rows) == ["4l 41", "Số 12"])
  }

  /// Words in the table that the text writes otherwise take no others with them.
  @Test func aWordThatIsNotThereIsPassedOver() {
    let rows = Self.row("Điều", "50") + Self.row("khác", "10") + Self.row("hai", "60") + Self.row(" ˆ ", "20")
    #expect(Self.weak("Điều hai ˆ", rows) == ["Điều 50", "hai 60", "ˆ 20"])
  }

  @Test(arguments: [
    "", "\t\t\t", "5\t1", row("a", "nan"), row("a", "-3"), row("a", "1e9"), row("", "5"), row("   ", "5"), row("aaaaaaaa", "5"),
  ])
  func oddTablesGiveNothing(table: String) {
    #expect(Self.weak("a", table) == [])
  }

  @Test func aPageEndsWithOneLineEnd() {
    #expect(PageText(Array("một \n\n\u{C}".utf8)).bytes == Array("một\n".utf8))
    #expect(PageText().bytes == [0x0A])
  }
}
