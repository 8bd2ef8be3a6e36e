import DirectiveModel
import Testing

@testable import DirectiveReader

@Suite struct StructureTests {
  /// The paths of the clauses that have labels, in text order.
  private func paths(_ string: String) -> [String] {
    let text = TokenizedText(verbatim: string)
    let paragraphs = ParagraphScanner(text, lines: TextLines(text)).paragraphs(in: text.tokens.indices)
    let root = ClauseTree.root(of: paragraphs)
    let showsRoman = LabelPaths.romansRestart(root)
    func walk(_ clause: Clause, _ path: [String]) -> [String] {
      var dashes = 0
      return clause.children.flatMap { child -> [String] in
        var own = LabelPaths.extended(path, by: child, showsRoman: showsRoman)
        if child.label?.kind == .dash {
          dashes += 1
          own = LabelPaths.joinedDash(path, dashes)
        }
        return [LabelPaths.string(own)] + walk(child, own)
      }
    }
    return walk(root, [])
  }

  @Test func lettersKeepTheAlphabetOfVietnam() {
    #expect(
      paths(
        """
        1. Một số nhiệm vụ sau:
        a) Rà soát.
        b) Kiểm tra.
        c) Xây dựng.
        d) Ban hành.
        d) Tuyên truyền.
        e) Báo cáo.
        g) Tổng hợp.
        """) == ["1", "1.a", "1.b", "1.c", "1.d", "1.đ", "1.e", "1.g"])
  }

  @Test func misreadLabelsFollowTheirNeighbours() {
    #expect(paths("1. Rà soát.\n9. Kiểm tra.\n3. Báo cáo.") == ["1", "2", "3"])
    #expect(paths("a) Rà soát.\nb) Kiểm tra.\n¢) Báo cáo.\nd) Tổng hợp.") == ["a", "b", "c", "d"])
    // A skipped letter stays as printed.
    #expect(paths("d) Rà soát.\ne) Kiểm tra.\nh) Báo cáo.") == ["d", "e", "h"])
  }

  @Test func romanHeadingsCountWhereNumbersRestart() {
    #expect(
      paths("I. MỤC ĐÍCH\n1. Nâng cao.\n2. Bảo đảm.\nII. NHIỆM VỤ\n1. Rà soát.\na) Kiểm tra.\n2. Báo cáo.") == [
        "I", "I.1", "I.2", "II", "II.1", "II.1.a", "II.2",
      ])
  }

  @Test func dottedLabelsHoldTheirParent() {
    #expect(
      paths(
        "II. NHIỆM VỤ\n1. Về dữ liệu\n1.1. Xây dựng chiến lược:\na) Nhiệm vụ.\n1.2. Triển khai:\na) Rà soát.\n2. Về nền tảng\nI. KHÁC\n1. Rà soát."
      ).prefix(7) == [
        "II", "II.1", "II.1.1", "II.1.1.a", "II.1.2", "II.1.2.a", "II.2",
      ])
  }

  @Test func numbersAndDashesInsideSentencesAreNoItems() {
    #expect(
      paths("1. Rà soát văn bản của năm\n2021 và nội dung tại mục\n1 của Công văn này,\n- kể cả phụ lục.\n2. Báo cáo.") == ["1", "2"])
    #expect(paths("1. Chủ tịch UBND các tỉnh: Gia Lai,\n- Đắk Lắk thực hiện.\n2. Báo cáo.") == ["1", "2"])
  }

  @Test func joinedBracketLabelsAreToldApart() {
    #expect(
      paths("2. Lưu ý như sau: (1) Bộ Y tế chỉ đạo. (2) Bộ Công an phối hợp.\n(3) Bộ Xây dựng thẩm định.") == ["2", "2.1", "2.2", "2.3"])
    // Run in one sentence they are one task.
    #expect(paths("2. Cụ thể: (1) Đánh giá; (2) Rà soát; (3) Đề xuất.") == ["2"])
  }

  @Test func brokenSentencesAreJoined() {
    let text = TokenizedText(
      verbatim:
        "Để tiếp tục rà soát công tác cải cách hành chính của các cơ quan trên địa bàn\n\ntỉnh và báo cáo kết quả đúng quy định.\n\nGiao Sở Nội vụ theo dõi."
    )
    let paragraphs = ParagraphScanner(text, lines: TextLines(text)).paragraphs(in: text.tokens.indices)
    #expect(paragraphs.map { text.oneLine($0.tokens).prefix(10) } == ["Để tiếp tụ", "Giao Sở Nộ"])
  }
}
