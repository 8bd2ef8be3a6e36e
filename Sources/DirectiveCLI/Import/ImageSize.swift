/// How many pixels an image claims to have: a small file may unfold to gigabytes.
enum ImageSize {
  static let mostPixels = 100_000_000

  static func check(_ input: InputFile, _ image: FileKind.Image) throws(Failure) {
    let pixels =
      switch image {
      case .png: png(input.bytes)
      case .jpeg: jpeg(input.bytes)
      // Its pages differ; the limit of memory holds for each.
      case .tiff: 1 as Int?
      }
    guard let pixels, pixels > 0 else { throw Failure(.failed, Messages.damagedImage(input.path), hint: Messages.damagedFile) }
    guard pixels > mostPixels else { return }
    throw Failure(.failed, Messages.hugeImage(input.path, pixels), hint: Messages.printSmaller)
  }

  private static func number(_ bytes: [UInt8], at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Source: PNG specification, 11.2.2: width and height stand at the begin of the first chunk.
  static func png(_ bytes: [UInt8]) -> Int? {
    guard let width = number(bytes, at: 16, count: 4), let height = number(bytes, at: 20, count: 4) else { return nil }
    return width * height
  }

  /// Source: ITU-T T.81, B.2.2: the frame header tells; markers before it carry their length.
  static func jpeg(_ bytes: [UInt8]) -> Int? {
    var offset = 2
    while let marker = number(bytes, at: offset, count: 2), let length = number(bytes, at: offset + 2, count: 2), length >= 2 {
      guard marker >> 8 == 0xFF else { return nil }
      let isFrame = (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
      if isFrame, let height = number(bytes, at: offset + 5, count: 2), let width = number(bytes, at: offset + 7, count: 2) {
        return width * height
      }
      offset += 2 + length
    }
    return nil
  }
}

/// The pages of a TIFF file, which are a chain of directories.
enum TIFFPages {
  /// At least 1. Source: TIFF 6.0, section 2: each directory ends with the place of the next one, 0 for none.
  static func count(in bytes: [UInt8]) -> Int {
    let isLittle = bytes.first == UInt8(ascii: "I")
    func number(at offset: Int, count: Int) -> Int? {
      guard offset >= 0, offset + count <= bytes.count else { return nil }
      let part = bytes[offset..<offset + count]
      return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
    }
    var next = number(at: 4, count: 4) ?? 0
    var seen: Set<Int> = []
    // A chain that comes back to itself ends.
    while next != 0, let entries = number(at: next, count: 2), seen.insert(next).inserted {
      next = number(at: next + 2 + 12 * entries, count: 4) ?? 0
    }
    return max(1, seen.count)
  }
}
