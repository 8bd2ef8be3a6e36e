import DirectiveStore

/// How a text was got out of a scan, for people.
enum ExtractionWords {
  /// "nhận dạng chữ bằng tesseract 5.3.0, tiếng Việt"
  static func words(for extraction: Extraction) -> String {
    let way =
      switch extraction.method {
      case .text: "lấy chữ có sẵn trong tệp bằng"
      case .ocr: "nhận dạng chữ bằng"
      case .mixed: "lấy chữ có sẵn trong tệp; trang không có thì nhận dạng bằng"
      }
    return (["\(way) \(extraction.program)"] + languages(extraction.languages ?? "")).joined(separator: ", ")
  }

  private static func languages(_ names: String) -> [String] {
    names.split(separator: "+").map { name in known[String(name)] ?? "ngôn ngữ \(name)" }
  }

  private static let known = [
    "vie": "tiếng Việt", "eng": "tiếng Anh", "fra": "tiếng Pháp", "rus": "tiếng Nga", "lao": "tiếng Lào", "khm": "tiếng Khơ-me",
    "chi_sim": "tiếng Trung giản thể", "chi_tra": "tiếng Trung phồn thể",
  ]
}
