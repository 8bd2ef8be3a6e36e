import DirectiveModel
import DirectiveReader
import Testing

/// Task tables of which little more than the words is left.
@Suite struct LostColumnTests {
  private func read(_ table: String) -> Directive {
    let text = """
      UBND TỈNH LÂM ĐỒNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 45/KH-UBND
      Lâm Đồng, ngày 5 tháng 8 năm 2023

      KẾ HOẠCH
      Cải cách hành chính

      I. MỤC ĐÍCH, YÊU CẦU
      Rõ người, rõ việc.
      II. NHIỆM VỤ
      \(table)
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ theo dõi, đôn đốc.
      2. Sở Tài chính bố trí kinh phí.

      Nơi nhận:
      - Lưu: VT.
      CHỦ TỊCH
      Nguyễn Văn An
      """
    return DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  private func rows(_ directive: Directive) -> [String] {
    directive.tasks.filter { $0.path.hasPrefix("II.") }.map { task in
      let names = [task.leads, task.supporters].map { $0.map(\.name).joined(separator: ", ") }
      return "\(task.path) \(task.text) | \(names[0]) | \(names[1]) | \(task.deadline?.lastDay?.iso ?? "-")"
    }
  }

  private static let read = [
    "II.1 Rà soát thủ tục hành chính | Sở Nội vụ | Sở Tư pháp | 2023-11-30",
    "II.2 Xây dựng phần mềm dùng chung | Sở Thông tin và Truyền thông | Các sở, ban, ngành tỉnh | 2024-03-31",
  ]

  @Test(arguments: [" ", "  ", "\t", " | "])
  func rowsOfALineAreRead(gap: String) {
    let table = [
      ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
      ["1", "Rà soát thủ tục hành chính", "Sở Nội vụ", "Sở Tư pháp", "Tháng 11/2023"],
      ["2", "Xây dựng phần mềm dùng chung", "Sở Thông tin và Truyền thông", "Các sở, ngành", "Quý I/2024"],
    ]
    let directive = read(table.map { $0.joined(separator: gap) }.joined(separator: "\n"))
    #expect(rows(directive) == Self.read)
    #expect(directive.tasks.map(\.path).suffix(2) == ["III.1", "III.2"])
  }

  /// Rules that a scan left here and there, and heads that a narrow column breaks.
  @Test(arguments: [
    "TT Nội dung Cơ quan chủ | Cơ quan phối | Thời hạn\ntrì hợp", "TTỊ Nhiệm vụ | Cơ quan Cơ quan Thời gian\nchủ trì phối hợp hoàn thành",
    "STT | Nội dung công Đơn vị thực | Đơn vị phối | Thời hạn hoàn\nviệc hiện hợp thành",
  ])
  func rowsBetweenBrokenRulesAreTasks(head: String) {
    let directive = read(
      head + "\n1 | Tập huấn giám sát véc Sở Y tế UBND các xã, | Trong tháng\ntơ cho cán bộ trạm y tế phường 9/2025\nvà cộng tác viên\n\n"
        + "2_| Tổ chức chiến dịch diệt | UBND các Sở Giáo dục và | Trước ngày\nlăng quăng đợt 1 xã, phường Đào tạo 15/10/2025\n"
        + "3 | Rà soát thủ tục | Sở Nội vụ | Sở Tư pháp | Tháng 11/2023")
    #expect(directive.tasks.map(\.path) == ["II.1", "II.2", "II.3", "III.1", "III.2"])
    for path in ["II.1", "II.2"] {
      let task = directive.tasks.first { $0.path == path }
      #expect(task?.assignees == [])
      #expect(task?.deadline == nil)
      for field in ["assignees", "deadline"] { #expect(directive.review.contains { $0.field == "tasks[\(path)].\(field)" }) }
    }
    #expect(rows(directive).last == "II.3 Rà soát thủ tục | Sở Nội vụ | Sở Tư pháp | 2023-11-30")
  }

  @Test func aCellOnALineMaySayXongTruoc() {
    let cells = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "1", "Kiểm tra", "Sở Nội vụ", "Xong trước 20/12/2025", "2", "Tổng kết"]
    let directive = read((cells + ["Sở Y tế", "Hoàn thành trong tháng 12/2025"]).joined(separator: "\n"))
    #expect(rows(directive) == ["II.1 Kiểm tra | Sở Nội vụ |  | 2025-12-19", "II.2 Tổng kết | Sở Y tế |  | 2025-12-31"])
  }

  @Test func rowsThatCannotBeCutAreMarked() {
    let directive = read(
      "TT Nhiệm vụ Sản phẩm Chủ trì Phối hợp Thời hạn\n1 Công tác kiểm tra\n1.1 Kiểm tra văn bản Báo cáo Phòng Kiểm Phòng Xây\n"
        + "của UBND huyện tra văn bản dựng văn bản\n2 Tập huấn Kế hoạch Sở Nội vụ")
    #expect(directive.tasks.map(\.path) == ["II.1.1", "II.2", "III.1", "III.2"])
    for path in ["II.1.1", "II.2"] {
      #expect(directive.tasks.first { $0.path == path }?.leads == [])
      for field in ["assignees", "deadline"] { #expect(directive.review.contains { $0.field == "tasks[\(path)].\(field)" }) }
    }
  }
}
