/// How many pixels an image claims to have: a small file may unfold to gigabytes.
enum ImageSize {
  static let mostPixels = 100_000_000

  /// Of each of its pages.
  static func check(_ input: InputFile, _ image: FileKind.Image) throws(Failure) {
    let pages =
      switch image {
      case .png: [png(input.bytes)]
      case .jpeg: [jpeg(input.bytes)]
      case .tiff: TIFFPages(input.bytes).pages.map(\.pixels)
      }
    for pixels in pages where pixels ?? 0 > mostPixels {
      throw Failure(.failed, Messages.hugeImage(input.path, pixels ?? 0), hint: Messages.printSmaller)
    }
    guard !pages.isEmpty, pages.allSatisfy({ $0 ?? 0 > 0 }) else {
      throw Failure(.failed, Messages.damagedImage(input.path), hint: Messages.damagedFile)
    }
  }

  /// As many as can be counted, where there are more.
  static func pixels(_ width: Int, _ height: Int) -> Int {
    let (product, isOverflowing) = width.multipliedReportingOverflow(by: height)
    return isOverflowing ? Int.max : product
  }

  private static func number(_ bytes: [UInt8], at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Source: PNG specification, 11.2.2: width and height stand at the begin of the first chunk.
  static func png(_ bytes: [UInt8]) -> Int? {
    guard let width = number(bytes, at: 16, count: 4), let height = number(bytes, at: 20, count: 4) else { return nil }
    return pixels(width, height)
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
