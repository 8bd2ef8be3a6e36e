/// The index of a large store.
extension Messages {
  static let makingIndex = "Đang đọc kho lớn để lập chỉ mục; lần sau chỉ đọc những tệp đã đổi."
  static let soundIndex = "Chỉ mục khớp với các tệp."
  static let wrongIndex = "Chỉ mục không khớp với các tệp: đã bỏ đi, lệnh sau sẽ lập lại. Dữ liệu không mất gì."
}
