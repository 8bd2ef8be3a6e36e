import Testing

@testable import DirectiveReader

@Suite struct CutTextTests {
  private func cut(_ text: String) -> CutText { CutText(Array(text.utf8)) }

  @Test func tokensKnowTheirWord() {
    let words = WordList.shared
    let tokens = cut("Định QUYẾT định 12 qyuết Müller e\u{301}.").tokens
    #expect(tokens[0].listed == tokens[2].listed)
    #expect(tokens[1].listed.map(words.spelling) == "quyết")
    #expect(tokens[2].listed.map(words.spelling) == "định")
    #expect(tokens[3].listed == nil && tokens[4].word == Token.Unlisted.plain)
    #expect(tokens[5].word == Token.Unlisted.foreign && tokens[6].word == Token.Unlisted.foreign)
    #expect(tokens[7].kind == .mark && tokens[7].listed == nil)
  }

  @Test(arguments: [("quyết định số 12/QĐ-TTg", false), ("T'Tg", true), ("12/QÐ-UBND", true), ("¢) báo cáo", true), ("“đã” – rồi", false)])
  func oddSignsAreSeen(_ text: String, _ hasOddSigns: Bool) { #expect(cut(text).hasOddSigns == hasOddSigns) }

  /// Known and unknown words: what touches a figure, mixes its letters or is one letter counts for nothing, capitals neither.
  @Test(arguments: [
    ("quyết định công ty", 4, 0), ("quyết5 định", 1, 0), ("5định quyết", 1, 0), ("5 định quyết", 2, 0), ("qyuết định", 1, 1),
    ("TTg định sỐ", 1, 0), ("định đ", 1, 0), ("QUYẾT ĐỊNH", 0, 0), ("Müller định", 1, 1), ("Mü5ller định", 1, 0), ("", 0, 0),
    ("định\nMüller\nqyuết", 1, 2),
  ])
  func wordsAreCounted(_ text: String, _ known: Int32, _ unknown: Int32) {
    let evidence = LineEvidence(of: Array(text.utf8))
    #expect(evidence.known == known && evidence.unknown == unknown, "\(evidence.known) and \(evidence.unknown)")
  }

  @Test func eachElementOnce() {
    #expect([3, 1, 3, 2, 1].uniqued() == [3, 1, 2])
    #expect((0..<40).map { $0 % 11 }.uniqued() == Array(0..<11))
    #expect([Int]().uniqued() == [])
    #expect(["an", "bn", "ac"].uniqued { $0.last } == ["an", "ac"])
  }
}
