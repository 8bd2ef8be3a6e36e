import Foundation
import Testing

@testable import DirectiveReports

/// Precomposed letters are wrapped by their bytes, everything else scalar by scalar: both ways give the same lines.
@Suite struct LineWrappingTests {
  private static let texts = [
    "Rà soát, cập nhật, công bố thủ tục hành chính thuộc phạm vi quản lý của ngành, lĩnh vực", "ĐẾN NĂM 2030", "a", "", " ", "a  b",
    " đầu dòng và cuối dòng ", "231/STTTT-TTBCXB và 1491/UBND-TH", "nghiêngnghiêngnghiêng ngả", "ở ở ở ở ở ở ở ở", "“trước ngày 15/12” – ơ",
    "một từdàihơncảdòngnày thì bị cắt",
  ]

  @Test(arguments: texts) func bothWaysAgree(text: String) {
    let decomposed = text.decomposedStringWithCanonicalMapping
    for width in 1...40 {
      for most in [nil, 1, 2, 3] {
        let lines = LineWrapping.lines(text, widthInColumns: width, maximumLines: most)
        #expect(lines == LineWrapping.lines(decomposed, widthInColumns: width, maximumLines: most), "\(width) columns")
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width || width < 2 })
      }
    }
    var sizes = (TableLayout.ContentSize(), TableLayout.ContentSize())
    sizes.0.include(text)
    sizes.1.include(decomposed)
    #expect(sizes.0.width == sizes.1.width && sizes.0.widestWord == sizes.1.widestWord)
  }
}
