import DirectiveModel

extension ExportProblem {
  /// A line of an export has no further lines: which of them it is would only confuse.
  private static func words(_ message: String) -> String {
    let onlyLine = "dòng 1"
    return message.hasPrefix(onlyLine) ? String(message.dropFirst(onlyLine.count).drop { $0 == " " || $0 == "," }) : message
  }

  /// What is wrong with the line: lower case, no full stop.
  package var message: String {
    switch self {
    case .damaged(let damage): ExportProblem.words(damage.message)
    case .badIdentifier(let found): "\"\(found)\" không phải là mã văn bản của một kho"
    case .newerVersion(let major):
      "do phiên bản cchc mới hơn ghi (định dạng \(major), máy này đọc được đến \(DirectiveFile.schemaMajor))"
    case .contentMissing(let sha256): "thiếu tệp gốc \(sha256.prefix(12))… (bản xuất không kèm tệp gốc, hoặc kho cũ đã mất tệp ấy)"
    case .contentChanged(let sha256): "tệp gốc \(sha256.prefix(12))… không còn nguyên"
    case .secret(let mark): "văn bản đóng dấu \(mark)"
    }
  }
}
