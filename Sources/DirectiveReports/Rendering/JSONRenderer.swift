import DirectiveModel

/// A report as one JSON object with stable ASCII keys; dates are ISO 8601, percentages numbers, absent values null or [].
enum JSONRenderer {
  static func bytes(of report: Report) -> [UInt8] {
    let shown = report.columns.indices.filter { report.columns[$0].isForMachines }
    func object(_ row: Report.Row) -> JSONValue {
      .object(shown.map { .init(report.columns[$0].key, json(row.cells[$0], kind: report.columns[$0].kind)) })
    }
    let value: JSONValue = [
      "report": .string(report.name),
      "title": .string(report.title),
      "asOf": .string(report.asOf.iso),
      "period": .optional(report.period.map(json)),
      "columns": .array(shown.map { json(report.columns[$0]) }),
      "rows": .array(report.rows.map(object)),
      "totals": .optional(report.totals.map(object)),
      "distinct": .optional(report.distinct.map(object)),
      "notes": .array(report.notes.map(JSONValue.string)),
    ]
    return Escaping.json(JSONWriter.bytes(of: value, layout: .pretty))
  }

  private static func json(_ period: ReportPeriod) -> JSONValue {
    [
      "name": .string(period.period.description), "from": .string(period.firstDay.iso),
      "to": .string(period.period.lastDay.iso),
    ]
  }

  private static func json(_ column: Column) -> JSONValue {
    ["key": .string(column.key), "title": .string(column.title), "kind": .string(column.kind.rawValue)]
  }

  private static func json(_ cell: Cell, kind: Column.Kind) -> JSONValue {
    switch cell {
    case .empty: kind == .list || kind == .agencies ? [] : .null
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(JSONValue.string))
    case .agencies(let agencies): .array(agencies.map(\.json))
    case .integer(let number): .int(number)
    case .date(let day): .string(day.iso)
    case .percent(let part, let whole): Cell.permille(part, of: whole).map { .double(Double($0) / 10) } ?? .null
    case .flag(let isSet): .bool(isSet)
    }
  }
}
