import Testing

@testable import DirectiveReader
@testable import cchc_bench

@Suite struct LexiconTests {
  /// Whoever changes `ConfusionRows` has to write the tables anew: `cchc-bench lexicon`.
  @Test func channelIsWhatTheConfusionsGive() {
    let confusions = Lexicon.rows(of: Lexicon.confusions).map { $0.joined(separator: "\t") + "\n" }.joined()
    var rows = ChannelRows(confusions: confusions)
    let cells = String(decoding: rows.cells(), as: UTF8.self)
    #expect(cells.utf8.count > 10_000)
    #expect(cells == Lexicon.channel.description)
    #expect(rows.characters == Lexicon.channelCharacters)
  }

  @Test func everyListedPairIsFoundAndNoOther() {
    let model = NGrams()
    for context: Lexicon.WordID in [0, 1, 2, 3, 10, 500, 3000] {
      let cell = Lexicon.contexts.utf8Start + 9 * Int(context)
      let count = Lexicon.number(cell + 9, digits: 3) - Lexicon.number(cell, digits: 3)
      let row = model.row(after: context)
      let found = (0..<WordList.shared.count).count { model.pair(NGrams.Word(Lexicon.WordID($0)), in: row).isListed }
      #expect(found == count)
    }
  }

  @Test func everyTrigramEndsWithAListedPair() {
    let model = NGrams()
    let first = model.pair(NGrams.Word(3), in: model.row(after: 0))
    let row = model.row(after: 3)
    var found = 0
    for id in 0..<WordList.shared.count {
      let word = NGrams.Word(Lexicon.WordID(id))
      guard model.listedCost(word, behind: first) != nil else { continue }
      found += 1
      #expect(model.pair(word, in: row).isListed)
    }
    #expect(found > 0)
  }

  @Test func everyWordStandsInTheTrie() {
    let words = WordList.shared
    var node: SyllableTrie.Index? = SyllableTrie.root
    for scalar in "nghiêng".unicodeScalars {
      node = node.flatMap { SyllableTrie.shared.child($0, VietnameseLetters.code(scalar.value)) }
    }
    #expect(node.map { SyllableTrie.shared.nodes[Int($0)].word } == words.word(WordList.key("nghiêng") ?? 0))
    let spelled = words.kinds.indices.count { words.kinds[$0] == .syllable || words.kinds[$0] == .other }
    #expect((0..<SyllableTrie.shared.count).count { SyllableTrie.shared.nodes[$0].word >= 0 } == spelled)
  }
}
