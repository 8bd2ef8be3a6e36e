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
    if let year { out += "\(year.mark)\(year.value)" }
    for part in parts { out += "\(part.mark)\(part.letters)" }
    return out
  }

  /// Takes a code without blanks apart; nil when it is none ("24/7", "km/h"). The letters stay as they are written.
  package init?(_ code: String) {
    var rest = Substring(code)
    guard let number = DocumentCode.takeNumber(&rest) else { return nil }
    self.number = number
    parts = []
    while let mark = rest.first, mark == "/" || mark == "-" {
      let piece = rest.dropFirst().prefix { $0 != "/" && $0 != "-" }
      rest = rest.dropFirst(piece.count + 1)
      if parts.isEmpty, year == nil, piece.count == 4, let value = Int(piece), (1900...2199).contains(value) {
        year = Year(mark: mark, value: value)
      } else {
        guard piece.contains(where: \.isLetter) else { return nil }
        parts.append(Part(mark: mark, letters: String(piece)))
      }
    }
    guard rest.isEmpty, !parts.isEmpty else { return nil }
  }

  /// "41", "66.7", "3176b" from the front.
  private static func takeNumber(_ rest: inout Substring) -> String? {
    let isDigit: (Character) -> Bool = { $0.isASCII && $0.isNumber }
    var number = String(rest.prefix(while: isDigit))
    guard (1...6).contains(number.count) else { return nil }
    rest = rest.dropFirst(number.count)
    if rest.first == "." {
      let decimals = rest.dropFirst().prefix(while: isDigit)
      guard (1...3).contains(decimals.count) else { return nil }
      number += "." + decimals
      rest = rest.dropFirst(decimals.count + 1)
    }
    if let letter = rest.first, letter.isASCII, letter.isLetter {
      number.append(letter)
      rest = rest.dropFirst()
    }
    return number
  }
}
