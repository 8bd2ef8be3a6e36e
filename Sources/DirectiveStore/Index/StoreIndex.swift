import DirectiveModel

/// An index that can be asked: every directive's file as it was when it was read, and what it can have to do with.
///
/// Places of files are those in the order of their ids.
struct StoreIndex: Sendable {
  let image: IndexImage
  let folders: [FolderRow]
  let files: [FileRow]
  let facts: [FactRow]
  /// File names, each with a zero byte behind it.
  let names: [UInt8]

  /// Rows that do not fit together count as damage.
  init(_ image: IndexImage) throws(IndexDamage) {
    self.image = image
    folders = try image.rows(.folders)
    files = try image.rows(.files)
    facts = try image.rows(.facts)
    names = try image.rows(.names)
    guard facts.count == files.count, names.last ?? 0 == 0 else { throw IndexDamage() }
    var next = 0
    for folder in folders {
      guard Int(folder.firstFile) == next, Int(folder.name) < names.count else { throw IndexDamage() }
      next += Int(folder.fileCount)
    }
    guard next == files.count, files.allSatisfy({ Int($0.name) + DirectiveFileName.ending.count < names.count }) else {
      throw IndexDamage()
    }
  }

  func files(of folder: FolderRow) -> Range<Int> { Int(folder.firstFile)..<(Int(folder.firstFile) + Int(folder.fileCount)) }

  func name(of folder: FolderRow) -> String { String(decoding: bytes(at: folder.name), as: UTF8.self) }

  /// The file's name without its ending.
  func stem(_ place: Int) -> ArraySlice<UInt8> { bytes(at: files[place].name).dropLast(DirectiveFileName.ending.count) }

  func id(_ place: Int) -> DirectiveID {
    let folder = folders.last { $0.firstFile <= place && $0.fileCount > 0 }
    return id(place, in: folder.map(name) ?? "")
  }

  func id(_ place: Int, in folder: String) -> DirectiveID { DirectiveID("\(folder)/\(String(decoding: stem(place), as: UTF8.self))") }

  private func bytes(at start: UInt32) -> ArraySlice<UInt8> { names[Int(start)...].prefix { $0 != 0 } }
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

  /// The waiting tasks of the directives in these rows.
  func tasks(_ row: PackedRow) throws(IndexDamage) -> [TrackedTask] {
    guard let start = Int(exactly: row.start), start <= Int.max - Int(row.byteCount) else { throw IndexDamage() }
    let bytes = try image.bytes(.tasks, start..<(start + Int(row.byteCount)))
    guard IndexSum.of(bytes[...]) == row.sum else { throw IndexDamage() }
    do {
      return try bytes.withUnsafeBytes { (bytes) throws(UnpackingError) in try TrackedTask.unpacked(bytes) }
    } catch {
      throw IndexDamage()
    }
  }
}
