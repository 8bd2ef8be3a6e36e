/// Which columns of a report fit a width, and how wide each becomes.
struct TableLayout {
  /// Indices into the report's columns, in order.
  private(set) var shown: [Int]
  /// In terminal columns, one for each shown column.
  private(set) var widths: [Int] = []
  /// Columns with content that had to leave.
  private(set) var hidden: [Int] = []

  /// What stands in one column, in terminal columns.
  struct ContentSize {
    private(set) var width = 0
    private(set) var widestWord = 0

    mutating func include(_ text: String) {
      if text.utf8.withContiguousStorageIfAvailable({ includeNarrow($0) }) != true { includeAny(text) }
    }

    /// Nothing but letters of one column, without decoding them; false where others stand among them.
    private mutating func includeNarrow(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
      var width = 0
      var word = 0
      var widest = 0
      var letters = DisplayWidth.NarrowLetters()
      for byte in utf8 {
        guard let step = letters.width(of: byte) else { return false }
        width += step
        word = byte == UInt8(ascii: " ") ? 0 : word + step
        widest = max(widest, word)
      }
      widestWord = max(widestWord, widest)
      self.width = max(self.width, width)
      return true
    }

    private mutating func includeAny(_ text: String) {
      var width = 0
      var word = 0
      for scalar in text.unicodeScalars {
        let step = DisplayWidth.of(scalar)
        width += step
        word = scalar == " " ? 0 : word + step
        widestWord = max(widestWord, word)
      }
      self.width = max(self.width, width)
    }
  }

  static let gap = 2
  /// Wider cells of an unwrapped table push only their own line.
  private static let widestPadding = 40
  /// A wrapping column keeps words up to this width whole ("231/STTTT-TTBCXB").
  private static let widestWholeWord = 16
  /// The longest syllable, "nghiêng", with a comma.
  private static let narrowest = 8

  /// No width means no wrapping.
  init(columns: [Column], sizes: [ContentSize], widthInColumns: Int?) {
    shown = columns.indices.filter { columns[$0].isForPeople }
    guard let width = widthInColumns else {
      widths = shown.map { min(Self.widestPadding, max(sizes[$0].width, DisplayWidth.of(columns[$0].title))) }
      return
    }
    let needs = zip(columns, sizes).map { Need(column: $0, size: $1) }
    dropColumns(columns, needs: needs, width: width)
    widths = shown.map { needs[$0].least }
    squeeze(columns, to: width)
    shareRest(of: width, columns: columns, needs: needs)
  }

  /// Below `least` a column cannot go, above `most` it gains nothing.
  private struct Need {
    let least: Int
    let most: Int
    let isEmpty: Bool

    init(column: Column, size: ContentSize) {
      let headingWord = column.title.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 1
      isEmpty = size.width == 0
      most = max(size.width, headingWord)
      let whole = max(headingWord, column.layout.minimumWidth, min(size.widestWord, TableLayout.widestWholeWord))
      least = column.layout.weight == 0 ? most : min(most, whole)
    }
  }

  private static func sum(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap * max(0, widths.count - 1) }

  /// Columns leave until the others fit: empty ones first, then by their layout's number.
  private mutating func dropColumns(_ columns: [Column], needs: [Need], width: Int) {
    func urge(_ index: Int) -> Int { needs[index].isEmpty ? .max : columns[index].layout.leavesAt ?? .min }
    while Self.sum(shown.map { needs[$0].least }) > width {
      let leaving = shown.filter { columns[$0].layout.leavesAt != nil }
      guard let next = leaving.max(by: { urge($0) < urge($1) }) else { break }
      shown.removeAll { $0 == next }
      if !needs[next].isEmpty { hidden.append(next) }
    }
    hidden.sort()
  }

  /// Where even that is too wide, the widest wrapping columns give way; a line that cannot fit is longer than the terminal.
  private mutating func squeeze(_ columns: [Column], to width: Int) {
    while Self.sum(widths) > width {
      let yielding = shown.indices.filter { columns[shown[$0]].layout.weight > 0 && widths[$0] > Self.narrowest }
      guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  /// Gives what is left, one terminal column at a time, to the column that has least for its weight.
  private mutating func shareRest(of width: Int, columns: [Column], needs: [Need]) {
    var rest = width - Self.sum(widths)
    while rest > 0 {
      let wanting = shown.indices.filter { widths[$0] < needs[shown[$0]].most }
      let poorest = wanting.min {
        widths[$0] * columns[shown[$1]].layout.weight < widths[$1] * columns[shown[$0]].layout.weight
      }
      guard let poorest else { return }
      widths[poorest] += 1
      rest -= 1
    }
  }
}
