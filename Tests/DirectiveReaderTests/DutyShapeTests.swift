import DirectiveModel
import DirectiveReader
import Testing

/// Shapes in which offices lay out duties: guidances, requests, approved plans, letters with counted items.
@Suite struct DutyShapeTests {
  /// A document of 10/09/2024 with this title and body.
  private func read(_ title: String, _ body: String, signature: String = "CHỦ TỊCH\nCao Tiến Dũng") -> Directive {
    let text = """
      ỦY BAN NHÂN DÂN
      TỈNH ĐỒNG NAI
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 115/\(title.hasPrefix("V/v") ? "UBND-TH" : "UBND")
      Đồng Nai, ngày 10 tháng 9 năm 2024

      \(title)

      \(body)

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      \(signature)
      """
    return DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  private func tasks(_ title: String, _ body: String) -> [String] {
    read(title, body).tasks.map { task in
      let day = task.deadline.map { " " + ($0.lastDay?.iso ?? $0.text) } ?? ""
      return "\(task.path): \(task.leads.map(\.name).joined(separator: ", "))\(day)"
    }
  }

  @Test func agencyHeadingsOfAGuidanceCharge() {
    let found = tasks(
      "HƯỚNG DẪN\nThực hiện công tác tuyển quân năm 2025",
      """
      Căn cứ Luật Nghĩa vụ quân sự, Ủy ban nhân dân tỉnh hướng dẫn một số nội dung sau:
      I. PHƯƠNG CHÂM
      Tuyển người nào chắc người đó.
      II. NỘI DUNG
      1. Công an tỉnh
      a) Thẩm tra lý lịch công dân, xong trước ngày 25/9/2024.
      b) Quản lý chặt chẽ hộ khẩu của công dân trong độ tuổi.
      2. Sở Y tế
      Tổ chức khám sức khỏe cho công dân trong tháng 10 năm 2024.
      """)
    #expect(found == ["II.1.a: Công an tỉnh 2024-09-24", "II.1.b: Công an tỉnh", "II.2: Sở Y tế 2024-10-31"])
  }

  @Test func aPlanThatADecisionApprovesChargesItsAgencies() {
    let found = tasks(
      "QUYẾT ĐỊNH\nPhê duyệt Kế hoạch ứng phó xâm nhập mặn",
      """
      Căn cứ Luật Tài nguyên nước số 17/2012/QH13;
      QUYẾT ĐỊNH:
      Điều 1. Phê duyệt Kế hoạch ứng phó xâm nhập mặn trên địa bàn tỉnh với các nội dung chủ yếu sau:
      I. MỤC TIÊU
      Chủ động ứng phó với xâm nhập mặn.
      II. NHIỆM VỤ
      1. Sở Nông nghiệp và Phát triển nông thôn
      a) Hoàn thành nạo vét các kênh trục trước ngày 30 tháng 11 năm 2024.
      b) Trong tháng 10 năm 2024, ban hành lịch thời vụ.
      2. Sở Y tế
      Tăng cường giám sát chất lượng nước sinh hoạt.
      Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
      """)
    let department = "Sở Nông nghiệp và Phát triển nông thôn"
    #expect(found == ["1.II.1.a: \(department) 2024-11-29", "1.II.1.b: \(department) 2024-10-31", "1.II.2: Sở Y tế"])
  }

  @Test func whatAReportRequestsIsADuty() {
    let found = tasks(
      "BÁO CÁO\nKết quả kiểm tra ứng dụng chữ ký số",
      """
      Thực hiện Kế hoạch năm 2024, Ủy ban nhân dân tỉnh báo cáo kết quả như sau:
      I. KẾT QUẢ KIỂM TRA
      1. Về hạ tầng: 100% cơ quan có mạng nội bộ.
      II. KIẾN NGHỊ, ĐỀ XUẤT
      1. Đối với Sở Tài chính
      - Bố trí kinh phí nâng cấp đường truyền trong tháng 12/2024.
      2. Đối với các sở, ban, ngành
      a) Khắc phục các tồn tại đã nêu, gửi kết quả trước ngày 30/11/2024.
      """)
    #expect(found == ["II.1.-1: Sở Tài chính 2024-12-31", "II.2.a: Các sở, ban, ngành tỉnh 2024-11-29"])
  }

  @Test(arguments: ["Nhiệm vụ 1: |Nhiệm vụ 2: ", "Một là, |Hai là, ", "1- |2- "])
  func itemsAreCountedInManyWays(labels: String) {
    let labels = labels.split(separator: "|")
    let found = tasks(
      "V/v giảm ùn tắc giao thông",
      """
      Kính gửi: Các sở, ban, ngành tỉnh.
      Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ sau:
      \(labels[0])Sở Xây dựng rà soát, trình phương án trước ngày 31 tháng 10 năm 2024.
      \(labels[1])Công an tỉnh tăng cường điều tiết vào giờ cao điểm.
      """)
    #expect(found == ["1: Sở Xây dựng 2024-10-30", "2: Công an tỉnh"])
  }

  @Test func lettersMayHaveDashes() {
    let found = tasks(
      "CHỈ THỊ\nVề chăm sóc người có công",
      """
      Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện tốt một số nhiệm vụ sau:
      1- Sở Nội vụ:
      a- Chủ trì giải quyết hồ sơ tồn đọng trước ngày 15-10-2024.
      b- Tổ chức đoàn đại biểu của tỉnh thăm, viếng nghĩa trang.
      2- Sở Y tế tổ chức khám, chữa bệnh lưu động.
      """)
    #expect(found == ["1.a: Sở Nội vụ 2024-10-14", "1.b: Sở Nội vụ", "2: Sở Y tế"])
  }

  @Test func aSentenceWithItsOwnDayIsATask() {
    let found = tasks(
      "V/v đầu tư công",
      """
      Kính gửi: Các sở, ban, ngành tỉnh.
      Ủy ban nhân dân tỉnh yêu cầu:
      1. Sở Tài chính phân bổ kế hoạch vốn trước ngày 30/9/2024. Trong tháng 12 năm 2024, tổ chức hội nghị đánh giá tiến độ.
      2. Sở Xây dựng kiểm tra các công trình trước ngày 15/10/2024. Công tác này phải làm nghiêm túc.
      """)
    #expect(found == ["1: Sở Tài chính 2024-09-29", "1#2: Sở Tài chính 2024-12-31", "2: Sở Xây dựng 2024-10-14"])
  }

  @Test(arguments: [
    "CHỈ HUY TRƯỞNG\nĐại tá Huỳnh Văn Khởi", "CHỈ HUY TRƯỞNG\n- UBMTTQVN TP;\n- Lưu: VT. i Huỳnh Văn Khởi",
  ])
  func theSignerIsTheNameAlone(signature: String) {
    let signer = read("KẾ HOẠCH\nTuyển quân", "1. Sở Y tế khám sức khỏe cho công dân.", signature: signature).signer
    #expect(signer == Signer(title: "Chỉ huy trưởng", name: "Huỳnh Văn Khởi"))
  }

  @Test(arguments: [
    ("Cục Quản lý xây dựng và Chất lượng công trình giao thông", "theo dõi, tổng hợp kết quả"),
    ("Trung tâm Giám sát, điều hành đô thị thông minh", "phối hợp với Sở Nội vụ lắp đặt camera"),
    ("Trung tâm Quy hoạch - Kiểm định xây dựng", "rà soát các vị trí"),
    ("Các doanh nghiệp viễn thông", "báo cáo số lượng thuê bao"),
    ("Công ty cổ phần Môi trường Biên Hòa", "khắc phục sự cố rò rỉ"),
  ])
  func aNameKeepsAllItsWords(name: String, duty: String) {
    let directive = read("V/v rà soát", "Kính gửi: Các sở, ban, ngành tỉnh.\nỦy ban nhân dân tỉnh yêu cầu:\n1. \(name) \(duty).")
    #expect(directive.tasks.first?.leads.map(\.name) == [name])
  }
}
