import DirectiveModel

/// How far printed letters are from a symbol: the weight of the errors that OCR must have made.
enum SymbolDamage {
  /// One look-alike, or one stray mark.
  static let lookalike = 1
  /// One character of any kind.
  static let oneCharacter = 3

  /// Sum of the errors; case does not count. Symbols are short: quadratic in at most a dozen characters, longer ones are infinitely far.
  static func cost(_ symbol: String, printed: String) -> Int {
    // Most symbols are told apart by their length alone: no letter of them is looked at.
    let length = printed.unicodeScalars.count
    guard abs(symbol.unicodeScalars.count - length) <= 1, length <= 16 else { return .max }
    let wanted = letters(symbol)
    let seen = letters(printed)
    var row = Array(0...seen.count).map { column in seen.prefix(column).reduce(0) { $0 + strayCost($1) } }
    for letter in wanted {
      var previous = row[0]
      row[0] += oneCharacter
      for column in 1..<row.count {
        let replaced = previous + replacement(letter, seen[column - 1])
        previous = row[column]
        row[column] = min(replaced, row[column] + oneCharacter, row[column - 1] + strayCost(seen[column - 1]))
      }
    }
    return row[seen.count]
  }

  private static func replacement(_ letter: Character, _ printed: Character) -> Int {
    if letter == printed { return 0 }
    return SymbolLookalikes.mayStand(printed, for: letter) ? lookalike : oneCharacter
  }

  /// A mark between letters is dirt; a letter too many is a whole error.
  private static func strayCost(_ printed: Character) -> Int { printed.isLetter ? oneCharacter : lookalike }

  private static func letters(_ string: String) -> [Character] {
    string.unicodeScalars.map { Character(Unicode.Scalar(LetterFolding.uppercased($0.value)) ?? $0) }
  }
}
