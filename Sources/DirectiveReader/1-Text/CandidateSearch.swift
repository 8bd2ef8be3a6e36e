/// Finds the words that a piece of text may stand for: a beam through the trie along the characters that were read.
///
/// What was found after the beginning of a text is kept for every text that begins so ("th", "thự" are searched once): a text of
/// known beginnings costs nothing. A class for that memory, which outlives one document; what is found never depends on it.
final class CandidateSearch {
  struct Candidate {
    let word: Lexicon.WordID
    /// Nats.
    let cost: Float
  }

  /// Longer pieces are no Vietnamese words.
  static let longestRead = 20
  /// Words kept of one text.
  static let count = 24
  /// The beginnings that are kept; when they are too many, all are forgotten.
  private static let beginningCount = 1 << 14
  private static let entryCount = 1 << 18
  /// Of whole words.
  private static let finalMargin: Float = 8

  /// What was found after some characters.
  private struct Beginning {
    /// Place in `entries`, how many go on, and how many there are: what leads nowhere may still be a word.
    let first: Int32
    let count: Int32
    let all: Int32
    /// Lowest value of an entry.
    let best: Float
    /// Place in `candidates`; -1 before they were asked for.
    var firstCandidate: Int32 = -1
    var candidateCount: Int32 = 0
  }

  /// What decides how the characters are searched.
  private struct Manner {
    let channel: Channel
    let isCapitals: Bool
    let isInitial: Bool
    let isLong: Bool

    /// 0..<24
    var index: Int { channel.index << 3 | (isCapitals ? 4 : 0) | (isInitial ? 2 : 0) | (isLong ? 1 : 0) }
    var place: Channel.Place { isCapitals ? .capital : .small }
    var margin: Float { isLong ? SearchLayer.longMargin : SearchLayer.margin }
  }

  private let trie: SyllableTrie
  private let model = NGrams()
  private let entries: UnsafeMutablePointer<SearchLayer.Entry>
  private let places: UnsafeMutablePointer<UInt16>
  private var usedEntries = 0
  private var beginnings: [Beginning] = []
  private var candidates: [Candidate] = []
  private var found: [(candidate: Candidate, value: Float)] = []
  /// The beginning of no characters, for each manner; -1 before its first use.
  private var roots = [Int32](repeating: -1, count: 24)
  private var following = NumberTable(capacity: beginningCount)
  /// The beginnings of the text at hand, by their length.
  private var path = [Int32](repeating: 0, count: longestRead + 1)

  init(trie: SyllableTrie) {
    self.trie = trie
    entries = .allocate(capacity: Self.entryCount)
    places = .allocate(capacity: trie.count)
    places.initialize(repeating: 0, count: trie.count)
    beginnings.reserveCapacity(Self.beginningCount)
  }

  deinit {
    entries.deallocate()
    places.deallocate()
  }

  /// The best words for the characters, cheapest first (a word's own frequency considered).
  func candidates(_ read: [UInt8], channel: Channel, isCapitals: Bool, isInitial: Bool, count: Int) -> [Candidate] {
    guard search(read, channel: channel, isCapitals: isCapitals, isInitial: isInitial) else { return [] }
    return best(path[read.count], count: count)
  }

  /// The best words for the beginnings of the characters, by length; empty where there are none.
  func beginnings(_ read: [UInt8], channel: Channel, isInitial: Bool, count: Int) -> [[Candidate]] {
    guard search(read, channel: channel, isCapitals: false, isInitial: isInitial) else { return [] }
    return (0...read.count).map { best(path[$0], count: count) }
  }

  /// Fills the path; false if the characters are too many.
  private func search(_ read: [UInt8], channel: Channel, isCapitals: Bool, isInitial: Bool) -> Bool {
    guard !read.isEmpty, read.count <= Self.longestRead else { return false }
    makeRoom()
    let isLong = read.count >= SearchLayer.longPiece
    let manner = Manner(channel: channel, isCapitals: isCapitals, isInitial: isInitial, isLong: isLong)
    path[0] = root(manner)
    for place in read.indices {
      // A digit may be a speck between letters: what follows it counts too.
      let isFollowed = place + 1 < read.count && SearchLayer.isLetter(read[place + 1])
      let key = UInt64(path[place]) << 9 | (isFollowed ? 1 << 8 : 0) | UInt64(read[place])
      if let known = following[key] {
        path[place + 1] = Int32(known)
      } else {
        path[place + 1] = extended(read, at: place, manner)
        following.insert(key, Int(path[place + 1]))
      }
    }
    return true
  }

  private func makeRoom() {
    let mostEntries = (Self.longestRead + 2) * SearchLayer.size
    guard usedEntries + mostEntries > Self.entryCount || beginnings.count + Self.longestRead + 2 > Self.beginningCount else { return }
    usedEntries = 0
    beginnings.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    following.removeAll()
    for index in roots.indices { roots[index] = -1 }
  }

  private func root(_ manner: Manner) -> Int32 {
    if roots[manner.index] >= 0 { return roots[manner.index] }
    var layer = emptyLayer(manner)
    layer.push(SyllableTrie.root, 0)
    roots[manner.index] = close(&layer, manner)
    return roots[manner.index]
  }

  private func emptyLayer(_ manner: Manner) -> SearchLayer {
    SearchLayer(entries: entries + usedEntries, places: places, trie: trie, margin: manner.margin)
  }

  /// The beginning that reaches over one more character.
  private func extended(_ read: [UInt8], at place: Int, _ manner: Manner) -> Int32 {
    var layer = emptyLayer(manner)
    for start in max(0, place + 1 - Channel.longestPiece)...place {
      guard let piece = Self.piece(read[start...place]) else { continue }
      let source = source(path[start])
      let isSingle = start == place
      if manner.isCapitals {
        layer.follow(piece, .capital, manner.channel, from: source, isSingle: isSingle)
      } else {
        let isInitial = start == 0 && manner.isInitial
        if isInitial { layer.follow(piece, .initial, manner.channel, from: source, isSingle: isSingle) }
        if !isInitial || !SearchLayer.isLetter(read[start]) {
          layer.follow(piece, .small, manner.channel, from: source, isSingle: isSingle)
        }
      }
    }
    layer.skip(from: source(path[place]), cost: SearchLayer.spuriousCost(read, at: place))
    return close(&layer, manner)
  }

  /// The characters packed, the first in the lowest byte; nil if one of them stands for no letter.
  private static func piece(_ read: ArraySlice<UInt8>) -> UInt32? {
    var piece: UInt32 = 0
    for code in read.reversed() {
      guard code != 0 else { return nil }
      piece = piece << 8 | UInt32(code)
    }
    return piece
  }

  private func source(_ index: Int32) -> SearchLayer.Source {
    let beginning = beginnings[Int(index)]
    return SearchLayer.Source(entries: entries + Int(beginning.first), count: Int(beginning.count), best: beginning.best)
  }

  private func close(_ layer: inout SearchLayer, _ manner: Manner) -> Int32 {
    layer.vanish(manner.channel, manner.place)
    layer.partHopeless()
    beginnings.append(Beginning(first: Int32(usedEntries), count: Int32(layer.hopefulCount), all: Int32(layer.count), best: layer.best))
    usedEntries += layer.count
    return Int32(beginnings.count - 1)
  }

  // MARK: words

  private func best(_ index: Int32, count: Int) -> [Candidate] {
    if beginnings[Int(index)].firstCandidate < 0 { findCandidates(of: Int(index)) }
    let first = Int(beginnings[Int(index)].firstCandidate)
    return Array(candidates[first..<first + min(count, Int(beginnings[Int(index)].candidateCount))])
  }

  private func findCandidates(of index: Int) {
    let entries = entries + Int(beginnings[index].first)
    found.removeAll(keepingCapacity: true)
    var lowest = Float.infinity
    for place in 0..<Int(beginnings[index].all) {
      let entry = entries[place]
      let word = trie.nodes[Int(entry.node)].word
      guard word >= 0 else { continue }
      let value = entry.cost + 0.6 * model.cost(word)
      guard value <= lowest + Self.finalMargin else { continue }
      lowest = min(lowest, value)
      found.append((Candidate(word: word, cost: entry.cost), value))
    }
    found.removeAll { $0.value > lowest + Self.finalMargin }
    found.sort { ($0.value, $0.candidate.word) < ($1.value, $1.candidate.word) }
    beginnings[index].firstCandidate = Int32(candidates.count)
    candidates += found.prefix(Self.count).lazy.map(\.candidate)
    beginnings[index].candidateCount = Int32(candidates.count) - beginnings[index].firstCandidate
  }
}
