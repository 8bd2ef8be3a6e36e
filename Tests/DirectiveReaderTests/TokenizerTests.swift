import DirectiveReader
import Testing

@Suite struct TokenizerTests {
  @Test func keysIgnoreMarksAndCase() {
    #expect(Key("Đẩy") == Key("day"))
    #expect(Key("NGHIÊNG") == Key("nghiêng"))
    #expect(Key("nghiem") != Key("nghiên"))
  }

  @Test func tokensKeepTheirPlaces() {
    let text = TokenizedText(clean: "Giao Sở Nội vụ, số 450-TB/TU\nngày 30/12/2017")
    #expect(text.tokens.count == 17)
    #expect(text.spelling(1) == "Sở")
    #expect(text.isMark(4, ","))
    #expect(text.number(6) == 450)
    #expect(text.tokens[7].isSpaced == false)
    #expect(text.tokens[11].isLineStart)
    #expect(text.oneLine(9..<13) == "/TU ngày 30")
  }

  @Test func phrasesTakeTheLongestAndRespectExactWords() {
    let phrases = Phrases([("trước ngày", 1), ("trước", 2), ("giao!", 3)])
    #expect(phrases.match(TokenizedText(clean: "truoc ngay 5"), at: 0)?.value == 1)
    #expect(phrases.match(TokenizedText(clean: "trước đó"), at: 0)?.value == 2)
    #expect(phrases.match(TokenizedText(clean: "Giao Sở"), at: 0)?.value == 3)
    #expect(phrases.match(TokenizedText(clean: "giáo dục"), at: 0) == nil)
  }
}
