import DirectiveModel

/// The parts of a workbook around its sheets.
struct WorkbookParts {
  let report: Report
  let sheets: [Worksheet]

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  var contentTypes: [UInt8] {
    let sheets = sheets.indices.map { part("/xl/worksheets/sheet\($0 + 1).xml", "\(Self.kind).worksheet+xml") }
    return document(
      """
      <Types xmlns="\(Self.package)/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      \(part("/xl/workbook.xml", "\(Self.kind).sheet.main+xml"))
      \(sheets.joined(separator: "\n"))
      \(part("/xl/styles.xml", "\(Self.kind).styles+xml"))
      \(part("/xl/sharedStrings.xml", "\(Self.kind).sharedStrings+xml"))
      \(part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
      </Types>
      """)
  }

  var packageRelations: [UInt8] {
    relations([
      ("\(Self.office)/officeDocument", "xl/workbook.xml"),
      ("\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// The sheets first, so that sheet N is relation N.
  var workbookRelations: [UInt8] {
    relations(
      sheets.indices.map { ("\(Self.office)/worksheet", "worksheets/sheet\($0 + 1).xml") } + [
        ("\(Self.office)/styles", "styles.xml"), ("\(Self.office)/sharedStrings", "sharedStrings.xml"),
      ])
  }

  var workbook: [UInt8] {
    let listed = sheets.indices.map { "<sheet name=\"\(name($0))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }
    let filters = sheets.indices.map { defined("_FilterDatabase", at: $0, hidden: true, sheets[$0].filteredRange) }
    let titles = sheets.indices.map { defined("Print_Titles", at: $0, "$\(Worksheet.headingRow):$\(Worksheet.headingRow)") }
    return document(
      """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)">
      <bookViews><workbookView/></bookViews>
      <sheets>\(listed.joined())</sheets>
      <definedNames>\((filters + titles).joined())</definedNames>
      </workbook>
      """)
  }

  /// Made at the end of the day that it is about: the same report gives the same bytes.
  var coreProperties: [UInt8] {
    let day = "\(report.asOf.iso)T00:00:00Z"
    let date = "xsi:type=\"dcterms:W3CDTF\""
    return document(
      """
      <cp:coreProperties xmlns:cp="\(Self.package)/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>\(Escaping.html(report.title))</dc:title>
      <dc:language>vi-VN</dc:language>
      <dcterms:created \(date)>\(day)</dcterms:created>
      <dcterms:modified \(date)>\(day)</dcterms:modified>
      </cp:coreProperties>
      """)
  }

  /// At most 31 characters, none of which Excel refuses: they are ours.
  private func name(_ place: Int) -> String {
    let name = Messages.sheetName(of: report.name)
    return sheets.count == 1 ? name : "\(name) \(place + 1)"
  }

  private func defined(_ what: String, at place: Int, hidden: Bool = false, _ range: String) -> String {
    """
    <definedName name="_xlnm.\(what)" localSheetId="\(place)"\(hidden ? " hidden=\"1\"" : "")>'\(name(place))'!\(range)</definedName>
    """
  }

  private func part(_ name: String, _ type: String) -> String { "<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>" }

  private func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    let lines = targets.enumerated().map {
      "<Relationship Id=\"rId\($0.offset + 1)\" Type=\"\($0.element.type)\" Target=\"\($0.element.target)\"/>"
    }
    return document(
      """
      <Relationships xmlns="\(Self.package)/relationships">
      \(lines.joined(separator: "\n"))
      </Relationships>
      """)
  }

  private func document(_ root: String) -> [UInt8] { Array("\(Self.declaration)\n\(root)\n".utf8) }
}
