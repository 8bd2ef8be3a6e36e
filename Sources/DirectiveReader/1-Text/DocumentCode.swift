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
    let utf8 = code.utf8
    guard let numberEnd = DocumentCode.numberEnd(in: utf8) else { return nil }
    number = String(code[..<numberEnd])
    parts = []
    var rest = utf8[numberEnd...]
    while let first = rest.first, DocumentCode.isMark(first) {
      let mark = Character(Unicode.Scalar(first))
      let piece = Substring(rest.dropFirst().prefix { !DocumentCode.isMark($0) })
      rest = rest[piece.endIndex...]
      if parts.isEmpty, year == nil, piece.utf8.count == 4, let value = Int(piece), (1900...2199).contains(value) {
        year = Year(mark: mark, value: value)
      } else {
        guard piece.utf8.contains(where: DocumentCode.isLetter) || piece.contains(where: \.isLetter) else { return nil }
        parts.append(Part(mark: mark, letters: String(piece)))
      }
    }
    guard rest.isEmpty, !parts.isEmpty else { return nil }
  }

  /// Behind "41", "66.7", "3176b" at the front; nil where no number stands.
  private static func numberEnd(in code: String.UTF8View) -> String.Index? {
    let digits = code.prefix(while: isDigit)
    guard (1...6).contains(digits.count) else { return nil }
    var rest = code[digits.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix(while: isDigit)
      guard (1...3).contains(decimals.count) else { return nil }
      rest = rest[decimals.endIndex...]
    }
    return rest.first.map(isLetter) ?? false ? rest.index(after: rest.startIndex) : rest.startIndex
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  /// Of ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
