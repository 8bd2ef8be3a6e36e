/// Rows of which each file has some, one file's behind the other's.
struct IndexRuns<Row: BitwiseCopyable> {
  /// One for each file, and the end of the last one's once they are closed.
  private(set) var starts: [UInt32] = []
  private(set) var rows: [Row] = []

  init() {}

  /// Of an index; damaged where they do not fit together.
  init(_ image: IndexImage, _ starts: IndexColumn, _ rows: IndexColumn, fileCount: Int) throws(IndexDamage) {
    self.starts = try image.rows(starts)
    self.rows = try image.rows(rows)
    guard self.starts.count == fileCount + 1, zip(self.starts, self.starts.dropFirst()).allSatisfy(<=),
      Int(self.starts.last ?? 0) == self.rows.count
    else { throw IndexDamage() }
  }

  /// The next file's rows follow.
  mutating func open() { starts.append(UInt32(rows.count)) }

  mutating func append(_ row: Row) { rows.append(row) }
  mutating func append(_ run: some Sequence<Row>) { rows.append(contentsOf: run) }

  mutating func close() { starts.append(UInt32(rows.count)) }

  subscript(place: Int) -> ArraySlice<Row> { rows[Int(starts[place])..<Int(starts[place + 1])] }

  /// The files that have such rows, ascending.
  func places(where isMeant: (Row) -> Bool) -> [Int] {
    var places: [Int] = []
    var place = 0
    for (offset, row) in rows.enumerated() where isMeant(row) {
      while place + 1 < starts.count, Int(starts[place + 1]) <= offset { place += 1 }
      if places.last != place { places.append(place) }
    }
    return places
  }
}
