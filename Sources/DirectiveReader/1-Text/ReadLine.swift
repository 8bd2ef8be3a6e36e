/// A run of units with the readings that were chosen, and how sure each is.
///
/// A class because each place asks it many times: a value would be copied, and its arrays counted, as often.
final class ReadLine {
  let units: ArraySlice<RepairUnit>
  let readings: ReadingLattice.Readings
  let path: [ReadingLattice.Step]
  let words: DocumentWords
  private let model = NGrams()

  init(units: ArraySlice<RepairUnit>, readings: ReadingLattice.Readings, path: [ReadingLattice.Step], words: DocumentWords) {
    self.units = units
    self.readings = readings
    self.path = path
    self.words = words
  }

  func choice(at place: Int) -> RepairChoice { readings.choices[Int(path[place].choice)] }

  /// The first unit of the place.
  func unit(at place: Int) -> RepairUnit { units[units.startIndex + Int(path[place].unit)] }

  /// What the place covers of the text.
  func range(at place: Int) -> Range<Int> {
    let last = units[units.startIndex + Int(path[place].unit + path[place].width) - 1]
    return unit(at: place).range.lowerBound..<last.range.upperBound
  }

  /// Nothing else could be read there.
  func isAlone(at place: Int) -> Bool { readings.ranges[Int(path[place].unit)].count == 1 }

  // MARK: confidence

  /// No other reading is worth looking at that costs so much more, and nothing is surer than that.
  private static let farthest: Float = 12
  /// Half of all confidence is reached at this distance.
  private static let half: Float = 2
  /// A place that was read as two words, or two units as one.
  private static let uncertain: UInt8 = 60
  /// What is at least this far from any other reading has a confidence of 85: from here on a first reading teaches the second.
  private static let sureDistance: Float = 14.0 / 3

  func isSure(at place: Int) -> Bool {
    guard isPlain(place) else { return false }
    let surroundings = Surroundings(self, place)
    let cost = surroundings.cost(choice(at: place), below: .infinity)
    return closest(to: place, surroundings, below: cost + Self.sureDistance, stopsAtFirst: true) >= cost + Self.sureDistance
  }

  /// 0...100, from the distance to the best other reading of the same place, its neighbours as they were chosen.
  func confidence(at place: Int) -> UInt8 {
    guard isPlain(place) else { return Self.uncertain }
    let surroundings = Surroundings(self, place)
    let cost = surroundings.cost(choice(at: place), below: .infinity)
    let distance = max(closest(to: place, surroundings, below: cost + Self.farthest) - cost, 0)
    return UInt8(min(99, 50 + 50 * distance / (distance + Self.half)))
  }

  private func isPlain(_ place: Int) -> Bool { path[place].width == 1 && choice(at: place).second < 0 }

  /// The cost of the best other reading, or of the first below the limit; the limit if none is below it.
  private func closest(to place: Int, _ surroundings: Surroundings, below limit: Float, stopsAtFirst: Bool = false) -> Float {
    let chosen = choice(at: place)
    var lowest = limit
    var tried = 0
    for index in readings.ranges[Int(path[place].unit)] where tried < 6 {
      let choice = readings.choices[index]
      guard choice.word != chosen.word, choice.second < 0, choice.cost < chosen.cost + 10 else { continue }
      lowest = min(lowest, surroundings.cost(choice, below: lowest))
      if stopsAtFirst, lowest < limit { return lowest }
      tried += 1
    }
    return lowest
  }

  /// The two words on either side of a place.
  private struct Surroundings {
    private let before: (first: Lexicon.WordID, second: Lexicon.WordID)
    private let after: (first: NGrams.Word, second: NGrams.Word)
    private let words: DocumentWords
    private let model: NGrams
    private let rowBefore: NGrams.Row
    private let triplesBefore: (range: Range<Int>, backOff: Float)
    /// What the second word after costs in itself.
    private let lastPair: (cost: Float, pair: Int32)
    private let gains: (first: Float, second: Float)
    /// The least that the language has to say to each word after.
    private let least: (first: Float, second: Float)

    init(_ line: ReadLine, _ place: Int) {
      func word(_ offset: Int) -> Lexicon.WordID {
        guard line.path.indices.contains(place + offset) else { return Lexicon.boundary }
        let choice = line.choice(at: place + offset)
        return offset < 0 && choice.second >= 0 ? choice.second : choice.model.id
      }
      words = line.words
      model = line.model
      before = (word(-2), word(-1))
      after = (NGrams.Word(word(1)), NGrams.Word(word(2)))
      rowBefore = model.row(after: before.second)
      triplesBefore = model.continuations(of: model.cost(NGrams.Word(before.second), in: model.row(after: before.first)).pair)
      lastPair = model.cost(after.second, in: model.row(after: after.first.id))
      gains = (words.gains[Int(after.first.id)], words.gains[Int(after.second.id)])
      least = (words.lowestCosts[Int(after.first.id)], words.lowestCosts[Int(after.second.id)])
    }

    /// Of the choice and of the words after it; infinity as soon as it cannot be below the limit.
    func cost(_ choice: RepairChoice, below limit: Float) -> Float {
      let weight = ReadingLattice.weight
      let word = choice.model
      let leastAfter = weight * (least.first + least.second)
      guard choice.cost + weight * words.lowestCosts[Int(word.id)] + leastAfter < limit else { return .infinity }
      let pair = model.cost(word, in: rowBefore)
      let own = language(word, after: before.second, triplesBefore, pair, gain: words.gains[Int(word.id)])
      var cost = choice.cost + weight * own
      guard cost + leastAfter < limit else { return .infinity }
      let nextPair = model.cost(after.first, in: model.row(after: word.id))
      let triples = model.continuations(of: pair.pair)
      cost += weight * language(after.first, after: word.id, triples, nextPair, gain: gains.first)
      guard cost + weight * least.second < limit else { return .infinity }
      let nextTriples = model.continuations(of: nextPair.pair)
      return cost + weight * language(after.second, after: after.first.id, nextTriples, lastPair, gain: gains.second)
    }

    @inline(__always) private func language(
      _ word: NGrams.Word, after context: Lexicon.WordID, _ triples: (range: Range<Int>, backOff: Float),
      _ pair: (cost: Float, pair: Int32), gain: Float
    ) -> Float {
      let listed = pair.pair == NGrams.noPair ? nil : model.cost(word, among: triples.range)
      return min((listed ?? pair.cost + triples.backOff) - gain, words.ceiling(word.id, after: context))
    }
  }
}
