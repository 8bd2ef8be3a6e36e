/// Finds the words that a piece of text may stand for: a beam through the trie along the characters that were read.
///
/// A class for its scratch buffers, which live as long as one repair.
final class CandidateSearch {
  struct Candidate {
    let word: Lexicon.WordID
    /// Nats.
    let cost: Float
  }
  private struct Entry {
    let node: SyllableTrie.Node
    var cost: Float
  }

  /// Longer pieces are no Vietnamese words.
  static let longestRead = 20
  /// Entries of one layer; what does not fit is lost.
  private static let layerSize = 1024
  private static let margin: Float = 10
  private static let limit: Float = 24
  /// Weight of a word's own frequency while searching.
  private static let prior: Float = 0.5
  /// A layer is filled from at most this many characters before.
  private static let ringSize = Channel.longestPiece + 1

  private let trie: SyllableTrie
  private let model = NGrams()
  /// One layer for each number of characters read.
  private let layers: UnsafeMutablePointer<Entry>
  private let counts: UnsafeMutablePointer<Int>
  /// Lowest value (cost and prior) in a layer.
  private let bests: UnsafeMutablePointer<Float>
  /// Where a node stands in a layer; true only if the layer's entry says so too.
  private let places: UnsafeMutablePointer<UInt16>

  init(trie: SyllableTrie) {
    self.trie = trie
    layers = .allocate(capacity: (Self.longestRead + 1) * Self.layerSize)
    layers.initialize(repeating: Entry(node: 0, cost: 0), count: (Self.longestRead + 1) * Self.layerSize)
    counts = .allocate(capacity: Self.longestRead + 1)
    counts.initialize(repeating: 0, count: Self.longestRead + 1)
    bests = .allocate(capacity: Self.longestRead + 1)
    bests.initialize(repeating: 0, count: Self.longestRead + 1)
    places = .allocate(capacity: Self.ringSize * trie.count)
    places.initialize(repeating: 0, count: Self.ringSize * trie.count)
  }

  deinit {
    layers.deallocate()
    counts.deallocate()
    bests.deallocate()
    places.deallocate()
  }

  /// The best words for the characters, cheapest first (a word's own frequency considered).
  func candidates(_ read: [UInt8], channel: Channel, isCapitals: Bool, isInitial: Bool, count: Int) -> [Candidate] {
    guard !read.isEmpty, read.count <= Self.longestRead else { return [] }
    for layer in 0...read.count {
      counts[layer] = 0
      bests[layer] = .infinity
    }
    push(SyllableTrie.root, 0, at: 0)
    for place in 0..<read.count {
      vanish(at: place, channel: channel, isCapitals ? .capital : .small)
      advance(read, at: place, channel: channel, isCapitals: isCapitals, isInitial: isInitial)
    }
    vanish(at: read.count, channel: channel, isCapitals ? .capital : .small)
    return best(layer: read.count, count: count)
  }

  private func advance(_ read: [UInt8], at place: Int, channel: Channel, isCapitals: Bool, isInitial: Bool) {
    let beginsSmall = place > 0 || !isInitial || !Self.isLetter(read[0])
    var piece: UInt32 = 0
    for length in 1...min(Channel.longestPiece, read.count - place) {
      let code = read[place + length - 1]
      guard code != 0 else { break }
      piece |= UInt32(code) << UInt32(8 * (length - 1))
      if isCapitals {
        follow(piece, .capital, channel, from: place, length: length)
      } else {
        if place == 0, isInitial { follow(piece, .initial, channel, from: place, length: length) }
        if beginsSmall { follow(piece, .small, channel, from: place, length: length) }
      }
    }
    let cost = Self.isStray(read[place]) ? Channel.spuriousMark : Channel.spurious
    for index in 0..<counts[place] {
      let entry = layers[place * Self.layerSize + index]
      if isAlive(entry, at: place, adding: cost) { push(entry.node, entry.cost + cost, at: place + 1) }
    }
  }

  private static func isLetter(_ code: UInt8) -> Bool { (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code) || code >= 0x80 }

  private static func isStray(_ code: UInt8) -> Bool {
    switch code {
    case 0, 0x21, 0x22, 0x27, 0x2A, 0x2E, 0x3F, 0x5E, 0x60, 0x7E: true
    default: false
    }
  }

  private func isAlive(_ entry: Entry, at place: Int, adding cost: Float = 0) -> Bool {
    let value = entry.cost + Self.prior * trie.bestCost(entry.node)
    return value <= bests[place] + Self.margin && value + cost <= bests[place] + Self.margin + 4 && entry.cost + cost < Self.limit
  }

  /// Letters of which nothing was read.
  private func vanish(at place: Int, channel: Channel, _ rows: Channel.Place) {
    let letters = channel.letters(0, rows)
    // Entries that are pushed here vanish on: two letters in a row may be lost.
    var index = 0
    while index < counts[place] {
      let entry = layers[place * Self.layerSize + index]
      if isAlive(entry, at: place, adding: 4) { step(entry, letters, 0, rows, channel, to: place) }
      index += 1
    }
  }

  private func follow(_ piece: UInt32, _ rows: Channel.Place, _ channel: Channel, from place: Int, length: Int) {
    let several = channel.operations(piece, rows)
    guard length == 1 || !several.isEmpty else { return }
    let letters = length == 1 ? channel.letters(UInt8(piece), rows) : (0, 0)
    for index in 0..<counts[place] {
      let entry = layers[place * Self.layerSize + index]
      guard isAlive(entry, at: place) else { continue }
      if length == 1 { step(entry, letters, UInt8(piece), rows, channel, to: place + 1) }
      for row in several {
        let operation = channel.operation(row)
        guard isAlive(entry, at: place, adding: operation.cost) else { break }
        walk(entry, operation, to: place + length)
      }
    }
  }

  /// One letter on, along every child that the character may stand for.
  private func step(
    _ entry: Entry, _ letters: (low: UInt64, high: UInt64), _ code: UInt8, _ rows: Channel.Place, _ channel: Channel, to place: Int
  ) {
    let children = trie.letters(entry.node)
    let first = trie.firstChild(entry.node)
    var common = children.low & letters.low
    while common != 0 {
      let letter = common.trailingZeroBitCount
      let child = first + Int32((children.low & (1 << UInt64(letter) - 1)).nonzeroBitCount)
      push(child, entry.cost + channel.cost(code, rows, of: letter), at: place)
      common &= common - 1
    }
    common = children.high & letters.high
    let lowCount = Int32(children.low.nonzeroBitCount)
    while common != 0 {
      let letter = common.trailingZeroBitCount
      let child = first + lowCount + Int32((children.high & (1 << UInt64(letter) - 1)).nonzeroBitCount)
      push(child, entry.cost + channel.cost(code, rows, of: letter + 64), at: place)
      common &= common - 1
    }
  }

  private func walk(_ entry: Entry, _ operation: Channel.Operation, to place: Int) {
    var letters = operation.letters
    var node = entry.node
    while letters != 0 {
      guard let child = trie.child(node, UInt8(truncatingIfNeeded: letters)) else { return }
      node = child
      letters >>= 8
    }
    push(node, entry.cost + operation.cost, at: place)
  }

  private func push(_ node: SyllableTrie.Node, _ cost: Float, at place: Int) {
    let value = cost + Self.prior * trie.bestCost(node)
    guard cost < Self.limit, value <= bests[place] + Self.margin else { return }
    if value < bests[place] { bests[place] = value }
    let layer = layers + place * Self.layerSize
    let slot = (place % Self.ringSize) * trie.count + Int(node)
    let index = Int(places[slot])
    if index < counts[place], layer[index].node == node {
      if cost < layer[index].cost { layer[index].cost = cost }
    } else if counts[place] < Self.layerSize {
      places[slot] = UInt16(counts[place])
      layer[counts[place]] = Entry(node: node, cost: cost)
      counts[place] += 1
    }
  }

  private func best(layer: Int, count: Int) -> [Candidate] {
    var found: [(candidate: Candidate, value: Float)] = []
    for index in 0..<counts[layer] {
      let entry = layers[layer * Self.layerSize + index]
      let word = trie.word(entry.node)
      guard word >= 0 else { continue }
      found.append((Candidate(word: word, cost: entry.cost), entry.cost + 0.6 * model.cost(word)))
    }
    found.sort { ($0.value, $0.candidate.word) < ($1.value, $1.candidate.word) }
    return found.prefix(count).map(\.candidate)
  }
}
