import DirectiveModel

/// How far printed letters are from a symbol: the weight of the errors that OCR must have made.
enum SymbolDamage {
  /// One look-alike, or one stray mark.
  static let lookalike = 1
  /// One character of any kind.
  static let oneCharacter = 3
  /// Nobody's symbol is longer.
  private static let longest = 16

  /// Capitals of a symbol, as they are compared.
  struct Letters: Sendable {
    fileprivate let capitals: [UInt32]

    init(_ string: String) { capitals = string.unicodeScalars.map { LetterFolding.uppercased($0.value) } }
  }

  /// Sum of the errors; case does not count. Symbols are short: quadratic in at most a dozen characters, longer ones are infinitely far.
  static func cost(_ symbol: String, printed: String) -> Int { cost(Letters(symbol), printed: Letters(printed), limit: .max) }

  /// The same; what lies above the limit may be said to be infinitely far.
  static func cost(_ symbol: SymbolTable.Symbol, printed: Letters, limit: Int) -> Int {
    cost(symbol.letters, printed: printed, limit: limit)
  }

  private static func cost(_ symbol: Letters, printed: Letters, limit: Int) -> Int {
    // Most symbols are told apart by their length alone: no letter of them is looked at.
    let count = printed.capitals.count
    guard abs(symbol.capitals.count - count) <= 1, count <= longest else { return .max }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * longest + 1) { memory in
      let row = UnsafeMutableBufferPointer(rebasing: memory[..<(count + 1)])
      let stray = UnsafeMutableBufferPointer(rebasing: memory[(count + 1)...])
      row[0] = 0
      for column in 0..<count {
        stray[column] = strayCost(printed.capitals[column])
        row[column + 1] = row[column] + stray[column]
      }
      for letter in symbol.capitals {
        var previous = row[0]
        row[0] += oneCharacter
        var least = row[0]
        for column in 1..<count + 1 {
          let replaced = previous + replacement(letter, printed.capitals[column - 1])
          previous = row[column]
          row[column] = min(replaced, row[column] + oneCharacter, row[column - 1] + stray[column - 1])
          least = min(least, row[column])
        }
        guard least <= limit else { return .max }
      }
      return row[count]
    }
  }

  private static func replacement(_ letter: UInt32, _ printed: UInt32) -> Int {
    if letter == printed { return 0 }
    return SymbolLookalikes.mayStand(printed, for: letter) ? lookalike : oneCharacter
  }

  /// A mark between letters is dirt; a letter too many is a whole error.
  private static func strayCost(_ printed: UInt32) -> Int {
    let isLetter = LetterFolding.folded(printed) != 0 || Unicode.Scalar(printed)?.properties.isAlphabetic ?? false
    return isLetter ? oneCharacter : lookalike
  }
}
