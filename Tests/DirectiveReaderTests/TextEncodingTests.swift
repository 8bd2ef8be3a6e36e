import DirectiveReader
import Testing

@Suite struct TextEncodingTests {
  @Test func usableText() {
    for text in ["Thực hiện Thông báo số 450-TB/TU", "Thyc hién Théng bdo s6 450", "a", "\u{FEFF}Số", "trang\u{0C}hai\r\n"] {
      #expect(TextEncoding.problem(in: Array(text.utf8)) == nil)
    }
  }

  @Test func emptyText() {
    #expect(TextEncoding.problem(in: []) == .empty)
    #expect(TextEncoding.problem(in: Array("\u{FEFF} \n\t\r\n".utf8)) == .empty)
  }

  @Test func binaryFiles() {
    #expect(TextEncoding.problem(in: Array("Số: 1\u{0}2".utf8)) == .binary(offset: 7))
    #expect(TextEncoding.problem(in: Array("%PDF-1.7\n%abc".utf8)) == .binary(offset: 0))
    #expect(TextEncoding.problem(in: Array("ab\u{1}\u{2}\u{3}\u{4}\u{5}".utf8)) == .binary(offset: 2))
  }

  @Test func utf16() {
    #expect(TextEncoding.problem(in: [0xFF, 0xFE] + "Kính gửi".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == .utf16)
    #expect(TextEncoding.problem(in: "Kinh gui cac so, nganh".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == .utf16)
  }

  @Test func invalidUTF8NamesItsPlace() {
    #expect(TextEncoding.problem(in: Array("một\nhai ".utf8) + [0xC3] + Array(" ba".utf8)) == .invalidUTF8(offset: 10, line: 2))
  }

  /// "Thực hiện Quyết định của Thủ tướng Chính phủ, các đơn vị" in the fonts of the years before Unicode.
  private static let legacy: [(name: String, latin: String)] = [
    ("TCVN3", "Thùc hiÖn QuyÕt ®Þnh cña Thñ t\u{AD}íng ChÝnh phñ, c¸c ®¬n vÞ"),
    ("VNI", "Thöïc hieän Quyeát ñònh cuûa Thuû töôùng Chính phuû, caùc ñôn vò"),
  ]

  @Test(arguments: legacy.indices)
  func oldFontsAreNamed(_ row: Int) {
    let (name, latin) = Self.legacy[row]
    #expect(TextEncoding.problem(in: Array(latin.utf8)) == .legacyVietnamese(name: name))
    #expect(TextEncoding.problem(in: latin.unicodeScalars.map { UInt8($0.value) }) == .legacyVietnamese(name: name))
  }
}
