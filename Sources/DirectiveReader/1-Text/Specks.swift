import DirectiveModel

/// Finds the specks of dirt that a scan shows as marks: ": đúng", "nhiệm.vụ", "tiến độ-triển", "‘tầng", "tháng.11", "khó khăn, -".
///
/// Only for damaged lines whose words are repaired: a mark is taken for a speck where it stands between words as none is written.
enum Specks {
  typealias Change = (range: Range<Int>, text: String)

  /// In order; `isDamaged` says so of each line.
  static func changes(in bytes: [UInt8], isDamaged: (Int) -> Bool) -> [Change] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let words = lines.indices.filter { number in lines[number].contains { $0 > 0x20 } }
    var changes: [Change] = []
    for (place, number) in words.enumerated() where isDamaged(number) {
      let isFollowedBySmall = place + 1 < words.count && beginsSmall(lines[words[place + 1]])
      changes += SpeckLine(lines[number], isFollowedBySmall: isFollowedBySmall).changes
    }
    return changes
  }

  /// A text whose letters are right may come from a dirty page: marks stand inside its words ("nhiệm.vụ"), where no one types so many.
  static func areMany(in bytes: [UInt8], _ cut: CutText) -> Bool {
    let found = bytes.withUnsafeBufferPointer { bytes in
      cut.tokens.indices.dropLast().count { place in
        let mark = cut.tokens[place]
        return mark.kind == .mark && cut.tokens[place + 1].kind == .word && mayBeSpeck(bytes[Int(mark.lower)])
          && isInsideWord(bytes, Int(mark.lower))
      }
    }
    return found >= fewest && found * linesForOne > cut.lineStarts.count - 1
  }

  private static func mayBeSpeck(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "'")
  }

  /// Of 43 typed texts none had as many: five in 228 lines was the most, three in 70 the densest.
  private static let fewest = 4
  private static let linesForOne = 40

  /// Two letters before the mark and two behind it, the first one small; not in an address.
  private static func isInsideWord(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard offset > 1, offset + 2 < bytes.count, isLetter(bytes[offset - 1]), isLetter(bytes[offset - 2]), isLetter(bytes[offset + 2]) else {
      return false
    }
    let next = UTF8Scalar.decode(bytes, at: offset + 1).0
    guard LetterFolding.folded(next) != 0, !LetterFolding.isCapital(next) else { return false }
    let chunk = bytes[max(0, offset - 60)..<offset].reversed().prefix { $0 > 0x20 }
    return !chunk.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") } && !chunk.reversed().starts(with: "www".utf8)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

  private static func beginsSmall(_ line: ArraySlice<UInt8>) -> Bool {
    let first = String(decoding: line.drop { $0 <= 0x20 }.prefix(4), as: UTF8.self).unicodeScalars.first?.value ?? 0
    return LetterFolding.folded(first) != 0 && !LetterFolding.isCapital(first)
  }
}

/// One line, cut at its blanks.
private struct SpeckLine {
  private struct Sign {
    let scalar: Unicode.Scalar
    let range: Range<Int>

    let isLetter: Bool
    var isSmall: Bool { isLetter && !LetterFolding.isCapital(scalar.value) }
    var isDigit: Bool { (0x30...0x39).contains(scalar.value) }
    var isMark: Bool { !isLetter && !isDigit }

    init(scalar: Unicode.Scalar, range: Range<Int>) {
      self.scalar = scalar
      self.range = range
      isLetter = LetterFolding.folded(scalar.value) != 0
    }
  }

  private(set) var changes: [Specks.Change] = []

  private let line: ArraySlice<UInt8>

  /// What stands between two blanks.
  private struct Chunk {
    let range: Range<Int>
    /// Letters and digits alone are no dirt and hold none.
    let hasMark: Bool
  }

  init(_ line: ArraySlice<UInt8>, isFollowedBySmall: Bool) {
    self.line = line
    let chunks = Self.chunks(of: line)
    for (index, place) in chunks.enumerated() where place.hasMark {
      let chunk = signs(of: place)
      if index == 0, chunks.count > 1, Self.isDirt(chunk, Self.leading) {
        change(chunk, to: Self.isDash(chunk, before: signs(of: chunks[1])) ? "-" : " ")
      } else if index > 0, index + 1 == chunks.count, Self.isDirt(chunk, Self.trailing) {
        let before = signs(of: chunks[index - 1]).last
        if isFollowedBySmall || before.map({ !$0.isLetter && !$0.isDigit }) ?? false { change(chunk, to: " ") }
      } else {
        if !Self.isAddress(chunk) { read(chunk) } else { readCode(chunk) }
        if index > 0, index + 1 < chunks.count { readEnd(of: chunk, before: signs(of: chunks[index + 1])) }
      }
    }
    if chunks.count > 1, chunks[0].hasMark { readHead(signs(of: chunks[0])) }
  }

  private static func chunks(of line: ArraySlice<UInt8>) -> [Chunk] {
    line.withUnsafeBufferPointer { bytes in
      var chunks: [Chunk] = []
      chunks.reserveCapacity(bytes.count / 4 + 1)
      var offset = 0
      while offset < bytes.count {
        let start = offset
        var hasMark = false
        while offset < bytes.count, bytes[offset] > 0x20 {
          let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
          if VietnameseLetters.folded(scalar) == 0, !(0x30...0x39).contains(scalar) { hasMark = true }
          offset += width
        }
        if offset > start { chunks.append(Chunk(range: line.startIndex + start..<line.startIndex + offset, hasMark: hasMark)) }
        offset += 1
      }
      return chunks
    }
  }

  private func signs(of chunk: Chunk) -> ArraySlice<Sign> {
    var signs: [Sign] = []
    signs.reserveCapacity(chunk.range.count)
    line[chunk.range].withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let (value, width) = UTF8Scalar.decode(bytes, at: offset)
        let start = chunk.range.lowerBound + offset
        signs.append(Sign(scalar: Unicode.Scalar(value) ?? "\u{FFFD}", range: start..<start + width))
        offset += width
      }
    }
    return signs[...]
  }

  private static let leading = Array(":;.,'‘’`_|\\~=^<>«»".unicodeScalars)
  private static let trailing = Array(":;.,'‘’`_|\\~-—–°".unicodeScalars)
  /// How a dash before an item is misread.
  private static let dashes = Array("~=".unicodeScalars)
  private static let arrows = Array("<>«»".unicodeScalars)
  /// What touches a word only as dirt.
  private static let touching = Array("'‘`_|\\~".unicodeScalars)
  private static let between = Array(".-_\\:;,·‘’'".unicodeScalars)

  private static func isDirt(_ chunk: ArraySlice<Sign>, _ marks: [Unicode.Scalar]) -> Bool {
    chunk.count <= 3 && chunk.allSatisfy { marks.contains($0.scalar) }
  }

  /// "~ …" was a dash, and so was "_~ …" or "> …" before a capital.
  private static func isDash(_ chunk: ArraySlice<Sign>, before next: ArraySlice<Sign>) -> Bool {
    if chunk.count == 1, let sign = chunk.first, dashes.contains(sign.scalar) { return true }
    guard let first = next.first, first.isLetter, !first.isSmall else { return false }
    return chunk.contains { dashes.contains($0.scalar) || arrows.contains($0.scalar) }
  }

  private static func isAddress(_ chunk: ArraySlice<Sign>) -> Bool {
    let marks = chunk.count { !$0.isLetter && !$0.isDigit }
    return marks > 4 || chunk.contains { $0.scalar == "@" || $0.scalar == "/" }
  }

  private mutating func change(_ signs: ArraySlice<Sign>, to text: String) {
    guard let first = signs.first, let last = signs.last else { return }
    changes.append((first.range.lowerBound..<last.range.upperBound, text))
  }

  /// A chunk with words in it.
  private mutating func read(_ chunk: ArraySlice<Sign>) {
    var rest = chunk
    if let first = chunk.first, Self.touching.contains(first.scalar), chunk.dropFirst().first?.isLetter ?? false {
      change(chunk.prefix(1), to: " ")
      rest = chunk.dropFirst()
    }
    // Most marks stand at an end: nothing is parted by them.
    guard let first = rest.firstIndex(where: { !$0.isMark }), let mark = rest[first...].firstIndex(where: \.isMark),
      rest[mark...].contains(where: { !$0.isMark })
    else { return }
    let parts = rest.split { $0.isMark }
    for (left, right) in zip(parts, parts.dropFirst()) {
      let marks = rest[left.endIndex..<right.startIndex]
      guard Self.isDirt(marks, Self.between), let kept = Self.kept(marks, between: left, and: right) else { continue }
      change(marks, to: kept)
    }
  }

  /// "1318/QĐ-UBND-ngày", "46/NQ-CP-của": a word behind a document's symbol.
  private mutating func readCode(_ chunk: ArraySlice<Sign>) {
    guard let joint = chunk.lastIndex(where: { !$0.isLetter }), Self.between.contains(chunk[joint].scalar), joint > chunk.startIndex,
      chunk[joint - 1].isLetter, !chunk[joint - 1].isSmall, Self.isWord(chunk[(joint + 1)...]), chunk[joint + 1].isSmall
    else { return }
    change(chunk[joint...joint], to: " ")
  }

  /// "ngày. 16/5/2016", "định. số": a mark after a word where the sentence goes on.
  private mutating func readEnd(of chunk: ArraySlice<Sign>, before next: ArraySlice<Sign>) {
    guard let mark = chunk.last, !mark.isLetter, !mark.isDigit, Self.isWord(chunk.dropLast()) else { return }
    let isSpeck =
      switch mark.scalar {
      case ".", "·": Self.isWord(next.prefix(while: \.isLetter)) && next.first?.isSmall ?? false || Self.isNumbered(chunk.dropLast(), next)
      case ":", "-": Self.isNumbered(chunk.dropLast(), next)
      default: false
      }
    if isSpeck { change(chunk.suffix(1), to: " ") }
  }

  private static func isNumbered(_ word: ArraySlice<Sign>, _ next: ArraySlice<Sign>) -> Bool {
    guard (2...5).contains(word.count), word.first?.isSmall ?? false, next.first?.isDigit ?? false else { return false }
    switch text(word) {
    case "ngày", "tháng", "số": return true
    case "năm": return next.prefix(while: \.isDigit).count == 4
    default: return false
    }
  }

  /// "số; 308/KH-UBND" at the beginning of a line is the document's own number.
  private mutating func readHead(_ chunk: ArraySlice<Sign>) {
    guard chunk.count == 3, let mark = chunk.last, ":;.,".unicodeScalars.contains(mark.scalar), Self.text(chunk.prefix(2)) == "số"
    else { return }
    changes.removeAll { $0.range.overlaps(mark.range) }
    changes.insert((chunk[chunk.startIndex].range.lowerBound..<mark.range.upperBound, "Số:"), at: 0)
  }

  /// What remains of the marks between two parts; nil where they may have been written.
  private static func kept(_ marks: ArraySlice<Sign>, between left: ArraySlice<Sign>, and right: ArraySlice<Sign>) -> String? {
    let isPause = marks.first.map { ",;:".unicodeScalars.contains($0.scalar) } ?? false
    switch (isWord(left), isWord(right)) {
    case (true, true):
      guard right.first?.isSmall ?? false else { return nil }
      return isPause ? String(Character(marks.first?.scalar ?? ",")) + " " : " "
    case (true, false): return isNumber(right) && beforeNumbers.contains(text(left)) && !isPause ? " " : nil
    case (false, true): return isNumber(left) && afterNumbers.contains(text(right)) && !isPause ? " " : nil
    case (false, false): return nil
    }
  }

  /// A syllable of at least two letters.
  private static func isWord(_ signs: ArraySlice<Sign>) -> Bool {
    guard signs.count > 1, signs.allSatisfy(\.isLetter), signs.dropFirst().allSatisfy(\.isSmall) else { return false }
    var key = WordKey()
    for sign in signs {
      let code = VietnameseLetters.code(sign.scalar.value)
      guard code != 0 else { return false }
      key.append(code)
    }
    guard let word = WordList.shared.word(key.value) else { return false }
    return WordList.shared.kinds[Int(word)] == .syllable
  }

  private static func isNumber(_ signs: ArraySlice<Sign>) -> Bool { signs.allSatisfy(\.isDigit) }
  private static let beforeNumbers: Set<String> = ["ngày", "tháng", "năm", "quý", "số"]
  private static let afterNumbers: Set<String> = ["ngày", "tháng", "năm"]

  private static func text(_ signs: ArraySlice<Sign>) -> String {
    String(String.UnicodeScalarView(signs.map(\.scalar))).lowercased()
  }
}
