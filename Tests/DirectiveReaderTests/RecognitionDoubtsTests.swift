import DirectiveModel
import DirectiveReader
import Testing

/// What the recognition was not sure of is marked, once.
@Suite struct RecognitionDoubtsTests {
  private static let letter = """
    ỦY BAN NHÂN DÂN
    TỈNH SÓC TRĂNG
    Số: ⟦12/UBND-VX⟧
    V/v rà soát thủ tục hành chính
    Sóc Trăng, ngày ⟦05⟧ tháng 3 năm 2021

    Kính gửi: Các sở, ban, ngành tỉnh.

    Thực hiện Quyết định số ⟦34/QĐ-UBND⟧ ngày 07/01/2021, Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Nội vụ phối hợp với Công ty ⟦Thiên⟧ Long rà soát thủ tục hành chính.
    \u{C}
    ⟦2.⟧ Sở Tư pháp thẩm định kết quả rà soát trước ngày ⟦30/6/2021⟧.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.
    CHỦ TỊCH

    Trần Thị ⟦Mai⟧
    """

  private func review(_ marked: String, confidence: Int) -> [Finding] {
    let text = MarkedText(marked)
    let words = text.marked.map { RecognizedWord(bytes: $0, confidence: confidence) }
    let source = Source(name: "-", sha256: "", byteCount: text.text.utf8.count)
    return DirectiveReader.read(Array(text.text.utf8), source: source, recognized: words).directive.review
  }

  @Test func valuesInWeakWordsAreMarked() throws {
    let found = review(Self.letter, confidence: 40)
    #expect(
      Set(found.map(\.field)) == [
        "number", "issued", "signer", "references[34/QĐ-UBND]", "tasks[1].assignees", "tasks[2].path", "tasks[2].deadline",
      ])
    #expect(found.allSatisfy { $0.reason == .uncertain && $0.confidence == 40 && $0.bytes != nil })
    let number = try #require(found.first { $0.field == "number" })
    #expect(number.message == "Số, ký hiệu máy nhận dạng không chắc: \"Số: 12/UBND-VX\"")
  }

  @Test func sureWordsNeedNoReview() {
    #expect(review(Self.letter, confidence: 85) == [])
    #expect(review(MarkedText(Self.letter).text, confidence: 0) == [])
  }

  /// Only long texts are judged by half-sure words.
  @Test func halfSureWordsCountWhereTheyAreMany() {
    let found = review(Self.letter, confidence: 70)
    #expect(found.map(\.field) == ["tasks[1].text", "tasks[2].text"])
  }

  @Test func aPlaceIsAskedAboutOnce() {
    let twice = Self.letter.replacing("Trần Thị ⟦Mai⟧", with: "⟦Mai⟧").replacing("CHỦ TỊCH\n", with: "")
    let found = review(twice, confidence: 10)
    #expect(found.count { $0.field == "signer" } == 1)
    #expect(Set(found.map(\.field)).count == found.count)
  }

  @Test func aPageWithoutWordsIsMarked() throws {
    let text = MarkedText(Self.letter).text
    let found = review(text.replacing("\u{C}", with: "\u{C}\n\u{C}") + "\n\u{C}\n", confidence: 0)
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.field == "tasks" && finding.reason == .missing)
    #expect(finding.message.hasPrefix("Trang 2, 4 không đọc được chữ nào"))
    let source = Source(name: "-", sha256: "", byteCount: text.utf8.count)
    #expect(DirectiveReader.read(Array((text + "\n\u{C}\n").utf8), source: source).directive.review == [])
  }

  @Test func pagesAreTheTextsOwn() throws {
    let text = MarkedText(Self.letter).text
    let directive = DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
    let second = try #require(directive.tasks.last)
    #expect(directive.source.pages.place(ofLine: second.lines.lowerBound) == PageLines.Place(page: 2, line: 2))
  }

  @Test(arguments: [-5..<0, 0..<0, 10..<11, 0..<1_000_000, 5_000_000..<5_000_001])
  func wordsThatStandNowhereAreNoTrouble(bytes: Range<Int>) {
    let text = MarkedText(Self.letter).text
    let words = [RecognizedWord(bytes: bytes, confidence: 0), RecognizedWord(bytes: 3..<9, confidence: -7)]
    let source = Source(name: "-", sha256: "", byteCount: text.utf8.count)
    #expect(DirectiveReader.read(Array(text.utf8), source: source, recognized: words).directive.tasks.count == 2)
  }
}
