import DirectiveModel
import DirectiveReader
import Testing

/// Shapes of the directives of provincial offices and communes since the mergers of 2025, and what scans lose of them.
@Suite struct NewerOfficesTests {
  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"

  private func read(_ body: String, title: String = "KẾ HOẠCH\nChuyển đổi số năm 2026") -> Directive {
    let text =
      "ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG NAI\n\(Self.motto)\nSố: 5/KH-UBND\nĐồng Nai, ngày 10 tháng 3 năm 2025\n\n\(title)\n\n\(body)\n\n"
      + "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nCao Tiến Dũng\n"
    return DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  private func leads(_ body: String) -> [[String]] { read(body).tasks.map { $0.leads.map(\.name) } }

  @Test(arguments: [
    ("1. Giám đốc các sở, Thủ trưởng các ban, ngành tỉnh tổ chức thực hiện.", ["Các sở, ban, ngành tỉnh"]),
    ("1. Báo và phát thanh, truyền hình Đồng Nai tăng thời lượng phát sóng.", ["Báo và phát thanh, truyền hình Đồng Nai"]),
    ("1. Trung tâm Công nghệ thông tin và Truyền thông bảo đảm hạ tầng.", ["Trung tâm Công nghệ thông tin và Truyền thông"]),
    ("1. Đoàn Thanh niên phường tập huấn cho đoàn viên.", ["Đoàn Thanh niên phường"]),
    ("1. Phòng Kinh tế, Hạ tầng và Đô thị chủ trì rà soát.", ["Phòng Kinh tế, Hạ tầng và Đô thị"]),
    ("1. UBND các huyện, thành, thị báo cáo kết quả.", ["UBND các huyện, thị xã, thành phố"]),
    ("1. Ban Thường vụ các huyện ủy, thành ủy chỉ đạo thực hiện.", ["Ban Thường vụ các huyện ủy, thành ủy"]),
  ])
  func namesAreWhole(item: String, names: [String]) { #expect(leads(item) == [names]) }

  @Test func anArticleMayHeadDutiesWithAColon() {
    let directive = read(
      "Điều 1. Phê duyệt Đề án.\nĐiều 2. Tổ chức thực hiện:\n1. Sở Nội vụ chủ trì hướng dẫn.\n2. Sở Tài chính có trách nhiệm bố trí kinh phí.",
      title: "QUYẾT ĐỊNH\nVề việc phê duyệt Đề án")
    #expect(directive.tasks.map(\.path) == ["2.1", "2.2"])
  }

  @Test func topicsStayInTheirTask() {
    let directive = read(
      "1. Sở Nội vụ báo cáo kết quả trước ngày 12/3/2026. Báo cáo tập trung làm rõ các nội dung:\n- Công tác chỉ đạo, điều hành;\n- Sáng kiến;\n"
        + "- Nguyên nhân.")
    #expect(directive.tasks.map(\.path) == ["1"])
    #expect(directive.tasks.first?.text.hasSuffix("Nguyên nhân.") == true)
  }

  @Test func findingsBeforeTheDutiesAreNone() {
    let directive = read(
      "Vẫn còn một số tồn tại, hạn chế:\n- Tỷ lệ hồ sơ trễ hạn còn cao;\n- Một số cơ quan chưa thực hiện nghiêm việc xin lỗi.\n"
        + "Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Nội vụ kiểm tra.\n2. Sở Y tế rà soát.")
    #expect(directive.tasks.map(\.path) == ["1", "2"])
  }

  @Test func rowsMayBreakOverLinesAndStandInGroups() {
    let directive = read(
      "I. NỘI DUNG\nNội dung theo Phụ lục kèm theo.\nII. TỔ CHỨC\n1. Sở Nội vụ theo dõi, đôn đốc.\nPHỤ LỤC\nTT | Nội dung | Chủ trì | Phối hợp | Thời gian\n"
        + "I | Rà soát thủ tục\n1 | Ban hành kế hoạch | Văn phòng UBND\ntỉnh | Sở Tư pháp | Tháng 4/2025\nII | Tuyên truyền\n"
        + "1 | Tổ chức hội nghị | Sở Nội vụ | Sở Y tế | Quý II/2025")
    #expect(directive.tasks.map(\.path) == ["II.1", "1", "1#2"])
    #expect(directive.tasks.last?.deadline?.lastDay?.iso == "2025-06-30")
    #expect(directive.tasks.dropFirst().first?.leads.map(\.name) == ["Văn phòng UBND tỉnh"])
  }

  @Test(arguments: [
    ("hoàn thành trong quý I1/2025", "2025-06-30"), ("hoàn thành trong quý IH/2025", "2025-09-30"),
    ("hoàn thành trước ngày. 10/4/2025", "2025-04-09"), ("hoàn thành trong, tháng 10/2025", "2025-10-31"),
  ])
  func specksAndStrokesCostNoDeadline(words: String, day: String) {
    #expect(read("1. Sở Nội vụ \(words).").tasks.first?.deadline?.lastDay?.iso == day)
  }

  @Test func aSubmissionIsNoLetter() {
    let directive = read(
      "Kính gửi: Ủy ban nhân dân tỉnh.\n\nSở Tài chính kính trình như sau:\n1. Sự cần thiết\n- Trụ sở xuống cấp.\n2. Nội dung đề nghị\n"
        + "- Bổ sung kinh phí.\n- Thời gian thực hiện: quý IV/2025.", title: "TỜ TRÌNH\nVề việc bổ sung kinh phí")
    #expect(directive.documentType == "tờ trình")
    #expect(directive.tasks.isEmpty)
  }

  @Test func theBodyMayFollowTheSubjectAtOnce() {
    let directive = read(
      "1. Sở Nội vụ theo dõi.",
      title: "KẾ HOẠCH\nỨng dụng trí tuệ nhân tạo trong hoạt động của các cơ quan nhà nước trên địa bàn tỉnh năm 2025\n"
        + "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, UBND tỉnh ban hành Kế hoạch như sau:")
    #expect(
      directive.subject == "Ứng dụng trí tuệ nhân tạo trong hoạt động của các cơ quan nhà nước trên địa bàn tỉnh năm 2025")
  }
}
