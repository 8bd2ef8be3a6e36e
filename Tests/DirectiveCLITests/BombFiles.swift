@testable import DirectiveCLI

/// Small files that ask for much, made byte by byte.
enum BombFiles {
  /// Objects count from 1; the first one is the catalogue.
  static func pdf(_ objects: [String], trailer: String = "") -> [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (place, object) in objects.enumerated() {
      places.append(bytes.count)
      bytes += "\(place + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let start = bytes.count
    let rows = places.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }.joined()
    bytes += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(rows)".utf8
    bytes += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }

  private static let catalogue = "<< /Type /Catalog /Pages 2 0 R >>"

  static func page(_ box: String, more: [String] = [], trailer: String = "") -> [UInt8] {
    pdf(
      [catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [\(box)] >>"] + more,
      trailer: trailer)
  }

  static let hugePage = page("0 0 14400000 14400000")
  /// No password opens it; to see that needs no cipher.
  static let encrypted = page(
    "0 0 595 842", more: ["<< /Filter /Standard /V 1 /R 2 /O <\(hex("A"))> /U <\(hex("B"))> /P -4 >>"],
    trailer: "/Encrypt 4 0 R /ID [<00><00>]")
  private static func hex(_ letter: String) -> String { String(repeating: letter == "A" ? "41" : "42", count: 32) }

  static let ring = pdf([catalogue, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"])
  static let countless = pdf([catalogue, "<< /Type /Pages /Kids [] /Count 2000000000 >>"])
  static let nestedArray = pdf([catalogue, String(repeating: "[", count: 200_000)])
  static func nestedPages(_ depth: Int) -> [UInt8] {
    let nodes = (0..<depth).map { "<< /Type /Pages /Kids [\($0 + 3) 0 R] /Count 1 >>" }
    return pdf([catalogue] + nodes + ["<< /Type /Page /MediaBox [0 0 595 842] >>"])
  }

  /// Directories of the given sizes, without a picture.
  static func tiff(_ sizes: [(width: UInt32, height: UInt32)]) -> [UInt8] {
    var bytes = Array("II*\0".utf8) + little(8, 4)
    for (place, size) in sizes.enumerated() {
      let end = bytes.count + 2 + 12 * 2 + 4
      bytes += little(2, 2)
      for (tag, value) in [(256, size.width), (257, size.height)] {
        bytes += little(tag, 2) + little(4, 2) + little(1, 4) + little(Int(value), 4)
      }
      bytes += little(place + 1 < sizes.count ? end : 0, 4)
    }
    return bytes
  }

  /// A grey picture whose pixels are `unpacked` bytes of zeros.
  static func png(width: Int, height: Int, unpacked: Int) -> [UInt8] {
    let head = big(width, 4) + big(height, 4) + [8, 0, 0, 0, 0]
    let sum = big(unpacked % 65_521, 2) + [0, 1]
    let data = [0x78, 0x01] + zeros(unpacked) + sum
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", head) + chunk("IDAT", data) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    big(data.count, 4) + Array(name.utf8) + data + big(Int(WordFile.checksum(Array(name.utf8) + data)), 4)
  }

  /// As the method "deflate" packs them: one zero, then "258 times the same again".
  static func zeros(_ count: Int) -> [UInt8] {
    var bits = Bits()
    bits.add(0b011, 3)
    // Letter 0 is 00110000 and length 258 is 11000101, both from the highest bit on; distance 1 is 00000.
    bits.add(0b0000_1100, 8)
    for _ in 0..<(count - 1) / 258 { bits.add(0b0_0000_1010_0011, 13) }
    for _ in 0..<(count - 1) % 258 { bits.add(0b0000_1100, 8) }
    bits.add(0, 7)
    return bits.bytes
  }

  private struct Bits {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: Int, _ count: Int) {
      for place in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8(value >> place & 1) << UInt8(used)
        used += 1
      }
    }
  }

  private static func big(_ value: Int, _ count: Int) -> [UInt8] { little(value, count).reversed() }
  private static func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}
