/// How a cell of a spreadsheet looks; its number is its place in the part "xl/styles.xml".
struct CellStyle {
  enum Form: Int, CaseIterable { case text, date, integer, percent }
  enum Emphasis: Int, CaseIterable { case plain, alert, sum }

  var form = Form.text
  var emphasis = Emphasis.plain
  /// The text begins like a formula: Excel's own mark for a typed "'" keeps it a text even when somebody edits the cell, and the
  /// words stay as the document has them.
  var isQuoted = false

  static let title = 1
  static let heading = 2
  static let note = 3
  private static let firstOfCells = 4

  var number: Int {
    Self.firstOfCells + ((form.rawValue * Emphasis.allCases.count) + emphasis.rawValue) * 2 + (isQuoted ? 1 : 0)
  }

  /// The part "xl/styles.xml".
  static var xml: [UInt8] {
    let cells = Form.allCases.flatMap { form in
      Emphasis.allCases.flatMap { emphasis in
        [false, true].map { CellStyle(form: form, emphasis: emphasis, isQuoted: $0).xf }
      }
    }
    let formats = [plainFormat, titleFormat, headingFormat, noteFormat] + cells
    return Array(
      """
      \(WorkbookParts.declaration)
      <styleSheet xmlns="\(WorkbookParts.main)">
      <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
      <fonts count="6">\(font(11))\(font(14, "<b/>"))\(font(11, "<b/>"))\(font(11, "<i/>"))\(font(11, color: "C62828"))\(font(11, "<b/>"))</fonts>
      <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/><bgColor indexed="64"/></patternFill></fill></fills>
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\(thinBorder)</borders>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      <cellXfs count="\(formats.count)">
      \(formats.joined(separator: "\n"))
      </cellXfs>
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
      </styleSheet>

      """.utf8)
  }

  private static let plainFormat = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
  private static let titleFormat = format(font: 1, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"")
  private static let headingFormat = format(
    font: 2, fill: 2, border: 1, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"")
  private static let noteFormat = format(font: 3, "vertical=\"top\" wrapText=\"1\"")

  private var xf: String {
    let number = [Form.text: 0, .date: 164, .integer: 1, .percent: 165][form] ?? 0
    let font = [Emphasis.plain: 0, .alert: 4, .sum: 5][emphasis] ?? 0
    let side = form == .text ? "left" : form == .date ? "center" : "right"
    return Self.format(
      number: number, font: font, border: 1, "horizontal=\"\(side)\" vertical=\"top\" wrapText=\"1\"",
      attributes: isQuoted ? " quotePrefix=\"1\"" : "")
  }

  private static func format(
    number: Int = 0, font: Int, fill: Int = 0, border: Int = 0, _ alignment: String, attributes: String = ""
  ) -> String {
    """
    <xf numFmtId="\(number)" fontId="\(font)" fillId="\(fill)" borderId="\(border)" xfId="0" applyNumberFormat="1" applyFont="1" \
    applyFill="1" applyBorder="1" applyAlignment="1"\(attributes)><alignment \(alignment)/></xf>
    """
  }

  private static func font(_ size: Int, _ style: String = "", color: String = "000000") -> String {
    "<font>\(style)<sz val=\"\(size)\"/><color rgb=\"FF\(color)\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
  }

  private static let thinBorder =
    "<border>"
    + ["left", "right", "top", "bottom"].map { "<\($0) style=\"thin\"><color rgb=\"FF808080\"/></\($0)>" }.joined()
    + "<diagonal/></border>"
}
