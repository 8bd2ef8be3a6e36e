import DirectiveReader
import Testing

@Suite struct DateDigitsTests {
  private func text(_ source: String) -> String { String(decoding: TextRepair.repaired(Array(source.utf8)).bytes, as: UTF8.self) }

  private static let rows = """
    Hà Nội, ngày Ø7 tháng 11 năm 2025|Hà Nội, ngày 07 tháng 11 năm 2025
    Hà Nội, ngày 17 tháng I1 năm 2025|Hà Nội, ngày 17 tháng 11 năm 2025
    thực hiện trong tháng II năm 2025|thực hiện trong tháng 11 năm 2025
    Ngày l5 tháng 3 năm 2O24 của Bộ|Ngày 15 tháng 3 năm 2024 của Bộ
    """

  @Test(arguments: rows.split(separator: "\n"))
  func lettersInDatesAreDigits(_ row: Substring) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(text(columns[0]) == columns[1])
  }

  /// 5 or 8, no frame, no possible day, Roman quarters.
  @Test(arguments: ["ngày 1§ tháng 3", "ngày lo lắng", "ngày OO tháng 3", "tháng lI", "năm Ioio", "trong quý II năm 2025", "tháng IO và"])
  func whatIsNotCertainStays(_ source: String) { #expect(text(source) == source) }

  @Test func digitsKnowTheirSource() {
    let source = Array("Hà Nội, ngày Ø7 tháng 11 năm 2025".utf8)
    let tokens = Tokenizer.tokens(of: TextRepair.repaired(source))
    #expect(tokens.number(4) == 7)
    #expect(String(decoding: source[tokens.sourceBytes(4..<5)], as: UTF8.self) == "Ø7")
    #expect(tokens.tokens[4].confidence < 100)
    #expect(String(decoding: source[tokens.sourceBytes(6..<7)], as: UTF8.self) == "11")
  }
}
