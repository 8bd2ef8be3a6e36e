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
    let node: SyllableTrie.Index
    var cost: Float
    /// The cost and the node's prior.
    var value: Float
  }
  /// The words found after so many characters.
  private struct Layer {
    let entries: UnsafeMutablePointer<Entry>
    /// Where a node stands in `entries`; true only if the entry there says so too.
    let places: UnsafeMutablePointer<UInt16>
    var count = 0
    /// Lowest value (cost and prior) of an entry.
    var best = Float.infinity
  }

  /// Longer pieces are no Vietnamese words.
  static let longestRead = 20
  /// Entries of one layer; what does not fit is lost.
  private static let layerSize = 1024
  private static let margin: Float = 10
  /// Of pieces of five characters and more: so many say enough.
  private static let longMargin: Float = 9
  private static let longPiece = 5
  /// The next character costs the best entry something too.
  private static let leeway: Float = 2
  /// Of whole words.
  private static let finalMargin: Float = 8
  private static let limit: Float = 24
  /// Weight of a word's own frequency while searching.
  private static let prior: Float = 0.5
  /// A layer is filled from at most this many characters before.
  private static let ringSize = Channel.longestPiece + 1

  /// Of the piece at hand.
  private var margin = CandidateSearch.margin
  private let trie: SyllableTrie
  private let model = NGrams()
  private let layers: UnsafeMutablePointer<Layer>
  private let entries: UnsafeMutablePointer<Entry>
  private let places: UnsafeMutablePointer<UInt16>

  init(trie: SyllableTrie) {
    self.trie = trie
    entries = .allocate(capacity: (Self.longestRead + 1) * Self.layerSize)
    entries.initialize(repeating: Entry(node: 0, cost: 0, value: 0), count: (Self.longestRead + 1) * Self.layerSize)
    places = .allocate(capacity: Self.ringSize * trie.count)
    places.initialize(repeating: 0, count: Self.ringSize * trie.count)
    layers = .allocate(capacity: Self.longestRead + 1)
    for index in 0...Self.longestRead {
      let rows = places + (index % Self.ringSize) * trie.count
      (layers + index).initialize(to: Layer(entries: entries + index * Self.layerSize, places: rows))
    }
  }

  deinit {
    layers.deallocate()
    entries.deallocate()
    places.deallocate()
  }

  /// The best words for the characters, cheapest first (a word's own frequency considered).
  func candidates(_ read: [UInt8], channel: Channel, isCapitals: Bool, isInitial: Bool, count: Int) -> [Candidate] {
    guard search(read, channel: channel, isCapitals: isCapitals, isInitial: isInitial) else { return [] }
    return best(layers[read.count], count: count)
  }

  /// The best words for the beginnings of the characters, by length; empty where there are none.
  func beginnings(_ read: [UInt8], channel: Channel, isInitial: Bool, count: Int) -> [[Candidate]] {
    guard search(read, channel: channel, isCapitals: false, isInitial: isInitial) else { return [] }
    return (0...read.count).map { best(layers[$0], count: count) }
  }

  /// Fills the layers; false if the characters are too many.
  private func search(_ read: [UInt8], channel: Channel, isCapitals: Bool, isInitial: Bool) -> Bool {
    guard !read.isEmpty, read.count <= Self.longestRead else { return false }
    margin = read.count < Self.longPiece ? Self.margin : Self.longMargin
    for index in 0...read.count {
      layers[index].count = 0
      layers[index].best = .infinity
    }
    push(SyllableTrie.root, 0, to: layers)
    for place in 0..<read.count {
      vanish(layers + place, channel, isCapitals ? .capital : .small)
      dropHopeless(layers + place)
      advance(read, at: place, channel: channel, isCapitals: isCapitals, isInitial: isInitial)
    }
    vanish(layers + read.count, channel, isCapitals ? .capital : .small)
    return true
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
    let layer = layers[place]
    let cost = Self.spuriousCost(read, at: place)
    for index in 0..<layer.count { push(layer.entries[index].node, layer.entries[index].cost + cost, to: layers + place + 1) }
  }

  private static func isLetter(_ code: UInt8) -> Bool { (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code) || code >= 0x80 }

  /// Of a character that stands for nothing: a speck easily, a digit hardly ever, and never at either end of a word.
  private static func spuriousCost(_ read: [UInt8], at place: Int) -> Float {
    switch read[place] {
    case 0, 0x21, 0x22, 0x27, 0x2A, 0x2E, 0x3F, 0x5E, 0x60, 0x7E: Channel.spuriousMark
    case 0x30...0x39: place > 0 && place + 1 < read.count && isLetter(read[place - 1]) && isLetter(read[place + 1]) ? 10 : .infinity
    default: Channel.spurious
    }
  }

  /// Moves the best entry to the front too: what it leads to tells early what else is hopeless.
  private func dropHopeless(_ layer: UnsafeMutablePointer<Layer>) {
    let entries = layer.pointee.entries
    let limit = layer.pointee.best + margin
    var kept = 0
    var best = 0
    for index in 0..<layer.pointee.count where entries[index].value <= limit {
      entries[kept] = entries[index]
      if entries[kept].value < entries[best].value { best = kept }
      kept += 1
    }
    layer.pointee.count = kept
    if best > 0 { swap(&entries[0], &entries[best]) }
  }

  /// Letters of which nothing was read. Entries that are pushed here vanish on: two letters in a row may be lost.
  private func vanish(_ layer: UnsafeMutablePointer<Layer>, _ channel: Channel, _ rows: Channel.Place) {
    let letters = channel.letters(0, rows)
    let costs = channel.costs(0, rows)
    var index = 0
    while index < layer.pointee.count {
      let entry = layer.pointee.entries[index]
      let slack = layer.pointee.best + margin - entry.value
      if slack >= channel.cheapestLoss { step(entry, letters[slack < Channel.middling ? 1 : 0], costs, to: layer) }
      index += 1
    }
  }

  private func follow(_ piece: UInt32, _ rows: Channel.Place, _ channel: Channel, from place: Int, length: Int) {
    let several = channel.operations(piece, rows)
    guard length == 1 || !several.isEmpty else { return }
    let layer = layers[place]
    let target = layers + place + length
    if length == 1 {
      let letters = channel.letters(UInt8(piece), rows)
      let costs = channel.costs(UInt8(piece), rows)
      for index in 0..<layer.count {
        let slack = layer.best + margin + Self.leeway - layer.entries[index].value
        step(layer.entries[index], letters[slack < Channel.likely ? 2 : slack < Channel.middling ? 1 : 0], costs, to: target)
      }
    }
    guard !several.isEmpty else { return }
    let masks = channel.beginnings(several)
    for index in 0..<layer.count {
      let entry = layer.entries[index]
      let node = trie.nodes[Int(entry.node)]
      guard node.low & masks.low | node.high & masks.high != 0 else { continue }
      let slack = layer.best + margin + Self.leeway - entry.value
      for row in several {
        let operation = channel.operation(row)
        guard operation.cost <= slack else { break }
        walk(entry, operation, to: target)
      }
    }
  }

  /// One letter on, along every child that the character may stand for.
  @inline(__always) private func step(
    _ entry: Entry, _ letters: (low: UInt64, high: UInt64), _ costs: UnsafePointer<Float>, to target: UnsafeMutablePointer<Layer>
  ) {
    let node = trie.nodes[Int(entry.node)]
    var common = node.low & letters.low
    while common != 0 {
      let letter = common.trailingZeroBitCount
      let child = node.firstChild + Int32((node.low & (1 << UInt64(letter) - 1)).nonzeroBitCount)
      push(child, entry.cost + costs[letter], to: target)
      common &= common - 1
    }
    common = node.high & letters.high
    guard common != 0 else { return }
    let lowCount = Int32(node.low.nonzeroBitCount)
    while common != 0 {
      let letter = common.trailingZeroBitCount
      let child = node.firstChild + lowCount + Int32((node.high & (1 << UInt64(letter) - 1)).nonzeroBitCount)
      push(child, entry.cost + costs[letter + 64], to: target)
      common &= common - 1
    }
  }

  @inline(__always) private func walk(_ entry: Entry, _ operation: Channel.Operation, to target: UnsafeMutablePointer<Layer>) {
    var letters = operation.letters
    var node = entry.node
    while letters != 0 {
      guard let child = trie.child(node, UInt8(truncatingIfNeeded: letters)) else { return }
      node = child
      letters >>= 8
    }
    push(node, entry.cost + operation.cost, to: target)
  }

  @inline(__always) private func push(_ node: SyllableTrie.Index, _ cost: Float, to layer: UnsafeMutablePointer<Layer>) {
    let value = cost + Self.prior * trie.nodes[Int(node)].bestCost
    guard cost < Self.limit, value <= layer.pointee.best + margin else { return }
    if value < layer.pointee.best { layer.pointee.best = value }
    let entries = layer.pointee.entries
    let index = Int(layer.pointee.places[Int(node)])
    if index < layer.pointee.count, entries[index].node == node {
      if cost < entries[index].cost { entries[index] = Entry(node: node, cost: cost, value: value) }
    } else if layer.pointee.count < Self.layerSize {
      layer.pointee.places[Int(node)] = UInt16(layer.pointee.count)
      entries[layer.pointee.count] = Entry(node: node, cost: cost, value: value)
      layer.pointee.count += 1
    }
  }

  private func best(_ layer: Layer, count: Int) -> [Candidate] {
    var lowest = Float.infinity
    for index in 0..<layer.count {
      if let value = finalValue(layer.entries[index]) { lowest = min(lowest, value) }
    }
    var found: [(candidate: Candidate, value: Float)] = []
    for index in 0..<layer.count {
      let entry = layer.entries[index]
      guard let value = finalValue(entry), value <= lowest + Self.finalMargin else { continue }
      found.append((Candidate(word: trie.nodes[Int(entry.node)].word, cost: entry.cost), value))
    }
    found.sort { ($0.value, $0.candidate.word) < ($1.value, $1.candidate.word) }
    return found.prefix(count).map(\.candidate)
  }

  /// Nil if no word ends here.
  @inline(__always) private func finalValue(_ entry: Entry) -> Float? {
    let word = trie.nodes[Int(entry.node)].word
    return word < 0 ? nil : entry.cost + 0.6 * model.cost(word)
  }
}
