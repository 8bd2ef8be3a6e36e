/// The texts of a workbook, each once: a directive's subject stands in the row of each of its tasks.
struct SharedStrings {
  private var places: [String: Int] = [:]
  private var items: [UInt8] = []
  private var useCount = 0

  /// Excel's own limit for a cell, in UTF-16 units.
  static let longestText = 32_767

  /// The text's number in the table, 0-based.
  mutating func place(of text: String) -> Int {
    useCount += 1
    if let place = places[text] { return place }
    let place = places.count
    places[text] = place
    items += "<si><t xml:space=\"preserve\">".utf8
    items += Escaping.spreadsheet(Self.clipped(text)).utf8
    items += "</t></si>\n".utf8
    return place
  }

  /// The part "xl/sharedStrings.xml".
  var xml: [UInt8] {
    let head = """
      \(WorkbookParts.declaration)
      <sst xmlns="\(WorkbookParts.main)" count="\(useCount)" uniqueCount="\(places.count)">

      """
    return Array(head.utf8) + items + Array("</sst>\n".utf8)
  }

  /// Texts beyond the limit make Excel "repair" the file: they end in "…".
  static func clipped(_ text: String) -> String {
    // What is made visible takes up to four times the room: two bytes become "<U+0085>".
    guard text.utf8.count > longestText / 4 else { return text }
    let shown = Escaping.visible(text, blanks: .kept)
    guard shown.utf16.count > longestText else { return shown }
    var kept = "".unicodeScalars
    var length = 0
    for scalar in shown.unicodeScalars {
      length += UTF16.width(scalar)
      if length >= longestText { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
