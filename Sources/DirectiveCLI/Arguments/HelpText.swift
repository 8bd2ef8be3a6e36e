/// What `help` prints, made from the command table: examples first.
enum HelpText {
  /// The overview when `command` is nil.
  static func lines(for command: Command?, width: Int) -> [String] {
    command.map { lines(for: $0, width: width) } ?? overview(width: width)
  }

  private static func overview(width: Int) -> [String] {
    var lines = TextLayout.wrapped("cchc - đọc văn bản chỉ đạo, theo dõi nhiệm vụ, báo cáo việc quá hạn", width: width) + [""]
    lines += section("Ví dụ", commonTasks.map { ($0.line, $0.meaning) }, width: width)
    lines += section("Lệnh", Command.all.map { ($0.name, $0.summary) }, width: width)
    lines += section("Tùy chọn của mọi lệnh", (CommandOption.everywhere + [.version]).map { ($0.usage, $0.summary) }, width: width)
    return lines + TextLayout.wrapped("Gõ 'cchc help LỆNH' để xem cách dùng một lệnh, ví dụ 'cchc help import'.", width: width)
  }

  /// A day's work from the first import to the report.
  static var commonTasks: [Command.Example] {
    [
      .init("cchc import van-ban-den/", "nhập mọi văn bản trong một thư mục"),
      .init("cchc tasks --overdue", "các nhiệm vụ đã quá hạn"),
      .init("cchc tasks --agency \"Sở Tài chính\" --due-within 7", "việc của một sở phải xong trong 7 ngày tới"),
      .init("cchc done 41:1.a --note 12/BC-SNV", "ghi nhận một nhiệm vụ đã hoàn thành"),
      .init("cchc report agencies -o bao-cao.csv", "báo cáo theo cơ quan, mở bằng Excel"),
    ]
  }

  private static func lines(for command: Command, width: Int) -> [String] {
    var lines = TextLayout.wrapped("cchc \(command.name) - \(command.summary)", width: width) + [""]
    lines += section("Ví dụ", command.examples.map { ($0.line, $0.meaning) }, width: width)
    let usage = "Cách dùng: cchc \(command.name)\(command.operands.usage)\(command.options.isEmpty ? "" : " [TÙY CHỌN…]")"
    lines += TextLayout.wrapped(usage, width: width, hanging: 2)
    lines.append("")
    lines += section("Tùy chọn", command.allOptions.map { ($0.usage, $0.summary) }, width: width)
    for note in command.notes { lines += TextLayout.wrapped(note, width: width) + [""] }
    lines.removeLast()
    return lines
  }

  /// A summary of the table with its first letter raised and a full stop.
  static func sentence(_ summary: String) -> String { summary.prefix(1).uppercased() + summary.dropFirst() + "." }

  /// A heading, its rows in two columns and an empty line.
  private static func section(_ title: String, _ rows: [(String, String)], width: Int) -> [String] {
    ["\(title):"] + TextLayout.columns(rows, width: width, indent: 2) + [""]
  }
}
