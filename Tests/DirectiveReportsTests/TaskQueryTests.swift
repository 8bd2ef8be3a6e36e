import DirectiveModel
import DirectiveReports
import Testing

private func selected(_ change: (inout TaskQuery) -> Void) -> [String] {
  var query = TaskQuery()
  change(&query)
  let ids = ShortIDs(Sample.office.map(\.id))
  return query.select(from: Sample.tasks, today: Sample.today).map { ids[$0.task.id] }
}

@Test func everythingIsSortedByUrgency() {
  #expect(selected { _ in } == ["41:1.a", "41:1.b", "41:2", "102:5", "102:1", "41:3", "102:4", "102:2", "102:3"])
}

@Test func overdueAndDueWithinTogetherMeanEither() {
  #expect(selected { $0.isOverdueOnly = true } == ["41:1.a", "41:1.b"])
  #expect(selected { $0.dueWithinDays = 3 } == ["41:2"])
  #expect(selected { $0.dueWithinDays = 2 } == [])
  #expect(selected { $0.dueWithinDays = 24 } == ["41:2", "102:5"])
  #expect(
    selected {
      $0.isOverdueOnly = true
      $0.dueWithinDays = 3
    } == ["41:1.a", "41:1.b", "41:2"])
}

@Test func agenciesAreFoundByIdOrByTheBeginningOfTheirName() {
  #expect(selected { $0.agency = AgencyFilter(ids: [AgencyID("so-y-te")], name: "Sở Y tế") } == ["41:2", "102:1"])
  #expect(selected { $0.agency = AgencyFilter(name: "so y te") } == ["41:2", "102:1"])
  #expect(selected { $0.agency = AgencyFilter(name: "UBND") } == ["41:3"])
  #expect(selected { $0.agency = AgencyFilter(name: "Y tế") } == [])
  #expect(selected { $0.agency = AgencyFilter(name: "sở y") } == ["41:2", "102:1"])
  #expect(selected { $0.agency = AgencyFilter(name: "…") } == [])
  #expect(
    selected {
      $0.agency = AgencyFilter(name: "Sở Tài chính")
      $0.includesSupporters = true
      $0.isOverdueOnly = true
      $0.dueWithinDays = 7
    } == ["41:1.b", "41:2"])
}

@Test func aNameOfTheRegistryNeverMeansAnotherAgencyThatItKnows() {
  let filter = AgencyFilter(ids: [AgencyID("ubnd-tinh")], name: "UBND tỉnh")
  #expect(filter.matches(Sample.agency("UBND tỉnh Hải Dương", id: "ubnd-tinh")))
  #expect(filter.matches(Sample.agency("UBND tỉnh Hải Dương")))
  #expect(!filter.matches(Sample.agency("Văn phòng UBND tỉnh")))
  #expect(!filter.matches(Sample.agency("UBND tỉnh X", id: "ubnd-tinh-x")))
}

@Test func wordsAreSearchedWithoutMarksInTextSubjectNumberAndAgencies() {
  #expect(selected { $0.search = "cong vu KIEM tra" } == ["41:2"])
  #expect(selected { $0.search = "102/kh" } == ["102:5", "102:1", "102:4", "102:2", "102:3"])
  #expect(selected { $0.search = "chuyển đổi số tài chính" } == ["102:5", "102:2"])
  #expect(selected { $0.search = "ông vụ" } == [])
}

@Test func statesAndDirectiveNarrow() {
  #expect(selected { $0.states = [.doneLate, .noDeadline] } == ["41:3", "102:4", "102:3"])
  #expect(selected { $0.directive = DirectiveID("2026/41-ubnd-th") } == ["41:1.a", "41:1.b", "41:2", "41:3"])
  #expect(
    selected {
      $0.states = [.dueSoon]
      $0.soonWithinDays = 30
    } == ["41:2", "102:5"])
}

@Test func pathsAndIdsAreInNaturalOrder() {
  let paths = [
    "1", "1.a", "1.a#2", "1.a.-1", "1.a.-2", "1.b", "1.c", "1.d", "1.đ", "1.e", "1.ê", "1.g", "2", "5.-1", "5.-10", "10",
    "I", "II.1", "II.3.a", "IV", "V", "IX", "X", "A", "C", "D", "closing", "closing#2",
  ]
  #expect(paths.reversed().sorted(by: NaturalOrder.precedes) == paths)
  let ids = ["2018/9-a", "2018/41-ubnd-th", "2018/101-qd", "2019/1-a", "khong-ngay/2-b"]
  #expect(ids.reversed().sorted(by: NaturalOrder.precedes) == ids)
  #expect(!NaturalOrder.precedes("1.a", "1.a"))
  #expect(NaturalOrder.precedes("1", "99999999999999999999999"))
}

@Test func shortIdsMeanOnlyOneDirective() {
  let ids = ["2018/41-ubnd-th", "2019/41-ct-ubnd", "2020/41-ct-ubnd", "2020/7-kh", "khong-ngay/khong-so-ab12"].map { DirectiveID($0) }
  let short = ShortIDs(ids)
  #expect(ids.map { short[$0] } == ["41-ubnd-th", "2019/41-ct-ubnd", "2020/41-ct-ubnd", "7", "khong-so-ab12"])
  #expect(short[TaskID(directive: ids[3], path: "1.a")] == "7:1.a")
  #expect(short[DirectiveID("2021/7-x")] == "2021/7-x")
}

@Test func titlesSayWhatWasAsked() {
  var query = TaskQuery()
  query.dueWithinDays = 7
  query.agency = AgencyFilter(name: "Sở Tài chính")
  query.directive = DirectiveID("2026/41-ubnd-th")
  #expect(
    Report.tasks([], query: query, today: Sample.today).title
      == "Nhiệm vụ đến hạn trong 7 ngày tới của Sở Tài chính trong văn bản 2026/41-ubnd-th tính đến ngày 21/11/2026")
  query.directiveTitle = "41/UBND-TH"
  query.search = "kinh phí"
  query.includesSupporters = true
  query.states = [.dueSoon]
  query.dueWithinDays = 0
  #expect(
    Report.tasks([], query: query, today: Sample.today).title
      == "Nhiệm vụ đến hạn hôm nay sắp đến hạn có Sở Tài chính tham gia trong văn bản 41/UBND-TH có “kinh phí” tính đến ngày 21/11/2026")
}
