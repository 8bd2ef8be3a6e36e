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
  @exclusivity(unchecked) private var steps = Scratch<Step>(capacity: 1 << 12)
  @exclusivity(unchecked) private var stepCount = 0
  @exclusivity(unchecked) private var ways = WayBeam()
  @exclusivity(unchecked) private var next = WayBeam()
  /// Ways whose last reading reaches over the next unit too.
  @exclusivity(unchecked) private var leaping = WayBeam()
  @exclusivity(unchecked) private var prospects = Scratch<Prospect>(capacity: 1 << 7)
  private let origins: UnsafeMutablePointer<Origin> = .allocate(capacity: WayBeam.size)

  init(_ words: DocumentWords, _ pairs: PairMemory) {
    self.words = words
    self.pairs = pairs
    model = pairs.model
  }

  deinit {
    steps.deallocate()
    prospects.deallocate()
    origins.deallocate()
    ways.deallocate()
    next.deallocate()
    leaping.deallocate()
  }

  /// The steps in order; `limit` choices of each unit are looked at. The context moves to the run's end.
  func path(_ readings: Readings, limit: Int, _ context: inout Context) -> [Step] {
    stepCount = 0
    steps.makeRoom(for: readings.ranges.count * WayBeam.size)
    leaping.removeAll()
    ways.removeAll()
    ways.insert(WayBeam.Way(word: context.word, pair: context.pair, cost: 0, step: -1, choice: -1, width: 0))
    for unit in readings.ranges.indices { advance(readings, unit, limit: limit) }
    guard ways.count > 0 else { return [] }
    context = Context(word: ways[0].word, pair: ways[0].pair)
    return path(to: ways[0].step, atMost: readings.ranges.count)
  }

  private func path(to last: Int32, atMost count: Int) -> [Step] {
    var path: [Step] = []
    path.reserveCapacity(count)
    var index = last
    while index >= 0 {
      path.append(steps.start[Int(index)])
      index = steps.start[Int(index)].back
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
      steps.start[stepCount] = Step(back: way.step, choice: way.choice, unit: first, width: way.width)
      next.setStep(Int32(truncatingIfNeeded: stepCount), of: index)
      stepCount += 1
    }
    swap(&ways, &next)
  }

  /// A way to go on from.
  private struct Origin {
    let cost: Float
    let step: Int32
    let pair: NGrams.Pair
  }

  /// A choice with all that the search asks of it again for every way.
  private struct Prospect {
    let choice: RepairChoice
    let weight: DocumentWords.Weight
    /// No less does it cost behind any word.
    let bound: Float
  }

  /// Every choice after the ways; of the ways that end in the same word only the best goes on.
  private func extend(
    _ choices: UnsafeBufferPointer<RepairChoice>, _ range: Range<Int>, width: Int32, into next: inout WayBeam
  ) {
    let prospects = gather(choices[range])
    let ways = ways
    var isDone: UInt64 = 0
    for first in 0..<ways.count where isDone & (1 << UInt64(first)) == 0 {
      let cheapest = ways[first].cost
      let end = end(from: first, &isDone)
      // Few choices get further than to be asked what they cost: the loop holds nothing else.
      for place in 0..<range.count where cheapest + prospects[place].bound < next.limit {
        let index = Int32(truncatingIfNeeded: range.lowerBound &+ place)
        if mayBeListed(prospects[place], behind: end) {
          reachListed(prospects + place, index, from: end, width, into: &next)
        } else if unlistedCost(prospects[place], behind: end) < next.limit {
          reachUnlisted(prospects + place, index, from: end, width, into: &next)
        }
      }
    }
  }

  private func gather(_ choices: Slice<UnsafeBufferPointer<RepairChoice>>) -> UnsafePointer<Prospect> {
    prospects.makeRoom(for: choices.count)
    for (place, choice) in choices.enumerated() {
      let weight = words.weight(of: choice.model.id)
      prospects.start[place] = Prospect(choice: choice, weight: weight, bound: choice.cost + Self.weight * weight.lowestCost)
    }
    return UnsafePointer(prospects.start)
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
    let ways = ways
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
      word: word, row: model.row(after: word), originCount: originCount, unlisted: unlisted, isRepeated: words.weight(of: word).isRepeated)
  }

  @inline(always) private func mayHaveCeiling(_ prospect: Prospect, behind end: End) -> Bool {
    end.isRepeated && prospect.weight.isRepeated
  }

  @inline(always) private func mayBeListed(_ prospect: Prospect, behind end: End) -> Bool {
    mayHaveCeiling(prospect, behind: end) || model.mayList(prospect.choice.model, in: end.row)
  }

  @inline(always) private func unlistedCost(_ prospect: Prospect, behind end: End) -> Float {
    end.unlisted.cost + prospect.choice.cost + Self.weight * (end.row.backOff + prospect.weight.plainCost)
  }

  @inline(never) private func reachUnlisted(
    _ prospect: UnsafePointer<Prospect>, _ index: Int32, from end: End, _ width: Int32, into next: inout WayBeam
  ) {
    let choice = prospect.pointee.choice
    let way = WayBeam.Way(
      word: choice.model.id, pair: .unlisted(cost: 0), cost: unlistedCost(prospect.pointee, behind: end), step: end.unlisted.step,
      choice: index, width: width)
    insert(way, second: choice.second, into: &next)
  }

  @inline(never) private func reachListed(
    _ prospect: UnsafePointer<Prospect>, _ index: Int32, from end: End, _ width: Int32, into next: inout WayBeam
  ) {
    let ceiling =
      mayHaveCeiling(prospect.pointee, behind: end) ? words.ceiling(prospect.pointee.choice.model.id, after: end.word) : .infinity
    let choice = prospect.pointee.choice
    let weight = prospect.pointee.weight
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
    let way = WayBeam.Way(word: choice.model.id, pair: pair, cost: cost + choice.cost, step: step, choice: index, width: width)
    insert(way, second: choice.second, into: &next)
  }

  /// With the second word, where the choice has one.
  @inline(always) private func insert(_ way: WayBeam.Way, second: Lexicon.WordID, into next: inout WayBeam) {
    guard second >= 0 else { return next.insert(way) }
    let word = NGrams.Word(second)
    let pair = pairs.pair(word, in: model.row(after: way.word))
    let cost = way.cost + Self.weight * (model.listedCost(word, behind: way.pair) ?? pair.cost + way.pair.backOff)
    next.insert(WayBeam.Way(word: second, pair: pair, cost: cost, step: way.step, choice: way.choice, width: way.width))
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

  @inline(always) mutating func insert(_ way: Way) {
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
