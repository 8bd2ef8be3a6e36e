import DirectiveModel

/// A document's number taken apart: "107/2021/NĐ-CP" is number 107, year 2021 and the parts NĐ and CP.
package struct DocumentCode: Sendable, Hashable {
  /// Digits, with a point or a letter where the number has them: "66.7", "3176b".
  package var number: String
  /// The year as it is written: "/2021" or "-2018"; nil when the number carries none.
  package var year: Year?
  /// The letter parts in their order, each with the mark before it.
  package var parts: [Part]

  package struct Year: Sendable, Hashable {
    package var mark: Character
    package var value: Int
  }
  package struct Part: Sendable, Hashable {
    package var mark: Character
    package var letters: String
  }

  /// As documents write it.
  package var string: String {
    var out = number
    if let year {
      out.append(year.mark)
      out += String(year.value)
    }
    for part in parts {
      out.append(part.mark)
      out += part.letters
    }
    return out
  }

  /// Takes a code without blanks apart; nil when it is none ("24/7", "km/h"). The letters stay as they are written.
  package init?(_ code: String) {
    var code = code
    guard let taken = code.withUTF8({ DocumentCode($0) }) else { return nil }
    self = taken
  }

  private init?(_ code: UnsafeBufferPointer<UInt8>) {
    guard let numberEnd = DocumentCode.numberEnd(in: code) else { return nil }
    number = String(decoding: code[..<numberEnd], as: UTF8.self)
    parts = []
    parts.reserveCapacity(2)
    var index = numberEnd
    while index < code.count, DocumentCode.isMark(code[index]) {
      let mark = Character(Unicode.Scalar(code[index]))
      let piece = code[(index + 1)...].prefix { !DocumentCode.isMark($0) }
      index = piece.endIndex
      if parts.isEmpty, year == nil, let value = DocumentCode.year(piece) {
        year = Year(mark: mark, value: value)
      } else {
        let letters = String(decoding: piece, as: UTF8.self)
        guard piece.contains(where: DocumentCode.isLetter) || letters.contains(where: \.isLetter) else { return nil }
        parts.append(Part(mark: mark, letters: letters))
      }
    }
    guard index == code.count, !parts.isEmpty else { return nil }
  }

  /// Behind "41", "66.7", "3176b" at the front; nil where no number stands.
  private static func numberEnd(in code: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = code.prefix(while: isDigit).count
    guard (1...6).contains(end) else { return nil }
    if end < code.count, code[end] == UInt8(ascii: ".") {
      let decimals = code[(end + 1)...].prefix(while: isDigit)
      guard (1...3).contains(decimals.count) else { return nil }
      end = decimals.endIndex
    }
    return end < code.count && isLetter(code[end]) ? end + 1 : end
  }

  /// Four digits that may be a year.
  private static func year(_ piece: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard piece.count == 4, piece.allSatisfy(isDigit) else { return nil }
    let value = piece.reduce(0) { $0 * 10 + Int($1) - 48 }
    return (1900...2199).contains(value) ? value : nil
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  /// Of ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
