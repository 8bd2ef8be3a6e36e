import DirectiveModel

/// A report's table as an HTML element: caption, headings with their scope, rows, sums in the foot; styles are the page's.
///
/// Rows that are late have the class "late", their cells that stand out "alert", numbers "n", dates "d".
package struct HTMLTable {
  private let report: Report
  private let caption: String
  /// Indices of the columns for people.
  private let shown: [Int]
  /// The column that names a row; nil where none does.
  private let naming: Int?

  /// `caption` nil takes the report's title.
  package init(of report: Report, caption: String? = nil) {
    self.report = report
    self.caption = caption ?? report.title
    let shown = report.columns.indices.filter { report.columns[$0].isForPeople }
    self.shown = shown
    naming = shown.first { report.columns[$0].kind == .text }
  }

  /// The element, UTF-8, ending in a line end. A report without rows gives its headings alone.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    append(to: &out)
    return out
  }

  func append(to out: inout [UInt8]) {
    out += "<table>\n<caption>\(Escaping.html(caption))</caption>\n<colgroup>".utf8
    let whole = max(1, shown.reduce(0) { $0 + Self.share(of: report.columns[$1]) })
    for index in shown { out += "<col style=\"width:\(Self.share(of: report.columns[index]) * 100 / whole)%\"/>".utf8 }
    out += "</colgroup>\n<thead>\n<tr>".utf8
    for index in shown { out += "<th scope=\"col\">\(Escaping.html(report.columns[index].title))</th>".utf8 }
    out += "</tr>\n</thead>\n<tbody>\n".utf8
    for row in report.rows { append(row, to: &out) }
    out += "</tbody>\n".utf8
    let sums = [report.totals, report.distinct].compactMap(\.self)
    if !sums.isEmpty {
      out += "<tfoot>\n".utf8
      for row in sums { append(row, to: &out) }
      out += "</tfoot>\n".utf8
    }
    out += "</table>\n".utf8
  }

  private func append(_ row: Report.Row, to out: inout [UInt8]) {
    out += (row.isLate ? "<tr class=\"late\">" : "<tr>").utf8
    for index in shown {
      let column = report.columns[index]
      let text = Escaping.html(row.cells[index].text(date: \.dayMonthYear))
      let isName = index == naming && !text.isEmpty
      let attributes = Self.attributes(Self.classes(of: column) + (row.isLate && column.isAlert ? ["alert"] : []))
      out += (isName ? "<th scope=\"row\"" : "<td").utf8
      out += attributes.utf8
      out.append(UInt8(ascii: ">"))
      out += text.utf8
      out += (isName ? "</th>" : "</td>").utf8
    }
    out += "</tr>\n".utf8
  }

  private static func classes(of column: Column) -> [String] {
    switch column.kind {
    case .integer, .percent: ["n"]
    case .date: ["d"]
    case .text, .list, .agencies, .flag: []
    }
  }

  /// Of the width of the page, against the other columns.
  private static func share(of column: Column) -> Int {
    switch column.kind {
    case .date: 12
    case .integer, .percent, .flag: 6
    case .text, .list, .agencies: 7 + 3 * column.layout.weight
    }
  }

  private static func attributes(_ classes: [String]) -> String {
    classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }
}
