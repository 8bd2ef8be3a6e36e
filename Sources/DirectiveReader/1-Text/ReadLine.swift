/// A run of units with the readings that were chosen, and how sure each is.
///
/// A class because each place asks it many times: a value would be copied, and its arrays counted, as often.
final class ReadLine {
  let units: ArraySlice<RepairUnit>
  let readings: ReadingLattice.Readings
  let path: [ReadingLattice.Step]
  let words: DocumentWords
  private let pairs: PairMemory

  init(
    units: ArraySlice<RepairUnit>, readings: ReadingLattice.Readings, path: [ReadingLattice.Step], _ workspace: RepairWorkspace
  ) {
    words = workspace.words
    pairs = workspace.pairs
    self.units = units
    self.readings = readings
    self.path = path
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
    let cost = cost(choice(at: place), surroundings, below: .infinity)
    return closest(to: place, surroundings, below: cost + Self.sureDistance, stopsAtFirst: true) >= cost + Self.sureDistance
  }

  /// 0...100, from the distance to the best other reading of the same place, its neighbours as they were chosen.
  func confidence(at place: Int) -> UInt8 {
    guard isPlain(place) else { return Self.uncertain }
    let surroundings = Surroundings(self, place)
    let cost = cost(choice(at: place), surroundings, below: .infinity)
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
      lowest = min(lowest, cost(choice, surroundings, below: lowest))
      if stopsAtFirst, lowest < limit { return lowest }
      tried += 1
    }
    return lowest
  }

  /// The two words on either side of a place.
  private struct Surroundings {
    let before: NGrams.Word
    let after: (first: NGrams.Word, second: NGrams.Word)
    let pairBefore: NGrams.Pair
    let lastPair: NGrams.Pair
    let lastCeiling: Float
    /// Of the words next to the place.
    let isRepeated: (before: Bool, after: Bool)
    let gains: (first: Float, second: Float)
    /// The least that the language has to say to each word after.
    let least: (first: Float, second: Float)

    init(_ line: ReadLine, _ place: Int) {
      func word(_ offset: Int) -> NGrams.Word {
        guard line.path.indices.contains(place + offset) else { return .boundary }
        let choice = line.choice(at: place + offset)
        return offset < 0 && choice.second >= 0 ? NGrams.Word(choice.second) : choice.model
      }
      before = word(-1)
      after = (word(1), word(2))
      pairBefore = line.pairs.pair(before, after: word(-2).id)
      lastPair = line.pairs.pair(after.second, after: after.first.id)
      let words = line.words
      let weights = (words.weight(of: after.first.id), words.weight(of: after.second.id))
      lastCeiling =
        weights.0.isRepeated && weights.1.isRepeated ? words.ceiling(after.second.id, after: after.first.id) : .infinity
      isRepeated = (words.weight(of: before.id).isRepeated, weights.0.isRepeated)
      gains = (weights.0.gain, weights.1.gain)
      least = (weights.0.lowestCost, weights.1.lowestCost)
    }
  }

  /// Of the choice and of the words after it; infinity as soon as it cannot be below the limit.
  private func cost(_ choice: RepairChoice, _ around: Surroundings, below limit: Float) -> Float {
    let weight = ReadingLattice.weight
    let word = choice.model
    let leastAfter = weight * (around.least.first + around.least.second)
    let own = words.weight(of: word.id)
    guard choice.cost + weight * own.lowestCost + leastAfter < limit else { return .infinity }
    let pair = pairs.pair(word, after: around.before.id)
    let ceiling = own.isRepeated && around.isRepeated.before ? words.ceiling(word.id, after: around.before.id) : .infinity
    var cost = choice.cost + weight * language(word, around.pairBefore, pair, gain: own.gain, ceiling)
    guard cost + leastAfter < limit else { return .infinity }
    let next = pairs.pair(around.after.first, after: word.id)
    let nextCeiling = own.isRepeated && around.isRepeated.after ? words.ceiling(around.after.first.id, after: word.id) : .infinity
    cost += weight * language(around.after.first, pair, next, gain: around.gains.first, nextCeiling)
    guard cost + weight * around.least.second < limit else { return .infinity }
    return cost + weight * language(around.after.second, next, around.lastPair, gain: around.gains.second, around.lastCeiling)
  }

  /// What a word costs behind its predecessor, which itself stands behind another word.
  @inline(always) private func language(
    _ word: NGrams.Word, _ before: NGrams.Pair, _ pair: NGrams.Pair, gain: Float, _ ceiling: Float
  ) -> Float {
    let listed = pair.isListed ? pairs.model.listedCost(word, behind: before) : nil
    return min((listed ?? pair.cost + before.backOff) - gain, ceiling)
  }
}
