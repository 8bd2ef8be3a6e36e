import DirectiveModel
import SeededNumbers

/// One directive of a made store, the same from the same place in it.
struct MadeDirective {
  let stored: StoredDirective

  init(_ index: Int, of count: Int, firstYear: Int, today: CivilDate) {
    var maker = Maker(SeededGenerator(seed: UInt64(index) &* 0x2545_F491_4F6C_DD1D &+ 7), today: today)
    stored = maker.directive(index, of: count, firstYear: firstYear)
  }
}

private struct Maker {
  private var random: SeededGenerator
  private let today: CivilDate
  private var events: [Event] = []

  init(_ random: SeededGenerator, today: CivilDate) {
    self.random = random
    self.today = today
  }

  mutating func directive(_ index: Int, of count: Int, firstYear: Int) -> StoredDirective {
    // Evenly over the years, the last of them up to today.
    let first = CivilDate(year: firstYear, month: 1, day: 1) ?? today
    let days = today.days(since: first)
    let issued = first.adding(days: days * index / count)
    let newYear = CivilDate(year: issued.year, month: 1, day: 1) ?? first
    let place = index - newYear.days(since: first) * count / max(days, 1) + 1
    let received = min(today, issued.adding(days: number(0...6)))
    let kind = pick(MadeWords.kinds)
    let id = DirectiveID("\(issued.year)/\(place)-\(kind.slug)")
    var directive = Directive(source: source(index))
    directive.number = "\(place)/\(kind.symbol)"
    directive.documentType = kind.name
    directive.issuer = AgencyName(id: AgencyID("ubnd-tinh"), name: "UBND tỉnh Sóc Trăng")
    directive.place = "Sóc Trăng"
    directive.issued = issued
    directive.subject = "V/v \(pick(MadeWords.subjects)) năm \(issued.year)"
    directive.signer = Signer(title: "Phó Chủ tịch", name: pick(MadeWords.people))
    directive.addressees = (0..<number(1...4)).map { _ in recipient() }
    directive.recipients = (0..<number(2...5)).map { _ in recipient() }
    directive.references = (0..<number(1...3)).map { _ in reference(before: issued) }
    let tasks = (1...number(1...9)).map { task($0, issued: issued, received: received) }
    directive.tasks = tasks
    directive.review = oneIn(4) ? [finding(tasks[0])] : []
    return StoredDirective(id: id, directive: directive, received: received, events: events.sorted { $0.time < $1.time })
  }

  private func source(_ index: Int) -> Source {
    let name = "\(index).txt"
    return Source(name: name, sha256: SHA256.hexadecimal(of: Array(name.utf8)), byteCount: 4_000 + index % 3_000)
  }

  private mutating func recipient() -> Recipient {
    let agency = pick(MadeWords.agencies)
    return Recipient(agency: agency, text: "- \(agency.name);")
  }

  private mutating func reference(before issued: CivilDate) -> LegalReference {
    let day = issued.adding(days: -number(20...900))
    let number = "\(number(1...900))/QĐ-UBND"
    return LegalReference(
      number: number, documentType: "Quyết định", issued: day, issuer: "UBND tỉnh",
      text: "Quyết định số \(number) ngày \(day.dayMonthYear) của UBND tỉnh", bytes: 400..<480)
  }

  private func finding(_ task: DirectiveTask) -> Finding {
    Finding(
      field: "tasks[\(task.path)].deadline", reason: .repaired, message: "Thời hạn của nhiệm vụ \(task.path) được đọc sau khi sửa lỗi chữ.",
      bytes: task.bytes, lines: task.lines, confidence: 82)
  }
}

// MARK: - Tasks and what became of them

extension Maker {
  private mutating func task(_ place: Int, issued: CivilDate, received: CivilDate) -> DirectiveTask {
    let path = oneIn(3) ? "\(place).\(["a", "b", "c", "d"][place % 4])" : "\(place)"
    let text = "\(pick(MadeWords.duties)) \(pick(MadeWords.objects)); \(pick(MadeWords.endings))"
    var task = DirectiveTask(path: path, text: text, bytes: (place * 420)..<(place * 420 + 360), lines: (place * 5)...(place * 5 + 4))
    let leads = oneIn(9) ? [pick(MadeWords.groups)] : (0..<(oneIn(6) ? 2 : 1)).map { _ in pick(MadeWords.agencies) }
    task.assignees = leads.map { Assignee(agency: $0, role: .lead, inherited: false) }
    if oneIn(2) { task.assignees.append(Assignee(agency: pick(MadeWords.agencies), role: .coordinate, inherited: false)) }
    if oneIn(5) { task.references = ["\(number(1...900))/QĐ-UBND"] }
    switch number(1...100) {
    case ...48: fixedDay(&task, issued)
    case ...60: period(&task, issued, received)
    case ...72: duty(&task, issued)
    default: finish(task.path, due: issued.adding(days: 120))
    }
    return task
  }

  private mutating func fixedDay(_ task: inout DirectiveTask, _ issued: CivilDate) {
    let day = issued.adding(days: number(15...260))
    let bound: DateBound = oneIn(3) ? .before : .by
    let last = bound == .before ? day.adding(days: -1) : day
    task.deadline = Deadline(
      rule: .date(day, bound: bound), text: "trước ngày \(day.dayMonthYear)", bytes: task.bytes.lowerBound..<(task.bytes.lowerBound + 24),
      lastDay: last)
    if oneIn(14) {
      let later = last.adding(days: number(20...90))
      add(.extended(to: later, note: "\(number(1...900))/UBND-TH"), to: task.path, on: last)
      finish(task.path, due: later)
    } else {
      finish(task.path, due: last)
    }
  }

  private mutating func period(_ task: inout DirectiveTask, _ issued: CivilDate, _ received: CivilDate) {
    let count = [5, 7, 10, 15, 30][number(0...4)]
    task.deadline = Deadline(
      rule: .relative(count: count, unit: oneIn(2) ? .day : .workingDay, from: .receipt), text: "trong \(count) ngày kể từ ngày nhận được",
      bytes: task.bytes.lowerBound..<(task.bytes.lowerBound + 36), lastDay: nil)
    finish(task.path, due: received.adding(days: count))
  }

  /// A duty of the year of issue, reported round by round.
  private mutating func duty(_ task: inout DirectiveTask, _ issued: CivilDate) {
    let frequency: Recurrence.Frequency = oneIn(3) ? .halfYearly : oneIn(4) ? .monthly : oneIn(2) ? .quarterly : .yearly
    task.deadline = Deadline(
      rule: .recurring(Recurrence(frequencies: [frequency], adHoc: oneIn(3))), text: "định kỳ báo cáo",
      bytes: task.bytes.lowerBound..<(task.bytes.lowerBound + 20), lastDay: nil)
    var round = Period(frequency, containing: issued)
    while let period = round, period.firstDay.year == issued.year, period.firstDay <= today {
      let day = period.lastDay.adding(days: -number(8...16))
      if day <= today, !oneIn(400) { add(.done(on: day, note: nil), to: task.path, on: day, period: period) }
      round = period.next
    }
  }

  /// What is long due is done, most of it in time; of what was due in the last year some is not.
  private mutating func finish(_ path: String, due: CivilDate) {
    let age = today.days(since: due)
    if age < 0 ? !oneIn(5) : age < 120 ? oneIn(22) : oneIn(1_400) { return }
    if oneIn(120) { return add(.withdrawn(note: "không còn phù hợp"), to: path, on: min(today, due)) }
    let day = min(today, oneIn(7) ? due.adding(days: number(1...40)) : due.adding(days: -number(0...12)))
    if oneIn(25) { add(.noted("đã đôn đốc bằng điện thoại"), to: path, on: day) }
    add(.done(on: day, note: oneIn(3) ? "\(number(1...900))/BC-SNV" : nil), to: path, on: day)
  }

  private mutating func add(_ kind: Event.Kind, to path: String, on day: CivilDate, period: Period? = nil) {
    let command = "\(day.iso.filter { $0 != "-" })T090000-\(String(events.count, radix: 16))"
    events.append(Event(time: "\(day.iso)T09:00:00+07:00", user: "lan", command: command, task: path, period: period, kind: kind))
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func oneIn(_ count: Int) -> Bool { random.oneIn(count) }
  private mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0...(items.count - 1))] }
}
