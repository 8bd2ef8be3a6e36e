#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The columns of an index, each a run of rows or bytes in its file.
enum IndexColumn: Int, CaseIterable {
  case folders, fileSums, nameStarts, names, facts, histories
  case agencies, agencyNames, totals, waiting, tallyStarts, tallies, roleStarts, roles
  case taskStarts, tasks, registerStarts, register, commandStarts, commands, sourceStarts, sources
}

/// Why an index cannot be used; it is made anew then.
struct IndexDamage: Error {}

/// The bytes of an index: a header that says where each column stands and what it adds up to, and the columns.
///
/// Columns are read when they are asked for, and checked against their sums. Nothing is mapped: a file that is cut short while it is
/// mapped would kill the program.
struct IndexImage: Sendable {
  private enum Origin: Sendable {
    case file(OpenFile)
    case memory([UInt8])
  }

  /// What an index must share with the question that is put to it.
  struct Context: Equatable {
    /// Of the office's own files.
    var office: UInt64
    /// The first and the last day on which agencies' successors are those that the index knows.
    var firstDay: Int32
    var lastDay: Int32
    /// Those of them on which no directive has other rounds than the index knows; the first is the later one where there are none.
    var firstSteadyDay: Int32 = .max
    var lastSteadyDay: Int32 = .min
  }

  private struct Extent { var start = 0, byteCount = 0, sum: UInt64 = 0 }

  let context: Context
  private let origin: Origin
  private let extents: [Extent]

  fileprivate static let signature: UInt64 = 0x0001_7864_6968_6363
  /// Changes with every change of rows and columns.
  fileprivate static let version: UInt64 = 3
  fileprivate static let headerByteCount = 8 * (7 + 3 * IndexColumn.allCases.count + 1)

  /// Nil when there is none, or none that this program can use.
  init?(at path: String) {
    guard let file = OpenFile(path) else { return nil }
    try? self.init(.file(file), byteCount: file.byteCount)
  }

  init?(_ bytes: [UInt8]) { try? self.init(.memory(bytes), byteCount: bytes.count) }

  private init(_ origin: Origin, byteCount: Int) throws(IndexDamage) {
    guard byteCount >= IndexImage.headerByteCount else { throw IndexDamage() }
    let words: [UInt64] = try IndexImage.rows(origin, Extent(byteCount: IndexImage.headerByteCount))
    guard let sum = words.last, IndexSum.of(words.dropLast()) == sum, words[0] == IndexImage.signature,
      words[1] == IndexImage.version
    else { throw IndexDamage() }
    context = Context(
      office: words[2], firstDay: Int32(truncatingIfNeeded: words[3]), lastDay: Int32(truncatingIfNeeded: words[4]),
      firstSteadyDay: Int32(truncatingIfNeeded: words[5]), lastSteadyDay: Int32(truncatingIfNeeded: words[6]))
    var extents: [Extent] = []
    for place in stride(from: 7, to: words.count - 1, by: 3) {
      guard let start = Int(exactly: words[place]), let count = Int(exactly: words[place + 1]), start <= byteCount,
        count <= byteCount - start
      else { throw IndexDamage() }
      extents.append(Extent(start: start, byteCount: count, sum: words[place + 2]))
    }
    self.origin = origin
    self.extents = extents
  }

  /// All rows of a column.
  func rows<Row: BitwiseCopyable>(_ column: IndexColumn, of: Row.Type = Row.self) throws(IndexDamage) -> [Row] {
    let extent = extents[column.rawValue]
    let rows: [Row] = try IndexImage.rows(origin, extent)
    guard IndexSum.of(rows[...]) == extent.sum else { throw IndexDamage() }
    return rows
  }

  /// Some bytes of a column, which are not checked: who asks for them keeps sums of his own.
  func bytes(_ column: IndexColumn, _ range: Range<Int>) throws(IndexDamage) -> [UInt8] {
    let extent = extents[column.rawValue]
    guard range.lowerBound >= 0, range.upperBound <= extent.byteCount else { throw IndexDamage() }
    return try IndexImage.rows(origin, Extent(start: extent.start + range.lowerBound, byteCount: range.count))
  }

  private static func rows<Row: BitwiseCopyable>(_ origin: Origin, _ extent: Extent) throws(IndexDamage) -> [Row] {
    let (count, rest) = extent.byteCount.quotientAndRemainder(dividingBy: MemoryLayout<Row>.stride)
    guard rest == 0 else { throw IndexDamage() }
    guard count > 0 else { return [] }
    let rows = [Row](unsafeUninitializedCapacity: count) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      let isRead =
        switch origin {
        case .file(let file): file.fill(bytes, from: extent.start)
        case .memory(let memory):
          memory.withUnsafeBytes { source in
            bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[extent.start..<(extent.start + extent.byteCount)]))
            return true
          }
        }
      filled = isRead ? count : 0
    }
    guard rows.count == count else { throw IndexDamage() }
    return rows
  }
}

/// Lays columns down behind a header that is filled in last.
struct IndexWriter {
  private let context: IndexImage.Context
  private var bytes = [UInt8](repeating: 0, count: IndexImage.headerByteCount)
  private var extents: [IndexColumn: [UInt64]] = [:]

  init(_ context: IndexImage.Context) { self.context = context }

  mutating func add<Row: BitwiseCopyable>(_ column: IndexColumn, _ rows: [Row]) {
    while bytes.count % 8 != 0 { bytes.append(0) }
    let start = bytes.count
    rows.withUnsafeBytes { bytes.append(contentsOf: $0) }
    extents[column] = [UInt64(start), UInt64(bytes.count - start), IndexSum.of(rows[...])]
  }

  mutating func add<Row>(_ starts: IndexColumn, _ rows: IndexColumn, _ runs: IndexRuns<Row>) {
    add(starts, runs.starts)
    add(rows, runs.rows)
  }

  consuming func finished() -> [UInt8] {
    var header = [
      IndexImage.signature, IndexImage.version, context.office,
    ]
    for day in [context.firstDay, context.lastDay, context.firstSteadyDay, context.lastSteadyDay] {
      header.append(UInt64(bitPattern: Int64(day)))
    }
    for column in IndexColumn.allCases { header += extents[column] ?? [0, 0, IndexSum.of([UInt8]()[...])] }
    header.append(IndexSum.of(header[...]))
    header.withUnsafeBytes { bytes.replaceSubrange(0..<IndexImage.headerByteCount, with: $0) }
    return bytes
  }
}

/// A sum that tells damaged bytes from whole ones: any changed bit changes it, other damage all but surely.
enum IndexSum {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func of<Row: BitwiseCopyable>(_ rows: ArraySlice<Row>) -> UInt64 {
    rows.withUnsafeBytes { bytes in
      // Four at once: each waits for its own product only.
      var (a, b, c, d) = (factor, ~factor, factor << 1, factor >> 1)
      var place = 0
      while place + 32 <= bytes.count {
        a = step(a, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        b = step(b, bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
        c = step(c, bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
        d = step(d, bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self))
        place += 32
      }
      var sum = step(step(step(step(UInt64(bytes.count), a), b), c), d)
      while place < bytes.count {
        sum = step(sum, UInt64(bytes[place]))
        place += 1
      }
      return sum
    }
  }

  static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* factor
    return product ^ (product >> 29)
  }
}

/// A class, because it closes the file when nobody reads it any more.
final class OpenFile: Sendable {
  private let descriptor: Int32
  let byteCount: Int

  /// Nil when there is no such regular file.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      byteCount = 0
      return nil
    }
    byteCount = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// False when the file has fewer bytes, or cannot be read.
  func fill(_ bytes: UnsafeMutableRawBufferPointer, from start: Int) -> Bool {
    var filled = 0
    while filled < bytes.count, let base = bytes.baseAddress {
      let step = pread(descriptor, base + filled, bytes.count - filled, off_t(start + filled))
      if step > 0 {
        filled += step
      } else if step == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}
