import DirectiveModel

/// A document's number as it is compared: "1847/QĐ-TTg", "1847 qd-ttg" and "Quyết định số 1847/QĐTTg" are one.
package struct CitedNumber: Sendable, Hashable {
  /// Folded: "1847", "qd", "ttg".
  let words: [Substring]
  let joined: String

  /// Of a citation, as it was read.
  package init(_ number: String) {
    words = FoldedText.fold(number).split(separator: " ")
    joined = words.joined()
  }

  /// The number says its year itself, as laws and decrees do: "107/2021/NĐ-CP".
  var namesYear: Bool { words.dropFirst().contains { CitedNumber.year($0) != nil } }

  /// 1945 to 2099.
  static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1945...2099).contains(year) else { return nil }
    return year
  }
}

/// What somebody types to name a document that is cited: its number or the beginning of it, with its kind or year, without marks.
package struct CitedNumberQuery: Sendable {
  /// "quyet dinh" of "Quyết định số 1847"; empty when only a number was typed.
  private let kind: String
  private let words: [Substring]
  private let joined: String

  package init(_ typed: String) {
    let all = FoldedText.fold(typed).split(separator: " ")
    let number = all.drop { $0.utf8.first.map { !(0x30...0x39).contains($0) } ?? true }
    // Without any digit everything is looked for as it is.
    words = number.isEmpty ? all : Array(number)
    let before = number.isEmpty ? [] : all.prefix(all.count - number.count).filter { $0 != "so" }
    kind = before == ["van", "ban"] ? "" : before.joined(separator: " ")
    joined = words.joined()
  }

  /// The whole number, its first words ("1847", "107/2021"), or these and the year of issue ("1847/2018", "2018/41-ubnd-th").
  func matches(_ number: CitedNumber, documentType: String?, issued: CivilDate?) -> Bool {
    guard !words.isEmpty, kind.isEmpty || documentType.map({ FoldedText.fold($0) == kind }) == true else { return false }
    if number.joined == joined || number.words.starts(with: words) { return true }
    guard words.count > 1, let issued else { return false }
    return hasYear(words.last, words.dropLast(), number, issued) || hasYear(words.first, words.dropFirst(), number, issued)
  }

  /// True for the very number, in whatever way it is written.
  func isExactly(_ number: CitedNumber) -> Bool { number.joined == joined }

  private func hasYear(_ year: Substring?, _ rest: ArraySlice<Substring>, _ number: CitedNumber, _ issued: CivilDate) -> Bool {
    guard let year = year.flatMap(CitedNumber.year), year == issued.year else { return false }
    return number.words.starts(with: rest) || number.joined == rest.joined()
  }
}
