@testable import DirectiveModel
import Testing

/// Tasks of several agencies and of groups, recurring duties, and what people say about them.
@Suite struct LifeTests {
  private static let issued = CivilDate(parsing: "2024-03-05") ?? CivilDate(dayNumber: 0)
  private static let health = AgencyName(id: AgencyID("so-y-te"), name: "Sở Y tế")
  private static let finance = AgencyName(id: AgencyID("so-tai-chinh"), name: "Sở Tài chính")
  private static let planning = AgencyName(id: AgencyID("so-ke-hoach-va-dau-tu"), name: "Sở Kế hoạch và Đầu tư")
  private static let media = AgencyName(id: AgencyID("so-thong-tin-va-truyen-thong"), name: "Sở Thông tin và Truyền thông")
  private static let science = AgencyName(id: AgencyID("so-khoa-hoc-va-cong-nghe"), name: "Sở Khoa học và Công nghệ")
  private static let departments = AgencyName(id: AgencyID("so-ban-nganh"), name: "Các sở, ban, ngành tỉnh")
  private static let districts = AgencyName(id: AgencyID("ubnd-huyen"), name: "UBND các huyện, thị xã, thành phố")

  /// A store of one directive with the task "1".
  private struct Story {
    var stored: StoredDirective
    private var count = 0

    init(
      _ leads: AgencyName..., text: String = "Báo cáo kết quả", rule: DeadlineRule? = nil, issued: CivilDate = LifeTests.issued,
      issuer: String = "UBND tỉnh Sóc Trăng", received: CivilDate? = nil, subject: String? = nil
    ) {
      let deadline = rule.map { Deadline(rule: $0, text: "", bytes: 0..<0, lastDay: nil) }
      let task = DirectiveTask(
        path: "1", text: text, bytes: 0..<0, lines: 1...1,
        assignees: leads.map { Assignee(agency: $0, role: .lead, inherited: false) }, deadline: deadline)
      let directive = Directive(
        source: Source(name: "-", sha256: "", byteCount: 0), issuer: AgencyName(id: nil, name: issuer), place: "Sóc Trăng",
        issued: issued, subject: subject, tasks: [task])
      stored = StoredDirective(id: DirectiveID("2024/1"), directive: directive, received: received ?? issued)
    }

    @discardableResult
    mutating func say(_ kind: Event.Kind, by agency: AgencyName? = nil, period: String? = nil, on day: String = "2024-06-01") -> String {
      count += 1
      let command = "c\(count)"
      let isUndo = if case .undone = kind { true } else { false }
      stored.events.append(
        Event(
          time: "\(day)T08:00:00+07:00", user: "an", command: command, task: isUndo ? nil : "1",
          period: period.flatMap { Period(parsing: $0) }, agency: agency, kind: kind))
      return command
    }

    func tasks(_ day: String, asOf isHistorical: Bool = false) throws -> [TrackedTask] {
      Tracking(on: try #require(CivilDate(parsing: day)), isHistorical: isHistorical).tasks(of: stored)
    }

    func task(_ day: String, asOf isHistorical: Bool = false) throws -> TrackedTask {
      let tasks = try tasks(day, asOf: isHistorical)
      try #require(tasks.count == 1)
      return tasks[0]
    }

    func states(_ day: String, asOf isHistorical: Bool = false) throws -> [String] {
      let date = try #require(CivilDate(parsing: day))
      return try tasks(day, asOf: isHistorical).map { "\($0.period.map(\.description) ?? "-") \($0.state(on: date).rawValue)" }
    }
  }

  private static func day(_ iso: String) -> CivilDate { CivilDate(parsing: iso) ?? CivilDate(dayNumber: 0) }
  private static func by(_ iso: String) -> DeadlineRule { .date(day(iso), bound: .by) }
  private static func done(_ iso: String, _ note: String? = nil) -> Event.Kind { .done(on: day(iso), note: note) }

  // MARK: Parts

  @Test func aSharedTaskIsDoneWhenItsLastPartIs() throws {
    var story = Story(Self.health, Self.finance, rule: Self.by("2024-04-30"))
    story.say(Self.done("2024-04-20", "12/BC-SYT"), by: Self.health)
    #expect(try story.task("2024-05-10").doneOn == nil)
    #expect(try story.states("2024-05-10") == ["- quá hạn"])
    story.say(Self.done("2024-05-05", "9/BC-STC"))
    let task = try story.task("2024-05-10")
    #expect(task.parts.map(\.doneOn) == [Self.day("2024-04-20"), Self.day("2024-05-05")])
    #expect(task.parts.map(\.result) == ["12/BC-SYT", "9/BC-STC"])
    #expect(task.doneOn == Self.day("2024-05-05") && task.result == "9/BC-STC")
    #expect(try story.states("2024-05-10") == ["- hoàn thành quá hạn"])
    story.say(.reopened(note: nil), by: Self.health)
    #expect(try story.task("2024-05-10").parts.map(\.doneOn) == [nil, Self.day("2024-05-05")])
    #expect(try story.task("2024-05-10").doneOn == nil)
    story.say(.reopened(note: nil))
    #expect(try story.task("2024-05-10").parts.map(\.doneOn) == [nil, nil])
  }

  @Test func marksTellAgenciesApartAndCaseDoesNot() throws {
    let (first, second) = (AgencyName(id: nil, name: "UBND xã Phú Tân"), AgencyName(id: nil, name: "UBND xã Phù Tân"))
    var story = Story(first, second, AgencyName(id: nil, name: "ubnd xã phú tân"))
    #expect(try story.task("2024-05-10").parts.count == 2)
    story.say(Self.done("2024-04-20"), by: second)
    #expect(try story.task("2024-05-10").parts.map { $0.doneOn == nil } == [true, false])
  }

  @Test func aTaskWithoutLeadIsDoneAndReopenedAsAWhole() throws {
    var story = Story()
    story.say(Self.done("2024-04-20", "x"))
    #expect(try story.task("2024-05-10").doneOn == Self.day("2024-04-20"))
    story.say(.reassigned(from: nil, to: Self.health, note: nil))
    #expect(try story.task("2024-05-10").doneOn == Self.day("2024-04-20"))
    story.say(.reopened(note: nil))
    #expect(try story.task("2024-05-10").doneOn == nil)
    story.say(.reassigned(from: nil, to: Self.health, note: nil))
    #expect(try story.task("2024-05-10").task.leads == [Self.health])
  }

  // MARK: Groups

  @Test(arguments: [
    ("2006-05-01", 8, "UBND huyện Vĩnh Châu"), ("2008-01-01", 9, "UBND thành phố Sóc Trăng"), ("2010-01-01", 11, "UBND huyện Trần Đề"),
    ("2012-01-01", 11, "UBND thị xã Vĩnh Châu"), ("2014-01-01", 11, "UBND thị xã Ngã Năm"), ("2024-03-05", 11, "UBND huyện Cù Lao Dung"),
  ])
  func districtsAreThoseOfTheDayOfIssue(issued: String, count: Int, one: String) throws {
    let parts = try Story(Self.districts, issued: Self.day(issued)).task(issued).parts
    #expect(parts.count == count)
    #expect(parts.contains { $0.agency.name == one && $0.group == Self.districts })
  }

  @Test func afterTheDistrictLevelAGroupStaysOneAndAnotherProvinceIsNotGuessed() throws {
    #expect(try Story(Self.districts, issued: Self.day("2025-07-02")).task("2025-07-02").parts.map(\.agency) == [Self.districts])
    var story = Story(Self.districts, issuer: "UBND tỉnh Hải Dương")
    story.stored.directive.place = "Hải Dương"
    #expect(try story.task("2024-05-10").parts.map(\.agency) == [Self.districts])
  }

  @Test func departmentsChangedOnTheFirstOfMarch2025() throws {
    let before = try Story(Self.departments, issued: Self.day("2025-02-28")).task("2025-02-28").parts.map(\.agency.name)
    let after = try Story(Self.departments, issued: Self.day("2025-03-01")).task("2025-03-01").parts.map(\.agency.name)
    #expect(before.contains("Sở Kế hoạch và Đầu tư") && before.contains("Ban Dân tộc") && !before.contains("Sở Nông nghiệp và Môi trường"))
    #expect(!after.contains("Sở Kế hoạch và Đầu tư"))
    #expect(after.contains("Sở Dân tộc và Tôn giáo") && after.contains("Sở Nông nghiệp và Môi trường"))
    #expect(Set(before).count == before.count && Set(after).count == after.count)
  }

  @Test func theIssuerDoesNotChargeItself() throws {
    let story = Story(Self.departments, issuer: "Sở Thông tin và Truyền thông")
    let names = try story.task("2024-03-05").parts.map(\.agency.name)
    #expect(!names.contains("Sở Thông tin và Truyền thông") && names.contains("Sở Y tế"))
  }

  @Test(arguments: [
    ("Các sở, ngành có liên quan báo cáo kết quả", true), ("Các cơ quan, đơn vị liên quan thực hiện", true),
    ("Các sở, ban, ngành rà soát các văn bản có liên quan", false), ("Các sở, ban, ngành giải quyết thủ tục liên quan đến đất đai", false),
    ("Các sở, ban, ngành chủ trì, phối hợp với các cơ quan liên quan triển khai", false), ("Liên quan", false), ("", false),
  ])
  func openEndedGroupsStayOne(text: String, isOpen: Bool) throws {
    #expect(OpenEnded.isSaid(in: text) == isOpen)
    #expect(try Story(Self.departments, text: text).task("2024-03-05").parts.count == 1 || !isOpen)
  }

  @Test func aMemberThatNobodyListedGetsAPartAndTheGroupStaysOpen() throws {
    let units = AgencyName(id: AgencyID("co-quan-don-vi"), name: "Các cơ quan, đơn vị")
    var story = Story(units)
    story.say(Self.done("2024-04-20"), by: Self.health)
    let task = try story.task("2024-05-10")
    #expect(task.parts.map(\.agency) == [units, Self.health])
    #expect(task.parts[1].group == units && task.doneOn == nil && task.task.leads == [units])
    story.say(Self.done("2024-04-25"))
    #expect(try story.task("2024-05-10").doneOn == Self.day("2024-04-25"))
  }

  // MARK: Successors

  @Test func anOpenPartFollowsTheSuccessorAndADoneOneStays() throws {
    var story = Story(Self.media, Self.planning)
    #expect(try story.task("2025-02-28").parts.map(\.agency) == [Self.media, Self.planning])
    story.say(Self.done("2025-01-10"), by: Self.planning, on: "2025-01-10")
    let task = try story.task("2025-03-01")
    #expect(task.parts.map(\.agency) == [Self.science, Self.planning])
    #expect(task.parts.map(\.formerly) == [Self.media, nil])
    #expect(task.task.leads == [Self.science, Self.planning])
  }

  @Test func theSuccessorsWordCountsForTheOldName() throws {
    var story = Story(Self.media)
    story.say(Self.done("2026-01-10"), by: Self.science, on: "2026-01-10")
    let task = try story.task("2026-05-01")
    #expect(task.parts.count == 1 && task.doneOn == Self.day("2026-01-10"))
    #expect(task.parts[0].agency == Self.science && task.parts[0].formerly == Self.media)
    story.say(.reopened(note: nil), by: Self.science, on: "2026-01-11")
    #expect(try story.task("2026-05-01").doneOn == nil)
    // What the old department did before it ended, said afterwards by the name of the new one.
    story.say(Self.done("2024-12-30"), by: Self.science, on: "2026-01-12")
    #expect(try story.task("2026-05-01").parts.map(\.agency) == [Self.media])
  }

  @Test func twoDepartmentsThatBecameOneBothHearIt() throws {
    var story = Story(Self.finance, Self.planning)
    #expect(try story.task("2026-05-01").parts.map(\.agency) == [Self.finance, Self.finance])
    story.say(Self.done("2026-01-10"), by: Self.planning, on: "2026-01-10")
    #expect(try story.task("2026-05-01").parts.map { $0.doneOn == nil } == [true, false])
    story.say(Self.done("2026-01-11"), by: Self.finance, on: "2026-01-11")
    #expect(try story.task("2026-05-01").doneOn == Self.day("2026-01-11"))
  }

  @Test func successorsAreFollowedToTheLast() throws {
    let registry = AgencyRegistry(
      rows: """
        a | A | | 2010-01-01 > b
        b | B | | 2020-01-01 > c
        c | C
        x | X | | 2010-01-01 > y
        y | Y | | 2010-01-01 > x
        """)
    let leads = ["a", "x"].map { AgencyName(id: AgencyID($0), name: $0.uppercased()) }
    let story = Story(leads[0], leads[1], issued: Self.day("2009-01-01"))
    func parts(_ day: String) -> [TaskPart] { Tracking(on: Self.day(day), registry: registry).tasks(of: story.stored)[0].parts }
    #expect(parts("2010-01-01").map(\.agency.name) == ["A", "X"])
    #expect(parts("2015-01-01").map(\.agency.name)[0] == "B")
    #expect(parts("2024-01-01")[0].agency.name == "C" && parts("2024-01-01")[0].formerly?.name == "A")
    #expect(parts("2024-01-01")[1].isOrphaned)
  }

  @Test func districtsAreOrphanedWhenTheirLevelEnds() throws {
    let district = AgencyName(id: nil, name: "UBND huyện Kế Sách")
    var story = Story(district, Self.health)
    #expect(try story.task("2025-06-30").parts.map(\.isOrphaned) == [false, false])
    #expect(try story.task("2025-07-01").parts.map(\.isOrphaned) == [true, false])
    #expect(try Story(Self.districts).task("2025-07-01").parts.allSatisfy(\.isOrphaned))
    story.say(.reassigned(from: district, to: AgencyName(id: nil, name: "UBND xã Kế Sách"), note: nil), on: "2025-07-10")
    let task = try story.task("2025-08-01")
    #expect(task.parts.map(\.agency.name) == ["UBND xã Kế Sách", "Sở Y tế"] && !task.parts[0].isOrphaned)
    #expect(try story.task("2025-07-05", asOf: true).parts[0].agency == district)
  }

  // MARK: Reassignment

  @Test func aPartMovesAndWhatIsDoneStays() throws {
    var story = Story(Self.health, Self.finance)
    story.say(Self.done("2024-04-20"), by: Self.health)
    story.say(.reassigned(from: nil, to: Self.science, note: "12/UBND"))
    let task = try story.task("2024-05-10")
    #expect(task.parts.map(\.agency) == [Self.health, Self.science] && task.task.leads == [Self.health, Self.science])
    #expect(task.parts.map(\.formerly) == [nil, nil])
    story.say(.reassigned(from: Self.health, to: Self.planning, note: nil))
    #expect(try story.task("2024-05-10").parts == task.parts)
  }

  @Test func whoOwesAPartAlreadyGetsNoSecond() throws {
    var story = Story(Self.health, Self.finance)
    story.say(.reassigned(from: Self.health, to: Self.finance, note: nil))
    #expect(try story.task("2024-05-10").parts.map(\.agency) == [Self.finance])
  }

  @Test func allOfAGroupCanGoToOne() throws {
    var story = Story(Self.districts)
    story.say(.reassigned(from: nil, to: Self.health, note: nil))
    #expect(try story.task("2024-05-10").parts.map(\.agency) == [Self.health])
    #expect(try story.task("2024-05-10").task.leads == [Self.health])
  }

  // MARK: Withdrawn, suspended, reopened, extended

  @Test func whatIsShelvedIsNeverLateUntilItIsReopened() throws {
    var story = Story(Self.health, rule: Self.by("2024-04-30"))
    story.say(.suspended(note: "chờ"))
    #expect(try story.states("2024-07-01") == ["- tạm hoãn"])
    story.say(.reopened(note: nil))
    #expect(try story.states("2024-07-01") == ["- quá hạn"])
    let withdrawal = story.say(.withdrawn(note: nil))
    #expect(try story.states("2024-07-01") == ["- rút"])
    story.say(.undone(command: withdrawal))
    #expect(try story.states("2024-07-01") == ["- quá hạn"])
  }

  @Test func whatWasSuspendedAndIsDoneIsDone() throws {
    var story = Story(Self.health, Self.finance, rule: Self.by("2024-04-30"))
    story.say(Self.done("2024-04-20"), by: Self.health)
    story.say(.suspended(note: nil))
    #expect(try story.states("2024-07-01") == ["- tạm hoãn"])
    story.say(Self.done("2024-04-29"))
    #expect(try story.states("2024-07-01") == ["- hoàn thành đúng hạn"])
  }

  @Test func theLastExtensionCountsAndTheFirstDayStays() throws {
    var story = Story(Self.health, rule: Self.by("2024-04-30"))
    story.say(.extended(to: Self.day("2024-05-31"), note: nil))
    story.say(.extended(to: Self.day("2024-06-30"), note: nil))
    let task = try story.task("2024-07-10")
    #expect(task.due == Self.day("2024-06-30") && task.originalDue == Self.day("2024-04-30"))
    #expect(try story.states("2024-06-30") == ["- sắp đến hạn"])
    #expect(try story.states("2024-07-01") == ["- quá hạn"])
  }

  // MARK: Rounds

  @Test func eachRoundHasItsOwnLife() throws {
    var story = Story(Self.health, rule: .recurring(Recurrence(frequencies: [.quarterly])), received: Self.day("2024-03-06"))
    #expect(try story.states("2024-05-10") == ["2024-Q1 quá hạn", "2024-Q2 trong hạn", "2024-Q3 trong hạn"])
    story.say(Self.done("2024-03-19"), period: "2024-Q1")
    story.say(.extended(to: Self.day("2024-07-15"), note: nil), period: "2024-Q2")
    story.say(.suspended(note: nil))
    #expect(try story.states("2024-07-20") == ["2024-Q1 hoàn thành đúng hạn", "2024-Q2 tạm hoãn", "2024-Q3 tạm hoãn", "2024-Q4 tạm hoãn"])
    story.say(.reopened(note: nil))
    #expect(try story.states("2024-07-20") == ["2024-Q1 hoàn thành đúng hạn", "2024-Q2 quá hạn", "2024-Q3 trong hạn", "2024-Q4 trong hạn"])
    story.say(.reopened(note: nil), period: "2024-Q1")
    #expect(try story.states("2024-07-20").first == "2024-Q1 quá hạn")
  }

  @Test func noRoundBeginsAfterTheDutyWasWithdrawn() throws {
    var story = Story(Self.health, rule: .recurring(Recurrence(frequencies: [.quarterly])))
    story.say(Self.done("2024-03-19"), period: "2024-Q1")
    story.say(.withdrawn(note: nil), on: "2024-05-10")
    #expect(try story.states("2026-11-21") == ["2024-Q1 hoàn thành đúng hạn", "2024-Q2 rút"])
    story.say(.reopened(note: nil), on: "2024-08-10")
    #expect(try story.states("2024-08-10").count == 4)
  }

  @Test func aPlanForOneYearEndsWithIt() throws {
    let story = Story(
      Self.health, rule: .recurring(Recurrence(frequencies: [.quarterly])), subject: "Kế hoạch cải cách hành chính năm 2024")
    #expect(try story.tasks("2026-11-21").compactMap(\.period?.description) == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"])
  }

  @Test func countingStartsWithTheReceipt() throws {
    let rule = DeadlineRule.recurring(Recurrence(frequencies: [.yearly], day: 25, month: 12, bound: .before))
    var story = Story(Self.health, rule: rule, received: Self.day("2026-11-21"))
    #expect(try story.tasks("2026-11-21").compactMap(\.period?.description) == ["2026", "2027"])
    story.say(Self.done("2025-12-20"), period: "2025")
    #expect(try story.states("2026-11-21") == ["2025 hoàn thành đúng hạn", "2026 trong hạn", "2027 trong hạn"])
    #expect(try story.tasks("2024-06-01", asOf: true).compactMap(\.period?.description) == ["2024", "2025"])
  }

  @Test func twoMachinesNameTheSameRounds() throws {
    let story = Story(Self.health, rule: .recurring(Recurrence(frequencies: [.monthly, .quarterly, .yearly])))
    let early = try story.tasks("2024-08-03").map(\.id.place), late = try story.tasks("2025-02-17").map(\.id.place)
    #expect(early == ["2024-Q1", "2024-04", "2024-05", "2024-Q2", "2024-07", "2024-08", "2024-Q3", "2024-10", "2024"].map { "1@\($0)" })
    #expect(Set(early).isSubset(of: late))
  }

  // MARK: The past

  @Test func thePastIsShownAsItWasThen() throws {
    var story = Story(Self.health, rule: Self.by("2024-04-30"))
    story.say(Self.done("2024-04-20"), on: "2024-06-01")
    story.say(.reopened(note: nil), on: "2024-07-01")
    story.say(.extended(to: Self.day("2024-12-31"), note: nil), on: "2024-07-02")
    #expect(try story.states("2024-04-19", asOf: true) == ["- trong hạn"] || story.states("2024-04-19", asOf: true) == ["- sắp đến hạn"])
    #expect(try story.states("2024-05-15", asOf: true) == ["- hoàn thành đúng hạn"])
    #expect(try story.states("2024-07-01", asOf: true) == ["- quá hạn"])
    #expect(try story.states("2024-07-02", asOf: true) == ["- trong hạn"])
    #expect(try story.tasks("2024-03-04", asOf: true).isEmpty)
    #expect(try story.tasks("2024-03-04").count == 1)
  }

  @Test func aMisreadDayWasWrongInThePastToo() throws {
    var story = Story(Self.health, rule: Self.by("2024-04-03"))
    let right = Deadline(rule: Self.by("2024-04-30"), text: "30/4/2024", bytes: 0..<0, lastDay: Self.day("2024-04-30"))
    let command = story.say(.corrected(.deadline(right)), on: "2026-01-01")
    #expect(try story.states("2024-04-15", asOf: true) == ["- trong hạn"])
    #expect(try story.task("2024-04-15", asOf: true).correctedFields == [.deadline])
    story.say(.undone(command: command), on: "2026-01-02")
    #expect(try story.states("2024-04-15", asOf: true) == ["- quá hạn"])
  }

  @Test func correctionsOutliveTheReadingTheyWereMadeOn() throws {
    var story = Story(Self.health, rule: Self.by("2024-04-03"))
    story.say(.corrected(.leads([Self.finance])))
    story.say(.corrected(.text("Báo cáo bổ sung")))
    #expect(try story.task("2024-05-01").parts.map(\.agency) == [Self.finance])
    #expect(try story.task("2024-05-01").task.text == "Báo cáo bổ sung")
    story.stored.directive.tasks[0].path = "2"
    #expect(try story.task("2024-05-01").task.leads == [Self.health])
  }
}
