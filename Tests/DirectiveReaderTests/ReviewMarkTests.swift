import DirectiveModel
import DirectiveReader
import Testing

/// What is lost or strange in a directive without a single repaired letter is marked all the same.
@Suite struct ReviewMarkTests {
  private func read(_ string: String) -> Directive {
    DirectiveReader.read(Array(string.utf8), source: Source(name: "-", sha256: "", byteCount: string.utf8.count)).directive
  }

  /// A letter whose body is the given items.
  private static func letter(_ items: String, number: String = "Số: 12/UBND-VX") -> String {
    """
    ỦY BAN NHÂN DÂN
    TỈNH SÓC TRĂNG
    \(number)
    V/v rà soát thủ tục hành chính
    Sóc Trăng, ngày 05 tháng 3 năm 2021

    Kính gửi: Các sở, ban, ngành tỉnh.

    Ủy ban nhân dân tỉnh yêu cầu:

    \(items)

    Nơi nhận:
    - Như trên;
    - Lưu: VT.
    CHỦ TỊCH

    Trần Thị Mai
    """
  }

  private func marks(_ items: String) -> [Finding] { read(Self.letter(items)).review }

  @Test func aListInOrderNeedsNoReview() {
    let found = marks(
      """
      1. Sở Nội vụ rà soát thủ tục hành chính.

      2. Sở Tư pháp thẩm định kết quả rà soát.

      3. Sở Tài chính bố trí kinh phí thực hiện.
      """)
    #expect(found == [])
  }

  @Test func aSkippedNumberIsMarked() throws {
    let found = marks(
      """
      1. Sở Nội vụ rà soát thủ tục hành chính.

      2. Sở Tư pháp thẩm định kết quả rà soát.

      4. Sở Tài chính bố trí kinh phí thực hiện.
      """)
    #expect(found.map(\.field) == ["tasks"])
    let finding = try #require(found.first)
    #expect(finding.reason == .missing)
    #expect(finding.message.contains("Sau mục 2 là mục 4"))
  }

  @Test func numbersThatBeginAgainAreMarked() {
    let found = marks(
      """
      1. Sở Nội vụ rà soát thủ tục hành chính.

      2. Sở Tư pháp thẩm định kết quả rà soát.

      1. Sở Tài chính bố trí kinh phí thực hiện.
      """)
    #expect(found.contains { $0.field == "tasks" && $0.reason == .conflict })
  }

  @Test func aListThatBeginsInTheMiddleIsMarked() {
    let found = marks(
      """
      3. Sở Nội vụ rà soát thủ tục hành chính.

      4. Sở Tư pháp thẩm định kết quả rà soát.
      """)
    #expect(found.contains { $0.field == "tasks" && $0.reason == .missing })
  }

  @Test func lettersMaySkipTheStrokedD() {
    let found = marks(
      """
      1. Sở Nội vụ:

      a) Rà soát thủ tục hành chính;

      b) Lập danh mục thủ tục;

      c) Công bố danh mục;

      d) Theo dõi việc thực hiện;

      e) Kiểm tra việc thực hiện.
      """)
    #expect(found == [])
  }

  @Test func aDayThatNoDeadlineHoldsIsMarked() {
    let found = marks("1. Sở Nội vụ rà soát thủ tục hành chính, hoàn thành nước ngày 15 tháng 4 năm 2021.")
    #expect(found.contains { $0.field == "tasks[1].deadline" && $0.reason == .missing })
  }

  @Test func aDayWithWhichSomethingBeginsIsNoDeadline() {
    let found = marks("1. Sở Nội vụ áp dụng quy trình mới kể từ ngày 15 tháng 4 năm 2021.")
    #expect(!found.contains { $0.field == "tasks[1].deadline" && $0.reason == .missing })
  }

  @Test(arguments: [
    "hoàn thành trước Tết Nguyên đán Nhâm Dần", "trình UBND tỉnh trước kỳ họp Hội đồng nhân dân tỉnh cuối năm 2021",
    "hoàn thành trước năm học mới 2021 - 2022", "hoàn thành trước mùa mưa bão năm 2021", "gửi kết quả trong ngày mai",
    "hoàn thành trong tuần tới", "hoàn thành vào đầu tháng 12/2021", "hoàn thành trong tuần thứ hai của tháng 11/2021",
    "báo cáo chậm nhất sau đợt kiểm tra", "định kỳ 10 ngày/lần báo cáo", "báo cáo trong vòng nửa tháng", "hoàn thành trước ngày khai giảng",
    "báo cáo trước 9 giờ sáng mai", "gửi tài liệu trước 02 ngày so với ngày họp", "hoàn thành trong tháng này",
  ])
  func wordsThatMayBeADeadlineAreMarked(words: String) {
    let found = marks("1. Sở Nội vụ rà soát thủ tục hành chính, \(words).")
    #expect(found.contains { $0.field == "tasks[1].deadline" && $0.message.hasPrefix("Có thể là thời hạn") })
  }

  @Test(arguments: [
    "chịu trách nhiệm trước pháp luật và Chủ tịch UBND tỉnh", "như đã nêu trước đây", "lấy ý kiến trước khi ban hành",
    "nhắc nhở đơn vị giải ngân chậm nhất", "báo cáo trong thời hạn 05 ngày kể từ ngày nhận được Công văn này", "khẩn trương hoàn thành",
    "báo cáo kịp thời, thường xuyên", "triển khai ngay sau hội nghị", "tổng hợp kết quả từ đầu năm 2021 đến nay",
    "thực hiện nhiệm vụ giai đoạn 2021 - 2025", "chuẩn bị trong thời gian tới", "tính đến cuối năm 2020 đã hoàn thành",
    "chỉ phân công người có xét nghiệm trong vòng 72 giờ trước khi làm nhiệm vụ", "báo cáo trước ngày 20/4/2021",
    "báo cáo hằng ngày về Sở Y tế trước 16 giờ",
  ])
  func otherWordsAreNoDeadlines(words: String) {
    let found = marks("1. Sở Nội vụ rà soát thủ tục hành chính, \(words).")
    #expect(!found.contains { $0.message.hasPrefix("Có thể là thời hạn") })
  }

  @Test func anUnreadTimeBesideADeadlineIsMarked() {
    let found = marks("1. Sở Nội vụ rà soát thủ tục hành chính, hoàn thành trước Tết Nguyên đán, báo cáo trước ngày 20/4/2021.")
    #expect(found.filter { $0.field == "tasks[1].deadline" }.map(\.reason) == [.inferred])
  }

  @Test func aNameNearToAKnownOneIsMarked() {
    let found = marks("1. Giao Kho bạc Nhà nước tỉnh và Đài Phát thanh và Truyền hìmh tỉnh rà soát thủ tục hành chính.")
    #expect(found.contains { $0.field == "tasks[1].assignees" && $0.reason == .repaired })
  }

  @Test func aSpeckBetweenNumberAndDateIsMarked() {
    let found = marks("1. Sở Nội vụ thực hiện Công điện số 25/CĐ-TTg. ngày 17/02/2021 của Thủ tướng Chính phủ.")
    #expect(found.contains { $0.field == "references[25/CĐ-TTg]" && $0.reason == .invalid })
  }

  @Test func aSymbolThatIsOnlyATypeIsMarked() {
    let found = marks("1. Sở Nội vụ thực hiện Nghị định số 04/2020/NĐ của Chính phủ.")
    #expect(found.contains { $0.field.hasPrefix("references[04/2020") && $0.reason == .repaired })
  }

  @Test func wrongTonesAllOverAreMarked() {
    let found = marks(
      """
      1. Sở Nội vụ tố chức kiếm tra việc thực hiện nhiệm vụ, báo cáo kết quá thực hiện, phố biến quy định cúa pháp luật.

      2. Sở Tư pháp tố chức tống hợp kết quá kiếm tra, báo đám tiến độ.
      """)
    #expect(found.contains { $0.field == "tasks[1].text" && $0.reason == .repaired })
    #expect(found.contains { $0.field == "signer" && $0.reason == .repaired })
  }
}
