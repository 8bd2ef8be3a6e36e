/// Files that are cut off, or that somebody is still writing.
extension Messages {
  static func cutOff(_ path: String, _ kind: FileKind) -> String {
    let what =
      switch kind {
      case .pdf: "tệp PDF hỏng hoặc bị cụt"
      case .image: "ảnh hỏng hoặc bị cụt"
      case .zip: "tệp Word hỏng hoặc bị cụt"
      case .text, .ole, .other: "tệp hỏng hoặc bị cụt"
      }
    return "\(name(path)): \(what) (thiếu phần cuối)"
  }
  static let perhapsBeingWritten = "tệp vừa mới ghi, có thể chưa xong: đợi rồi làm lại"
  static func leftForNextTime(_ path: String) -> String { "để lần sau ← \(path): còn đang được ghi" }
}
