/// Which columns of a report fit a width, and how wide each becomes.
struct TableLayout {
  /// Indices into the report's columns, in order.
  private(set) var shown: [Int]
  /// In terminal columns, one for each shown column.
  private(set) var widths: [Int] = []
  /// Columns with content that had to leave.
  private(set) var hidden: [Int] = []

  static let gap = 2
  /// Wider cells of an unwrapped table push only their own line.
  private static let widestPadding = 40

  /// `contentWidths` holds each column's widest cell, 0 for a column without content; no width means no wrapping.
  init(columns: [Column], contentWidths: [Int], widthInColumns: Int?) {
    shown = columns.indices.filter { columns[$0].audience != .machines }
    guard let width = widthInColumns else {
      widths = shown.map { min(Self.widestPadding, max(contentWidths[$0], DisplayWidth.of(columns[$0].title))) }
      return
    }
    let needs = zip(columns, contentWidths).map { Need(column: $0, contentWidth: $1) }
    leave(columns: columns, needs: needs, contentWidths: contentWidths, width: width)
    widths = shown.map { needs[$0].least }
    let rest = width - Self.sum(widths)
    share(rest, columns: columns, needs: needs)
  }

  private struct Need {
    /// Below this the column cannot go, and above this it gains nothing.
    let least: Int
    let most: Int

    init(column: Column, contentWidth: Int) {
      let widestWord = column.title.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 1
      most = max(contentWidth, widestWord)
      least = column.layout.weight == 0 ? most : min(most, max(widestWord, column.layout.minimumWidth))
    }
  }

  private static func sum(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap * max(0, widths.count - 1) }

  /// Columns leave until the others fit: empty ones first, then by their layout's number.
  private mutating func leave(columns: [Column], needs: [Need], contentWidths: [Int], width: Int) {
    while Self.sum(shown.map { needs[$0].least }) > width {
      let leaving = shown.filter { columns[$0].layout.leavesAt != nil }
      func urge(_ index: Int) -> Int {
        contentWidths[index] == 0 ? .max : columns[index].layout.leavesAt ?? .min
      }
      guard let next = leaving.max(by: { urge($0) < urge($1) }) else { return }
      shown.removeAll { $0 == next }
      if contentWidths[next] > 0 { hidden.append(next) }
    }
    hidden.sort()
  }

  /// Gives what is left, column by column, to the one that has least for its weight.
  private mutating func share(_ rest: Int, columns: [Column], needs: [Need]) {
    var rest = rest
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
