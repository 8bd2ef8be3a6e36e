import DirectiveModel

/// One command in the list of `cchc log`.
package struct LogLine: Sendable, Hashable {
  package var command: String
  /// ISO 8601 with the zone of Vietnam.
  package var time: String
  package var user: String
  /// "41:1.a: hoàn thành ngày 15/03/2024"
  package var actions: [String]
  package var isUndone: Bool
  package init(command: String, time: String, user: String, actions: [String], isUndone: Bool) {
    self.command = command
    self.time = time
    self.user = user
    self.actions = actions
    self.isUndone = isUndone
  }
}

extension Report {
  /// The list of `cchc log`, in the order given.
  package static func log(_ lines: [LogLine], today: CivilDate) -> Report {
    let frame = Frame(
      name: "log", title: Messages.title(of: "các lệnh đã ghi", on: today), asOf: today,
      notes: lines.isEmpty ? [] : [Messages.commandCount(lines.count)], emptyMessage: Messages.noCommands)
    return Report(frame, columns: logColumns, sources: lines) { _ in false }
  }

  private static var logColumns: [ColumnDefinition<LogLine>] {
    [
      .init(Column("command", "Mã lệnh", .text)) { .text($0.command) },
      .init(Column("time", "Lúc", .text, for: .workbooks)) { .text($0.time) },
      .init(Column("user", "Người ghi", .text)) { .text($0.user) },
      .init(Column("actions", "Nội dung", .list, layout: .wrapping(1, minimum: 20))) { .list($0.actions) },
      .init(Column("isUndone", "Đã hoàn tác", .flag)) { .flag($0.isUndone) },
    ]
  }
}
