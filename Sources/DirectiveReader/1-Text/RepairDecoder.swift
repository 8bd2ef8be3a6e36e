import DirectiveModel

/// Chooses the words of damaged lines and says what becomes of the text by that.
///
/// A class for what it has collected, which belongs to one reading of a text.
final class RepairDecoder {
  /// A place of the normalized text that reads otherwise.
  struct Change {
    let range: Range<Int>
    let text: String
    /// 0...100.
    let confidence: UInt8
  }

  private typealias Step = ReadingLattice.Step

  /// Choices of each unit that the first reading looks at.
  private static let firstCount = 10

  private let bytes: UnsafeBufferPointer<UInt8>
  private let words = WordList.shared
  private let workspace: RepairWorkspace
  private let isFirst: Bool
  private var context = ReadingLattice.Context()
  // One text's alone, like the workspace.
  @exclusivity(unchecked) private(set) var changes: [Change] = []
  /// What stays as it is without being certain, in order.
  @exclusivity(unchecked) private(set) var doubts: [RepairedText.Repair] = []

  /// A first reading learns the document's words and writes nothing, a second one knows them.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ workspace: RepairWorkspace, isFirst: Bool) {
    self.bytes = bytes
    self.workspace = workspace
    self.isFirst = isFirst
  }

  /// Forgets the words before: what follows stands apart.
  func resetContext() { context = ReadingLattice.Context() }

  /// Reads the units; the context goes on from the call before.
  func decode(_ units: ArraySlice<RepairUnit>) {
    guard !units.isEmpty else { return }
    let choices = workspace.choices
    choices.makeRoom()
    let single = units.map(choices.choices)
    let ranges = single.map(\.range)
    var joined: [Range<Int>] = []
    joined.reserveCapacity(units.count)
    for place in single.indices.dropLast() {
      let first = units.startIndex + place
      joined.append(choices.joined(units[first], units[first + 1], apart: (single[place].cheapest, single[place + 1].cheapest)))
    }
    joined.append(0..<0)
    choices.withBuffer { buffer in
      let readings = ReadingLattice.Readings(choices: buffer, ranges: ranges, joined: joined)
      let path = workspace.lattice.path(readings, limit: isFirst ? Self.firstCount : .max, &context)
      let line = ReadLine(units: units, readings: readings, path: path, workspace)
      if isFirst { learn(line) } else { write(line) }
    }
  }

  // MARK: results

  /// Counts the words that the decoder is sure of.
  private func learn(_ line: ReadLine) {
    var previous: Lexicon.WordID = -1
    for place in line.path.indices {
      let choice = line.choice(at: place)
      let isSure = choice.model.id > Lexicon.unknown && line.isSure(at: place)
      if isSure { workspace.words.add(choice.model.id, after: previous) }
      previous = isSure ? choice.model.id : -1
    }
  }

  private func write(_ line: ReadLine) {
    for place in line.path.indices {
      let unit = line.unit(at: place)
      guard unit.kind == .word || unit.kind == .number else { continue }
      let choice = line.choice(at: place)
      let range = line.range(at: place)
      let text = choice.word >= 0 && !isPrinted(choice, in: range) ? spelling(choice) : nil
      if let text, text.utf8.count != range.count || !text.utf8.elementsEqual(bytes[range]) {
        changes.append(Change(range: range, text: text, confidence: line.confidence(at: place)))
      } else if let confidence = confidenceOfKept(line, at: place) {
        doubts.append(RepairedText.Repair(range: range, confidence: confidence))
      }
    }
  }

  /// The word stands there as it is read, which needs no string.
  private func isPrinted(_ choice: RepairChoice, in range: Range<Int>) -> Bool {
    let letters = words.letters(choice.word)
    return choice.style == .small && choice.second < 0 && letters.count == range.count && letters.elementsEqual(bytes[range])
  }

  /// No more is to be said of a word that stays and that no list has: a name as well as a misread word.
  private static let unlisted: UInt8 = 70

  /// Nil for a number that nothing speaks against.
  private func confidenceOfKept(_ line: ReadLine, at place: Int) -> UInt8? {
    if line.choice(at: place).model.id == Lexicon.unknown { return min(line.confidence(at: place), Self.unlisted) }
    return line.isAlone(at: place) && line.unit(at: place).kind == .number ? nil : line.confidence(at: place)
  }

  private func spelling(_ choice: RepairChoice) -> String {
    let word = words.spelling(choice.word)
    let first =
      switch choice.style {
      case .small: word
      case .initial: Self.uppercased(word, count: 1)
      case .capital: Self.uppercased(word, count: .max)
      }
    return choice.second < 0 ? first : first + " " + words.spelling(choice.second)
  }

  private static func uppercased(_ word: String, count: Int) -> String {
    var out = String.UnicodeScalarView()
    for (index, scalar) in word.unicodeScalars.enumerated() {
      out.append(index < count ? Unicode.Scalar(LetterFolding.uppercased(scalar.value)) ?? scalar : scalar)
    }
    return String(out)
  }
}
