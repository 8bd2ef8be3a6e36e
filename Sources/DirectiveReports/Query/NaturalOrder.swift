import DirectiveModel

/// The order in which people expect ids and paths: 1.a < 1.b < 1.c#2 < 2 < 10, `d` < `đ` < `e`, II < IX, "closing" last.
package enum NaturalOrder {
  /// A key that compares lexicographically; make it once for each element of a sort.
  package static func key(of text: String) -> [UInt32] {
    var key: [UInt32] = []
    key.reserveCapacity(text.utf8.count)
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first {
      let kind = Self.kind(of: first)
      let run = scalars.prefix { Self.kind(of: $0) == kind }
      switch kind {
      case .digits: key.append(Base.number + value(ofDigits: run))
      case .letters: appendLetters(run, to: &key)
      case .other: key += run.map { Base.mark + min($0.value, 0xFFFF) }
      }
      scalars = scalars[run.endIndex...]
    }
    return key
  }

  /// True when `a` stands before `b`.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    key(of: a).lexicographicallyPrecedes(key(of: b))
  }

  private enum Kind { case digits, letters, other }

  /// Marks come before everything that could continue a label, then numbers, Roman numbers, letters.
  private enum Base {
    static let mark: UInt32 = 0
    static let number: UInt32 = 0x1000_0000
    static let roman: UInt32 = 0x2000_0000
    static let letter: UInt32 = 0x3000_0000
    static let closing: UInt32 = 0x4000_0000
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39: .digits
    case 0x23, 0x2D, 0x2E, 0x2F, 0x3A, 0x40: .other
    default: .letters
    }
  }

  private static func value(ofDigits run: ArraySlice<Unicode.Scalar>) -> UInt32 {
    run.reduce(0) { min(0x0FFF_FFFF, $0 * 10 + ($1.value - 0x30)) }
  }

  private static func appendLetters(_ run: ArraySlice<Unicode.Scalar>, to key: inout [UInt32]) {
    if run.elementsEqual("closing".unicodeScalars) {
      key.append(Base.closing)
    } else if let roman = value(ofRoman: run) {
      key.append(Base.roman + roman)
    } else {
      key += run.map { Base.letter + rank(of: $0) }
    }
  }

  /// Vietnamese alphabet, without case and tones: a ă â b c d đ e ê … o ô ơ … u ư …
  private static func rank(of scalar: Unicode.Scalar) -> UInt32 {
    let lower = LetterFolding.lowercased(scalar.value)
    let base = LetterFolding.folded(lower)
    guard base != 0 else { return min(lower, 0xFFFF) * 4 }
    let variant: UInt32 =
      switch lower {
      case 0x103, 0x111, 0xEA, 0xF4, 0x1B0: 1  // ă đ ê ô ư
      case 0xE2, 0x1A1: 2  // â ơ
      default: 0
      }
    return UInt32(base) * 4 + variant
  }

  /// Nil unless the run is a number in capital Roman digits; a lone C or L is a letter of a list A, B, C.
  private static func value(ofRoman run: ArraySlice<Unicode.Scalar>) -> UInt32? {
    var total: UInt32 = 0
    var largest: UInt32 = 0
    for scalar in run.reversed() {
      guard let digit = romanDigit(scalar), total < 1000 else { return nil }
      if digit < largest { total -= min(total, digit) } else { total += digit }
      largest = max(largest, digit)
    }
    return run.count == 1 && total >= 50 ? nil : total
  }

  private static func romanDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "I": 1
    case "V": 5
    case "X": 10
    case "L": 50
    case "C": 100
    default: nil
    }
  }
}
