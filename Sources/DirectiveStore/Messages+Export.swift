import DirectiveModel

extension ExportProblem {
  /// What is wrong with the line: lower case, no full stop.
  package var message: String {
    switch self {
    case .damaged(let damage): damage.message
    case .badIdentifier(let found): "\"\(found)\" không phải là mã văn bản của một kho"
    case .newerVersion(let major):
      "do phiên bản cchc mới hơn ghi (định dạng \(major), máy này đọc được đến \(DirectiveFile.schemaMajor))"
    case .contentMissing(let sha256): "thiếu tệp gốc \(sha256.prefix(12))… (bản xuất không kèm tệp gốc, hoặc kho cũ đã mất tệp ấy)"
    case .contentChanged(let sha256): "tệp gốc \(sha256.prefix(12))… không còn nguyên"
    case .secret(let mark): "văn bản đóng dấu \(mark)"
    }
  }
}
