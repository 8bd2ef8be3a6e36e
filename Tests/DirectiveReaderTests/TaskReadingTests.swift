import DirectiveModel
import DirectiveReader
import Testing

/// Tasks of small documents: one shape of text each.
@Suite struct TaskReadingTests {
  /// A plan of 10/03/2020 with this body, or a letter where the body begins with "Kính gửi".
  private func read(_ body: String, head: String = "KẾ HOẠCH\nKiểm soát thủ tục hành chính năm 2020") -> Directive {
    let isLetter = body.hasPrefix("Kính gửi")
    let text = """
      ỦY BAN NHÂN DÂN
      TỈNH ĐỒNG NAI
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 115/\(isLetter ? "UBND-TH" : "KH-UBND")
      Đồng Nai, ngày 10 tháng 3 năm 2020

      \(isLetter ? "V/v kiểm soát thủ tục hành chính" : head)

      \(body)

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Cao Tiến Dũng
      """
    return DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  /// "path: leads + supporters > receivers, last day" of each task.
  private func tasks(_ body: String) -> [String] { tasks(of: read(body)) }

  private func tasks(of directive: Directive) -> [String] {
    directive.tasks.map { task in
      var words = "\(task.path): \(task.leads.map(\.name).joined(separator: ", "))"
      if !task.supporters.isEmpty { words += " + " + task.supporters.map(\.name).joined(separator: ", ") }
      if !task.reportTo.isEmpty { words += " > " + task.reportTo.map(\.name).joined(separator: ", ") }
      return words + (task.deadline?.lastDay.map { " \($0.iso)" } ?? (task.deadline == nil ? "" : " \(task.deadline?.text ?? "")"))
    }
  }

  private func reasons(_ field: String, of directive: Directive) -> [Finding.Reason] {
    directive.review.filter { $0.field == field }.map(\.reason)
  }

  // MARK: Tables

  private static let rows = [
    "II.1: Sở Nội vụ + Sở Tài chính, Sở Tư pháp 2020-06-30",
    "II.2: Các sở, ban, ngành tỉnh + Văn phòng UBND tỉnh 2020-06-29",
    "II.3: Sở Tư pháp",
  ]

  private static let introduction = "I. MỤC ĐÍCH\n1. Nâng cao chất lượng.\nII. NỘI DUNG\nPhân công nhiệm vụ như sau:\n"

  @Test(arguments: ["\n", "\n\n"])
  func aCellOnALineIsACell(gap: String) {
    let table = [
      "STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "1", "Rà soát thủ tục hành chính", "Sở Nội vụ",
      "Sở Tài chính, Sở Tư pháp", "Quý II/2020", "2", "Công khai thủ tục", "Các sở, ban, ngành tỉnh", "Văn phòng UBND tỉnh",
      "Trước ngày 30/6/2020", "3", "Tập huấn nghiệp vụ", "kiểm soát thủ tục hành chính", "Sở Tư pháp", "Thường xuyên",
    ]
    #expect(tasks(Self.introduction + table.joined(separator: gap)) == Self.rows)
  }

  @Test(arguments: [" | ", "\t", "      "])
  func cellsOfALineAreParted(gap: String) {
    let table = [
      ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"],
      ["1", "Rà soát thủ tục hành chính", "Sở Nội vụ", "Sở Tài chính, Sở Tư pháp", "Quý II/2020"],
      ["2", "Công khai thủ tục", "Các sở, ban, ngành tỉnh", "Văn phòng UBND tỉnh", "Trước ngày 30/6/2020"],
      ["3", "Tập huấn nghiệp vụ", "Sở Tư pháp", "", "Thường xuyên"],
    ]
    let lines = table.map { row in
      // A gap of blanks leaves nothing of an empty cell.
      (gap == "      " ? row.filter { !$0.isEmpty } : row).joined(separator: gap)
    }
    #expect(tasks(Self.introduction + lines.joined(separator: "\n")) == Self.rows)
  }

  @Test func rowsNeedNoNumbers() {
    let table = [
      "Nội dung công việc", "Đơn vị thực hiện", "Thời gian hoàn thành", "Rà soát thủ tục", "Sở Nội vụ", "Quý II/2020", "Công khai thủ tục",
      "Sở Y tế", "Hằng năm",
    ]
    #expect(
      tasks(Self.introduction + table.joined(separator: "\n")) == ["II.1: Sở Nội vụ 2020-06-30", "II.2: Sở Y tế Hằng năm"])
  }

  @Test func rowsThatOnlyHeadOthersAreNoTasks() {
    let table = """
      | STT | Nhiệm vụ | Chủ trì | Thời gian hoàn thành |
      |---|---|---|---|
      | I | Về thể chế | | |
      | 1 | Rà soát thủ tục hành chính | Sở Nội vụ | Tháng 6/2020 |
      """
    #expect(tasks(Self.introduction + table) == ["II.1: Sở Nội vụ 2020-06-30"])
  }

  @Test func aCellMayNameLeadAndSupporters() {
    let table = "STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian\n1 | Rà soát | Sở Nội vụ chủ trì, phối hợp Sở Tư pháp | 30/6/2020"
    #expect(tasks(Self.introduction + table) == ["II.1: Sở Nội vụ + Sở Tư pháp 2020-06-30"])
  }

  @Test func whatFollowsATableIsRead() {
    let body =
      Self.introduction
      + "STT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | Rà soát | Sở Nội vụ | 30/6/2020\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế theo dõi."
    #expect(tasks(body) == ["II.1: Sở Nội vụ 2020-06-30", "III.1: Sở Y tế"])
    #expect(tasks("1. Sở Nội vụ có trách nhiệm:\na) Nhiệm vụ\nb) Thời hạn") == ["1.a: Sở Nội vụ", "1.b: Sở Nội vụ"])
  }

  // MARK: Attribute lines

  @Test func theDutyMayStandAmongTheAttributes() {
    let body = """
      1. Kiện toàn tổ chức
      a) Kiện toàn Ban Chỉ huy các cấp
      - Nội dung: Kiện toàn, phân công nhiệm vụ cụ thể cho từng thành viên.
      - Đơn vị chủ trì: Sở Nội vụ.
      - Thời gian hoàn thành: trước ngày 30/4/2020.
      """
    let directive = read(body)
    #expect(tasks(of: directive) == ["1.a: Sở Nội vụ 2020-04-29"])
    #expect(directive.tasks.first?.text.hasSuffix("từng thành viên.") == true)
  }

  // MARK: Times

  @Test func aDeliverableWithATimeOfItsOwnIsATask() {
    #expect(
      tasks("1. Sở Nội vụ theo dõi; hằng năm báo cáo UBND tỉnh; tổng kết công tác trước ngày 15/01/2021.") == [
        "1: Sở Nội vụ > UBND tỉnh hằng năm", "1#2: Sở Nội vụ 2021-01-14",
      ])
    #expect(
      tasks("1. Sở Nội vụ kiểm tra các bến, hoàn thành trước ngày 01/10/2020; báo cáo UBND tỉnh kết quả trong tháng 10 năm 2020.") == [
        "1: Sở Nội vụ 2020-09-30", "1#2: Sở Nội vụ > UBND tỉnh 2020-10-31",
      ])
  }

  @Test func aSecondTimeIsNotLostSilently() {
    let directive = read("1. Sở Nội vụ hằng quý báo cáo UBND tỉnh, gửi kế hoạch trước ngày 30/4/2020.")
    #expect(tasks(of: directive) == ["1: Sở Nội vụ > UBND tỉnh 2020-04-29"])
    #expect(reasons("tasks[1].deadline", of: directive) == [.inferred])
  }

  @Test func weekdaysConfirmTheirDays() {
    let right = read("1. Sở Nội vụ hoàn thành trước thứ Năm, ngày 30/4/2020.")
    #expect(reasons("tasks[1].deadline", of: right) == [])
    let wrong = read("1. Sở Nội vụ hoàn thành trước thứ Sáu, ngày 30/4/2020.")
    #expect(wrong.tasks.first?.deadline?.lastDay?.iso == "2020-04-29")
    #expect(reasons("tasks[1].deadline", of: wrong) == [.conflict])
  }

  @Test(arguments: [
    ("31/4/2020", Finding.Reason.invalid), ("15/13/2020", .invalid), ("15/10/20200", .invalid), ("15/10/2202", .invalid),
    ("01/3/2020", .conflict), ("15/10/2052", .conflict),
  ])
  func daysThatCannotBeAreFindings(day: String, reason: Finding.Reason) {
    let directive = read("1. Sở Nội vụ hoàn thành trước ngày \(day).")
    #expect(directive.tasks.first?.deadline == nil)
    #expect(reasons("tasks[1].deadline", of: directive) == [reason])
  }

  // MARK: Who

  @Test(arguments: [
    "Kính gửi: Sở Nội vụ.\n1. Rà soát thủ tục.", "Kính gửi: Sở Nội vụ\n\n1. Rà soát thủ tục.",
    "Kính gửi:\n- Sở Nội vụ\n1. Rà soát thủ tục.",
    "Kính gửi: Sở Nội vụ\nI. NỘI DUNG\n1. Rà soát thủ tục.",
  ])
  func itemsMayFollowTheAddressees(body: String) {
    let directive = read(body)
    #expect(directive.addressees.map(\.agency.name) == ["Sở Nội vụ"])
    #expect(directive.tasks.flatMap(\.leads).map(\.name) == ["Sở Nội vụ"])
  }

  @Test func whatTheReceiverDoesIsNoReport() {
    #expect(tasks("1. Sở Y tế gửi kết quả về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.") == ["1: Sở Y tế > Sở Nội vụ"])
    #expect(tasks("1. Sở Y tế rà soát để trình UBND tỉnh.") == ["1: Sở Y tế > UBND tỉnh"])
  }

  @Test func anAgencyMayHandItsDutyOn() {
    #expect(
      tasks("1. Sở Y tế rà soát giấy phép đã cấp; chỉ đạo Sở Nội vụ chủ trì, phối hợp với Sở Tài chính kiểm tra.") == [
        "1: Sở Y tế", "1#2: Sở Nội vụ + Sở Tài chính",
      ])
  }

  @Test func groupsOfOtherNounsMayHeadAnItem() {
    #expect(
      tasks("1. Các đại học, học viện\n\nCử đủ cán bộ tham gia.\n2. Các nhiệm vụ trọng tâm\n\nCử đủ cán bộ tham gia.") == [
        "1: Các đại học, học viện", "2: ",
      ])
  }

  @Test func informationChargesNobody() {
    let body =
      "UBND tỉnh trân trọng thông báo đến các sở, ban, ngành tỉnh như sau:\n1. Mẫu dấu cũ hết giá trị.\n2. Đề nghị Sở Y tế rà soát."
    #expect(tasks(body) == ["2: Sở Y tế"])
  }

  // MARK: Heads

  @Test func urgencyIsNoSubject() {
    let directive = read("1. Sở Y tế rà soát.", head: "CÔNG ĐIỆN KHẨN\nVề việc ứng phó với bão số 5")
    #expect(directive.documentType == "công điện")
    #expect(directive.subject == "Về việc ứng phó với bão số 5")
  }

  @Test func aTitleMayStandAboveTheAddressees() {
    let directive = read(
      "1. Đề nghị Sở Y tế chuẩn bị tham luận.", head: "GIẤY MỜI\nTham dự Hội nghị chuyển đổi số\n\nKính gửi: Sở Y tế.")
    #expect(directive.subject == "Tham dự Hội nghị chuyển đổi số")
  }
}
