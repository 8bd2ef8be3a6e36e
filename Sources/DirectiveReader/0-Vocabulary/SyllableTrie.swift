/// The lexicon's syllables and other words as a trie over letter codes.
///
/// Its nodes lie in memory that is made once and stays for the life of the program: the search walks them millions of times.
struct SyllableTrie: @unchecked Sendable {
  typealias Index = Int32
  static let shared = SyllableTrie()
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

  private init() {
    count = Lexicon.trie.utf8CodeUnitCount / Self.cellWidth
    let memory = UnsafeMutablePointer<Node>.allocate(capacity: count)
    memory.initialize(repeating: Node(), count: count)
    nodes = UnsafePointer(memory)
    var next = 1
    for index in 0..<count {
      let cell = Lexicon.trie.utf8Start + Self.cellWidth * index
      memory[index].firstChild = Index(truncatingIfNeeded: next)
      memory[index].word = Lexicon.WordID(truncatingIfNeeded: Lexicon.number(cell + 4, digits: 2) - 1)
      let end = min(next + Lexicon.number(cell + 2, digits: 2), count)
      while next < end {
        let letter = UInt64(Lexicon.number(Lexicon.trie.utf8Start + Self.cellWidth * next, digits: 2))
        if letter < 64 { memory[index].low |= 1 << letter } else { memory[index].high |= 1 << (letter & 63) }
        next += 1
      }
    }
    setBestCosts(memory)
  }

  /// Per node: 2 letter, 2 number of children, 2 word and 1 (0 for none). Breadth first: the children of a node are neighbours.
  private static let cellWidth = 6

  private func setBestCosts(_ memory: UnsafeMutablePointer<Node>) {
    for index in (0..<count).reversed() {
      let node = memory + index
      if node.pointee.word >= 0 { node.pointee.bestCost = NGrams.cost(of: node.pointee.word) }
      for child in 0..<node.pointee.low.nonzeroBitCount + node.pointee.high.nonzeroBitCount {
        node.pointee.bestCost = min(node.pointee.bestCost, memory[Int(node.pointee.firstChild) + child].bestCost)
      }
    }
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
}
