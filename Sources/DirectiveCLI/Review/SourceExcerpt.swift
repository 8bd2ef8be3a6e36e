import DirectiveModel
import DirectiveReports

/// Lines of a source around some of its bytes, with a row of "^" under these: to be seen without colours.
struct SourceExcerpt {
  /// Numbered, escaped, at most `width` columns wide.
  let lines: [String]

  /// Around the marked bytes so much is looked at: a document may be one line.
  private static let reach = 2000
  private static let mostMarkedRows = 5

  init(_ source: [UInt8], marking marked: Range<Int>, width: Int) {
    let marked = marked.clamped(to: 0..<source.count)
    let start = Self.boundary(in: source, from: max(0, marked.lowerBound - Self.reach))
    let end = Self.boundary(in: source, from: min(source.count, marked.upperBound + Self.reach, marked.lowerBound + 3 * Self.reach))
    let rows = SourceRow.all(of: source, in: start..<end, marking: marked, width: width)
    guard let first = rows.firstIndex(where: \.isMarked), let last = rows.lastIndex(where: \.isMarked) else {
      lines = []
      return
    }
    let shownLast = min(last, first + Self.mostMarkedRows - 1)
    let isCut = shownLast < last || marked.upperBound > end
    let shown = rows[max(0, first - 1)...min(rows.count - 1, isCut ? shownLast : shownLast + 1)]
    lines = SourceRow.paged(Array(shown), \.lines) + (isCut ? [SourceRow.more] : [])
  }

  /// The first or last lines that are not blank.
  init(_ source: [UInt8], endOf isEnd: Bool, lineCount: Int, width: Int) {
    let reach = min(source.count, 2 * Self.reach)
    let range = isEnd ? source.count - reach..<source.count : 0..<reach
    let start = Self.boundary(in: source, from: range.lowerBound)
    let rows = SourceRow.all(of: source, in: start..<max(start, range.upperBound), marking: 0..<0, width: width)
    lines = SourceRow.paged(Array(isEnd ? rows.suffix(lineCount) : rows.prefix(lineCount)), \.lines)
  }

  /// Any ordinary document is shorter.
  private static let longest = 200_000

  /// All of a document, the lines with marked bytes shown by ">"; of a very long one what stands around them.
  static func whole(_ source: [UInt8], marking marked: Range<Int>?, width: Int) -> [String] {
    let marked = (marked ?? 0..<0).clamped(to: 0..<source.count)
    let start = boundary(in: source, from: max(0, marked.lowerBound - longest / 2))
    let end = max(start, boundary(in: source, from: min(source.count, start + longest)))
    let rows = SourceRow.all(of: source, in: start..<end, marking: marked, width: width)
    let lines = SourceRow.paged(rows) { [$0.pointedLine] }
    return (start > 0 ? [SourceRow.more] : []) + lines + (end < source.count ? [SourceRow.more] : [])
  }

  /// Where a scalar begins, there or behind it.
  private static func boundary(in source: [UInt8], from offset: Int) -> Int {
    var offset = offset
    while offset < source.count, source[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

/// One row of a screen with letters of a source.
private struct SourceRow {
  static let more = "     | …"
  private static let gutterWidth = 7

  /// Counted within the page; nil in the rows that go on with a line.
  private let number: Int?
  /// Nil where there are no pages.
  private let page: Int?
  private let text: String
  /// Under the text; empty when nothing is marked.
  private let marks: String

  var isMarked: Bool { !marks.isEmpty }
  private var gutter: String { TextLayout.rightAligned(number.map(String.init) ?? "", to: 4) }
  var lines: [String] { ["\(gutter) | \(text)"] + (marks.isEmpty ? [] : ["     | \(marks)"]) }
  var pointedLine: String { "\(gutter) \(isMarked ? ">" : "|") \(text)" }

  /// The lines of the rows, each page with its name above it.
  static func paged(_ rows: [SourceRow], _ lines: (SourceRow) -> [String]) -> [String] {
    var page: Int?
    return rows.flatMap { row in
      defer { page = row.page }
      return (row.page == page ? [] : ["     | [\(PlaceWords.page(row.page ?? 1))]"]) + lines(row)
    }
  }

  /// The rows of the lines in the range, blank ones left out.
  static func all(of source: [UInt8], in range: Range<Int>, marking marked: Range<Int>, width: Int) -> [SourceRow] {
    let feed = UInt8(ascii: "\n")
    var number = 1 + source[..<range.lowerBound].count { $0 == feed }
    let pages = PageLines(of: source)
    var rows: [SourceRow] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = source[start..<range.upperBound].firstIndex(of: feed) ?? range.upperBound
      let place = pages.place(ofLine: number)
      rows += self.rows(
        of: source[start..<end], number: place?.line ?? number, page: place?.page, marking: marked, width: max(20, width - gutterWidth))
      start = end + 1
      number += 1
    }
    return rows
  }

  private static func rows(
    of line: ArraySlice<UInt8>, number: Int, page: Int?, marking marked: Range<Int>, width: Int
  ) -> [SourceRow] {
    var cells: [SourceCell] = []
    var offset = line.startIndex
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      cells.append(SourceCell(scalar, isMarked: marked.overlaps(offset..<end)))
      offset = end
    }
    return SourceCell.rows(cells, width: width).enumerated().map { place, cells in
      SourceRow(number: place == 0 ? number : nil, page: page, cells)
    }
  }

  private init(number: Int?, page: Int?, _ cells: ArraySlice<SourceCell>) {
    self.number = number
    self.page = page
    text = cells.map(\.shown).joined()
    var marks = cells.map { String(repeating: $0.isMarked ? "^" : " ", count: $0.width) }.joined()
    while marks.last == " " { marks.removeLast() }
    self.marks = marks
  }
}

/// One letter as the screen shows it.
private struct SourceCell {
  let shown: String
  let width: Int
  let isMarked: Bool
  let isBlank: Bool

  init(_ scalar: Unicode.Scalar, isMarked: Bool) {
    isBlank = scalar.properties.isWhitespace
    shown = isBlank ? " " : Escaping.laidOutLine(String(scalar))
    width = isBlank ? 1 : DisplayWidth.of(shown)
    self.isMarked = isMarked
  }

  /// Broken at blanks, which stand at no row's begin or end; none for a blank line.
  static func rows(_ cells: [SourceCell], width: Int) -> [ArraySlice<SourceCell>] {
    var rows: [ArraySlice<SourceCell>] = []
    var rest = trimmed(cells[...])
    while !rest.isEmpty {
      var end = rest.startIndex
      var used = 0
      var lastBlank: Int?
      while end < rest.endIndex, used + rest[end].width <= width {
        if rest[end].isBlank { lastBlank = end }
        used += rest[end].width
        end += 1
      }
      if end < rest.endIndex, !rest[end].isBlank, let lastBlank { end = lastBlank }
      let taken = max(end, rest.startIndex + 1)
      rows.append(trimmed(rest[..<taken]))
      rest = trimmed(rest[taken...])
    }
    return rows
  }

  private static func trimmed(_ cells: ArraySlice<SourceCell>) -> ArraySlice<SourceCell> {
    var cells = cells.drop(while: \.isBlank)
    while cells.last?.isBlank == true { cells.removeLast() }
    return cells
  }
}
