/// The way from one end of a run of units to the other that costs least: what the scan makes of letters against what administrative
/// Vietnamese says.
///
/// A class for its buffers, which are used for one run after the other.
final class ReadingLattice {
  /// One unit read, or two as one.
  struct Step {
    /// The step before; -1 for none.
    let back: Int32
    let choice: Int32
    /// The first unit that the choice stands for, and how many.
    let unit: Int32
    let width: Int32
  }
  /// Where a run begins: the word before, and it behind its own predecessor.
  struct Context {
    var word = Lexicon.boundary
    var pair = NGrams.Pair.unlisted(cost: 0)
  }
  /// The readings of a run's units, in one buffer.
  struct Readings {
    let choices: UnsafeBufferPointer<RepairChoice>
    /// Of each unit.
    let ranges: [Range<Int>]
    /// Of each unit together with the next; empty where they are plainly two.
    let joined: [Range<Int>]
  }

  /// Of the language against the scan.
  static let weight: Float = 0.8

  private let model: NGrams
  private let pairs: PairMemory
  private let words: DocumentWords
  // One call at a time works here (`RepairWorkspace` lends it so): asking at every access whether it is alone took a fortieth of the time.
  @exclusivity(unchecked) private var steps: [Step] = []
  @exclusivity(unchecked) private var ways = WayBeam()
  @exclusivity(unchecked) private var next = WayBeam()
  /// Ways whose last reading reaches over the next unit too.
  @exclusivity(unchecked) private var leaping = WayBeam()
  /// Of each choice at hand: no less does it cost behind any word.
  @exclusivity(unchecked) private var bounds: [Float] = []
  private let origins: UnsafeMutablePointer<Origin> = .allocate(capacity: WayBeam.size)

  init(_ words: DocumentWords, _ pairs: PairMemory) {
    self.words = words
    self.pairs = pairs
    model = pairs.model
  }

  deinit {
    origins.deallocate()
    ways.deallocate()
    next.deallocate()
    leaping.deallocate()
  }

  /// The steps in order; `limit` choices of each unit are looked at. The context moves to the run's end.
  func path(_ readings: Readings, limit: Int, _ context: inout Context) -> [Step] {
    steps.removeAll(keepingCapacity: true)
    leaping.removeAll()
    ways.removeAll()
    ways.insert(WayBeam.Way(word: context.word, pair: context.pair, cost: 0, step: -1, choice: -1, width: 0))
    for unit in readings.ranges.indices { advance(readings, unit, limit: limit) }
    guard ways.count > 0 else { return [] }
    context = Context(word: ways[0].word, pair: ways[0].pair)
    return path(to: ways[0].step)
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

  private func advance(_ readings: Readings, _ unit: Int, limit: Int) {
    next.removeAll()
    for index in 0..<leaping.count { next.insert(leaping[index]) }
    extend(readings.choices, readings.ranges[unit].prefix(limit), width: 1, into: &next)
    leaping.removeAll()
    let joined = readings.joined[unit]
    if !joined.isEmpty { extend(readings.choices, joined, width: 2, into: &leaping) }
    for index in 0..<next.count {
      let way = next[index]
      let first = Int32(truncatingIfNeeded: unit + 1) - way.width
      steps.append(Step(back: way.step, choice: way.choice, unit: first, width: way.width))
      next.setStep(Int32(truncatingIfNeeded: steps.count - 1), of: index)
    }
    swap(&ways, &next)
  }

  /// A way to go on from.
  private struct Origin {
    let cost: Float
    let step: Int32
    let pair: NGrams.Pair
  }

  /// Every choice after the ways; of the ways that end in the same word only the best goes on.
  private func extend(
    _ choices: UnsafeBufferPointer<RepairChoice>, _ range: Range<Int>, width: Int32, into next: inout WayBeam
  ) {
    fillBounds(of: choices[range])
    var isDone: UInt64 = 0
    bounds.withUnsafeBufferPointer { bounds in
      for first in 0..<ways.count where isDone & (1 << UInt64(first)) == 0 {
        let cheapest = ways[first].cost
        let end = end(from: first, &isDone)
        for (place, bound) in bounds.enumerated() where cheapest + bound < next.limit {
          let index = range.lowerBound + place
          reach(choices[index], Int32(truncatingIfNeeded: index), from: end, width, into: &next)
        }
      }
    }
  }

  private func fillBounds(of choices: Slice<UnsafeBufferPointer<RepairChoice>>) {
    bounds.removeAll(keepingCapacity: true)
    for choice in choices { bounds.append(choice.cost + Self.weight * words.weight(of: choice.model.id).lowestCost) }
  }

  /// The ways that end in one word.
  private struct End {
    let word: Lexicon.WordID
    let row: NGrams.Row
    let originCount: Int
    /// The best to go on from to a word that is not listed after this one.
    let unlisted: (cost: Float, step: Int32)
    /// The document has the word more than once.
    let isRepeated: Bool
  }

  /// Collects the origins of all ways that end in the same word as the first of them.
  private func end(from first: Int, _ isDone: inout UInt64) -> End {
    let word = ways[first].word
    var originCount = 0
    var hasUnlisted = false
    var unlisted = (cost: Float.infinity, step: Int32(-1))
    for index in first..<ways.count where ways[index].word == word {
      isDone |= 1 << UInt64(index)
      let way = ways[index]
      // After an unlisted pair nothing depends on its first word any more.
      if !way.pair.isListed, hasUnlisted { continue }
      if !way.pair.isListed { hasUnlisted = true }
      origins[originCount] = Origin(cost: way.cost, step: way.step, pair: way.pair)
      originCount += 1
      let cost = way.cost + Self.weight * way.pair.backOff
      if cost < unlisted.cost { unlisted = (cost, way.step) }
    }
    return End(
      word: word, row: model.row(after: word), originCount: originCount, unlisted: unlisted, isRepeated: words.weight(of: word).count > 1)
  }

  @inline(__always) private func reach(
    _ choice: RepairChoice, _ index: Int32, from end: End, _ width: Int32, into next: inout WayBeam
  ) {
    let weight = words.weight(of: choice.model.id)
    let mayHaveCeiling = end.isRepeated && weight.count > 1
    if mayHaveCeiling || model.mayList(choice.model, in: end.row) {
      let ceiling = mayHaveCeiling ? words.ceiling(choice.model.id, after: end.word) : .infinity
      return reachListed(choice, index, from: end, weight, ceiling: ceiling, width, into: &next)
    }
    let cost = end.unlisted.cost + choice.cost + Self.weight * (end.row.backOff + weight.plainCost)
    guard cost < next.limit else { return }
    let way = WayBeam.Way(
      word: choice.model.id, pair: .unlisted(cost: 0), cost: cost, step: end.unlisted.step, choice: index, width: width)
    insert(way, choice, into: &next)
  }

  @inline(__always) private func reachListed(
    _ choice: RepairChoice, _ index: Int32, from end: End, _ weight: DocumentWords.Weight, ceiling: Float, _ width: Int32,
    into next: inout WayBeam
  ) {
    let pair = pairs.pair(choice.model, in: end.row)
    let least = Self.weight * weight.lowestCost
    // What is no better than this does not get in.
    var cost = next.limit - choice.cost
    var step: Int32 = -2
    for index in 0..<end.originCount where origins[index].cost + least < cost {
      let origin = origins[index]
      let listed = pair.isListed ? model.listedCost(choice.model, behind: origin.pair) : nil
      let total = origin.cost + Self.weight * min((listed ?? pair.cost + origin.pair.backOff) - weight.gain, ceiling)
      if total < cost { (cost, step) = (total, origin.step) }
    }
    guard step > -2 else { return }
    let way = WayBeam.Way(
      word: choice.model.id, pair: pair, cost: cost + choice.cost, step: step, choice: index, width: width)
    insert(way, choice, into: &next)
  }

  /// With the second word, where the choice has one.
  @inline(__always) private func insert(_ way: WayBeam.Way, _ choice: RepairChoice, into next: inout WayBeam) {
    guard choice.second >= 0 else { return next.insert(way) }
    let second = NGrams.Word(choice.second)
    let pair = pairs.pair(second, in: model.row(after: way.word))
    let cost = way.cost + Self.weight * (model.listedCost(second, behind: way.pair) ?? pair.cost + way.pair.backOff)
    next.insert(WayBeam.Way(word: choice.second, pair: pair, cost: cost, step: way.step, choice: way.choice, width: way.width))
  }
}

/// The cheapest ways to one place, cheapest first.
struct WayBeam {
  struct Way {
    let word: Lexicon.WordID
    /// It behind the word before.
    let pair: NGrams.Pair
    let cost: Float
    /// The step that ends here, and before that is known the one before.
    var step: Int32
    let choice: Int32
    /// Units that the choice stands for.
    let width: Int32
  }

  static let size = 10
  private static let margin: Float = 9

  private let ways: UnsafeMutablePointer<Way> = .allocate(capacity: size)
  private(set) var count = 0
  /// What costs this much does not get in.
  private(set) var limit = Float.infinity

  func deallocate() { ways.deallocate() }

  subscript(index: Int) -> Way { ways[index] }

  mutating func setStep(_ step: Int32, of index: Int) { ways[index].step = step }

  mutating func removeAll() {
    count = 0
    limit = .infinity
  }

  @inline(__always) mutating func insert(_ way: Way) {
    guard way.cost < limit else { return }
    var place = min(count, Self.size - 1)
    while place > 0, ways[place - 1].cost > way.cost {
      ways[place] = ways[place - 1]
      place -= 1
    }
    ways[place] = way
    if count < Self.size { count += 1 }
    limit = ways[0].cost + Self.margin
    while ways[count - 1].cost > limit { count -= 1 }
    if count == Self.size { limit = min(limit, ways[count - 1].cost) }
  }
}
