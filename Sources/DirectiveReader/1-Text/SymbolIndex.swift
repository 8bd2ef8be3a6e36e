import DirectiveModel

/// Symbols by their letters; what is looked up is compared where it stands, without a string of its capitals.
struct SymbolIndex: Sendable {
  private let symbols: [String]
  private let places: KeyIndex
  private let comparison: SymbolComparison

  /// Of symbols that are the same the first counts.
  init(_ symbols: [String], _ comparison: SymbolComparison) {
    self.symbols = symbols
    self.comparison = comparison
    places = KeyIndex(symbols.enumerated().reversed().map { (comparison.hash($1), $0) })
  }

  subscript(letters: String) -> String? {
    guard let place = places[comparison.hash(letters)], comparison.isSame(symbols[place], letters) else { return nil }
    return symbols[place]
  }
}

/// What counts where symbols are compared.
enum SymbolComparison {
  /// Letters with their marks; case does not matter.
  case letters
  /// The same without marks; "&" and digits count.
  case bareLetters

  func isSame(_ a: String, _ b: String) -> Bool {
    var (a, b) = (scalars(a), scalars(b))
    while let scalar = a.next() {
      guard b.next() == scalar else { return false }
    }
    return b.next() == nil
  }

  /// FNV-1a over what counts.
  fileprivate func hash(_ symbol: String) -> UInt64 {
    var scalars = scalars(symbol)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    while let scalar = scalars.next() { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return hash
  }

  private func scalars(_ symbol: String) -> Scalars { Scalars(rest: symbol.unicodeScalars.makeIterator(), comparison: self) }

  private struct Scalars {
    var rest: String.UnicodeScalarView.Iterator
    let comparison: SymbolComparison

    mutating func next() -> UInt32? {
      while let scalar = rest.next()?.value {
        switch comparison {
        case .letters: return LetterFolding.uppercased(scalar)
        case .bareLetters:
          let letter = LetterFolding.folded(scalar)
          if letter != 0 { return UInt32(letter) }
          if !LetterFolding.isCombiningMark(scalar) { return scalar }
        }
      }
      return nil
    }
  }
}
