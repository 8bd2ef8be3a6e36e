import DirectiveModel
import DirectiveReports
import Foundation
import Testing

/// Small stores for tests, written as people would say them.
enum Sample {
  static let today = day("21/11/2026")

  static func day(_ text: String) -> CivilDate {
    CivilDate(parsing: text) ?? CivilDate(dayNumber: 0)
  }

  static func agency(_ name: String, id: String? = nil) -> AgencyName {
    AgencyName(id: id.map { AgencyID($0) }, name: name)
  }

  static func deadline(_ rule: DeadlineRule, _ text: String = "") -> Deadline {
    Deadline(rule: rule, text: text, bytes: 0..<0, lastDay: rule.lastDay(issued: nil, received: nil))
  }

  static func before(_ text: String) -> Deadline { deadline(.date(day(text), bound: .before), "trước ngày \(text)") }
  static func by(_ text: String) -> Deadline { deadline(.date(day(text), bound: .by), "chậm nhất ngày \(text)") }
  static func within(_ text: String, _ words: String) -> Deadline { deadline(.date(day(text), bound: .within), words) }

  static func task(
    _ path: String, _ text: String, leads: [AgencyName] = [], supporters: [AgencyName] = [], deadline: Deadline? = nil
  ) -> DirectiveTask {
    let assignees =
      leads.map { Assignee(agency: $0, role: .lead, inherited: false) }
      + supporters.map { Assignee(agency: $0, role: .coordinate, inherited: false) }
    return DirectiveTask(path: path, text: text, bytes: 0..<1, lines: 1...1, assignees: assignees, deadline: deadline)
  }

  static func directive(
    _ id: String, number: String? = nil, issued: String? = nil, subject: String? = nil, tasks: [DirectiveTask],
    events: [Event] = [], review: [Finding] = []
  ) -> StoredDirective {
    StoredDirective(
      id: DirectiveID(id),
      directive: Directive(
        source: Source(name: "a.txt", sha256: "", byteCount: 0), number: number,
        issuer: agency("UBND tỉnh Sóc Trăng", id: "ubnd-tinh"), issued: issued.map(day), subject: subject, tasks: tasks,
        review: review),
      received: day("15/01/2026"), events: events)
  }

  static func event(_ kind: Event.Kind, _ path: String, command: String = "c1") -> Event {
    Event(time: "2026-11-01T08:00:00+07:00", user: "an", command: command, task: path, kind: kind)
  }

  static let finance = agency("Sở Tài chính", id: "so-tai-chinh")
  static let health = agency("Sở Y tế", id: "so-y-te")
  static let interior = agency("Sở Nội vụ", id: "so-noi-vu")
  static let districts = agency("UBND các huyện, thị xã, thành phố", id: "ubnd-huyen")

  /// Every state, a footnote, an extension, a recurring duty and a task of two agencies.
  static let registered = office.map { RegisteredDirective($0, by: Tracking(on: today)) }

  static let office: [StoredDirective] = [
    directive(
      "2026/41-ubnd-th", number: "41/UBND-TH", issued: "11/01/2026", subject: "V/v đẩy mạnh cải cách hành chính",
      tasks: [
        task(
          "1.a", "Rà soát, cập nhật, công bố thủ tục hành chính thuộc phạm vi quản lý của ngành, lĩnh vực",
          leads: [interior], deadline: by("09/11/2026")),
        task("1.b", "Báo cáo kết quả thực hiện dự toán ngân sách năm 2026", leads: [finance], deadline: before("21/11/2026")),
        task(
          "2", "Tổ chức kiểm tra công vụ tại các đơn vị trực thuộc", leads: [interior, health], supporters: [finance],
          deadline: by("24/11/2026")),
        task(
          "3", "Báo cáo tình hình thực hiện về UBND tỉnh", leads: [districts],
          deadline: deadline(.recurring(Recurrence(frequencies: [.daily], adHoc: true)), "hằng ngày và đột xuất")),
      ], events: [event(.noted("đã nhắc ngày 15/11"), "1.a")]),
    directive(
      "2026/102-kh-ubnd", number: "102/KH-UBND", issued: "02/03/2026", subject: "Kế hoạch chuyển đổi số năm 2026",
      tasks: [
        task("1", "Hoàn thành kết nối trục liên thông văn bản", leads: [health], deadline: within("31/12/2026", "trong quý IV")),
        task("2", "Số hóa kết quả giải quyết thủ tục hành chính", leads: [finance], deadline: by("30/06/2026")),
        task("3", "Tập huấn kỹ năng số cho công chức", leads: [interior], deadline: by("30/06/2026")),
        task("4", "Tuyên truyền trên cổng thông tin điện tử"),
        task("5", "Trình phương án bố trí kinh phí", leads: [finance], deadline: by("30/09/2026")),
      ],
      events: [
        event(.done(on: day("30/06/2026"), note: "Báo cáo 55/BC-STC"), "2"),
        event(.done(on: day("03/07/2026"), note: nil), "3"),
        event(.extended(to: day("15/12/2026"), note: nil), "5"),
      ],
      review: [Finding(field: "issued", reason: .repaired, message: "Ngày ban hành được sửa từ chữ mờ")]),
  ]

  static var tasks: [TrackedTask] { office.flatMap(\.trackedTasks) }
}

extension StoredDirective {
  /// As they stand on the day of the samples.
  var trackedTasks: [TrackedTask] { Tracking(on: Sample.today).tasks(of: self) }
}

func rendered(
  _ report: Report, _ format: ReportFormat = .table, width: Int? = 80, isStyled: Bool = false, hasByteOrderMark: Bool = false
) -> String {
  let options = RenderOptions(widthInColumns: width, isStyled: isStyled, hasByteOrderMark: hasByteOrderMark)
  return String(decoding: format.bytes(of: report, options: options), as: UTF8.self)
}
