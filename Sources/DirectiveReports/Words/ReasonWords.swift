import DirectiveModel

extension Finding.Reason {
  /// In a word or two for people: "chữ phải sửa".
  package var words: String {
    switch self {
    case .missing: "thiếu"
    case .repaired: "chữ phải sửa"
    case .uncertain: "nhận dạng không chắc"
    case .inferred: "suy ra"
    case .conflict: "mâu thuẫn"
    case .invalid: "không có thật"
    }
  }
}
