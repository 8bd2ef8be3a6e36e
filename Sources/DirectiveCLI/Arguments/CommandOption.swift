import DirectiveModel
import DirectiveReports

/// One option as the table describes it: parser, help and completions are made from this.
struct CommandOption: Sendable {
  enum Value: Sendable {
    case none
    /// Any words; the placeholder stands in help.
    case text(placeholder: String)
    case file
    case folder
    case date
    /// 0 up to the bound.
    case number(upTo: Int)
    /// One of these; typed without accents and case as well.
    /// Help lists them in the value's place unless that has a placeholder.
    case choice([String], placeholder: String? = nil)
  }
  /// Without the dashes.
  let name: String
  /// One letter, without its dash.
  let short: String?
  let value: Value
  let summary: String
  /// The option may stand alone: the next word is its value only when this is true of it. Nil where a value must follow.
  let isValue: (@Sendable (String) -> Bool)?

  init(
    _ name: String, short: String? = nil, _ value: Value, _ summary: String, isValue: (@Sendable (String) -> Bool)? = nil
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.summary = summary
    self.isValue = isValue
  }

  var takesValue: Bool { placeholder != nil }

  /// How help writes the value; nil for a flag.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .text(let placeholder): placeholder
    case .file: "TỆP"
    case .folder: "THƯ-MỤC"
    case .date: "NGÀY"
    case .number: "SỐ"
    case .choice(let choices, let placeholder): placeholder ?? choices.joined(separator: "|")
    }
  }

  /// "-o, --output TỆP"
  var usage: String {
    (short.map { "-\($0), " } ?? "") + "--\(name)" + (placeholder.map { isValue == nil ? " \($0)" : " [\($0)]" } ?? "")
  }
}

extension CommandOption {
  /// What every command takes.
  static var everywhere: [CommandOption] { [data, today, help] }

  static var data: CommandOption {
    CommandOption("data", .folder, "kho dữ liệu (mặc định: $CCHC_DATA, rồi đến thư mục dữ liệu của người dùng)")
  }
  static var today: CommandOption { CommandOption("today", .date, "coi ngày này là hôm nay, ví dụ 31/12/2020") }
  /// Of every command that says how tasks stand.
  static var asOf: CommandOption {
    CommandOption("as-of", .date, "như đã biết vào cuối ngày ấy, với tên cơ quan khi đó, ví dụ 31/12/2024")
  }
  static var help: CommandOption { CommandOption("help", short: "h", .none, "in hướng dẫn của lệnh") }
  static var version: CommandOption { CommandOption("version", .none, "in phiên bản của chương trình và định dạng kho") }

  /// Of every command that prints a list or a report.
  static var output: [CommandOption] { [format, outputFile] }
  static var format: CommandOption {
    CommandOption(
      "format", .choice(ReportFormat.allCases.map(\.rawValue)),
      "table cho màn hình (mặc định), csv và xlsx cho Excel, html để in, md cho trang wiki, json cho máy")
  }
  static var outputFile: CommandOption {
    CommandOption("output", short: "o", .file, "ghi vào tệp; đuôi .xlsx, .html, .csv, .md, .json, .txt chọn luôn dạng")
  }
}
