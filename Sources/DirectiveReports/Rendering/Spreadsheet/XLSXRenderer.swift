import DirectiveModel

/// A report as an Office Open XML workbook (ECMA-376): real dates, numbers and shares, nothing that is computed.
enum XLSXRenderer {
  static func bytes(of report: Report, rowsPerSheet: Int = Worksheet.mostRows) -> [UInt8] {
    var strings = SharedStrings()
    let sheets = pages(of: report, rowsPerSheet: rowsPerSheet).map { Worksheet(report, rows: $0) }
    let parts = WorkbookParts(report: report, sheets: sheets)
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", parts.contentTypes)
    archive.add("_rels/.rels", parts.packageRelations)
    archive.add("docProps/core.xml", parts.coreProperties)
    archive.add("xl/workbook.xml", parts.workbook)
    archive.add("xl/_rels/workbook.xml.rels", parts.workbookRelations)
    archive.add("xl/styles.xml", CellStyle.xml)
    for (place, sheet) in sheets.enumerated() {
      archive.add("xl/worksheets/sheet\(place + 1).xml", sheet.xml(&strings, isFirst: place == 0))
    }
    archive.add("xl/sharedStrings.xml", strings.xml)
    return archive.bytes
  }

  /// The rows, more of them than a sheet takes on several; one without rows for a report without.
  private static func pages(of report: Report, rowsPerSheet: Int) -> [ArraySlice<Report.Row>] {
    guard !report.rows.isEmpty else { return [[]] }
    return stride(from: 0, to: report.rows.count, by: rowsPerSheet).map {
      report.rows[$0..<min($0 + rowsPerSheet, report.rows.count)]
    }
  }
}
