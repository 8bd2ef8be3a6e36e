import Testing

@testable import DirectiveCLI

@Suite struct SourceExcerptTests {
  /// "⟦" and "⟧" stand around the marked words.
  private static func lines(_ text: String, width: Int = 40) -> [String] {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }.map(String.init)
    guard parts.count == 3 else { return [] }
    let start = parts[0].utf8.count
    return SourceExcerpt(Array(parts.joined().utf8), marking: start..<start + parts[1].utf8.count, width: width).lines
  }

  @Test func wordsAreUnderlinedBetweenTheirNeighbours() {
    #expect(
      Self.lines("một\n\nhai\nba ⟦bốn⟧ năm\r\n  sáu\nbảy") == [
        "   3 | hai", "   4 | ba bốn năm", "     |    ^^^", "   5 | sáu",
      ])
  }

  @Test func longLinesAreBrokenAtBlanks() {
    #expect(
      Self.lines("chậm nhất là trước ngày ba mươi mốt tháng ⟦hai năm⟧ hai nghìn không trăm hai mươi", width: 30) == [
        "   1 | chậm nhất là trước ngày", "     | ba mươi mốt tháng hai", "     |                   ^^^", "     | năm hai nghìn không",
        "     | ^^^", "     | trăm hai mươi",
      ])
  }

  @Test func combiningMarksTakeNoColumn() {
    #expect(Self.lines("a\u{300} ⟦o\u{302}\u{301}c⟧") == ["   1 | a\u{300} o\u{302}\u{301}c", "     |   ^^"])
  }

  @Test func controlsAreShownAndUnderlinedInTheirWidth() {
    #expect(Self.lines("\t⟦a\u{1B}b⟧\u{7}") == ["   1 | a^[b^G", "     | ^^^^"])
  }

  @Test func aLongPassageIsCut() {
    let lines = Self.lines("⟦" + (1...20).map { "dòng \($0)" }.joined(separator: "\n") + "⟧")
    #expect(lines.count == 11)
    #expect(lines.last == "     | …")
  }

  @Test(arguments: [0..<0, 5..<5, 0..<900_000, 899_990..<1_000_000, 950_000..<960_000])
  func oddPlacesInOneLongLineAreNoTrouble(range: Range<Int>) {
    let source = Array(String(repeating: "ữ", count: 300_000).utf8)
    #expect(SourceExcerpt(source, marking: range, width: 20).lines.count < 20)
    #expect(SourceExcerpt(source, endOf: true, lineCount: 3, width: 20).lines.count == 3)
    #expect(SourceExcerpt.whole(source, marking: range, width: 200).count < 500)
  }

  @Test func aWholeDocumentPointsAtTheLines() {
    let source = Array("một\nhai ba\n\nbốn".utf8)
    #expect(SourceExcerpt.whole(source, marking: 6..<9, width: 40) == ["   1 | một", "   2 > hai ba", "   4 | bốn"])
    #expect(SourceExcerpt.whole(source, marking: nil, width: 40).count == 3)
  }

  @Test func linesAreCountedWithinTheirPage() {
    #expect(
      Self.lines("một\nhai\n\u{C}ba ⟦bốn⟧\nnăm") == [
        "     | [trang 1]", "   2 | hai", "     | [trang 2]", "   1 | ba bốn", "     |    ^^^", "   2 | năm",
      ])
    let source = Array("một\n\u{C}hai".utf8)
    #expect(SourceExcerpt.whole(source, marking: 5..<8, width: 40) == ["     | [trang 1]", "   1 | một", "     | [trang 2]", "   1 > hai"])
  }

  @Test func bytesThatAreNoTextAreNoTrouble() {
    #expect(!SourceExcerpt([0xFF, 0xC3, 0x28, 0x0A, 0xE1, 0xBB], marking: 1..<3, width: 40).lines.isEmpty)
    #expect(SourceExcerpt([], endOf: false, lineCount: 3, width: 40).lines.isEmpty)
  }
}
