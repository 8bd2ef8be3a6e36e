/// Names as they are compared where capitals make no difference: "Sở Y Tế" is "Sở Y tế", "Phú Tân" is not "Phù Tân".
///
/// Vietnamese in whole letters is compared by its bytes, decomposed and foreign letters by Unicode's rules at twenty times the cost.
enum CaselessName {
  static func areSame(_ a: String, _ b: String) -> Bool {
    if a.hasBytes(of: b) { return true }
    guard isPlain(a), isPlain(b) else { return a == b || a.lowercased() == b.lowercased() }
    // A capital takes as many bytes as its small letter.
    return a.utf8.count == b.utf8.count
      && a.unicodeScalars.lazy.map { LetterFolding.lowercased($0.value) }.elementsEqual(
        b.unicodeScalars.lazy.map { LetterFolding.lowercased($0.value) })
  }

  /// Nothing but letters that have no other way to be written.
  static func isPlain(_ name: String) -> Bool { name.unicodeScalars.allSatisfy { isPlain($0.value) } }

  /// As UTF-8; nil where only Unicode's rules can tell which names are the same.
  static func smallLetters(of name: String) -> [UInt8]? {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      guard isPlain(scalar.value) else { return nil }
      append(LetterFolding.lowercased(scalar.value), to: &letters)
    }
    return letters
  }

  /// Without another way to write it, and with a small letter of its own.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Its small letter is two scalars.
    case 0x130: false
    case 0..<0x178, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x2013, 0x2014, 0x2018...0x201D: true
    default: false
    }
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case ..<0x80: bytes.append(UInt8(scalar))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}

/// Numbers by names without regard to capitals.
struct CaselessNames: Sendable, Hashable {
  private struct Letters: Sendable, Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  private var plain: [Letters: Int] = [:]
  /// Room for as many is made at once.
  private static let usualCount = 12
  /// Of all names, once one of them is not plain; empty until then.
  private var others: [String: Int] = [:]

  /// The number of that name; `new` from now on where it has none.
  mutating func number(of name: String, new: Int) -> Int {
    if others.isEmpty {
      if let letters = CaselessName.smallLetters(of: name).map(Letters.init) {
        if let known = plain[letters] { return known }
        if plain.isEmpty { plain.reserveCapacity(CaselessNames.usualCount) }
        plain[letters] = new
        return new
      }
      for (letters, number) in plain { others[String(decoding: letters.bytes, as: UTF8.self)] = number }
    }
    let letters = name.lowercased()
    if let known = others[letters] { return known }
    others[letters] = new
    return new
  }
}

extension String {
  /// The same bytes: two ways to write one letter are two.
  func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { UnsafeRawBufferPointer(own).hasBytes(of: UnsafeRawBufferPointer($0)) }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

extension UnsafeRawBufferPointer {
  /// Eight at a time; both have the same number of bytes.
  fileprivate func hasBytes(of other: UnsafeRawBufferPointer) -> Bool {
    if baseAddress == other.baseAddress { return true }
    var place = 0
    while place + 8 <= count {
      let own = loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let theirs = other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if own != theirs { return false }
      place += 8
    }
    while place < count {
      if self[place] != other[place] { return false }
      place += 1
    }
    return true
  }
}
