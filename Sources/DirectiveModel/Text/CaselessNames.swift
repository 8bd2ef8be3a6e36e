/// Names as they are compared where capitals make no difference: "Sở Y Tế" is "Sở Y tế", "Phú Tân" is not "Phù Tân".
///
/// Vietnamese in whole letters is compared by its bytes, decomposed and foreign letters by Unicode's rules at twenty times the cost.
enum CaselessName {
  static func areSame(_ a: String, _ b: String) -> Bool {
    if a.hasBytes(of: b) { return true }
    guard isPlain(a), isPlain(b) else { return a == b || a.lowercased() == b.lowercased() }
    return arePlainSame(a, b)
  }

  /// Nothing but letters that have no other way to be written.
  static func isPlain(_ name: String) -> Bool { name.unicodeScalars.allSatisfy { isPlain($0.value) } }

  /// The same for names that differ only in capitals; nil for a name that is not plain.
  fileprivate static func sum(of name: String) -> UInt64? {
    var sum = NameSum.none
    for scalar in name.unicodeScalars {
      guard isPlain(scalar.value) else { return nil }
      sum = NameSum.adding(UInt64(LetterFolding.lowercased(scalar.value)), to: sum)
    }
    return sum
  }

  /// The same letters in two plain names that are not written with the same bytes.
  fileprivate static func arePlainSame(_ a: String, _ b: String) -> Bool {
    // A capital takes as many bytes as its small letter.
    a.utf8.count == b.utf8.count
      && a.unicodeScalars.lazy.map { LetterFolding.lowercased($0.value) }.elementsEqual(
        b.unicodeScalars.lazy.map { LetterFolding.lowercased($0.value) })
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
}

/// Names in the order in which they were met, each once without regard to capitals.
struct CaselessNames: Sendable, Hashable {
  private var names: [String] = []
  private var places = SumTable()
  /// Of all names, once one of them is not plain; empty until then.
  private var others: [String: Int] = [:]

  /// Its place among the names, the next free one when it was not met before.
  mutating func place(of name: String) -> Int {
    guard others.isEmpty, let sum = CaselessName.sum(of: name) else { return placeByUnicode(of: name) }
    let known = places.place(of: sum) { names[$0].hasBytes(of: name) || CaselessName.arePlainSame(names[$0], name) }
    if let known { return known }
    places.append(sum)
    names.append(name)
    return names.count - 1
  }

  private mutating func placeByUnicode(of name: String) -> Int {
    if others.isEmpty { for (place, name) in names.enumerated() { others[name.lowercased()] = place } }
    let letters = name.lowercased()
    if let known = others[letters] { return known }
    others[letters] = others.count
    return others.count - 1
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
