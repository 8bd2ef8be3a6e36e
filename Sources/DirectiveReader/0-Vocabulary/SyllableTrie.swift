/// The lexicon's syllables and other words as a trie over letter codes.
struct SyllableTrie: Sendable {
  typealias Node = Int32
  static let shared = SyllableTrie(WordList.shared)
  static let root: Node = 0

  /// Children of a node stand side by side in the order of their letters; the masks say which letters there are.
  private var masks: [(low: UInt64, high: UInt64)] = []
  private var firstChildren: [Node] = []
  /// The word that ends at a node, or -1.
  private var words: [Lexicon.WordID] = []
  private var bestCosts: [Float] = []

  private init(_ list: WordList) {
    var builder = Builder()
    let model = NGrams()
    for (index, spelling) in list.spellings.enumerated() where list.kinds[index] == .syllable || list.kinds[index] == .other {
      let codes = spelling.unicodeScalars.map { VietnameseLetters.code($0.value) }
      guard !codes.contains(0) else { continue }
      builder.insert(codes, word: Lexicon.WordID(index), cost: model.cost(Lexicon.WordID(index)))
    }
    flatten(builder)
  }

  var count: Int { words.count }
  /// The word that ends at a node, or -1.
  func word(_ node: Node) -> Lexicon.WordID { words[Int(node)] }
  /// Lowest cost of any word at or below a node.
  func bestCost(_ node: Node) -> Float { bestCosts[Int(node)] }
  /// The letters of a node's children, one bit for each code below and from 64, and the first of them.
  func letters(_ node: Node) -> (low: UInt64, high: UInt64) { masks[Int(node)] }
  func firstChild(_ node: Node) -> Node { firstChildren[Int(node)] }

  /// The child reached by a letter; nil if no word goes on so.
  func child(_ node: Node, _ code: UInt8) -> Node? {
    let mask = masks[Int(node)]
    if code < 64 {
      let bit = UInt64(1) << UInt64(code)
      guard mask.low & bit != 0 else { return nil }
      return firstChildren[Int(node)] + Node((mask.low & (bit - 1)).nonzeroBitCount)
    }
    let bit = UInt64(1) << UInt64(code - 64)
    guard mask.high & bit != 0 else { return nil }
    return firstChildren[Int(node)] + Node(mask.low.nonzeroBitCount + (mask.high & (bit - 1)).nonzeroBitCount)
  }

  private mutating func flatten(_ builder: Builder) {
    var queue = [0]
    var next = 0
    while next < queue.count {
      let old = builder.nodes[queue[next]]
      let letters = old.children.keys.sorted()
      firstChildren.append(Node(queue.count))
      words.append(old.word)
      bestCosts.append(old.best)
      var mask: (low: UInt64, high: UInt64) = (0, 0)
      for letter in letters {
        if letter < 64 { mask.low |= 1 << UInt64(letter) } else { mask.high |= 1 << UInt64(letter - 64) }
        if let child = old.children[letter] { queue.append(child) }
      }
      masks.append(mask)
      next += 1
    }
  }

  private struct Builder {
    struct Node {
      var children: [UInt8: Int] = [:]
      var word: Lexicon.WordID = -1
      var best = Float.infinity
    }
    var nodes = [Node()]

    mutating func insert(_ codes: [UInt8], word: Lexicon.WordID, cost: Float) {
      var node = 0
      nodes[node].best = min(nodes[node].best, cost)
      for code in codes {
        if let child = nodes[node].children[code] {
          node = child
        } else {
          nodes.append(Node())
          nodes[node].children[code] = nodes.count - 1
          node = nodes.count - 1
        }
        nodes[node].best = min(nodes[node].best, cost)
      }
      if nodes[node].word < 0 { nodes[node].word = word }
    }
  }
}
