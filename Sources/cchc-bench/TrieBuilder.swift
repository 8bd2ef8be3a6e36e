/// Puts words into a trie over letter codes.
struct TrieBuilder {
  struct Node {
    /// By which its parent leads here.
    let letter: UInt8
    let childCount: Int
    /// The word that ends here, or -1.
    let word: Int
  }
  private struct Entry {
    let letter: UInt8
    var children: [Int] = []
    var word = -1
  }
  private var entries = [Entry(letter: 0)]

  mutating func insert(_ codes: [UInt8], word: Int) {
    var entry = 0
    for code in codes {
      if let child = entries[entry].children.first(where: { entries[$0].letter == code }) {
        entry = child
      } else {
        entries[entry].children.append(entries.count)
        entry = entries.count
        entries.append(Entry(letter: code))
      }
    }
    if entries[entry].word < 0 { entries[entry].word = word }
  }

  /// Breadth first, the children of a node in the order of their letters.
  func flattened() -> [Node] {
    var queue = [0]
    var nodes: [Node] = []
    while nodes.count < queue.count {
      let entry = entries[queue[nodes.count]]
      nodes.append(Node(letter: entry.letter, childCount: entry.children.count, word: entry.word))
      queue += entry.children.sorted { entries[$0].letter < entries[$1].letter }
    }
    return nodes
  }
}
