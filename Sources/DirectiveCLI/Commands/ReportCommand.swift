import DirectiveModel
import DirectiveReports

extension Command {
  static var report: Command {
    Command(
      "report", "in báo cáo để nộp", operands: .one("tasks|overdue|agencies|directives"),
      options: [.month, .quarter, .half, .nineMonths, .year, .asOf, .agency, .directive, .state, .search] + CommandOption.output,
      examples: [
        Example("cchc report overdue", "danh sách việc quá hạn, đủ cột để nộp"),
        Example("cchc report agencies", "mỗi cơ quan bao nhiêu việc đúng hạn, quá hạn, không hạn"),
        Example("cchc report agencies --month trước -o bao-cao.html", "báo cáo tháng trước, in ra giấy A4"),
        Example("cchc report tasks --quarter 3/2026 -o quy-3.xlsx", "mọi nhiệm vụ của quý III, mở bằng Excel"),
        Example("cchc report directives", "mỗi văn bản đã làm được đến đâu"),
        Example("cchc report agencies --as-of 31/12/2020 -o bao-cao.csv", "tình hình ở một ngày đã qua"),
      ],
      notes: [
        "Báo cáo của một kỳ gồm nhiệm vụ kỳ trước chuyển sang (giao trước kỳ, đến đầu kỳ chưa xong) và nhiệm vụ giao trong kỳ; tình trạng "
          + "là như đã biết vào cuối kỳ, hoặc hôm nay nếu kỳ chưa kết thúc. Việc đã xong hay đã rút từ trước kỳ không có trong đó, nên số "
          + "còn lại của kỳ này là số chuyển sang của kỳ sau.",
        "Tháng hay quý không ghi năm là kỳ gần nhất đã bắt đầu: \"--month 12\" gõ trong tháng 1 là tháng 12 năm trước.",
        "Tệp .html có quốc hiệu và chỗ ký; tên cơ quan, nơi ban hành, người ký ghi trong config.json của kho (mục letterhead).",
      ]
    ) { invocation in
      guard let kind = ReportKind(rawValue: FoldedText.fold(invocation.arguments.operands[0])) else {
        throw ReportKind.unknown(invocation.arguments.operands[0])
      }
      try kind.check(invocation.arguments)
      let output = try ListOutput(invocation)
      let period = try invocation.reportPeriod()
      let store = try invocation.store()
      let office = try invocation.office(of: store)
      var letterhead = office.letterhead
      letterhead.signedOn = invocation.today
      if kind == .directives { return try invocation.reportDirectives(office, period, to: output, letterhead) }
      let ledger = try TaskLedger(invocation, office, asOf: invocation.pastDay(period))
      var query = try invocation.query(in: ledger, includesGroups: kind == .overdue || kind == .tasks)
      query.period = period
      ledger.noteIfEmpty()
      try output.write(kind.report(of: ledger, query: query), letterhead: letterhead)
      return ledger.status
    }
  }
}

private enum ReportKind: String, CaseIterable {
  case tasks, overdue, agencies, directives

  static func unknown(_ typed: String) -> Failure {
    let kinds = allCases.map(\.rawValue)
    return Failure(
      .usage, Messages.unknownReport(typed),
      advice: Messages.didYouMean(Suggestion.closest(to: typed, among: kinds), else: Messages.choices(kinds)))
  }

  /// Filters that would leave a report's sums without a meaning are refused.
  func check(_ arguments: Arguments) throws(Failure) {
    if self == .directives, arguments.has(.agency) {
      throw Failure(.usage, Messages.noAgencyFilter, hint: Messages.useTasksInstead)
    }
    if self != .tasks, arguments.has(.state) || arguments.has(.search) {
      throw Failure(.usage, Messages.onlyTaskList, hint: Messages.seeHelp(of: "report"))
    }
  }

  func report(of ledger: TaskLedger, query: TaskQuery) throws -> Report {
    let today = ledger.day
    switch self {
    case .tasks, .directives: return Report.taskReport(selected: try ledger.standings(query), query: query, today: today)
    case .overdue: return Report.overdue(selected: try ledger.standings(query.forOverdue), query: query, today: today)
    case .agencies:
      if let summary = ledger.summary(query) { return Report.agencies(summary, query: query, today: today) }
      return Report.agencies(selected: try ledger.standings(query), query: query, today: today)
    }
  }
}

extension Invocation {
  /// A period that is over is told as it was known on its last day, one that goes on as of today.
  fileprivate func pastDay(_ period: ReportPeriod?) -> CivilDate? {
    arguments.date(.asOf) ?? period.flatMap { $0.day < today ? $0.day : nil }
  }

  fileprivate func reportDirectives(
    _ office: Office, _ period: ReportPeriod?, to output: ListOutput, _ letterhead: Letterhead
  ) throws -> ExitStatus {
    let past = pastDay(period)
    let tracking = office.tracking(on: past ?? today, isHistorical: past != nil)
    let store = try store()
    guard period == nil, !arguments.has(.directive) else {
      let ledger = try Ledger(of: store, console: console)
      let shown = try ledger.directives(named: [arguments.text(.directive)].compactMap(\.self))
      noteIfEmpty(ledger)
      let labels = ShortIDs(ledger.directives.map(\.id))
      let report = Report.directiveProgress(shown, tracking: tracking, period: period, label: { labels[$0] })
      try output.write(report, letterhead: letterhead)
      return ledger.status
    }
    var register = try StoreRegister(self, store)
    let lines = try register.lines(by: tracking)
    let counts = register.openFindingCounts(of: lines)
    register.noteIfEmpty()
    let labels = register.names.labels(lines.map(\.id))
    let report = Report.directiveProgress(
      lines, today: tracking.day, soonWithinDays: tracking.soonWithinDays, openFindingCount: { counts[$0] ?? 0 },
      label: { labels[$0] })
    try output.write(report, letterhead: letterhead)
    return register.status
  }
}
