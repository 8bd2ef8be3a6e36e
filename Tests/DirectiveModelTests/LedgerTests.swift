import DirectiveModel
import Testing

/// Readings with events applied: where a task stands on a day.
@Suite struct LedgerTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(parsing: text)) }

  /// The task "1" of a directive of 01/03/2020, received on 05/03/2020, with the events a, b, c … given in order.
  private func task(_ rule: DeadlineRule?, _ kinds: Event.Kind...) throws -> TrackedTask {
    let deadline = rule.map { Deadline(rule: $0, text: "", bytes: 0..<0, lastDay: nil) }
    let directive = Directive(
      source: Source(name: "-", sha256: "", byteCount: 0), issued: try date("01/03/2020"),
      tasks: [DirectiveTask(path: "1", text: "Báo cáo", bytes: 0..<0, lines: 1...1, deadline: deadline)])
    let events = zip("abcdefgh", kinds).map { command, kind in
      let isUndo = if case .undone = kind { true } else { false }
      return Event(time: "", user: "", command: String(command), task: isUndo ? nil : "1", kind: kind)
    }
    let stored = StoredDirective(
      id: DirectiveID("2020/1"), directive: directive, received: try date("05/03/2020"), events: events)
    return try #require(Tracking(on: date("01/01/2021")).tasks(of: stored).first)
  }

  @Test(arguments: [
    (DateBound.before, "30/03/2020", TaskState.inTime), (.before, "31/03/2020", .overdue), (.by, "31/03/2020", .inTime),
    (.by, "01/04/2020", .overdue), (.within, "31/03/2020", .inTime),
  ]) func theLastDayIsInTimeAndTheNextIsLate(bound: DateBound, today: String, state: TaskState) throws {
    let task = try task(.date(try date("31/03/2020"), bound: bound))
    #expect(task.state(on: try date(today), soonWithin: -1) == state)
    #expect(task.times.isLateByExclusionOnly(on: try date(today)) == (bound == .before && today == "31/03/2020"))
  }

  @Test(arguments: [("24/03/2020", TaskState.dueSoon), ("23/03/2020", .inTime), ("31/03/2020", .dueSoon)])
  func sevenDaysBeforeTheEndIsSoon(today: String, state: TaskState) throws {
    #expect(try task(.date(try date("31/03/2020"), bound: .by)).state(on: try date(today)) == state)
  }

  @Test func periodsDoNotCountTheirFirstDay() throws {
    #expect(try task(.relative(count: 15, unit: .day, from: .issue)).due == date("16/03/2020"))
    #expect(try task(.relative(count: 15, unit: .day, from: .receipt)).due == date("20/03/2020"))
    #expect(try task(.relative(count: 1, unit: .month, from: .issue)).due == date("01/04/2020"))
    #expect(try task(.relative(count: 15, unit: .workingDay, from: .issue)).due == date("20/03/2020"))
    #expect(try task(.relative(count: 15, unit: .day, from: .event)).due == nil)
    #expect(try task(nil).state(on: date("01/01/2030")) == .noDeadline)
  }

  @Test func doneLateAndInTime() throws {
    let rule = DeadlineRule.date(try date("31/03/2020"), bound: .by)
    let today = try date("01/06/2020")
    #expect(try task(rule, .done(on: date("31/03/2020"), note: "12/BC")).state(on: today) == .doneInTime)
    #expect(try task(rule, .done(on: date("01/04/2020"), note: nil)).state(on: today) == .doneLate)
    #expect(
      try task(rule, .done(on: date("01/04/2020"), note: nil), .extended(to: date("30/04/2020"), note: nil)).state(on: today) == .doneInTime
    )
    #expect(try task(rule, .done(on: date("01/04/2020"), note: nil), .reopened(note: nil)).state(on: today) == .overdue)
    #expect(try task(nil, .done(on: date("01/04/2020"), note: nil)).state(on: today) == .doneInTime)
  }

  @Test func anUndoTakesBackItsCommandAndNoOther() throws {
    let rule = DeadlineRule.date(try date("31/03/2020"), bound: .by)
    let first = Event.Kind.extended(to: try date("30/04/2020"), note: nil)
    let second = Event.Kind.extended(to: try date("31/05/2020"), note: nil)
    #expect(try task(rule, first, second).due == date("31/05/2020"))
    #expect(try task(rule, first, second, .undone(command: "b")).due == date("30/04/2020"))
    #expect(try task(rule, first, second, .undone(command: "a")).due == date("31/05/2020"))
    #expect(try task(rule, first, .undone(command: "a"), .noted("x")).due == date("31/03/2020"))
    let done = try task(rule, .done(on: date("01/04/2020"), note: "12/BC"), .noted("x"), .undone(command: "a"))
    #expect(done.doneOn == nil && done.result == nil && done.notes == ["x"])
    #expect(try task(rule, .undone(command: "zzz"), first).due == date("30/04/2020"))
  }
}
