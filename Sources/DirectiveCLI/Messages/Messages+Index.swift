/// The index of a large store.
extension Messages {
  static let makingIndex = "Đang đọc kho lớn để lập chỉ mục; lần sau chỉ đọc những tệp đã đổi."
}
