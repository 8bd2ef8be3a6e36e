import DirectiveModel
import DirectiveReports
import Testing

/// Each row: deadline, extension or "-", done on or "-", today, then the words that a list shows.
private let standingRows = """
  before 31/01/2020 | - | - | 29/01/2020 | còn 1 ngày
  before 31/01/2020 | - | - | 30/01/2020 | đến hạn hôm nay
  before 31/01/2020 | - | - | 31/01/2020 | quá hạn (*) 1 ngày
  before 31/01/2020 | - | - | 01/02/2020 | quá hạn 2 ngày
  by 31/01/2020 | - | - | 31/01/2020 | đến hạn hôm nay
  by 31/01/2020 | - | - | 01/02/2020 | quá hạn 1 ngày
  within 31/03/2020 | - | - | 24/03/2020 | còn 7 ngày
  within 31/03/2020 | - | - | 23/03/2020 | còn 8 ngày
  within 31/03/2020 | - | - | 31/03/2020 | đến hạn hôm nay
  within 31/03/2020 | - | - | 01/04/2020 | quá hạn 1 ngày
  by 29/02/2020 | - | - | 01/03/2020 | quá hạn 1 ngày
  by 31/01/2020 | - | 31/01/2020 | 01/06/2020 | hoàn thành đúng hạn
  by 31/01/2020 | - | 01/02/2020 | 01/06/2020 | hoàn thành quá hạn 1 ngày
  before 31/01/2020 | - | 30/01/2020 | 01/06/2020 | hoàn thành đúng hạn
  before 31/01/2020 | - | 31/01/2020 | 01/06/2020 | hoàn thành quá hạn (*) 1 ngày
  before 31/01/2020 | - | 01/02/2020 | 01/06/2020 | hoàn thành quá hạn 2 ngày
  by 31/01/2020 | 15/02/2020 | - | 15/02/2020 | đến hạn hôm nay
  by 31/01/2020 | 15/02/2020 | - | 16/02/2020 | quá hạn 1 ngày
  before 31/01/2020 | 15/02/2020 | - | 16/02/2020 | quá hạn 1 ngày
  by 31/01/2020 | 15/02/2020 | 10/02/2020 | 01/06/2020 | hoàn thành đúng hạn
  none - | - | - | 01/06/2020 | không hạn
  none - | - | 01/05/2020 | 01/06/2020 | hoàn thành
  """

@Test(arguments: standingRows.split(separator: "\n").map(String.init))
func standingWords(row: String) throws {
  let fields = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
  try #require(fields.count == 5)
  let tracked = try #require(task(deadline: fields[0], extendedTo: fields[1], doneOn: fields[2]))
  #expect(TaskStanding(tracked, on: Sample.day(fields[3])).words == fields[4])
}

private func task(deadline: String, extendedTo: String, doneOn: String) -> TrackedTask? {
  let parts = deadline.split(separator: " ").map(String.init)
  var events: [Event] = []
  if let day = CivilDate(parsing: extendedTo) { events.append(Sample.event(.extended(to: day, note: nil), "1")) }
  if let day = CivilDate(parsing: doneOn) { events.append(Sample.event(.done(on: day, note: nil), "1")) }
  let rule = DateBound(rawValue: parts[0]).map { Sample.deadline(.date(Sample.day(parts[1]), bound: $0)) }
  let duty = Sample.task("1", "Việc", deadline: rule)
  return Sample.directive("2020/1-a", tasks: [duty], events: events).trackedTasks.first
}

@Test func recurringAndUncountableDeadlinesSayWhyThereIsNoDay() {
  let rules: [(DeadlineRule, String, String)] = [
    (.recurring(Recurrence(frequencies: [.daily])), "theo định kỳ", "định kỳ hằng ngày"),
    (.relative(count: 5, unit: .workingDay, from: .issue), "chưa tính được ngày", "5 ngày làm việc kể từ ngày ban hành"),
  ]
  for (rule, status, due) in rules {
    let duty = Sample.task("1", "Việc", deadline: Sample.deadline(rule))
    for tracked in Sample.directive("2020/1-a", tasks: [duty]).trackedTasks {
      let standing = TaskStanding(tracked, on: Sample.today)
      #expect(standing.words == status)
      #expect(standing.dueWords == due)
      #expect(standing.state == .noDeadline)
    }
  }
}

@Test func dueWordsKeepTheDayOfTheText() {
  let words = Dictionary(
    uniqueKeysWithValues: Sample.tasks.map { ($0.id.description, TaskStanding($0, on: Sample.today).dueWords) })
  #expect(words["2026/41-ubnd-th:1.b"] == "trước 21/11/2026")
  #expect(words["2026/41-ubnd-th:2"] == "24/11/2026")
  #expect(words["2026/102-kh-ubnd:5"] == "15/12/2026 (gia hạn)")
  #expect(words["2026/102-kh-ubnd:4"] == "")
}
