import DirectiveModel

/// Chooses the words of damaged lines: what the scan makes of letters against what administrative Vietnamese says.
///
/// A class for its caches and buffers, which live as long as one repair.
final class RepairDecoder {
  /// A place of the normalized text that reads otherwise.
  struct Change {
    let range: Range<Int>
    let text: String
    /// 0...100.
    let confidence: UInt8
  }

  private struct Choice {
    /// -1 keeps what stands there.
    let word: Lexicon.WordID
    let model: Lexicon.WordID
    let cost: Float
    var style = Style.small
  }
  private enum Style { case small, initial, capital }

  private struct State {
    let word: Lexicon.WordID
    let pair: Int32
    let cost: Float
    let step: Int32
  }
  private struct Step {
    let back: Int32
    let choice: Int32
  }
  private struct CacheKey: Hashable {
    let bytes: [UInt8]
    let isInCapitals: Bool
    let isSentenceStart: Bool
    let isStripped: Bool
  }

  private static let beam = 20
  private static let margin: Float = 14
  private static let choiceCount = 20

  private let bytes: UnsafeBufferPointer<UInt8>
  private let words = WordList.shared
  private let model = NGrams()
  private let search = CandidateSearch(trie: SyllableTrie.shared)
  private var cache: [CacheKey: [Choice]] = [:]
  private var context = (word: Lexicon.boundary, pair: NGrams.noPair)
  private(set) var changes: [Change] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Forgets the words before: what follows stands apart.
  func resetContext() { context = (Lexicon.boundary, NGrams.noPair) }

  /// Reads the units; the context goes on from the call before.
  func decode(_ units: [RepairUnit]) {
    var steps: [Step] = []
    var states = [State(word: context.word, pair: context.pair, cost: 0, step: -1)]
    let choices = units.map(choices)
    for list in choices { states = advance(states, list, &steps) }
    guard let last = states.min(by: { $0.cost < $1.cost }) else { return }
    context = (last.word, last.pair)
    var picked: [Int] = []
    var step = last.step
    while step >= 0 {
      picked.append(Int(steps[Int(step)].choice))
      step = steps[Int(step)].back
    }
    picked.reverse()
    for (index, unit) in units.enumerated() {
      let choice = choices[index][picked[index]]
      guard choice.word >= 0, let text = spelling(choice, of: unit) else { continue }
      let confidence = confidence(choices, picked, at: index)
      changes.append(Change(range: unit.range, text: text, confidence: confidence))
    }
  }

  private func advance(_ states: [State], _ choices: [Choice], _ steps: inout [Step]) -> [State] {
    var next: [State] = []
    var start = 0
    let sorted = states.sorted { ($0.word, $0.cost) < ($1.word, $1.cost) }
    let continuations = sorted.map { model.continuations(of: $0.pair) }
    while start < sorted.count {
      let word = sorted[start].word
      let end = sorted[start...].firstIndex { $0.word != word } ?? sorted.count
      for (index, choice) in choices.enumerated() {
        let (plain, pair) = model.cost(choice.model, after: word)
        var best = Float.infinity
        var from = start
        for state in start..<end {
          let (range, backOff) = continuations[state]
          let cost = sorted[state].cost + (model.cost(choice.model, among: range) ?? plain + backOff)
          if cost < best { (best, from) = (cost, state) }
        }
        steps.append(Step(back: sorted[from].step, choice: Int32(index)))
        next.append(State(word: choice.model, pair: pair, cost: best + choice.cost, step: Int32(steps.count - 1)))
      }
      start = end
    }
    next.sort { $0.cost < $1.cost }
    let limit = (next.first?.cost ?? 0) + Self.margin
    return next.prefix(Self.beam).prefix { $0.cost <= limit }.map { $0 }
  }

  // MARK: choices of one unit

  private func choices(_ unit: RepairUnit) -> [Choice] {
    switch unit.kind {
    case .boundary: return [Choice(word: -1, model: Lexicon.boundary, cost: 0)]
    case .number: return [Choice(word: -1, model: Lexicon.number, cost: 0)] + digitWords(unit)
    case .unknown: return [Choice(word: -1, model: Lexicon.unknown, cost: 0)]
    case .word: break
    }
    let key = CacheKey(
      bytes: Array(bytes[unit.range]), isInCapitals: unit.isInCapitals, isSentenceStart: unit.isSentenceStart,
      isStripped: unit.level == .stripped)
    if let known = cache[key] { return known }
    let list = wordChoices(unit)
    cache[key] = list
    return list
  }

  /// "13" and "14" may be "là", a lone "6" may be "ở".
  private func digitWords(_ unit: RepairUnit) -> [Choice] {
    let text = String(decoding: bytes[unit.range], as: UTF8.self)
    let row: (String, Float)? = ["13": ("là", 4), "14": ("là", 4), "6": ("ở", 6)][text]
    guard unit.level == .garbled, let row, let id = WordList.key(row.0).flatMap(words.word) else { return [] }
    return [Choice(word: id, model: id, cost: row.1)]
  }

  private func wordChoices(_ unit: RepairUnit) -> [Choice] {
    let scalars = Array(String(decoding: bytes[unit.range], as: UTF8.self).unicodeScalars.map(\.value))
    let channel = unit.level == .stripped ? Channel.stripped : Channel.garbled
    let read = scalars.map(channel.code)
    let letters = scalars.filter { LetterFolding.folded($0) != 0 }
    let capitals = letters.count(where: LetterFolding.isCapital)
    let isCapitals = letters.count > 1 && capitals == letters.count
    let isInitial = scalars.first.map { LetterFolding.isCapital($0) || LetterFolding.folded($0) == 0 && unit.isSentenceStart } ?? false
    var list = kept(unit, scalars, isCapitals: isCapitals)
    if isCapitals || unit.isInCapitals {
      for found in search.candidates(read, channel: channel, isCapitals: true, isInitial: false, count: Self.choiceCount) {
        list.append(Choice(word: found.word, model: found.word, cost: found.cost + (unit.isInCapitals ? 0 : 3), style: .capital))
      }
      list += abbreviations(scalars)
    }
    if !unit.isInCapitals || !isCapitals {
      for found in search.candidates(read, channel: channel, isCapitals: false, isInitial: isInitial, count: Self.choiceCount) {
        let cost = found.cost + (unit.isInCapitals ? 4 : 0)
        list.append(Choice(word: found.word, model: found.word, cost: cost, style: isInitial ? .initial : .small))
      }
    }
    return list
  }

  /// What stands there stays: a name, a foreign word, an abbreviation that nobody listed.
  private func kept(_ unit: RepairUnit, _ scalars: [UInt32], isCapitals: Bool) -> [Choice] {
    var cost: Float = 4 + 2.2 * Float(scalars.count)
    if isCapitals, !unit.isInCapitals {
      cost = 2 + 0.8 * Float(scalars.count)
    } else if LetterFolding.isCapital(scalars.first ?? 0) {
      cost = 4 + 1.6 * Float(scalars.count)
    }
    let hasDigit = scalars.contains { (0x30...0x39).contains($0) }
    return [Choice(word: -1, model: hasDigit ? Lexicon.number : Lexicon.unknown, cost: hasDigit ? 8 : cost)]
  }

  /// Known abbreviations, their Đ put back.
  private func abbreviations(_ scalars: [UInt32]) -> [Choice] {
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    return (words.abbreviations[FoldedText.fold(text)] ?? []).map { id in
      let isSame = words.spellings[Int(id)] == text
      return Choice(word: isSame ? -1 : id, model: id, cost: isSame ? 0.5 : 1, style: .small)
    }
  }

  // MARK: results

  /// What the unit becomes; nil where it already says so.
  private func spelling(_ choice: Choice, of unit: RepairUnit) -> String? {
    let word = words.spellings[Int(choice.word)]
    let old = String(decoding: bytes[unit.range], as: UTF8.self)
    let new: String
    switch choice.style {
    case .small: new = word
    case .initial: new = Self.uppercased(word, count: 1)
    case .capital: new = Self.uppercased(word, count: .max)
    }
    return new == old ? nil : new
  }

  private static func uppercased(_ word: String, count: Int) -> String {
    var out = String.UnicodeScalarView()
    for (index, scalar) in word.unicodeScalars.enumerated() {
      out.append(index < count ? Unicode.Scalar(LetterFolding.uppercased(scalar.value)) ?? scalar : scalar)
    }
    return String(out)
  }

  /// From the distance to the best other reading of the same place, its neighbours as they were chosen.
  private func confidence(_ choices: [[Choice]], _ picked: [Int], at index: Int) -> UInt8 {
    let list = choices[index]
    guard list.count > 1 else { return 99 }
    func total(_ option: Int) -> Float {
      var cost = list[option].cost
      for place in index..<min(index + 3, choices.count) {
        func word(_ back: Int) -> Lexicon.WordID {
          let at = place - back
          if at == index { return list[option].model }
          return at < 0 ? Lexicon.boundary : choices[at][picked[at]].model
        }
        let (_, pair) = model.cost(word(1), after: word(2))
        cost += model.cost(word(0), after: word(1), pair: pair).cost
      }
      return cost
    }
    let chosen = total(picked[index])
    var other = Float.infinity
    for option in list.indices where list[option].word != list[picked[index]].word { other = min(other, total(option)) }
    let distance = max(other - chosen, 0)
    return UInt8(min(99, 50 + 50 * distance / (distance + 2)))
  }
}
