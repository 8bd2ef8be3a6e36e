import DirectiveModel
import Foundation
import StrictReaders
import Testing

@testable import DirectiveReports

/// The parts of a workbook by name.
private func parts(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
  Dictionary(uniqueKeysWithValues: try Zip.entries(bytes).map { ($0.name, $0.content) })
}

private func elements(_ part: String, in parts: [String: [UInt8]]) throws -> [XML.Element] {
  try #require(XML.elements(parts[part] ?? []), "\(part) is not there or not well-formed")
}

/// The cells of the first sheet by their reference, with what they show.
private func cells(_ parts: [String: [UInt8]]) throws -> [String: (text: String, style: Int, type: String?)] {
  let strings = try elements("xl/sharedStrings.xml", in: parts).filter { $0.name == "si" }.map(\.text)
  let cells = try elements("xl/worksheets/sheet1.xml", in: parts).filter { $0.name == "c" }
  return try Dictionary(
    uniqueKeysWithValues: cells.map { cell in
      let type = cell.attributes["t"]
      let text = type == "s" ? strings[try #require(Int(cell.text))].trimmingCharacters(in: .newlines) : cell.text
      return (try #require(cell.attributes["r"]), (text, Int(cell.attributes["s"] ?? "") ?? 0, type))
    })
}

private func workbook(of texts: [String]) throws -> [String: [UInt8]] {
  let tasks = texts.enumerated().map { Sample.task("\($0.offset + 1)", $0.element) }
  let store = Sample.directive("2026/1-a", number: texts.first, subject: texts.last, tasks: tasks)
  return try parts(ReportFormat.xlsx.bytes(of: Report.taskReport(store.trackedTasks, today: Sample.today)))
}

@Test func aWorkbookHasWellFormedPartsThatFindOneAnother() throws {
  for report in [
    Report.taskReport(Sample.tasks, today: Sample.today), Report.agencies(Sample.tasks, today: Sample.today),
    Report.overdue([], today: Sample.today), Report.directives(Sample.registered, today: Sample.today),
  ] {
    let parts = try parts(ReportFormat.xlsx.bytes(of: report))
    for name in parts.keys { _ = try elements(name, in: parts) }
    for (folder, relations) in [("", "_rels/.rels"), ("xl/", "xl/_rels/workbook.xml.rels")] {
      for relation in try elements(relations, in: parts) where relation.name == "Relationship" {
        #expect(parts[folder + (relation.attributes["Target"] ?? "")] != nil)
      }
    }
    let typed = try elements("[Content_Types].xml", in: parts).compactMap { $0.attributes["PartName"] }
    let others = parts.keys.filter { $0.hasSuffix(".xml") && $0 != "[Content_Types].xml" }
    #expect(Set(typed) == Set(others.map { "/" + $0 }))
  }
}

@Test func theSameReportGivesTheSameBytes() {
  let report = Report.taskReport(Sample.tasks, today: Sample.today)
  #expect(ReportFormat.xlsx.bytes(of: report) == ReportFormat.xlsx.bytes(of: report))
}

@Test func datesNumbersAndSharesAreReal() throws {
  let report = Report.agencies(Sample.tasks, today: Sample.today)
  let cells = try cells(try parts(ReportFormat.xlsx.bytes(of: report)))
  #expect(cells["A1"]?.text == report.title)
  #expect(["A3", "B3", "C3"].map { cells[$0]?.text } == ["Cơ quan", "Tổng", "Hoàn thành đúng hạn"])
  #expect(cells["A4"]?.text == "Sở Nội vụ")
  #expect(cells["B4"]?.text == "3" && cells["B4"]?.type == nil && cells["B4"]?.style == CellStyle(form: .integer).number)
  #expect(cells["I4"]?.text == "0.333" && cells["I4"]?.style == CellStyle(form: .percent).number)
  let list = try sheetCells(of: Report.taskReport(Sample.tasks, today: Sample.today))
  #expect(list["C4"]?.text == "46033" && list["C4"]?.style == CellStyle(form: .date).number)
}

/// For the list as well.
private func sheetCells(of report: Report) throws -> [String: (text: String, style: Int, type: String?)] {
  try cells(try parts(ReportFormat.xlsx.bytes(of: report)))
}

@Test(arguments: [
  ("01/01/1900", 1), ("28/02/1900", 59), ("01/03/1900", 61), ("01/01/1970", 25_569), ("29/02/2024", 45_351), ("21/11/2026", 46_347),
])
func serialsAreExcels(day: String, serial: Int) { #expect(Sample.day(day).spreadsheetSerial == serial) }

@Test func aSheetIsReadyToFilterAndToPrint() throws {
  let parts = try parts(ReportFormat.xlsx.bytes(of: Report.overdue(Sample.tasks, today: Sample.today)))
  let sheet = try elements("xl/worksheets/sheet1.xml", in: parts)
  func attributes(_ name: String) -> [String: String] { sheet.first { $0.name == name }?.attributes ?? [:] }
  #expect(attributes("pane")["state"] == "frozen" && attributes("pane")["ySplit"] == "3")
  #expect(attributes("autoFilter")["ref"] == "A3:N5")
  #expect(attributes("pageSetup") == ["paperSize": "9", "orientation": "landscape", "fitToWidth": "1", "fitToHeight": "0"])
  let names = try elements("xl/workbook.xml", in: parts).filter { $0.name == "definedName" }.map(\.text)
  #expect(names == ["'Quá hạn'!$A$3:$N$5", "'Quá hạn'!$3:$3"])
  // The order in which Excel wants them.
  let order = ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "mergeCells", "printOptions", "pageMargins"]
  #expect(sheet.map(\.name).filter(order.contains) == order)
}

@Test func noCellIsAFormulaAndWhatLooksLikeOneIsMarked() throws {
  let texts = ["=HYPERLINK(\"http://x\")", "+84", "-1", "@SUM(A1)", "\u{FF1D}1", " =1", "a=b"]
  let parts = try workbook(of: texts)
  #expect(try !elements("xl/worksheets/sheet1.xml", in: parts).contains { $0.name == "f" })
  let cells = try cells(parts)
  for (place, text) in texts.enumerated() {
    let cell = try #require(cells["F\(4 + place)"])
    #expect(cell.text == text)
    #expect(cell.style == CellStyle(isQuoted: text != "a=b").number)
  }
  let formats = try elements("xl/styles.xml", in: parts).drop { $0.name != "cellXfs" }.filter { $0.name == "xf" }
  for isQuoted in [false, true] {
    #expect((formats[CellStyle(isQuoted: isQuoted).number].attributes["quotePrefix"] == "1") == isQuoted)
  }
}

@Test func whatXMLCannotHoldIsMadeVisible() throws {
  let cells = try cells(try workbook(of: ["a\u{1B}\0\u{FFFF}\u{202E}<&>\"'b", "_x001B_ _x00", "hai\ndòng"]))
  #expect(cells["F4"]?.text == "a^[^@<U+FFFF><U+202E><&>\"'b")
  // Excel itself reads "_x005F_" as "_".
  #expect(cells["F5"]?.text == "_x005F_x001B_ _x00")
  #expect(cells["F6"]?.text == "hai\ndòng")
}

@Test func noCellIsLongerThanExcelTakes() throws {
  for text in [String(repeating: "ơ", count: 40_000), String(repeating: "\u{1}", count: 20_000), String(repeating: "😀", count: 16_400)] {
    let cell = try #require(try cells(try workbook(of: [text]))["F4"])
    #expect(cell.text.utf16.count <= SharedStrings.longestText)
    #expect(cell.text.hasSuffix("…"))
  }
  let longest = String(repeating: "ơ", count: SharedStrings.longestText)
  #expect(SharedStrings.clipped(longest) == longest)
}

@Test func moreRowsThanASheetTakesStandOnSeveral() throws {
  let report = Report.taskReport(Sample.tasks, today: Sample.today)
  let parts = try parts(XLSXRenderer.bytes(of: report, rowsPerSheet: 4))
  let names = try elements("xl/workbook.xml", in: parts).filter { $0.name == "sheet" }.compactMap { $0.attributes["name"] }
  #expect(names == ["Nhiệm vụ 1", "Nhiệm vụ 2", "Nhiệm vụ 3"])
  let counts = try (1...3).map { number in
    let sheet = try elements("xl/worksheets/sheet\(number).xml", in: parts)
    return sheet.filter { $0.name == "c" && $0.attributes["r"]?.first == "F" }.count - 1
  }
  #expect(counts == [4, 4, 1])
}

@Test func columnsBeyondZHaveTwoLetters() {
  #expect([0, 25, 26, 51, 52, 701, 702].map(Worksheet.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
}

@Test(arguments: [
  ("", 10, 1), ("một hai ba", 11, 1), ("một hai ba", 10, 2), ("một\nhai", 20, 2), ("a b c", 2, 3), ("nghiêng", 3, 1),
])
func rowsAreAsHighAsTheirTexts(text: String, width: Int, lines: Int) {
  #expect(Worksheet.Lines.lineCount(of: text, width: width) == lines)
}

@Test func checksumsAreThoseOfZipFiles() {
  #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
  #expect(CRC32.checksum(of: []) == 0)
}

@Test func everySheetNameIsOneThatExcelTakes() {
  for name in ["tasks", "taskReport", "overdue", "agencies", "directives", "directiveProgress", "review", "log", "holidays", "khác"] {
    let sheet = Messages.sheetName(of: name)
    #expect((1...28).contains(sheet.utf16.count) && !sheet.contains { "[]:*?/\\'".contains($0) })
  }
}
