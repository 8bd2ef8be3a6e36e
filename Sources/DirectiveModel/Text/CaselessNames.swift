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

/// Numbers by names without regard to capitals.
struct CaselessNames: Sendable, Hashable {
  private struct PlainName: Sendable, Hashable {
    let name: String
    private let sum: UInt64

    init(_ name: String) {
      self.name = name
      sum = NameSum.ofLetters(name)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(sum) }

    static func == (a: PlainName, b: PlainName) -> Bool {
      a.sum == b.sum && (a.name.hasBytes(of: b.name) || CaselessName.arePlainSame(a.name, b.name))
    }
  }

  private var plain: [PlainName: Int] = [:]
  /// Room for as many is made at once: a dictionary that grows with each name would be made anew four times.
  private static let usualCount = 12
  /// Of all names, once one of them is not plain; empty until then.
  private var others: [String: Int] = [:]

  /// The number of that name; `new` from now on where it has none.
  mutating func number(of name: String, new: Int) -> Int {
    if others.isEmpty {
      if CaselessName.isPlain(name) { return number(of: PlainName(name), new: new) }
      for (plain, number) in plain { others[plain.name.lowercased()] = number }
    }
    let letters = name.lowercased()
    if let known = others[letters] { return known }
    others[letters] = new
    return new
  }

  private mutating func number(of name: PlainName, new: Int) -> Int {
    if let known = plain[name] { return known }
    if plain.isEmpty { plain.reserveCapacity(CaselessNames.usualCount) }
    plain[name] = new
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
