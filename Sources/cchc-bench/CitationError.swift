import DirectiveModel
import SeededNumbers

/// One wrong character in the number or the date of a citation.
struct CitationError {
  /// Where it stands, and by that whether anything else in the citation can tell.
  enum Place: String, CaseIterable {
    case letterForDigit = "a letter among digits"
    case symbol = "symbol that type or issuer name"
    case yearOfNumber = "year of the number"
    case yearOfDate = "year of the date, one in the number"
    case impossible = "day or month that cannot be"
    case serial = "serial number, another digit"
    case unit = "symbol of a unit that nothing names"
    case day = "day or month, another digit"
    case yearAlone = "year of the date, none in the number"

    /// Type word, issuer, year, or the form alone can tell that something is wrong.
    var isConfirmed: Bool { ![.serial, .unit, .day, .yearAlone].contains(self) }
  }

  let place: Place
  /// The whole citation, damaged.
  let text: String

  /// Nil when the character drawn would change nothing that is read.
  init?(in citation: KnownCitation, _ random: inout SeededGenerator) {
    let isInNumber = Bool.random(using: &random)
    let old = Array(isInNumber ? citation.number : citation.date)
    guard let index = old.indices.filter({ old[$0].isLetter || old[$0].isNumber }).randomElement(using: &random),
      isInNumber || old[index].isNumber, let new = CitationError.damaged(old, at: index, &random)
    else { return nil }
    let damaged = String(new)
    guard
      let place = isInNumber
        ? CitationError.placeInNumber(citation, index: index, damaged: new)
        : CitationError.placeInDate(citation, index: index, damaged: new)
    else { return nil }
    self.place = place
    text = isInNumber ? citation.text(number: damaged, date: citation.date) : citation.text(number: citation.number, date: damaged)
  }

  /// Replaced by one of its kind or of the other, left out, or doubled by a stray one.
  private static func damaged(_ old: [Character], at index: Int, _ random: inout SeededGenerator) -> [Character]? {
    let kind = Int.random(in: 0..<10, using: &random)
    let isDigit = old[index].isNumber != (kind == 6 || kind == 7)
    let letters = Array(old[index].isLowercase ? "abcdefghijklmnopqrstuvwxyz" : "ABCDEFGHIJKLMNOPQRSTUVWXYZĐ")
    guard let other = (isDigit ? Array("0123456789") : letters).randomElement(using: &random), other != old[index] else { return nil }
    var new = old
    switch kind {
    case 8: new.remove(at: index)
    case 9: new.insert(other, at: index)
    default: new[index] = other
    }
    return new == old ? nil : new
  }

  private static func placeInNumber(_ citation: KnownCitation, index: Int, damaged: [Character]) -> Place? {
    let serial = citation.number.prefix { $0 != "/" && $0 != "-" }
    let year = citation.yearOfNumber.map(String.init)
    if index < serial.count {
      let now = String(damaged).prefix { $0 != "/" && $0 != "-" }
      // "76b/NQ-CP" is a number as good as any.
      let digits = ["a", "b", "c", "d"].contains(now.last) ? now.dropLast() : now
      let isNumber = digits.allSatisfy { $0.isNumber || $0 == "." }
      return now.isEmpty ? nil : isNumber ? .serial : .letterForDigit
    }
    if let year, index <= serial.count + year.count { return .yearOfNumber }
    return citation.unconfirmed.contains(index) ? .unit : .symbol
  }

  private static func placeInDate(_ citation: KnownCitation, index: Int, damaged: [Character]) -> Place? {
    let words = damaged.split { !$0.isNumber && !$0.isLetter }.map { String($0) }
    let fields = words.filter { $0.contains(where: \.isNumber) || $0.count <= 2 }
    guard fields.count == 3 else { return nil }
    guard fields.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return .letterForDigit }
    let numbers = fields.compactMap { Int($0) }
    let yearStart = citation.date.count - 4
    if index >= yearStart { return citation.yearOfNumber == nil ? (fields[2].count == 4 ? .yearAlone : .impossible) : .yearOfDate }
    guard numbers != citation.dateNumbers else { return nil }
    return CivilDate(year: numbers[2], month: numbers[1], day: numbers[0]) == nil ? .impossible : .day
  }
}
