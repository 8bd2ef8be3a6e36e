import DirectiveModel

/// What the pieces of a damaged line look like.
extension RepairUnitReader {
  static func isBlank(_ scalar: UInt32) -> Bool {
    // Most characters, at one look.
    if scalar > 0x20, scalar < 0x85 { return false }
    return switch scalar {
    case 0x09, 0x0B...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// "ngay10", "thangio": how many letters come before a day or a month that lost its blank.
  static func gluedDay(_ part: Piece) -> Int? {
    guard (5...7).contains(part.count) else { return nil }
    let tail = part.reversed().prefix { isDayDigit($0.scalar) }.count
    guard (1...2).contains(tail), part.count - tail == 4 || part.count - tail == 5 else { return nil }
    let head = part.dropLast(tail)
    func isHead(_ word: StaticString) -> Bool {
      head.count == word.utf8CodeUnitCount
        && zip(head, UnsafeBufferPointer(start: word.utf8Start, count: head.count)).allSatisfy { $0.letter == $1 }
    }
    return isHead("ngay") || isHead("thang") ? head.count : nil
  }

  private static func isDayDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x49, 0x69, 0x6C, 0x4F, 0x6F, 0x7C: true
    default: false
    }
  }

  /// "s6:198/NQ-CP": how many letters come before a number that lost its blank.
  static func gluedHead(_ core: Piece) -> Int? {
    let head = core.prefix { !isJoint($0.scalar) }
    guard head.count == 2, let first = head.first, let last = head.last, let next = core[head.endIndex...].dropFirst().first,
      isDigit(next.scalar), [0x73, 0x53, 0xA7, 0x24].contains(first.scalar),
      [0x36, 0xE9, 0xF3, 0x6F, 0x64].contains(last.scalar)
    else { return nil }
    return 2
  }

  /// "450-TB/TU", "30/12/2017", "1.250.000": digits, and no part that is plainly a word.
  static func isSymbol(_ core: Piece) -> Bool {
    guard core.contains(where: { isDigit($0.scalar) }) else { return false }
    let parts = core.split { isJoint($0.scalar) }
    if parts.contains(where: { $0.count { isDigit($0.scalar) } > 1 && $0.allSatisfy { isDigit($0.scalar) } }),
      core.contains(where: { $0.scalar == 0x2F })
    {
      return true
    }
    return !parts.contains { part in part.count { $0.letter != 0 && !LetterFolding.isCapital($0.scalar) } > 1 }
      && !isMisreadPair(parts)
  }

  /// "d6-trién": small letters with a digit among them.
  private static func isMisreadPair(_ parts: [Piece]) -> Bool {
    parts.allSatisfy { part in part.contains { $0.letter != 0 && !LetterFolding.isCapital($0.scalar) } }
  }

  /// "V/v", "b/c", "đ/c"
  static func isShortForm(_ core: Piece) -> Bool {
    core.count == 3 && core[core.startIndex + 1].scalar == 0x2F
      && [core.startIndex, core.startIndex + 2].allSatisfy { core[$0].letter != 0 }
  }

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  static func isLead(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x23, 0x27...0x2F, 0x3A...0x3E, 0x5B...0x60, 0x7B...0x7E, 0xAB, 0xBB, 0xB0, 0xAE, 0xB7: true
    case 0x2010...0x2027, 0x25A0...0x26FF, 0xF0A0...0xF0FF: true
    default: false
    }
  }

  static func isTrail(_ scalar: UInt32) -> Bool {
    switch scalar {
    // These may be what is left of a horn or a tone.
    case 0x27, 0x2019, 0x3F, 0x5E, 0x60, 0x7E: false
    case 0x21: true
    default: isLead(scalar) || scalar == 0x25
    }
  }

  /// Parts words and numbers without a blank.
  static func isJoint(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x28, 0x29, 0x2B...0x2F, 0x3A...0x3E, 0x5B...0x5D, 0x5F, 0x201C, 0x201D, 0x2010...0x2015, 0x2026, 0x25: true
    default: false
    }
  }

  static func isAddress(_ chunk: Piece) -> Bool {
    var previous: UInt32 = 0
    var hasAt = false
    for character in chunk {
      if character.scalar == 0x2F, previous == 0x2F { return true }
      if hasAt, character.scalar == 0x2E, chunk.count > 6 { return true }
      if character.scalar == 0x40, previous != 0 { hasAt = true }
      previous = character.scalar
    }
    let start = chunk.startIndex
    return chunk.count > 6 && chunk[start + 3].scalar == 0x2E && chunk[start..<start + 3].allSatisfy { $0.scalar == 0x77 }
  }

  /// "a)", "đ)", "1.", "(1)", "IV."
  static func isListLabel(_ chunk: Piece) -> Bool {
    guard (2...5).contains(chunk.count), let last = chunk.last?.scalar, last == 0x29 || last == 0x2E || last == 0x2F else { return false }
    let body = chunk.dropLast().drop { $0.scalar == 0x28 }
    let isNumber = body.allSatisfy { isDigit($0.scalar) || $0.scalar == 0x2E }
    let isRomanLike = body.count > 1 && body.allSatisfy { isRomanStroke($0.scalar) }
    return isNumber || isRoman(body) || last == 0x2E && isRomanLike || last == 0x29 && body.count == 1
  }

  /// "b)" in the middle of a line, where a list runs on in its paragraph.
  static func isLetterLabel(_ chunk: Piece) -> Bool {
    guard chunk.count == 2, let first = chunk.first, let last = chunk.last else { return false }
    return last.scalar == 0x29 && first.letter != 0
  }

  private static func isRomanStroke(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x49, 0x56, 0x58, 0x4C, 0x6C, 0x48, 0x54, 0x31, 0x7C: true
    default: false
    }
  }

  static func isRoman(_ part: Piece) -> Bool {
    part.allSatisfy { $0.scalar == 0x49 || $0.scalar == 0x56 || $0.scalar == 0x58 }
  }
}
