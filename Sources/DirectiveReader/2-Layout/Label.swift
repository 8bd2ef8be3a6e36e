/// The mark that begins an item of a list: "1.", "a)", "II.", "Điều 2.", "-"; a section is "A." before a heading in capitals,
/// a row the number of a table's row.
package struct Label: Sendable, Hashable {
  package enum Kind: Int, Sendable { case article, section, roman, arabic, dotted, letter, bracket, dash, plus, row }
  package var kind: Kind
  /// Without brackets and dots: "1", "a", "1.1", "II", "-".
  package var text: String
  package var tokens: Range<Int>
  /// Not read: the labels around it tell which it must have been.
  package var isInferred = false
}

extension Label {
  /// Position in its series from 1: "c" is 3, "đ" is 5, "IV" is 4; 0 for dashes.
  var ordinal: Int {
    switch kind {
    case .article, .arabic, .bracket, .row: Int(text) ?? 0
    case .dotted: Int(text.split(separator: ".").last ?? "") ?? 0
    case .section: Label.sections.firstIndex(of: text).map { $0 + 1 } ?? 0
    case .roman: Label.romans.firstIndex(of: text).map { $0 + 1 } ?? 0
    case .letter: Label.letters.firstIndex(of: text).map { $0 + 1 } ?? 0
    case .dash, .plus: 0
    }
  }

  /// The order of items in Vietnamese documents: after d comes đ, f, j, w, z are not used.
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (the Vietnamese alphabet).
  static let letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"]

  /// Of an annex, which is no part of paths.
  static let annex = ""

  static let sections = ["A", "B", "C", "D", "E", "F", "G"]

  static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
  ]
}
