import DirectiveModel
import StrictReaders

@testable import DirectiveReports

extension FuzzTarget {
  /// Terminals and Markdown: nothing hidden gets there, lines stay lines, and what was made visible stays as it is.
  static let terminal = FuzzTarget(name: "terminal") { bytes in
    let text = text(bytes)
    for (shown, mayBreak) in [(Escaping.oneLine(text), false), (Escaping.laidOutLine(text), false), (Escaping.lines(text), true)] {
      for scalar in shown.unicodeScalars {
        try demand(!isHidden(scalar) || (mayBreak && scalar == "\n"), "U+\(String(scalar.value, radix: 16)) is shown")
      }
    }
    try demand(isSame(Escaping.oneLine(Escaping.oneLine(text)), Escaping.oneLine(text)), "a line changes when it is shown again")
    let (one, other) = halves(bytes)
    for report in HostileReport(one, other).reports {
      let table = ReportFormat.table.bytes(of: report, options: RenderOptions(widthInColumns: 80))
      for line in String(decoding: table, as: UTF8.self).unicodeScalars.split(separator: "\n") {
        try demand(!line.contains(where: isHidden), "something hidden stands in a table")
      }
      let markdown = String(decoding: ReportFormat.markdown.bytes(of: report), as: UTF8.self).unicodeScalars
      try demand(!markdown.contains { $0 != "\n" && isHidden($0) }, "something hidden stands in Markdown")
    }
    let rows = ReportFormat.markdown.bytes(of: HostileReport(one, other).list).count { $0 == 0x0A }
    let expected = ReportFormat.markdown.bytes(of: HostileReport.harmless.list).count { $0 == 0x0A }
    try demand(rows == expected, "Markdown of \(rows) lines, not \(expected)")
  }

  /// Pages and mails in HTML: well-formed, and every tag is ours.
  static let html = FuzzTarget(name: "html") { bytes in
    let (one, other) = halves(bytes)
    let letterhead = Letterhead(parent: one, office: other, place: one, signerTitle: [other], signer: one, recipients: [other])
    for report in HostileReport(one, other).reports {
      let page = ReportFormat.html.bytes(of: report, options: RenderOptions(letterhead: letterhead))
      guard let elements = XML.elements(page) else { throw Violation(description: "\(report.name) is not well-formed") }
      for element in elements {
        try demand(knownElements.contains(element.name), "<\(element.name)> stands in \(report.name)")
        try demand(!element.attributes.keys.contains { $0.hasPrefix("on") || ["href", "src"].contains($0) }, "\(element.attributes)")
      }
      try demand(!text(page).unicodeScalars.contains { $0 != "\n" && isHidden($0) }, "something hidden stands in \(report.name)")
    }
    if let digest = HostileReport(one, other).digest {
      let page = digest.mailHTML
      let tags = page.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { Substring($0.prefix { $0 != 0x20 && $0 != 0x3E }) }
      for tag in tags { try demand(knownMailTags.contains(tag.hasPrefix("/") ? tag.dropFirst() : tag), "<\(tag)> stands in a mail") }
      try demand(page.utf8.count { $0 == 0x3C } == page.utf8.count { $0 == 0x3E }, "a mail with a bare sign")
      try demand(
        !(page + digest.lines().joined(separator: "\n")).unicodeScalars.contains { $0 != "\n" && isHidden($0) },
        "something hidden stands in a mail")
    }
    for shown in [Escaping.html(text(bytes)), Escaping.htmlAttribute(text(bytes))] {
      try demand(!shown.utf8.contains { [0x3C, 0x3E, 0x22, 0x27].contains($0) }, "markup is left")
      let page = Array("<p title=\"\(Escaping.htmlAttribute(text(bytes)))\">\(shown)</p>".utf8)
      try demand(XML.elements(page)?.count == 1, "the text breaks out of its element")
    }
  }

  private static let knownElements: Set = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "div", "p", "h1", "span", "table", "caption",
    "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "ul", "li", "figure", "figcaption", "svg", "rect", "text", "br",
  ]

  private static let knownMailTags: Set<Substring> = [
    "!DOCTYPE", "html", "head", "meta", "title", "body", "div", "h1", "h2", "p", "table", "tr", "td", "strong", "hr",
  ]

  /// CSV: the same cells come back, and no spreadsheet finds a formula in them.
  static let csv = FuzzTarget(name: "csv") { bytes in
    let (one, other) = halves(bytes)
    for report in HostileReport(one, other).reports {
      let records = try CSV.records(ReportFormat.csv.bytes(of: report))
      let shown = report.columns.indices.filter { report.columns[$0].isForMachines }
      let rows = report.rows + [report.totals, report.distinct].compactMap(\.self)
      try demand(records.count == rows.count + 1, "\(records.count) records of \(rows.count) rows")
      for (record, row) in zip(records.dropFirst(), rows) {
        for (field, index) in zip(record, shown) {
          let text = row.cells[index].text(date: \.iso)
          if case .integer = row.cells[index] { continue }
          try demand(!Escaping.beginsFormula(field), "a live formula: \(field)")
          let written =
            field.utf8.first == UInt8(ascii: "'") && Escaping.beginsFormula(text) ? String(field.unicodeScalars.dropFirst()) : field
          try demand(isSame(written, Escaping.lines(text)), "a cell becomes another: \(field)")
        }
      }
    }
  }

  /// Workbooks: sound archives of well-formed parts without formulas, whose texts read back.
  static let workbook = FuzzTarget(name: "workbook") { bytes in
    let (one, other) = halves(bytes)
    let report = HostileReport(one, other).list
    let parts = try Zip.entries(ReportFormat.xlsx.bytes(of: report))
    for part in parts {
      guard let elements = XML.elements(part.content) else { throw Violation(description: "\(part.name) is not well-formed") }
      try demand(!elements.contains { $0.name == "f" }, "a formula")
      guard part.name == "xl/sharedStrings.xml" else { continue }
      let texts = Set(elements.filter { $0.name == "t" }.map { unescaped($0.text) })
      for row in report.rows {
        for index in report.columns.indices where report.columns[index].isForWorkbooks {
          guard case .text(let text) = row.cells[index], !text.isEmpty else { continue }
          let shown = SharedStrings.clipped(Escaping.lines(text))
          try demand(texts.contains { isSame($0, shown) }, "a cell becomes another: \(shown)")
        }
      }
    }
  }

  /// As Excel reads a text: "_x005F" stands for "_" before what would be an escape.
  private static func unescaped(_ text: String) -> String {
    var out: [UInt8] = []
    var rest = Array(text.utf8)[...]
    let mark = Array("_x005F".utf8)
    while let byte = rest.first {
      if rest.starts(with: mark),
        rest.dropFirst(6).first == UInt8(ascii: "x") || rest.dropFirst(6).first == UInt8(ascii: "X")
          || rest.dropFirst(6).first == UInt8(ascii: "_")
      {
        out.append(UInt8(ascii: "_"))
        rest = rest.dropFirst(mark.count)
        if rest.first == UInt8(ascii: "_") { rest = rest.dropFirst() }
      } else {
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
