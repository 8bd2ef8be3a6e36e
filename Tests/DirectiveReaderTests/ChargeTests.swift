import DirectiveModel
import DirectiveReader
import Testing

/// Which sentences charge somebody, and which only tell, grant, invite or make rules.
@Suite struct ChargeTests {
  private func tasks(_ body: String, symbol: String = "UBND-NC", addressees: String = "Các sở, ban, ngành tỉnh.") -> [String] {
    described(SampleLetter(symbol: symbol, addressees: addressees, body: body).read())
  }

  private func described(_ directive: Directive) -> [String] {
    directive.tasks.map { task in
      let words = "\(task.path): \(task.leads.map(\.name).joined(separator: ", "))"
      return words + (task.deadline.map { " \($0.lastDay?.iso ?? $0.text)" } ?? "")
    }
  }

  /// A document of another kind than a letter.
  private func tasks(of title: String, symbol: String, _ body: String) -> [String] {
    described(SampleLetter(symbol: symbol, title: title, body: body).read())
  }

  // MARK: Lists before the first item

  @Test func whatIsOverdueIsStatus() {
    let found = tasks(
      """
      Qua theo dõi, đến ngày 31/7/2025 còn 03 nhiệm vụ đã quá hạn nhưng chưa có báo cáo, cụ thể:
      - Sở Xây dựng: chậm trình Chương trình phát triển đô thị giao tại Thông báo số 218/TB-UBND ngày 14/3/2025.
      - Sở Y tế: chưa báo cáo kết quả kiểm tra theo Công văn số 12/UBND-VX ngày 02/4/2025.
      UBND tỉnh yêu cầu:
      1. Sở Xây dựng, Sở Y tế hoàn thành dứt điểm các nhiệm vụ nêu trên trước ngày 15/8/2025.
      2. Các sở, ban, ngành cập nhật tiến độ hằng tuần.
      """)
    #expect(found == ["1: Sở Xây dựng, Sở Y tế 2025-08-14", "2: Các sở, ban, ngành tỉnh hằng tuần"])
  }

  @Test func dutiesBehindAListOfTheSlowAreFound() {
    let found = tasks(
      """
      Đến hết ngày 31/7/2025, các đơn vị sau chưa gửi báo cáo về Sở Nội vụ:
      - Sở Y tế;
      - Sở Công Thương.
      UBND tỉnh yêu cầu các đơn vị nêu trên:
      - Khẩn trương gửi báo cáo trước ngày 15/8/2025;
      - Kiểm điểm trách nhiệm tập thể, cá nhân để chậm muộn.
      """)
    #expect(found == ["1.-1: Các sở, ban, ngành tỉnh 2025-08-14", "1.-2: Các sở, ban, ngành tỉnh"])
  }

  @Test func theSlowMayBeChargedInTheirIntroduction() {
    let found = tasks(
      """
      Để khắc phục, các đơn vị có nhiệm vụ quá hạn khẩn trương thực hiện:
      - Rà soát toàn bộ nhiệm vụ được giao;
      - Báo cáo kết quả trước ngày 20/8/2025.
      """)
    #expect(found.count == 2)
  }

  @Test func linesThatChargeAreDutiesUnderWhateverIntroduction() {
    let found = tasks(
      """
      Qua theo dõi, một số nhiệm vụ còn chậm. Đối với các nhiệm vụ quá hạn, chưa hoàn thành:
      - Sở Tài chính khẩn trương tham mưu phương án phân bổ vốn, trình UBND tỉnh trước ngày 15/8/2025.
      - Sở Xây dựng: hoàn thành thẩm định đồ án quy hoạch.
      """)
    #expect(found == ["-1: Sở Tài chính 2025-08-14", "-2: Sở Xây dựng"])
  }

  @Test func guestsAreNotCharged() {
    let found = tasks(
      of: "GIẤY MỜI\nDự họp về xử lý rác thải", symbol: "GM-UBND",
      """
      UBND tỉnh trân trọng kính mời:
      - Đồng chí Giám đốc Sở Nội vụ;
      - Lãnh đạo Công an tỉnh;
      - Đại diện Hội Nông dân tỉnh.
      Dự họp bàn công tác xử lý rác thải.
      - Thời gian: 08 giờ 00, ngày 20/8/2025.
      - Địa điểm: Phòng họp số 1.
      Để cuộc họp đạt kết quả, UBND tỉnh phân công chuẩn bị như sau:
      1. Sở Nội vụ chuẩn bị báo cáo, gửi về Văn phòng UBND tỉnh trước ngày 18/8/2025.
      """)
    #expect(found == ["1: Sở Nội vụ 2025-08-17"])
  }

  @Test func aParagraphMayTellBeforeItCharges() {
    let found = tasks(
      of: "GIẤY MỜI\nDự họp về xử lý rác thải", symbol: "GM-UBND",
      """
      UBND tỉnh trân trọng kính mời đại biểu dự họp. Đề nghị Công an tỉnh chuẩn bị báo cáo, gửi về Văn phòng UBND tỉnh trước ngày 18/8/2025.
      """)
    #expect(found == ["1: Công an tỉnh 2025-08-17"])
  }

  // MARK: Status, consent, rules

  /// What is told or granted first does not hide who has to act.
  @Test(arguments: [
    "Nhất trí với đề xuất của Sở Tài chính; Sở Tài chính hoàn chỉnh dự thảo Quyết định.",
    "Chấp thuận đề nghị của Sở Y tế. Sở Y tế triển khai thực hiện theo quy định.",
    "Công tác giải phóng mặt bằng còn chậm, Sở Xây dựng đẩy nhanh tiến độ.",
    "Về kết quả giải ngân: đến nay đạt 41%; Sở Tài chính rà soát, điều chuyển vốn các dự án chậm.",
    "Cho phép Sở Xây dựng lựa chọn đơn vị tư vấn, hoàn thành trong tháng 9.",
  ])
  func whoeverTurnsToSomebodyCharges(item: String) {
    #expect(tasks("UBND tỉnh yêu cầu:\n1. \(item)\n2. Sở Nội vụ theo dõi, đôn đốc.").count == 2)
  }

  @Test(arguments: [
    "Về kết quả tháng 7: Thu ngân sách đạt 104% dự toán; Sở Y tế hoàn thành 3/5 nhiệm vụ.",
    "Tình hình giải ngân: Các chủ đầu tư đã giải ngân 41,7% kế hoạch vốn.",
    "Công tác quản lý đất đai đã có chuyển biến; nhiều nội dung của Nghị quyết chưa đạt yêu cầu.",
    "Công tác giải phóng mặt bằng dự án đường ven biển còn chậm.",
    "Việc xử lý nợ đọng xây dựng cơ bản chưa được quan tâm đúng mức.",
    "Sở Xây dựng chậm trình quy hoạch bến xe.",
    "UBND xã Đức Trọng: còn 12 hồ sơ đất đai quá hạn.",
    "Nhất trí với đề nghị của Sở Xây dựng tại Tờ trình số 55/TTr-SXD ngày 06/4/2025 về điều chỉnh hướng tuyến.",
    "Chấp thuận chủ trương lập quy hoạch chi tiết Khu dân cư số 3.",
    "Định mức phân bổ thực hiện theo Nghị quyết số 31/2021/NQ-HĐND.",
    "Việc thanh, quyết toán kinh phí thực hiện theo quy định hiện hành.",
  ])
  func whatIsToldOrRuledChargesNobody(item: String) {
    #expect(tasks("\(SampleLetter.opening)\n1. Sở Y tế báo cáo UBND tỉnh.\n2. \(item)") == ["1: Sở Y tế"])
  }

  @Test(arguments: [
    ("Tình hình dịch bệnh: Sở Y tế chủ động theo dõi, tăng cường giám sát tại các cửa khẩu.", "Sở Y tế"),
    ("Thống nhất với đề xuất của Sở Tài chính, yêu cầu Sở Tài chính hoàn thiện hồ sơ.", "Sở Tài chính"),
    ("Tiến độ giải ngân còn thấp. Yêu cầu các chủ đầu tư hoàn thiện hồ sơ.", "Các chủ đầu tư"),
    ("Sở Xây dựng chưa trình quy hoạch, khẩn trương hoàn thiện hồ sơ.", "Sở Xây dựng"),
    ("Chế độ báo cáo: các sở, ban, ngành báo cáo kết quả về Sở Nội vụ.", "Các sở, ban, ngành tỉnh"),
    ("Công tác bảo vệ rừng: Chi cục Kiểm lâm tuần tra tại các vùng trọng điểm.", "Chi cục Kiểm lâm"),
    ("Kết quả kiểm tra: Sở Nội vụ gửi về UBND tỉnh.", "Sở Nội vụ"),
    ("Việc cấp phép phải hoàn thành trước ngày 30/8/2025.", "Các sở, ban, ngành tỉnh"),
  ])
  func whatObligesCharges(item: String, lead: String) {
    let found = SampleLetter(body: "\(SampleLetter.opening)\n1. Sở Y tế báo cáo UBND tỉnh.\n2. \(item)").read().tasks
    #expect(found.last?.path == "2")
    #expect(found.last?.leads.map(\.name) == [lead])
  }

  @Test func whatWasDoneBehindTheLastItemStandsForItself() {
    let found = tasks(
      """
      \(SampleLetter.opening)
      1. Ban Quản lý dự án tỉnh:
      - Thông xe kỹ thuật đường tỉnh 918 trong tháng 11/2025;
      - Lựa chọn xong nhà thầu trước ngày 05/10/2025.

      Đến nay đã có 12/19 chủ đầu tư ký cam kết tiến độ; Sở Tài chính đã trình điều chuyển vốn từ ngày 15/9/2025.

      2. Sở Y tế báo cáo UBND tỉnh.
      """)
    #expect(found.last == "2: Sở Y tế")
    #expect(found.dropLast().last?.hasSuffix("2025-10-04") == true)
  }

  // MARK: Who is charged by the structure

  @Test func paragraphsUnderAnAgencyAreTasks() {
    let found = tasks(
      """
      \(SampleLetter.opening)
      1. Sở Y tế
      Tổng rà soát các cơ sở khám bệnh trong tháng 9/2025.

      Chủ trì, phối hợp với Công an tỉnh lập đoàn kiểm tra.
      2. Sở Nội vụ
      Tổng hợp, báo cáo UBND tỉnh.
      """)
    #expect(found == ["1: Sở Y tế 2025-09-30", "1#2: Sở Y tế", "2: Sở Nội vụ"])
  }

  @Test func besideAnItemThatAssignsWorkAllAreCharged() {
    let found = tasks(
      of: "QUYẾT ĐỊNH\nVề việc giao nhiệm vụ chỉnh trang đô thị", symbol: "QĐ-UBND",
      """
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;
      QUYẾT ĐỊNH:
      Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý kiến trúc.
      Điều 2. Theo dõi, đánh giá
      1. Giao Văn phòng UBND tỉnh cập nhật các nhiệm vụ vào Hệ thống theo dõi.
      2. Sở Nội vụ lấy kết quả thực hiện làm căn cứ đánh giá người đứng đầu.
      Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.
      """)
    #expect(found == ["2.1: Văn phòng UBND tỉnh", "2.2: Sở Nội vụ"])
  }

  @Test func aGuidanceNamesThoseWhoDoTheFollowing() {
    let found = tasks(
      of: "HƯỚNG DẪN\nVề bố trí người hoạt động không chuyên trách", symbol: "HD-SNV",
      """
      Sở Nội vụ hướng dẫn như sau:
      I. NGUYÊN TẮC
      1. Công khai, dân chủ.
      II. CÁCH THỨC
      1. UBND các xã, phường xác định mức hỗ trợ như sau:
      a) Hộ nghèo: 500.000 đồng;
      b) Hộ cận nghèo: 300.000 đồng.
      2. Trên cơ sở danh sách, UBND các xã, phường thực hiện các việc sau:
      a) Bố trí người đủ điều kiện;
      b) Lập hồ sơ, hoàn thành trước ngày 30/9/2025.
      """)
    #expect(found == ["II.2.a: UBND các xã, phường, thị trấn", "II.2.b: UBND các xã, phường, thị trấn 2025-09-29"])
  }

  @Test func requestsUnderAnAssessmentAreDuties() {
    let found = tasks(
      """
      Sở Tài chính hướng dẫn các cơ quan, đơn vị như sau:
      I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN DỰ TOÁN NĂM 2025
      1.1. Đề nghị Thuế tỉnh ước thực hiện cả năm; gửi Sở Tài chính trước ngày 20/8/2025.
      1.2. UBND các xã, phường đối chiếu số tạm ứng, báo cáo Sở Tài chính trước ngày 25/8/2025.
      """, symbol: "STC-QLNS")
    #expect(found.map { $0.split(separator: " ").last } == ["2025-08-19", "2025-08-24"])
  }

  @Test(arguments: [
    "Ban Tiếp công dân tỉnh chuyển đơn của ông Nguyễn Văn Toản đến Chủ tịch UBND xã Cát Thành để xem xét, giải quyết theo quy định.",
    "Ban Tiếp công dân tỉnh chuyển Chủ tịch UBND xã Cát Thành đơn nêu trên để giải quyết.",
    "Ban Tiếp công dân tỉnh kính chuyển đơn của ông Toản đến UBND xã Cát Thành xem xét, giải quyết theo thẩm quyền.",
  ])
  func whoGetsAPetitionIsCharged(sentence: String) {
    let text = """
      VĂN PHÒNG UBND TỈNH BÌNH ĐỊNH
      BAN TIẾP CÔNG DÂN TỈNH
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 412/PC-BTCD
      Bình Định, ngày 24 tháng 7 năm 2025

      PHIẾU CHUYỂN ĐƠN

      Kính gửi: Chủ tịch UBND xã Cát Thành.

      Ngày 22/7/2025, Ban Tiếp công dân tỉnh nhận được đơn của ông Nguyễn Văn Toản.

      \(sentence)

      Nơi nhận:
      - Như trên;
      - Lưu: BTCD.
      TRƯỞNG BAN
      Đặng Hữu Nghĩa
      """
    let found = DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
    #expect(found.tasks.map(\.path) == ["1"])
    #expect(found.tasks.first?.leads.map(\.name) == ["UBND xã Cát Thành"])
  }

  @Test func whatIsHandedInByItsOwnDayIsATask() {
    let found = tasks(
      """
      \(SampleLetter.opening)
      1. Đề nghị Sở Nội vụ chủ trì tổ chức hội nghị; ghi biên bản tại các điểm. Tổng hợp ý kiến gửi UBND tỉnh trước ngày 10/10/2025.
      2. Sở Y tế tổ chức hội nghị. Tổng hợp ý kiến của cử tri tại hội nghị.
      """)
    #expect(found == ["1: Sở Nội vụ", "1#2: Sở Nội vụ 2025-10-09", "2: Sở Y tế"])
  }

  @Test func lettersMayHaveStrokes() {
    let found = tasks(
      """
      \(SampleLetter.opening)
      1- Các phòng thuộc Sở:
      a/ Sở Y tế: Theo dõi, đôn đốc.
      b/ Sở Nội vụ: Hoàn tất kiểm tra trong quý IV/2025.
      """)
    #expect(found == ["1.a: Sở Y tế", "1.b: Sở Nội vụ 2025-12-31"])
  }

  @Test func peopleOfAnyNameAreAskedUnderARequest() {
    let found = tasks(
      """
      UBND tỉnh kết luận như sau:
      1. Từ đầu năm đã kiểm tra 120 cơ sở.
      2. Yêu cầu các hộ kinh doanh thực hiện:
      2.1. Sở Y tế hướng dẫn phun khử khuẩn.
      2.2. Sở Nội vụ báo cáo trước ngày 20/8/2025.
      """)
    #expect(found == ["2.1: Sở Y tế", "2.2: Sở Nội vụ 2025-08-19"])
  }

  @Test func aFormulaBeforeTheEndIsNoTask() {
    let found = tasks(
      "\(SampleLetter.opening)\n1. Sở Y tế bàn giao mặt bằng trong tháng 9/2025. Đề nghị các cơ quan quan tâm, phối hợp thực hiện./.")
    #expect(found == ["1: Sở Y tế 2025-09-30"])
  }

  // MARK: Years

  @Test func aDaySoonAfterTheIssueNeedsNoMark() {
    #expect(marks("báo cáo UBND tỉnh trước ngày 15/9").isEmpty)
    #expect(marks("báo cáo UBND tỉnh trước ngày 20/01").isEmpty)
    #expect(marks("báo cáo UBND tỉnh trước ngày 15/6") == [.inferred])
  }

  @Test func aSpanThatEndsWhereItBeginsIsMarked() {
    #expect(marks("rà soát thủ tục. Thời gian thực hiện: Quý III - quý III/2025") == [.repaired])
    #expect(marks("rà soát thủ tục. Thời gian thực hiện: Quý III - quý IV/2025").isEmpty)
  }

  /// Why the deadline of a letter's only duty should be looked at.
  private func marks(_ duty: String) -> [Finding.Reason] {
    SampleLetter(body: "\(SampleLetter.opening)\n1. Sở Y tế \(duty).").read().review
      .filter { $0.field == "tasks[1].deadline" }.map(\.reason)
  }
}
