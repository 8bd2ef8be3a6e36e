import DirectiveModel

/// Chooses the words of damaged lines: what the scan makes of letters against what administrative Vietnamese says.
///
/// A class for its buffers, which live as long as one repair.
final class RepairDecoder {
  /// A place of the normalized text that reads otherwise.
  struct Change {
    let range: Range<Int>
    let text: String
    /// 0...100.
    let confidence: UInt8
  }

  /// The best way to the pair of words that ends here.
  private struct State {
    let word: Lexicon.WordID
    /// The cell of that pair in the bigram table.
    let pair: Int32
    let cost: Float
    let step: Int32
  }
  private struct Step {
    let back: Int32
    let choice: Int32
    /// Units that the choice stands for.
    let unit: Int32
    let width: Int32
  }

  /// Of the language against the scan.
  private static let weight: Float = 0.8
  private static let beam = 10
  private static let margin: Float = 9

  private let bytes: UnsafeBufferPointer<UInt8>
  private let words = WordList.shared
  private let model = NGrams()
  private let choices: RepairChoices
  private let pairs: PairCache
  /// What a first reading learns; it writes nothing then.
  private let learned: DocumentWords?
  private var context = (word: Lexicon.boundary, pair: NGrams.noPair)
  private var steps: [Step] = []
  /// States that a joined reading has carried over the next unit.
  private var leaping: [State] = []
  private var next: [State] = []
  private var group: [Origin] = []
  /// The choices of each unit of the run.
  private var ranges: [Range<Int>] = []
  private(set) var changes: [Change] = []
  /// What stays as it is without being certain, in order.
  private(set) var doubts: [RepairedText.Repair] = []

  /// A first reading learns the document's words, a second one knows them; both share the choices.
  init(_ bytes: UnsafeBufferPointer<UInt8>, choices: RepairChoices, learning learned: DocumentWords?, known: DocumentWords?) {
    self.bytes = bytes
    self.choices = choices
    self.learned = learned
    pairs = PairCache(known)
  }

  /// Forgets the words before: what follows stands apart.
  func resetContext() { context = (Lexicon.boundary, NGrams.noPair) }

  /// Reads the units; the context goes on from the call before.
  func decode(_ units: [RepairUnit]) {
    guard !units.isEmpty else { return }
    choices.makeRoom()
    steps.removeAll(keepingCapacity: true)
    leaping.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    for unit in units { ranges.append(choices.choices(of: unit)) }
    var states = [State(word: context.word, pair: context.pair, cost: 0, step: -1)]
    for index in units.indices { states = advance(states, units, at: index) }
    guard let last = states.first else { return }
    context = (last.word, last.pair)
    let path = path(to: last.step)
    if learned == nil { write(path, units) } else { learn(path, units) }
  }

  private func path(to last: Int32) -> [Step] {
    var path: [Step] = []
    var index = last
    while index >= 0 {
      path.append(steps[Int(index)])
      index = steps[Int(index)].back
    }
    path.reverse()
    return path
  }

  // MARK: search

  private func advance(_ states: [State], _ units: [RepairUnit], at index: Int) -> [State] {
    next.removeAll(keepingCapacity: true)
    extend(states, ranges[index].prefix(learned == nil ? .max : Self.firstCount), unit: index, width: 1, into: &next)
    next += leaping
    leaping.removeAll(keepingCapacity: true)
    if index + 1 < units.count {
      let joined = choices.joined(units[index], units[index + 1], ranges[index], ranges[index + 1])
      if !joined.isEmpty { extend(states, joined, unit: index, width: 2, into: &leaping) }
    }
    return best(of: next)
  }

  /// Choices of each unit that the first reading looks at.
  private static let firstCount = 10

  private func best(of next: [State]) -> [State] {
    let limit = (next.lazy.map(\.cost).min() ?? 0) + Self.margin
    var best = next.filter { $0.cost <= limit }
    best.sort { $0.cost < $1.cost }
    if best.count > Self.beam { best.removeSubrange(Self.beam...) }
    return best
  }

  /// Every choice after the states; of the states that end in the same word only the best goes on.
  private func extend(_ states: [State], _ range: Range<Int>, unit: Int, width: Int, into next: inout [State]) {
    var best = Float.infinity
    var isDone: UInt64 = 0
    for first in states.indices where isDone & (1 << UInt64(first)) == 0 {
      group.removeAll(keepingCapacity: true)
      for index in first..<states.count where states[index].word == states[first].word {
        isDone |= 1 << UInt64(index)
        let (triples, backOff) = model.continuations(of: states[index].pair)
        group.append(Origin(cost: states[index].cost, step: states[index].step, triples: triples, backOff: backOff))
      }
      choices.withBuffer { choices in
        for index in range where states[first].cost + choices[index].cost < best + Self.margin {
          let reached = reach(choices[index], from: group, word: states[first].word)
          guard reached.cost < best + Self.margin else { continue }
          best = min(best, reached.cost)
          steps.append(Step(back: reached.step, choice: Int32(index), unit: Int32(unit), width: Int32(width)))
          next.append(State(word: reached.word, pair: reached.pair, cost: reached.cost, step: Int32(steps.count - 1)))
        }
      }
    }
  }

  /// A state to go on from, its trigrams looked up.
  private struct Origin {
    let cost: Float
    let step: Int32
    let triples: Range<Int>
    let backOff: Float
  }

  @inline(__always) private func reach(_ choice: RepairChoice, from group: [Origin], word: Lexicon.WordID) -> State {
    let pair = pairs[choice.model, after: word]
    var cost = Float.infinity
    var step: Int32 = -1
    for origin in group where origin.cost < cost {
      let listed = origin.triples.isEmpty ? nil : model.cost(choice.model, among: origin.triples)
      let total = origin.cost + Self.weight * pair.cost(listed: listed, backOff: origin.backOff)
      if total < cost { (cost, step) = (total, origin.step) }
    }
    guard choice.second >= 0 else { return State(word: choice.model, pair: pair.cell, cost: cost + choice.cost, step: step) }
    let (more, second) = model.cost(choice.second, after: choice.model, pair: pair.cell)
    return State(word: choice.second, pair: second, cost: cost + choice.cost + Self.weight * more, step: step)
  }

  // MARK: results

  /// Counts the words that the decoder is sure of.
  private func learn(_ path: [Step], _ units: [RepairUnit]) {
    guard let learned else { return }
    var previous: Lexicon.WordID = -1
    for (place, step) in path.enumerated() {
      let choice = choices[Int(step.choice)]
      let isSure = choice.model > Lexicon.unknown && choice.second < 0 && confidence(path, units, at: place) >= Self.sure
      if isSure { learned.add(choice.model, after: previous) }
      previous = isSure ? choice.model : -1
    }
  }

  /// From here on a first reading teaches the second.
  private static let sure: UInt8 = 85

  private func write(_ path: [Step], _ units: [RepairUnit]) {
    for (place, step) in path.enumerated() {
      let first = units[Int(step.unit)]
      guard first.kind == .word || first.kind == .number else { continue }
      let choice = choices[Int(step.choice)]
      let range = first.range.lowerBound..<units[Int(step.unit + step.width) - 1].range.upperBound
      let text = choice.word >= 0 ? spelling(choice) : nil
      if let text, !text.utf8.elementsEqual(bytes[range]) {
        changes.append(Change(range: range, text: text, confidence: confidence(path, units, at: place)))
      } else if let confidence = confidenceOfKept(path, units, at: place) {
        doubts.append(RepairedText.Repair(range: range, confidence: confidence))
      }
    }
  }

  /// No more is to be said of a word that stays and that no list has: a name as well as a misread word.
  private static let unlisted: UInt8 = 70

  /// Nil for a number that nothing speaks against.
  private func confidenceOfKept(_ path: [Step], _ units: [RepairUnit], at place: Int) -> UInt8? {
    let choice = choices[Int(path[place].choice)]
    let unit = units[Int(path[place].unit)]
    if choice.model == Lexicon.unknown { return min(confidence(path, units, at: place), Self.unlisted) }
    let isAlone = ranges[Int(path[place].unit)].count == 1
    return isAlone && unit.kind == .number ? nil : confidence(path, units, at: place)
  }

  private func spelling(_ choice: RepairChoice) -> String {
    let word = words.spellings[Int(choice.word)]
    let first =
      switch choice.style {
      case .small: word
      case .initial: Self.uppercased(word, count: 1)
      case .capital: Self.uppercased(word, count: .max)
      }
    return choice.second < 0 ? first : first + " " + words.spellings[Int(choice.second)]
  }

  private static func uppercased(_ word: String, count: Int) -> String {
    var out = String.UnicodeScalarView()
    for (index, scalar) in word.unicodeScalars.enumerated() {
      out.append(index < count ? Unicode.Scalar(LetterFolding.uppercased(scalar.value)) ?? scalar : scalar)
    }
    return String(out)
  }

  /// From the distance to the best other reading of the same place, its neighbours as they were chosen.
  private func confidence(_ path: [Step], _ units: [RepairUnit], at place: Int) -> UInt8 {
    let step = path[place]
    let chosen = choices[Int(step.choice)]
    guard step.width == 1, chosen.second < 0 else { return 60 }
    let around = (-2...2).map { offset -> Lexicon.WordID in
      guard path.indices.contains(place + offset) else { return Lexicon.boundary }
      let choice = choices[Int(path[place + offset].choice)]
      return offset < 0 && choice.second >= 0 ? choice.second : choice.model
    }
    func total(_ choice: RepairChoice) -> Float {
      let line = [around[0], around[1], choice.model, around[3], around[4]]
      var cost = choice.cost
      for end in 2..<5 {
        let (triples, backOff) = model.continuations(of: pairs[line[end - 1], after: line[end - 2]].cell)
        let listed = model.cost(line[end], among: triples)
        cost += Self.weight * pairs[line[end], after: line[end - 1]].cost(listed: listed, backOff: backOff)
      }
      return cost
    }
    let cost = total(chosen)
    var other = cost + 12
    var tried = 0
    for index in ranges[Int(step.unit)] where tried < 6 {
      let choice = choices[index]
      guard choice.word != chosen.word, choice.second < 0, choice.cost < chosen.cost + 10 else { continue }
      other = min(other, total(choice))
      tried += 1
    }
    let distance = max(other - cost, 0)
    return UInt8(min(99, 50 + 50 * distance / (distance + 2)))
  }
}
