import DirectiveModel

/// An index that can be asked: every directive's file as it was when it was read, and what it can have to do with.
///
/// Places of files are those in the order of their ids.
struct StoreIndex: Sendable {
  let image: IndexImage
  let folders: [FolderRow]
  /// Of each file's status.
  let sums: [UInt64]
  /// Where each file's name begins.
  let nameStarts: [UInt32]
  /// File names, each with a zero byte behind it.
  let names: [UInt8]

  var fileCount: Int { sums.count }

  /// Rows that do not fit together count as damage.
  init(_ image: IndexImage) throws(IndexDamage) {
    self.image = image
    folders = try image.rows(.folders)
    sums = try image.rows(.fileSums)
    nameStarts = try image.rows(.nameStarts)
    names = try image.rows(.names)
    let nameEnd = names.count
    guard nameStarts.count == sums.count, names.last ?? 0 == 0 else { throw IndexDamage() }
    var next = 0
    for folder in folders {
      guard Int(folder.firstFile) == next, Int(folder.name) < nameEnd else { throw IndexDamage() }
      next += Int(folder.fileCount)
    }
    guard next == sums.count, nameStarts.allSatisfy({ Int($0) + DirectiveFileName.ending.count < nameEnd }) else { throw IndexDamage() }
  }

  func files(of folder: FolderRow) -> Range<Int> { Int(folder.firstFile)..<(Int(folder.firstFile) + Int(folder.fileCount)) }

  func name(of folder: FolderRow) -> String { String(decoding: bytes(at: folder.name), as: UTF8.self) }

  /// The file's name without its ending.
  func stem(_ place: Int) -> ArraySlice<UInt8> { bytes(at: nameStarts[place]).dropLast(DirectiveFileName.ending.count) }

  func id(_ place: Int) -> DirectiveID {
    let folder = folders.last { $0.firstFile <= place && $0.fileCount > 0 }
    return id(place, in: folder.map(name) ?? "")
  }

  func id(_ place: Int, in folder: String) -> DirectiveID { DirectiveID(year: folder, name: stem(place)) }

  private func bytes(at start: UInt32) -> ArraySlice<UInt8> {
    let end = names[Int(start)...].firstIndex(of: 0) ?? names.endIndex
    return names[Int(start)..<end]
  }
}

// MARK: - Columns that some questions need

extension StoreIndex {
  func facts() throws(IndexDamage) -> [FactRow] { try column(.facts) }

  func histories() throws(IndexDamage) -> [HistoryRow] { try column(.histories) }

  func roles() throws(IndexDamage) -> IndexRuns<UInt32> { try IndexRuns(image, .roleStarts, .roles, fileCount: fileCount) }

  func register() throws(IndexDamage) -> IndexRuns<UInt8> { try IndexRuns(image, .registerStarts, .register, fileCount: fileCount) }

  func commands() throws(IndexDamage) -> IndexRuns<UInt32> { try IndexRuns(image, .commandStarts, .commands, fileCount: fileCount) }

  func sources() throws(IndexDamage) -> IndexRuns<UInt64> { try IndexRuns(image, .sourceStarts, .sources, fileCount: fileCount) }

  /// Files that could not be read.
  func unreadable() throws(IndexDamage) -> [Int] {
    let facts = try facts()
    return facts.indices.filter { facts[$0].flags & FactRow.isUnreadable != 0 }
  }

  private func column<Row: BitwiseCopyable>(_ column: IndexColumn) throws(IndexDamage) -> [Row] {
    let rows: [Row] = try image.rows(column)
    guard rows.count == fileCount else { throw IndexDamage() }
    return rows
  }
}

extension StoreIndex {
  /// Agencies in the order of their rows.
  func agencies() throws(IndexDamage) -> [AgencyName] {
    let (rows, heap): ([AgencyRow], [UInt8]) = (try image.rows(.agencies), try image.rows(.agencyNames))
    func text(_ start: UInt32, _ count: UInt32) throws(IndexDamage) -> String {
      guard Int(start) + Int(count) <= heap.count else { throw IndexDamage() }
      return String(decoding: heap[Int(start)..<(Int(start) + Int(count))], as: UTF8.self)
    }
    var agencies: [AgencyName] = []
    for row in rows {
      let id = row.idCount == 0 ? nil : AgencyID(try text(row.idStart, row.idCount))
      agencies.append(AgencyName(id: id, name: try text(row.nameStart, row.nameCount)))
    }
    return agencies
  }

  /// The tallies of one file.
  func tallies(of place: Int, _ runs: [TallyRun]) throws(IndexDamage) -> [TallyRow] {
    guard place + 1 < runs.count, runs[place].start <= runs[place + 1].start else { throw IndexDamage() }
    let stride = MemoryLayout<TallyRow>.stride
    let bytes = try image.bytes(.tallies, (Int(runs[place].start) * stride)..<(Int(runs[place + 1].start) * stride))
    guard UInt32(truncatingIfNeeded: IndexSum.of(bytes[...])) == runs[place].sum else { throw IndexDamage() }
    return bytes.withUnsafeBytes { Array($0.bindMemory(to: TallyRow.self)) }
  }

  /// Adds those of a row's directive's waiting tasks whose last day is one of these.
  func unpack(_ row: PackedRow, due days: ClosedRange<CivilDate>, into tasks: inout [TrackedTask]) throws(IndexDamage) {
    guard let start = Int(exactly: row.start), start <= Int.max - Int(row.byteCount) else { throw IndexDamage() }
    let bytes = try image.bytes(.tasks, start..<(start + Int(row.byteCount)))
    guard IndexSum.of(bytes[...]) == row.sum else { throw IndexDamage() }
    let isUnpacked = bytes.withUnsafeBytes { (try? TrackedTask.unpack($0, due: days, into: &tasks)) != nil }
    if !isUnpacked { throw IndexDamage() }
  }
}
