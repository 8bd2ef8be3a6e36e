/// What is said when a signal ends a long command: how far it came, and that its repeat does the rest.
extension Messages {
  static func importCutOff(_ done: Int, of total: Int) -> String {
    "cchc: đã dừng: \(done)/\(total) tệp đã xử lý xong, kết quả nằm trọn trong kho; gõ lại đúng lệnh đó để nhập nốt, không tệp nào bị "
      + "nhập hai lần"
  }
  static func transferCutOff(_ done: Int) -> String {
    "cchc: đã dừng: \(done) dòng đã xử lý xong, kết quả nằm trọn trong kho; gõ lại đúng lệnh đó để nhập nốt, không dòng nào bị nhập hai lần"
  }
  static func rereadCutOff(_ done: Int, of total: Int) -> String {
    "cchc: đã dừng: \(done)/\(total) văn bản đã đọc lại xong, kết quả nằm trọn trong kho; gõ lại đúng lệnh đó để đọc nốt"
  }
}
