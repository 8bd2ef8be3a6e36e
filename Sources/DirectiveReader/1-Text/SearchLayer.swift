/// The places of the trie that so many characters may lead to, while they are being found.
///
/// Its memory is lent: `entries` has room for `size`, `places` for every node of the trie.
struct SearchLayer {
  struct Entry {
    let node: SyllableTrie.Index
    var cost: Float
    /// The cost and the node's prior.
    var value: Float
  }
  /// A finished layer.
  struct Source {
    let entries: UnsafeMutablePointer<Entry>
    let count: Int
    /// Lowest value of an entry.
    let best: Float
  }

  /// Entries of one layer; what does not fit is lost.
  static let size = 1024
  static let margin: Float = 10
  /// Of pieces of five characters and more: so many say enough.
  static let longMargin: Float = 9
  static let longPiece = 5
  /// The next character costs the best entry something too.
  private static let leeway: Float = 2
  private static let limit: Float = 24
  /// Weight of a word's own frequency while searching.
  private static let prior: Float = 0.5

  private let entries: UnsafeMutablePointer<Entry>
  /// Where a node stands in `entries`; true only if the entry there says so too.
  private let places: UnsafeMutablePointer<UInt16>
  private let nodes: UnsafePointer<SyllableTrie.Node>
  private let trie: SyllableTrie
  private let margin: Float
  private(set) var count = 0
  /// Entries to go on from, once the layer is complete.
  private(set) var hopefulCount = 0
  /// Lowest value of an entry.
  private(set) var best = Float.infinity

  init(entries: UnsafeMutablePointer<Entry>, places: UnsafeMutablePointer<UInt16>, trie: SyllableTrie, margin: Float) {
    self.entries = entries
    self.places = places
    self.trie = trie
    self.margin = margin
    nodes = trie.nodes
  }

  static func isLetter(_ code: UInt8) -> Bool { (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code) || code >= 0x80 }

  /// Of a character that stands for nothing: a speck easily, a digit hardly ever, and never at either end of a word.
  static func spuriousCost(_ read: [UInt8], at place: Int) -> Float {
    switch read[place] {
    case 0, 0x21, 0x22, 0x27, 0x2A, 0x2E, 0x3F, 0x5E, 0x60, 0x7E: Channel.spuriousMark
    case 0x30...0x39: place > 0 && place + 1 < read.count && isLetter(read[place - 1]) && isLetter(read[place + 1]) ? 10 : .infinity
    default: Channel.spurious
    }
  }

  /// What the piece may stand for, after each entry of the layer before it.
  mutating func follow(_ piece: UInt32, _ rows: Channel.Place, _ channel: Channel, from source: Source, isSingle: Bool) {
    if isSingle {
      let letters = channel.letters(UInt8(truncatingIfNeeded: piece), rows)
      let costs = channel.costs(UInt8(truncatingIfNeeded: piece), rows)
      for index in 0..<source.count {
        let entry = source.entries[index]
        let slack = slack(entry, source)
        if slack >= 0 { step(entry, letters[Channel.tier(slack)], costs) }
      }
    }
    let several = channel.operations(piece, rows)
    guard !several.isEmpty else { return }
    let masks = channel.beginnings(several)
    for index in 0..<source.count {
      let entry = source.entries[index]
      let node = nodes[Int(entry.node)]
      guard node.low & masks.low | node.high & masks.high != 0 else { continue }
      let slack = slack(entry, source)
      for row in several {
        let operation = channel.operation(row)
        guard operation.cost <= slack else { break }
        walk(entry, operation)
      }
    }
  }

  /// What a step from the entry may cost.
  @inline(__always) private func slack(_ entry: Entry, _ source: Source) -> Float {
    min(source.best + Self.leeway, best) + margin - entry.value
  }

  /// A character that stands for nothing.
  mutating func skip(from source: Source, cost: Float) {
    for index in 0..<source.count { push(source.entries[index].node, source.entries[index].cost + cost) }
  }

  /// Letters of which nothing was read. Entries that are pushed here vanish on: two letters in a row may be lost.
  mutating func vanish(_ channel: Channel, _ rows: Channel.Place) {
    let letters = channel.letters(0, rows)
    let costs = channel.costs(0, rows)
    var index = 0
    while index < count {
      let entry = entries[index]
      let slack = best + margin - entry.value
      if slack >= channel.cheapestLoss { step(entry, letters[Channel.tier(slack)], costs) }
      index += 1
    }
  }

  /// Moves what leads nowhere to the end and the best entry to the front: what that leads to tells early what else is hopeless.
  mutating func partHopeless() {
    let limit = best + margin
    hopefulCount = 0
    for index in 0..<count where entries[index].value <= limit {
      if index > hopefulCount { swap(&entries[hopefulCount], &entries[index]) }
      if entries[hopefulCount].value == best { swap(&entries[0], &entries[hopefulCount]) }
      hopefulCount += 1
    }
  }

  /// One letter on, along every child that the character may stand for.
  @inline(__always) private mutating func step(
    _ entry: Entry, _ letters: (low: UInt64, high: UInt64), _ costs: UnsafePointer<Float>
  ) {
    let node = nodes + Int(entry.node)
    let low = node.pointee.low
    let firstChild = node.pointee.firstChild
    var common = low & letters.low
    while common != 0 {
      let letter = common.trailingZeroBitCount
      let child = firstChild &+ SyllableTrie.Index(truncatingIfNeeded: (low & (1 << UInt64(letter) &- 1)).nonzeroBitCount)
      push(child, entry.cost + costs[letter])
      common &= common &- 1
    }
    let high = node.pointee.high
    common = high & letters.high
    guard common != 0 else { return }
    let firstHigh = firstChild &+ SyllableTrie.Index(truncatingIfNeeded: low.nonzeroBitCount)
    while common != 0 {
      let letter = common.trailingZeroBitCount
      let child = firstHigh &+ SyllableTrie.Index(truncatingIfNeeded: (high & (1 << UInt64(letter) &- 1)).nonzeroBitCount)
      push(child, entry.cost + costs[letter &+ 64])
      common &= common &- 1
    }
  }

  @inline(__always) private mutating func walk(_ entry: Entry, _ operation: Channel.Operation) {
    var letters = operation.letters
    var node = entry.node
    while letters != 0 {
      guard let child = trie.child(node, UInt8(truncatingIfNeeded: letters)) else { return }
      node = child
      letters >>= 8
    }
    push(node, entry.cost + operation.cost)
  }

  @inline(__always) mutating func push(_ node: SyllableTrie.Index, _ cost: Float) {
    let value = cost + Self.prior * nodes[Int(node)].bestCost
    guard cost < Self.limit, value <= best + margin else { return }
    if value < best { best = value }
    let index = Int(places[Int(node)])
    if index < count, entries[index].node == node {
      if cost < entries[index].cost { entries[index] = Entry(node: node, cost: cost, value: value) }
    } else if count < Self.size {
      places[Int(node)] = UInt16(truncatingIfNeeded: count)
      entries[count] = Entry(node: node, cost: cost, value: value)
      count += 1
    }
  }
}
