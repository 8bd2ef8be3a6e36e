import DirectiveModel
import DirectiveReports
import DirectiveStore

extension Command {
  static var calendar: Command {
    Command(
      "calendar", "in lịch (iCalendar) các hạn nhiệm vụ, cho Outlook, Google, điện thoại",
      options: [.agency, .directive, .search, .outputFile],
      examples: [
        Example("cchc calendar -o han.ics", "mọi hạn, mỗi hạn một sự kiện cả ngày"),
        Example("cchc calendar --agency \"Sở Tài chính\" -o stc.ics", "hạn của một sở"),
      ],
      notes: [
        "Mỗi sự kiện báo trước ba ngày và một ngày, lúc 8 giờ sáng.",
        "Việc đã xong ghi \"Đã xong\" và không báo nữa, việc rút được đánh dấu hủy, việc tạm hoãn là tạm thời; sau hạn "
          + "\(TaskCalendar.daysKept) ngày chúng rời khỏi lịch. Việc chưa xong ở lại.",
        "Nhập lại tệp mới thì lịch tự cập nhật: mã sự kiện không đổi, số thứ tự tăng sau mỗi thay đổi.",
      ]
    ) { invocation in
      let store = try invocation.store()
      let ledger = try TaskLedger(invocation, invocation.office(of: store), asOf: nil)
      let tracking = ledger.tracking
      let query = try invocation.query(in: ledger, includesGroups: true)
      ledger.noteIfEmpty()
      let asked = try ledger.directivesInCalendars().filter { query.directive == nil || $0.id == query.directive }
      let entries = concurrentMap(asked) { CalendarEntry.entries(of: $0, by: tracking) }.flatMap(\.self)
      let labels = ledger.labels(asked.map(\.id))
      let shown = TaskCalendar.entries(entries, matching: query, today: tracking.day)
      let name = Messages.calendarName(query.agency?.title)
      let bytes = TaskCalendar.bytes(of: shown, name: name, today: tracking.day) { labels[$0] }
      guard let path = invocation.arguments.text(.outputFile), path != "-" else {
        try invocation.console.writeOutput(bytes)
        return ledger.status
      }
      do throws(OutputError) {
        try OutputFile.write(bytes, to: invocation.console.files.resolved(path))
      } catch {
        throw Failure(writing: path, error)
      }
      invocation.console.note(Messages.calendarWritten(path, events: shown.count))
      return ledger.status
    }
  }
}
