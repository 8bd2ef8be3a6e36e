/// The lexicon's syllables and other words as a trie over letter codes.
///
/// Its nodes lie in memory that is made once and stays for the life of the program: the search walks them millions of times.
struct SyllableTrie: @unchecked Sendable {
  typealias Index = Int32
  static let shared = SyllableTrie(WordList.shared)
  static let root: Index = 0

  /// Children of a node stand side by side in the order of their letters; the masks say which letters there are.
  struct Node {
    /// Letter codes below 64, and from 64.
    var low: UInt64 = 0
    var high: UInt64 = 0
    var firstChild: Index = 0
    /// The word that ends here, or -1.
    var word: Lexicon.WordID = -1
    /// Lowest cost of any word at or below.
    var bestCost: Float = .infinity
  }

  let nodes: UnsafePointer<Node>
  let count: Int

  private init(_ list: WordList) {
    var builder = Builder()
    let model = NGrams()
    for (index, spelling) in list.spellings.enumerated() where list.kinds[index] == .syllable || list.kinds[index] == .other {
      let codes = spelling.unicodeScalars.map { VietnameseLetters.code($0.value) }
      guard !codes.contains(0) else { continue }
      builder.insert(codes, word: Lexicon.WordID(index), cost: model.cost(Lexicon.WordID(index)))
    }
    let flat = builder.flattened()
    let memory = UnsafeMutablePointer<Node>.allocate(capacity: flat.count)
    memory.initialize(from: flat, count: flat.count)
    nodes = UnsafePointer(memory)
    count = flat.count
  }

  /// The child reached by a letter; nil if no word goes on so.
  @inline(__always) func child(_ index: Index, _ code: UInt8) -> Index? {
    let node = nodes + Int(index)
    if code < 64 {
      let bit = UInt64(1) << UInt64(code)
      guard node.pointee.low & bit != 0 else { return nil }
      return node.pointee.firstChild + Index((node.pointee.low & (bit - 1)).nonzeroBitCount)
    }
    let bit = UInt64(1) << UInt64(code - 64)
    guard node.pointee.high & bit != 0 else { return nil }
    return node.pointee.firstChild + Index(node.pointee.low.nonzeroBitCount + (node.pointee.high & (bit - 1)).nonzeroBitCount)
  }

  private struct Builder {
    struct Entry {
      var children: [(letter: UInt8, entry: Int)] = []
      var word: Lexicon.WordID = -1
      var best = Float.infinity
    }
    var entries = [Entry()]

    mutating func insert(_ codes: [UInt8], word: Lexicon.WordID, cost: Float) {
      var entry = 0
      entries[entry].best = min(entries[entry].best, cost)
      for code in codes {
        if let child = entries[entry].children.first(where: { $0.letter == code }) {
          entry = child.entry
        } else {
          entries.append(Entry())
          entries[entry].children.append((code, entries.count - 1))
          entry = entries.count - 1
        }
        entries[entry].best = min(entries[entry].best, cost)
      }
      if entries[entry].word < 0 { entries[entry].word = word }
    }

    /// Breadth first, so that the children of a node are neighbours.
    func flattened() -> [Node] {
      var queue = [0]
      var nodes: [Node] = []
      nodes.reserveCapacity(entries.count)
      while nodes.count < queue.count {
        let old = entries[queue[nodes.count]]
        var node = Node(firstChild: Index(queue.count), word: old.word, bestCost: old.best)
        for (letter, child) in old.children.sorted(by: { $0.letter < $1.letter }) {
          if letter < 64 { node.low |= 1 << UInt64(letter) } else { node.high |= 1 << UInt64(letter - 64) }
          queue.append(child)
        }
        nodes.append(node)
      }
      return nodes
    }
  }
}
