import DirectiveModel
import Foundation
import Testing

@testable import DirectiveReports

private func taskTable(width: Int?, isStyled: Bool = false) -> String {
  let ids = ShortIDs(Sample.office.map(\.id))
  return rendered(
    Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today) { ids[$0] }, width: width, isStyled: isStyled)
}

@Test func taskListAt80Columns() {
  #expect(
    taskTable(width: 80) == """
      Nhiệm vụ tính đến ngày 21/11/2026

      Mã      Nội dung                  Chủ trì       Thời hạn      Tình trạng
      ------  ------------------------  ------------  ------------  ------------------
      41:1.a  Rà soát, cập nhật, công   Sở Nội vụ     09/11/2026    quá hạn 12 ngày
              bố thủ tục hành chính
              thuộc phạm vi quản lý
              của ngành, lĩnh vực
      41:1.b  Báo cáo kết quả thực      Sở Tài chính  trước         quá hạn (*) 1 ngày
              hiện dự toán ngân sách                  21/11/2026
              năm 2026
      41:2    Tổ chức kiểm tra công vụ  Sở Nội vụ;    24/11/2026    còn 3 ngày
              tại các đơn vị trực       Sở Y tế
              thuộc
      102:5   Trình phương án bố trí    Sở Tài chính  15/12/2026    còn 24 ngày
              kinh phí                                (gia hạn)
      102:1   Hoàn thành kết nối trục   Sở Y tế       31/12/2026    còn 40 ngày
              liên thông văn bản
      41:3    Báo cáo tình hình thực    UBND các      định kỳ hằng  theo định kỳ
              hiện về UBND tỉnh         huyện, thị    ngày và đột
                                        xã, thành     xuất
                                        phố
      102:4   Tuyên truyền trên cổng    –             –             không hạn
              thông tin điện tử
      102:2   Số hóa kết quả giải       Sở Tài chính  30/06/2026    hoàn thành đúng
              quyết thủ tục hành chính                              hạn
      102:3   Tập huấn kỹ năng số cho   Sở Nội vụ     30/06/2026    hoàn thành quá hạn
              công chức                                             3 ngày

      Cộng: 9 nhiệm vụ, trong đó 2 quá hạn (1 có dấu (*)).
      (*) Văn bản ghi “trước ngày …”: quá hạn chỉ vì không tính chính ngày đó; nếu
      tính cả ngày đó thì vẫn trong hạn.
      """ + "\n")
}

@Test func taskListAt60Columns() {
  #expect(
    taskTable(width: 60) == """
      Nhiệm vụ tính đến ngày 21/11/2026

      Mã      Nội dung          Chủ trì     Thời hạn    Tình trạng
      ------  ----------------  ----------  ----------  ----------
      41:1.a  Rà soát, cập      Sở Nội vụ   09/11/2026  quá hạn 12
              nhật, công bố                             ngày
              thủ tục hành
              chính thuộc …
      41:1.b  Báo cáo kết quả   Sở Tài      trước       quá hạn
              thực hiện dự      chính       21/11/2026  (*) 1 ngày
              toán ngân sách
              năm 2026
      41:2    Tổ chức kiểm tra  Sở Nội vụ;  24/11/2026  còn 3 ngày
              công vụ tại các   Sở Y tế
              đơn vị trực
              thuộc
      102:5   Trình phương án   Sở Tài      15/12/2026  còn 24
              bố trí kinh phí   chính       (gia hạn)   ngày
      102:1   Hoàn thành kết    Sở Y tế     31/12/2026  còn 40
              nối trục liên                             ngày
              thông văn bản
      41:3    Báo cáo tình      UBND các    định kỳ     theo định
              hình thực hiện    huyện, thị  hằng ngày   kỳ
              về UBND tỉnh      xã, thành   và đột
                                phố         xuất
      102:4   Tuyên truyền      –           –           không hạn
              trên cổng thông
              tin điện tử
      102:2   Số hóa kết quả    Sở Tài      30/06/2026  hoàn thành
              giải quyết thủ    chính                   đúng hạn
              tục hành chính
      102:3   Tập huấn kỹ năng  Sở Nội vụ   30/06/2026  hoàn thành
              số cho công chức                          quá hạn 3
                                                        ngày

      Cộng: 9 nhiệm vụ, trong đó 2 quá hạn (1 có dấu (*)).
      (*) Văn bản ghi “trước ngày …”: quá hạn chỉ vì không tính
      chính ngày đó; nếu tính cả ngày đó thì vẫn trong hạn.
      """ + "\n")
}

@Test func agenciesAt80Columns() {
  #expect(
    rendered(Report.agencies(Sample.tasks, today: Sample.today)) == """
      Tình hình thực hiện nhiệm vụ theo cơ quan tính đến ngày 21/11/2026

      Cơ quan               Tổng   Hoàn   Hoàn  Trong  Quá  Không  Tỷ lệ    Tỷ     Quá
                                  thành  thành    hạn  hạn    hạn   hoàn    lệ     hạn
                                   đúng    quá                     thành  đúng     lâu
                                    hạn    hạn                             hạn    nhất
                                                                                (ngày)
      --------------------  ----  -----  -----  -----  ---  -----  -----  ----  ------
      Sở Nội vụ                3      0      1      1    1      0  33,3%    0%      12
      Sở Tài chính             3      1      0      1    1      0  33,3%   50%       1
      Sở Y tế                  2      0      0      2    0      0     0%     –       –
      UBND các huyện, thị      1      0      0      0    0      1     0%     –       –
      xã, thành phố
      (chưa rõ cơ quan)        1      0      0      0    0      1     0%     –       –
      --------------------  ----  -----  -----  -----  ---  -----  -----  ----  ------
      Cộng                    10      1      1      4    2      2    20%   25%      12
      Số nhiệm vụ (mỗi         9      1      1      3    2      2  22,2%   25%      12
      việc tính một lần)

      Một nhiệm vụ giao nhiều cơ quan được tính ở mỗi cơ quan: 9 nhiệm vụ, 10 lượt
      giao.
      “Trong hạn” gồm cả “sắp đến hạn” (còn không quá 7 ngày).
      Trong số quá hạn có 1 lượt chỉ quá hạn vì văn bản ghi “trước ngày …”, không tính
      chính ngày đó.
      1 nhiệm vụ của cơ quan đã kết thúc, chưa rõ ai tiếp nhận: xem bằng 'cchc tasks
      --orphans', giao lại bằng 'cchc reassign'.
      “Không hạn” gồm cả nhiệm vụ định kỳ và nhiệm vụ chưa tính được ngày hạn.
      Tỷ lệ đúng hạn = hoàn thành đúng hạn / (đã hoàn thành + quá hạn).
      Không đủ chỗ cho: Trong đó sắp đến hạn; xem đủ bằng --format csv hoặc cửa sổ
      rộng hơn.
      """ + "\n")
}

@Test func overdueAt80Columns() {
  #expect(
    rendered(Report.overdue(Sample.tasks, today: Sample.today)) == """
      Danh sách nhiệm vụ quá hạn tính đến ngày 21/11/2026

      STT  Số, ký      Nội dung nhiệm vụ      Chủ trì       Hạn cuối      Số  Ghi chú
           hiệu                                                         ngày
                                                                         quá
                                                                         hạn
      ---  ----------  ---------------------  ------------  ----------  ----  --------
        1  41/UBND-TH  Rà soát, cập nhật,     Sở Nội vụ     09/11/2026    12  đã nhắc
                       công bố thủ tục hành                                   ngày
                       chính thuộc phạm vi                                    15/11
                       quản lý của ngành,
                       lĩnh vực
        2  41/UBND-TH  Báo cáo kết quả thực   Sở Tài chính  20/11/2026     1  (*)
                       hiện dự toán ngân
                       sách năm 2026

      Cộng: 2 nhiệm vụ, đều quá hạn (1 có dấu (*)).
      (*) Văn bản ghi “trước ngày …”: quá hạn chỉ vì không tính chính ngày đó; nếu
      tính cả ngày đó thì vẫn trong hạn.
      Không đủ chỗ cho: Ngày ban hành, Cơ quan ban hành, Trích yếu, Thời hạn (nguyên
      văn); xem đủ bằng --format csv hoặc cửa sổ rộng hơn.
      """ + "\n")
}

@Test func directiveProgressAt80Columns() {
  #expect(
    rendered(Report.directiveProgress(Sample.office, tracking: Tracking(on: Sample.today))) == """
      Tình hình thực hiện nhiệm vụ theo văn bản tính đến ngày 21/11/2026

      Mã                Số, ký hiệu  Trích yếu           Nhiệm   Hoàn  Quá  Đang   Cần
                                                            vụ  thành  hạn  thực  soát
                                                                            hiện
      ----------------  -----------  ------------------  -----  -----  ---  ----  ----
      2026/41-ubnd-th   41/UBND-TH   V/v đẩy mạnh cải        4      0    2     2     0
                                     cách hành chính
      2026/102-kh-ubnd  102/KH-UBND  Kế hoạch chuyển         5      2    0     3     1
                                     đổi số năm 2026
      ----------------  -----------  ------------------  -----  -----  ---  ----  ----
      Cộng                                                   9      2    2     5     1

      Cộng: 2 văn bản.
      Không đủ chỗ cho: Ngày ban hành, Cơ quan ban hành; xem đủ bằng --format csv hoặc
      cửa sổ rộng hơn.
      """ + "\n")
}

@Test func aPipeGetsOneLineForEachRow() {
  let lines = taskTable(width: nil).split(separator: "\n", omittingEmptySubsequences: false)
  let rows = lines.dropFirst(4).prefix { !$0.isEmpty }
  #expect(rows.count == Sample.tasks.count)
  #expect(
    rows.contains {
      $0.hasPrefix("41:1.a  Rà soát, cập nhật, công bố thủ tục hành chính thuộc phạm vi quản lý của ngành, lĩnh vực  Sở Nội vụ")
    })
  for row in rows { #expect(row.components(separatedBy: "  ").filter { !$0.isEmpty }.count == 5) }
}

/// Where each column begins must not depend on how letters are composed.
@Test(arguments: [80, 60])
func columnsAlignForNFCAndNFD(width: Int) {
  let composed = taskTable(width: width)
  let decomposed = composed.decomposedStringWithCanonicalMapping
  #expect(decomposed.unicodeScalars.count > composed.unicodeScalars.count)
  let office = Sample.office.map { stored in
    var stored = stored
    stored.directive.tasks = stored.directive.tasks.map { task in
      var task = task
      task.text = task.text.decomposedStringWithCanonicalMapping
      task.assignees = task.assignees.map {
        Assignee(
          agency: AgencyName(id: $0.agency.id, name: $0.agency.name.decomposedStringWithCanonicalMapping), role: $0.role,
          inherited: false)
      }
      return task
    }
    return stored
  }
  let ids = ShortIDs(office.map(\.id))
  let report = Report.tasks(office.flatMap(\.trackedTasks), query: TaskQuery(), today: Sample.today) { ids[$0] }
  // `String ==` is canonical equivalence: the same letters in the same places.
  #expect(rendered(report, width: width) == composed)
}

@Test(arguments: [200, 120, 80, 70, 66])
func noLineIsWiderThanTheTerminal(width: Int) {
  let reports = [
    Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today) { $0.path },
    Report.overdue(Sample.tasks, today: Sample.today),
    Report.agencies(Sample.tasks, today: Sample.today),
    Report.directives(Sample.registered, today: Sample.today),
    Report.directiveProgress(Sample.office, tracking: Tracking(on: Sample.today)) { _ in "41" },
  ]
  for report in reports {
    for line in rendered(report, width: width).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(report.name): \(line)")
      #expect(!line.hasSuffix(" "))
    }
  }
}

@Test(arguments: [-5, 0, 1, 20])
func absurdWidthsStillShowEveryRow(width: Int) {
  let table = rendered(Report.agencies(Sample.tasks, today: Sample.today), width: width)
  for word in ["Nội", "Cộng", "lượt"] { #expect(table.contains(word)) }
}

@Test func stylesOnlyWhenAskedAndNeverTheOnlySign() {
  let plain = taskTable(width: 80)
  let styled = taskTable(width: 80, isStyled: true)
  #expect(!plain.unicodeScalars.contains("\u{1B}"))
  #expect(styled.contains("\u{1B}[31mquá hạn 12 ngày\u{1B}[0m"))
  #expect(!styled.contains("\u{1B}[31mcòn"))
  let codes = ["\u{1B}[31m", "\u{1B}[1m", "\u{1B}[0m"]
  #expect(codes.reduce(styled) { $0.replacingOccurrences(of: $1, with: "") } == plain)
}

@Test func anEmptyListSaysSoInASentence() {
  var query = TaskQuery()
  query.isOverdueOnly = true
  let nothing = Report.tasks([], query: query, today: Sample.today)
  #expect(rendered(nothing) == "Không có nhiệm vụ nào quá hạn tính đến ngày 21/11/2026.\n")
  query.agency = AgencyFilter(name: "Sở Tài chính")
  query.dueWithinDays = 7
  let sentence = "Không có nhiệm vụ nào quá hạn hoặc đến hạn trong 7 ngày tới của Sở Tài chính tính đến ngày 21/11/2026.\n"
  #expect(rendered(Report.tasks([], query: query, today: Sample.today), width: nil) == sentence)
  #expect(
    rendered(Report.agencies([], today: Sample.today)) == "Không có nhiệm vụ nào tính đến ngày 21/11/2026.\n")
  #expect(rendered(Report.directives([], today: Sample.today)) == "Chưa có văn bản nào.\n")
  #expect(rendered(Report.overdue([], today: Sample.today), .csv).hasPrefix("STT,Mã,"))
}

@Test func wrappingNeverCutsASyllable() {
  #expect(LineWrapping.lines("nghiêng nghiêng", widthInColumns: 7) == ["nghiêng", "nghiêng"])
  #expect(LineWrapping.lines("nghiêng a", widthInColumns: 9) == ["nghiêng a"])
  #expect(LineWrapping.lines("  một   hai ", widthInColumns: 20) == ["một hai"])
  #expect(LineWrapping.lines("", widthInColumns: 5) == [""])
}

@Test func onlyAWordThatIsTooWideAloneIsBroken() {
  #expect(LineWrapping.lines("xem abcdefghij nhé", widthInColumns: 4) == ["xem", "abcd", "efgh", "ij", "nhé"])
  #expect(LineWrapping.lines("漢字漢", widthInColumns: 4) == ["漢字", "漢"])
  // The marks of ế stay with their letter.
  #expect(LineWrapping.lines("te\u{302}\u{301}te\u{302}\u{301}", widthInColumns: 2) == ["tế", "tế"])
}

@Test func longCellsEndInAnEllipsis() {
  #expect(LineWrapping.lines("một hai ba bốn năm", widthInColumns: 7, maximumLines: 2) == ["một hai", "ba …"])
  #expect(LineWrapping.lines("một hai ba bốn", widthInColumns: 7, maximumLines: 2) == ["một hai", "ba bốn"])
  #expect(LineWrapping.lines("nghiêng nghiêng", widthInColumns: 7, maximumLines: 1) == ["…"])
}

@Test func columnsThatHaveNoRoomAreNamed() {
  let table = rendered(Report.overdue(Sample.tasks, today: Sample.today), width: 60)
  #expect(table.contains("Không đủ chỗ cho: "))
  // Nobody works with the leads: an empty column leaves without a word.
  #expect(!table.contains("Phối hợp"))
  #expect(!rendered(Report.overdue(Sample.tasks, today: Sample.today), width: 160).contains("Không đủ chỗ"))
}
