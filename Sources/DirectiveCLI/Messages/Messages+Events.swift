import DirectiveModel
import DirectiveReports

/// What people said about tasks.
extension Messages {
  static func recorded(_ command: String, isNewest: Bool = true) -> String {
    "Đã lưu lệnh \(command). Hoàn tác: cchc undo" + (isNewest ? "" : " \(command)")
  }
  static func clockBehind(_ time: String, _ earlier: String) -> String {
    "giờ của máy này (\(moment(time))) trước giờ của lần ghi gần nhất (\(moment(earlier))); kiểm tra ngày giờ của máy"
  }
  static func done(_ task: String, by agency: AgencyName?, on day: CivilDate) -> String {
    "\(agency.map { "\($0.name) " } ?? "")hoàn thành ngày \(day.dayMonthYear): \(task)"
  }
  static func reopened(_ task: String, by agency: AgencyName?) -> String { "mở lại\(agency.map { " phần của \($0.name)" } ?? ""): \(task)" }
  static func reassigned(_ task: String, from: AgencyName?, to agency: AgencyName) -> String {
    "giao lại\(from.map { " từ \($0.name)" } ?? "") cho \(agency.name): \(task)"
  }
  static func nothingOpen(_ agency: String) -> String { "\"\(agency)\" không còn việc nào dở" }
  static func notYetWritten(_ count: Int) -> String { "Chưa ghi gì. Thêm --yes để ghi \(count) thay đổi." }
  static func shelved(_ task: String, _ state: TaskState) -> String { "\(state.rawValue): \(task)" }
  static func alreadyShelved(_ task: String, _ state: TaskState) -> String { "\(task) đã \(state.rawValue) từ trước; không đổi gì" }
  static func reopenWithdrawn(_ task: String) -> String { "muốn làm tiếp thì gõ 'cchc reopen \(task)' trước" }
  static func isWithdrawn(_ task: String) -> String { "\(task) đã rút" }
  static func isDone(_ task: String, on day: CivilDate) -> String { "\(task) đã hoàn thành ngày \(day.dayMonthYear)" }
  static func whichPeriod(_ task: String) -> String { "\(task) là nhiệm vụ định kỳ; cần nêu kỳ" }
  static func choosePeriod(_ periods: [String]) -> String {
    "chọn một kỳ: \(periods.suffix(8).joined(separator: ", "))"
  }
  static func seeRounds(_ task: String) -> String { "không có kỳ nào như vậy; gõ 'cchc show \(task)' để xem các kỳ" }
  static func unknownPeriod(_ period: String, of task: String) -> String { "nhiệm vụ \"\(task)\" không có kỳ \"\(period)\"" }
  static let notRecurring = "nhiệm vụ này không định kỳ, hoặc chưa tới kỳ; gõ mã không có @"
  static func ambiguousAgency(_ typed: String, _ task: String) -> String { "\"\(typed)\" có thể là nhiều cơ quan của \(task)" }
  static let storedTasks = "các việc trong kho"
  static let allTasks = "các việc còn dở"
  static func agencyWithoutPart(_ typed: String, _ task: String) -> String { "\"\(typed)\" không được giao \(task)" }
  static func partOwners(_ names: String) -> String { "các cơ quan được giao: \(names)" }
  static func noLead(_ task: String) -> String { "\(task) chưa rõ ai chủ trì; giao bằng 'cchc reassign \(task) --to TÊN'" }
  static func lateWithoutExtension(_ days: Int) -> String { "so với hạn ban đầu: quá \(days) ngày" }
  static let assumedDue = "(**) văn bản không ghi ngày của kỳ báo cáo; hạn do chương trình giả định"
  static func extended(_ task: String, from due: CivilDate?, to day: CivilDate) -> String {
    "gia hạn \(due.map { "từ \($0.dayMonthYear) " } ?? "")đến \(day.dayMonthYear): \(task)"
  }
  static func noted(_ task: String) -> String { "đã ghi chú: \(task)" }
  static func alreadyDone(_ task: String, by agency: AgencyName?, on day: CivilDate) -> String {
    "\(part(of: agency))\(task) đã được ghi là hoàn thành ngày \(day.dayMonthYear); không đổi gì"
  }
  static func notDone(_ task: String, by agency: AgencyName?) -> String { "\(part(of: agency))\(task) chưa hoàn thành; không đổi gì" }
  private static func part(of agency: AgencyName?) -> String { agency.map { "phần của \($0.name) trong " } ?? "" }
  static func doneInFuture(_ task: String, on day: CivilDate) -> String { "\(task): ngày \(day.dayMonthYear) chưa tới" }
  static let doneInFutureHint = "ghi khi việc đã xong, hoặc kiểm tra lại ngày"
  static func beforeIssue(_ task: String, _ day: CivilDate, issued: CivilDate) -> String {
    "\(task): ngày \(day.dayMonthYear) trước ngày ban hành văn bản (\(issued.dayMonthYear))"
  }
  static let checkDate = "kiểm tra lại ngày"
  static func extendDone(_ task: String, on day: CivilDate) -> String {
    "\(task) đã hoàn thành ngày \(day.dayMonthYear), không gia hạn được"
  }
  static func reopenFirst(_ task: String) -> String { "nếu việc chưa xong, gõ 'cchc reopen \(task)' trước" }
  static func extendBackwards(_ task: String, to day: CivilDate, due: CivilDate) -> String {
    "\(task): hạn mới \(day.dayMonthYear) không sau hạn hiện tại \(due.dayMonthYear)"
  }
  static let emptyNote = "lời ghi chú trống"
  /// With the one of several agencies that it is about.
  static func event(_ event: Event) -> String {
    guard let agency = event.agency?.name else { return words(of: event.kind) }
    if case .reopened(let note) = event.kind { return "mở lại phần của \(agency)\(inBrackets(note))" }
    return "\(agency) \(words(of: event.kind))"
  }
  private static func words(of kind: Event.Kind) -> String {
    switch kind {
    case .done(let day, let note): "hoàn thành ngày \(day.dayMonthYear)\(inBrackets(note))"
    case .reopened(let note): "mở lại\(inBrackets(note))"
    case .extended(let day, let note): "gia hạn đến \(day.dayMonthYear)\(inBrackets(note))"
    case .withdrawn(let note): "rút\(inBrackets(note))"
    case .suspended(let note): "tạm hoãn\(inBrackets(note))"
    case .reassigned(let from, let to, let note):
      "giao lại\(from.map { " từ \($0.name)" } ?? "") cho \(to.name)\(inBrackets(note))"
    case .noted(let text): "ghi chú: \(text)"
    case .corrected(let correction): "sửa \(correction.field.words): \(correction.words)"
    case .confirmed(let field, let value): "đã xem, đúng: \(FindingWords.words(ofField: field))\(value.map { " = \($0)" } ?? " không có")"
    case .undone(let command): "hoàn tác lệnh \(command)"
    }
  }
  private static func inBrackets(_ note: String?) -> String { note.map { " (\($0))" } ?? "" }
  static func undone(_ command: String) -> String { "Đã hoàn tác lệnh \(command):" }
  static func nothingToUndo(_ user: String) -> String { "không có lệnh nào của \"\(user)\" để hoàn tác" }
  static let seeLog = "gõ 'cchc log' để xem các lệnh đã ghi"
  static func unknownPastCommand(_ id: String) -> String { "không có lệnh \"\(id)\" trong kho" }
  static func alreadyUndone(_ id: String) -> String { "lệnh \"\(id)\" đã được hoàn tác rồi" }
  static func undoOfUndo(_ id: String) -> String { "\"\(id)\" là một lệnh hoàn tác hoặc làm lại" }
  static let seeRedo = "Làm lại: cchc redo"
  static func redone(_ command: String) -> String { "Đã làm lại lệnh \(command):" }
  static func nothingToRedo(_ user: String) -> String { "\"\(user)\" không có lệnh nào đã hoàn tác để làm lại" }
  static func notUndone(_ id: String) -> String { "lệnh \"\(id)\" chưa bị hoàn tác" }
}
