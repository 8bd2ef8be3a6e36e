import DirectiveModel

extension Worksheet {
  /// The rows of a sheet under construction.
  struct Lines {
    private(set) var bytes: [UInt8] = []
    /// Ranges of cells that are one: "A1:N1".
    private(set) var merged: [String] = []
    /// Of the columns, in characters.
    private let widths: [Int]
    private var row = 1
    /// The cells of the row that is begun, and how many lines the highest of them has.
    private var cells: [UInt8] = []
    private var column = 0
    private var lineCount = 1

    private static let pointsPerLine = 15
    private static let pointsPerTitleLine = 20
    /// Excel knows no higher row.
    private static let mostPoints = 409

    init(widths: [Int]) { self.widths = widths }

    mutating func skip() { row += 1 }

    mutating func begin() {
      cells.removeAll(keepingCapacity: true)
      column = 0
      lineCount = 1
    }

    /// With the height that its texts need: not every program finds it by itself, and none does for merged cells.
    mutating func end(pointsPerLine: Int = Lines.pointsPerLine) {
      let points = min(Self.mostPoints, lineCount * pointsPerLine)
      bytes += "<row r=\"\(row)\" ht=\"\(points)\" customHeight=\"1\">".utf8
      bytes += cells
      bytes += "</row>\n".utf8
      row += 1
    }

    mutating func add(_ texts: [(text: String, style: Int)], _ strings: inout SharedStrings) {
      begin()
      for (text, style) in texts { add(text, style: style, &strings) }
      end()
    }

    /// One text over all columns.
    mutating func addMerged(_ text: String, style: Int, _ strings: inout SharedStrings) {
      let isTitle = style == CellStyle.title
      begin()
      add(text, style: style, &strings)
      let width = widths.reduce(0, +)
      lineCount = Self.lineCount(of: text, width: isTitle ? width * 3 / 4 : width)
      if widths.count > 1 { merged.append("A\(row):\(Worksheet.letters(of: widths.count - 1))\(row)") }
      end(pointsPerLine: isTitle ? Self.pointsPerTitleLine : Self.pointsPerLine)
    }

    mutating func add(_ cell: Cell, _ emphasis: CellStyle.Emphasis, _ strings: inout SharedStrings) {
      switch cell {
      case .integer(let number):
        open(CellStyle(form: .integer, emphasis: emphasis).number)
        append(number)
      case .date(let day):
        open(CellStyle(form: .date, emphasis: emphasis).number)
        append(day.spreadsheetSerial)
      case .percent(let part, let whole):
        guard let permille = Cell.permille(part, of: whole) else { return addEmpty(emphasis) }
        open(CellStyle(form: .percent, emphasis: emphasis).number)
        // The figure of the other formats, not a fraction that the spreadsheet would round otherwise.
        cells += "\(Double(permille) / 1000)".utf8
      case .empty, .text, .list, .agencies, .flag:
        let text = cell.text(date: \.dayMonthYear)
        guard !text.isEmpty else { return addEmpty(emphasis) }
        return add(text, style: CellStyle(emphasis: emphasis, isQuoted: Escaping.beginsFormula(text)).number, &strings)
      }
      close()
    }

    private mutating func add(_ text: String, style: Int, _ strings: inout SharedStrings) {
      if column < widths.count { lineCount = max(lineCount, Self.lineCount(of: text, width: widths[column])) }
      cells += "<c r=\"".utf8
      appendReference()
      cells += "\" t=\"s\" s=\"".utf8
      append(style)
      cells += "\"><v>".utf8
      append(strings.place(of: text))
      close()
    }

    private mutating func addEmpty(_ emphasis: CellStyle.Emphasis) {
      cells += "<c r=\"".utf8
      appendReference()
      cells += "\" s=\"".utf8
      append(CellStyle(emphasis: emphasis).number)
      cells += "\"/>".utf8
    }

    private mutating func open(_ style: Int) {
      cells += "<c r=\"".utf8
      appendReference()
      cells += "\" s=\"".utf8
      append(style)
      cells += "\"><v>".utf8
    }

    private mutating func close() { cells += "</v></c>".utf8 }

    private mutating func appendReference() {
      cells += Worksheet.letters(of: column).utf8
      append(row)
      column += 1
    }

    private mutating func append(_ number: Int) { cells += String(number).utf8 }

    /// How many lines a text takes; letters of precomposed Vietnamese are as wide as digits or less.
    static func lineCount(of text: String, width: Int) -> Int {
      let width = max(1, width - 1)
      var (lines, used, word) = (1, 0, 0)
      func place(_ word: Int, behind used: Int) -> (lines: Int, used: Int) {
        if used == 0 || used + 1 + word <= width { return (0, used == 0 ? word : used + 1 + word) }
        return (1, word)
      }
      for byte in text.utf8 where byte & 0xC0 != 0x80 {
        guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") else {
          word += 1
          continue
        }
        let placed = place(word, behind: used)
        (lines, used, word) = (lines + placed.lines, placed.used, 0)
        if byte == UInt8(ascii: "\n") { (lines, used) = (lines + 1, 0) }
      }
      return lines + place(word, behind: used).lines
    }
  }
}

extension CivilDate {
  /// Excel's day number in its system of 1900, which has a 29th of February in that year.
  var spreadsheetSerial: Int {
    let number = Int(dayNumber) + 25_569
    return number > 60 ? number : number - 1
  }
}
