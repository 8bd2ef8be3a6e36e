/// Finds the words that a piece of text may stand for: a beam through the trie along the characters that were read.
///
/// A class for its scratch buffers, which live as long as one repair.
final class CandidateSearch {
  struct Candidate {
    let word: Lexicon.WordID
    /// Nats.
    let cost: Float
  }
  /// Longer pieces are no Vietnamese words.
  static let longestRead = 20
  private static let beam = 160
  private static let margin: Float = 11
  private static let limit: Float = 24

  private let trie: SyllableTrie
  private var layers: [[(node: SyllableTrie.Node, cost: Float)]]
  /// Place of a node in the layer that is being filled, valid where the stamp agrees.
  private var places: [[Int32: Int]]

  init(trie: SyllableTrie) {
    self.trie = trie
    layers = Array(repeating: [], count: Self.longestRead + 1)
    places = Array(repeating: [:], count: Self.longestRead + 1)
  }

  /// The best words for the characters, cheapest first.
  func candidates(_ read: [UInt8], channel: Channel, isCapitals: Bool, isInitial: Bool, count: Int) -> [Candidate] {
    guard !read.isEmpty, read.count <= Self.longestRead else { return [] }
    for place in 0...read.count {
      layers[place].removeAll(keepingCapacity: true)
      places[place].removeAll(keepingCapacity: true)
    }
    push(SyllableTrie.root, 0, at: 0)
    for place in 0...read.count {
      vanish(at: place, channel: channel, isCapitals: isCapitals)
      prune(at: place)
      guard place < read.count else { break }
      advance(read, at: place, channel: channel, isCapitals: isCapitals, isInitial: isInitial)
    }
    return best(layers[read.count], count: count)
  }

  private func advance(_ read: [UInt8], at place: Int, channel: Channel, isCapitals: Bool, isInitial: Bool) {
    var piece: UInt32 = 0
    for length in 1...min(Channel.longestPiece, read.count - place) {
      let code = read[place + length - 1]
      guard code != 0 else { break }
      piece |= UInt32(code) << UInt32(8 * (length - 1))
      if isCapitals {
        follow(channel.pieces(piece, .capital), from: place, to: place + length)
      } else {
        if place == 0, isInitial { follow(channel.pieces(piece, .initial), from: place, to: place + length) }
        if place > 0 || !isInitial || !Self.isLetter(read[0]) { follow(channel.pieces(piece, .small), from: place, to: place + length) }
      }
    }
    let cost = Self.isStray(read[place]) ? Channel.spuriousMark : Channel.spurious
    for (node, sofar) in layers[place] { push(node, sofar + cost, at: place + 1) }
  }

  private static func isLetter(_ code: UInt8) -> Bool { (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code) || code >= 0x80 }

  private static func isStray(_ code: UInt8) -> Bool { #"^'`~?!."*"#.utf8.contains(code) || code == 0 }

  /// Letters of which nothing was read.
  private func vanish(at place: Int, channel: Channel, isCapitals: Bool) {
    let operations = channel.pieces(0, isCapitals ? .capital : .small)
    let count = layers[place].count
    for index in 0..<count {
      let (node, cost) = layers[place][index]
      for operation in operations where cost + operation.cost < Self.limit {
        if let child = trie.child(node, UInt8(truncatingIfNeeded: operation.letters)) { push(child, cost + operation.cost, at: place) }
      }
    }
  }

  private func follow(_ operations: ArraySlice<Channel.Operation>, from place: Int, to end: Int) {
    for (node, sofar) in layers[place] {
      for operation in operations where sofar + operation.cost < Self.limit {
        var letters = operation.letters
        var reached = node
        while letters != 0, let child = trie.child(reached, UInt8(truncatingIfNeeded: letters)) {
          reached = child
          letters >>= 8
        }
        if letters == 0 { push(reached, sofar + operation.cost, at: end) }
      }
    }
  }

  private func push(_ node: SyllableTrie.Node, _ cost: Float, at place: Int) {
    if let index = places[place][node] {
      if cost < layers[place][index].cost { layers[place][index].cost = cost }
    } else {
      places[place][node] = layers[place].count
      layers[place].append((node, cost))
    }
  }

  /// Keeps the cheapest nodes, a word's own frequency considered.
  private func prune(at place: Int) {
    func value(_ entry: (node: SyllableTrie.Node, cost: Float)) -> Float { entry.cost + 0.5 * trie.bestCosts[Int(entry.node)] }
    let best = layers[place].lazy.map(value).min() ?? 0
    layers[place].removeAll { value($0) > best + Self.margin }
    if layers[place].count > Self.beam {
      layers[place].sort { value($0) < value($1) }
      layers[place].removeSubrange(Self.beam...)
    }
  }

  private func best(_ layer: [(node: SyllableTrie.Node, cost: Float)], count: Int) -> [Candidate] {
    let model = NGrams()
    var found: [(candidate: Candidate, value: Float)] = []
    for (node, cost) in layer {
      let word = trie.words[Int(node)]
      guard word >= 0 else { continue }
      found.append((Candidate(word: word, cost: cost), cost + 0.6 * model.cost(word)))
    }
    found.sort { $0.value < $1.value }
    return found.prefix(count).map(\.candidate)
  }
}
