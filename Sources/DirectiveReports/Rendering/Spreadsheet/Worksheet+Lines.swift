import DirectiveModel

extension Worksheet {
  /// The rows of a sheet under construction.
  struct Lines {
    private(set) var bytes: [UInt8] = []
    /// Ranges of cells that are one: "A1:N1".
    private(set) var merged: [String] = []
    private let lastColumn: String
    private let totalWidth: Int
    private var row = 1
    private var column = 0

    init(lastColumn: String, totalWidth: Int) {
      self.lastColumn = lastColumn
      self.totalWidth = max(1, totalWidth)
    }

    mutating func skip() { row += 1 }

    mutating func begin() {
      bytes += "<row r=\"".utf8
      append(row)
      bytes += "\">".utf8
      column = 0
    }

    mutating func end() {
      bytes += "</row>\n".utf8
      row += 1
    }

    mutating func add(_ texts: [(text: String, style: Int)], _ strings: inout SharedStrings) {
      begin()
      for (text, style) in texts { add(text, style: style, &strings) }
      end()
    }

    /// Over all columns, as high as its lines: no spreadsheet finds the height of merged cells by itself.
    mutating func addMerged(_ text: String, style: Int, _ strings: inout SharedStrings) {
      let perLine = style == CellStyle.title ? totalWidth * 3 / 4 : totalWidth
      let lineCount = LineWrapping.lines(text, widthInColumns: max(10, perLine)).count
      let height = lineCount * (style == CellStyle.title ? 20 : 15)
      bytes += "<row r=\"\(row)\" ht=\"\(height)\" customHeight=\"1\">".utf8
      column = 0
      add(text, style: style, &strings)
      if lastColumn != "A" { merged.append("A\(row):\(lastColumn)\(row)") }
      end()
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
        bytes += "\(Double(permille) / 1000)".utf8
      case .empty, .text, .list, .agencies, .flag:
        let text = cell.text(date: \.dayMonthYear)
        guard !text.isEmpty else { return addEmpty(emphasis) }
        return add(text, style: CellStyle(emphasis: emphasis, isQuoted: Escaping.beginsFormula(text)).number, &strings)
      }
      close()
    }

    private mutating func add(_ text: String, style: Int, _ strings: inout SharedStrings) {
      bytes += "<c r=\"".utf8
      appendReference()
      bytes += "\" t=\"s\" s=\"".utf8
      append(style)
      bytes += "\"><v>".utf8
      append(strings.place(of: text))
      close()
    }

    private mutating func addEmpty(_ emphasis: CellStyle.Emphasis) {
      bytes += "<c r=\"".utf8
      appendReference()
      bytes += "\" s=\"".utf8
      append(CellStyle(emphasis: emphasis).number)
      bytes += "\"/>".utf8
    }

    private mutating func open(_ style: Int) {
      bytes += "<c r=\"".utf8
      appendReference()
      bytes += "\" s=\"".utf8
      append(style)
      bytes += "\"><v>".utf8
    }

    private mutating func close() { bytes += "</v></c>".utf8 }

    private mutating func appendReference() {
      bytes += Worksheet.letters(of: column).utf8
      append(row)
      column += 1
    }

    private mutating func append(_ number: Int) { bytes += String(number).utf8 }
  }
}

extension CivilDate {
  /// Excel's day number in its system of 1900, which has a 29th of February in that year.
  var spreadsheetSerial: Int {
    let number = Int(dayNumber) + 25_569
    return number > 60 ? number : number - 1
  }
}
