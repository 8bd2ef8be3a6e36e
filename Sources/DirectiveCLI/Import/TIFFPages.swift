/// The pages of a TIFF file, which are a chain of directories.
struct TIFFPages {
  struct Page: Equatable {
    var width = 0
    var height = 0
    var pixels: Int { ImageSize.pixels(width, height) }
  }
  private(set) var pages: [Page] = []
  /// A directory or a picture lies behind the end of the file.
  private(set) var isCutOff = false
  private let bytes: [UInt8]
  private let isLittle: Bool

  /// More than are read of any document.
  private static let mostPages = 10_000
  /// How many bytes of entries and values may still be read: no more than the file has, however often its parts point at the same ones.
  private var budget: Int

  /// Source: TIFF 6.0, section 2: each directory ends with the place of the next one, 0 for none.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    budget = bytes.count
    isLittle = bytes.first == UInt8(ascii: "I")
    var seen: Set<Int> = []
    var next = number(at: 4, count: 4)
    // A chain that comes back to itself ends.
    while let offset = next, offset != 0, pages.count < Self.mostPages, seen.insert(offset).inserted {
      next = directory(at: offset)
    }
    if next == nil { isCutOff = true }
  }

  /// At least 1.
  var count: Int { max(1, pages.count) }

  private func number(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    let part = bytes[offset..<offset + count]
    return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The place of the next one; nil where it is cut off.
  private mutating func directory(at offset: Int) -> Int? {
    guard let count = number(at: offset, count: 2), let next = number(at: offset + 2 + 12 * count, count: 4), spend(12 * count) else {
      return nil
    }
    var page = Page()
    var places: [Int] = []
    var lengths: [Int] = []
    for entry in 0..<count {
      let place = offset + 2 + 12 * entry
      switch number(at: place, count: 2) {
      case 256: page.width = values(at: place).first ?? 0
      case 257: page.height = values(at: place).first ?? 0
      case 273, 324: places = values(at: place)
      case 279, 325: lengths = values(at: place)
      default: break
      }
    }
    pages.append(page)
    if zip(places, lengths).contains(where: { $0 + $1 > bytes.count }) { isCutOff = true }
    return next
  }

  /// False, and the file counts as damaged, where more is asked for than it can hold.
  private mutating func spend(_ byteCount: Int) -> Bool {
    budget -= byteCount
    if budget < 0 { isCutOff = true }
    return budget >= 0
  }

  /// Of an entry: few ones stand in it, more elsewhere; those of other types than whole numbers are left out.
  private mutating func values(at entry: Int) -> [Int] {
    guard let type = number(at: entry + 2, count: 2), type == 3 || type == 4, let count = number(at: entry + 4, count: 4) else { return [] }
    let width = type == 3 ? 2 : 4
    guard count <= bytes.count else { return [] }
    let isInPlace = count * width <= 4
    guard isInPlace || spend(count * width) else { return [] }
    let start = isInPlace ? entry + 8 : number(at: entry + 8, count: 4) ?? bytes.count
    return (0..<count).compactMap { number(at: start + width * $0, count: width) }
  }
}
