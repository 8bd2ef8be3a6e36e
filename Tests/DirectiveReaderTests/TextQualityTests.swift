import DirectiveReader
import Foundation
import Testing

/// The share that tells good letters from bad ones lies far from both.
@Suite struct TextQualityTests {
  private func quality(_ text: String) -> TextQuality { TextQuality(of: Array(text.utf8)) }

  @Test func vietnameseIsKnown() throws {
    let share = try #require(quality("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch cải cách hành chính").knownShare)
    #expect(share > 0.95)
  }

  @Test(arguments: [
    "S& Noi vu chi tri, phéi hop vdi S& Tai chinh xay dyng ké hoach cai cach hanh chinh",
    "Së Néi vô chñ tr×, phèi hîp víi Së Tµi chÝnh x©y dùng kÕ ho¹ch c¶i c¸ch hµnh chÝnh",
    "qwrt zxcv bnmk plkj hgfd sdfg wert xcvb nmlk",
  ]) func whatWasReadWithoutVietnameseLettersIsNot(text: String) throws {
    let share = try #require(quality(text).knownShare)
    #expect(share < 0.8, "\(share)")
  }

  @Test func nothingHasNoShare() {
    #expect(quality(" \n\u{C} 12/2018 - - ").knownShare == nil)
    #expect(quality("").wordCount == 0)
  }
}
