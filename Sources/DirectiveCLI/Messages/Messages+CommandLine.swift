/// What is wrong with a command line.
extension Messages {
  static func unknownCommand(_ name: String) -> String { "không có lệnh \"\(name)\"" }
  static let seeHelp = "gõ 'cchc help' để xem các lệnh"
  static func seeHelp(of command: String?) -> String {
    command.map { "gõ 'cchc help \($0)' để xem cách dùng" } ?? seeHelp
  }
  static func unknownOption(_ name: String, command: String?) -> String {
    (command.map { "lệnh \($0) " } ?? "") + "không có tùy chọn \"\(name)\""
  }
  static func repeatedOption(_ name: String) -> String { "tùy chọn --\(name) chỉ dùng được một lần" }
  static func flagWithValue(_ name: String) -> String { "tùy chọn --\(name) không đi kèm giá trị" }
  static func missingValue(_ option: CommandOption) -> String {
    "tùy chọn --\(option.name) thiếu giá trị\(option.placeholder.map { " \($0)" } ?? "")"
  }
  static func badDate(_ value: String, option: String) -> String { "--\(option): \"\(value)\" không phải là một ngày có thật" }
  static let dateForms = "viết ngày/tháng/năm, ví dụ 31/12/2020, hoặc 2020-12-31"
  static func badNumber(_ value: String, option: String, most: Int) -> String {
    "--\(option): \"\(value)\" không phải là số từ 0 đến \(most)"
  }
  static func badChoice(_ value: String, option: String) -> String { "--\(option): không có giá trị \"\(value)\"" }
  static func choices(_ choices: [String]) -> String { "chọn một trong: \(choices.joined(separator: ", "))" }
  static func missingOption(_ option: CommandOption, command: String) -> String { "lệnh \(command) cần \(option.usage)" }
  static func missingOperand(_ name: String, command: String) -> String { "lệnh \(command) thiếu \(name)" }
  static func strayOperand(_ word: String, command: String) -> String { "lệnh \(command) không nhận thêm \"\(word)\"" }
}
