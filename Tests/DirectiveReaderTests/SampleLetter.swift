import DirectiveModel
import DirectiveReader

/// A sound letter of 05/08/2025 in which only what a test is about differs; several suites read it.
struct SampleLetter {
  /// The lines of the left column.
  var head = "UBND TỈNH LÂM ĐỒNG"
  var symbol = "UBND-NC"
  var place = "Lâm Đồng"
  var addressees = "Các sở, ban, ngành tỉnh."
  /// Of a document of another kind than a letter, in place of the addressees.
  var title: String?
  /// All that stands between the addressees, or the title, and "Nơi nhận".
  var body: String

  func read() -> Directive {
    let text = """
      \(head)
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 45/\(symbol)
      \(place), ngày 5 tháng 8 năm 2025

      \(title ?? "Kính gửi: \(addressees)")

      \(body)

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      CHỦ TỊCH
      Nguyễn Văn An
      """
    return DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  static let opening = "UBND tỉnh yêu cầu các sở, ban, ngành tỉnh thực hiện các nội dung sau:"

  /// Rows of cells parted by "|", blanks run together.
  static func table(_ rows: String) -> [[String]] {
    rows.split(separator: "\n").map { $0.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") } }
  }
}
