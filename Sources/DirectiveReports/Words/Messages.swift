import DirectiveModel

/// The sentences of lists and reports.
enum Messages {
  static let exclusionFootnote =
    "(*) Văn bản ghi “trước ngày …”: quá hạn chỉ vì không tính chính ngày đó; nếu tính cả ngày đó thì vẫn trong hạn."
  static let unknownAgency = "(chưa rõ cơ quan)"
  static let assumptionFootnote =
    "(**) Văn bản không ghi ngày của kỳ báo cáo: hạn do chương trình giả định (Nghị định 09/2019/NĐ-CP, Điều 12-13)."
  static let unknownNumber = "văn bản chưa rõ số"
  static let total = "Cộng"
  static func holidays(of year: Int) -> String { "Ngày nghỉ và ngày làm bù năm \(year)" }
  static func noHolidays(_ year: Int) -> String { "Không có ngày nghỉ nào trong năm \(year)." }
  static func holidayCount(_ off: Int, makeUps: Int) -> String {
    "Cộng: \(off) ngày nghỉ\(makeUps == 0 ? "" : ", \(makeUps) ngày làm bù") (không kể thứ bảy, chủ nhật thường)."
  }
  static let forecast = "dự kiến"
  static let certain = "chắc"
  static let forecastNote = "“Dự kiến”: tính theo luật, hoặc chưa đối chiếu được với văn bản công bố."
  static let eachTaskOnce = "Số nhiệm vụ (mỗi việc tính một lần)"
  static let noCommands = "Chưa có lệnh nào được ghi."
  static let noAgencies = "Không có cơ quan nào khớp."
  static let knownAgencies = "Các cơ quan mà chương trình nhận ra"
  static let noDirectives = "Chưa có văn bản nào."
  static let nothingToReview = "Không có gì cần xem lại."
  static let onTimeRate = "Tỷ lệ đúng hạn = hoàn thành đúng hạn / (đã hoàn thành + quá hạn)."
  static let doneWithoutDeadline = "Nhiệm vụ không có thời hạn mà đã hoàn thành được tính là hoàn thành đúng hạn."
  static let countedWithoutDay =
    "“Không hạn” gồm cả nhiệm vụ định kỳ và nhiệm vụ chưa tính được ngày hạn."

  static func title(of subject: String, on day: CivilDate, period: ReportPeriod? = nil) -> String {
    "\(capitalized(subject)) \(time(on: day, period: period))"
  }

  static func noTasks(_ condition: String, on day: CivilDate, period: ReportPeriod? = nil) -> String {
    "Không có nhiệm vụ nào\(condition) \(time(on: day, period: period))."
  }

  private static func time(on day: CivilDate, period: ReportPeriod?) -> String {
    let until = "tính đến ngày \(day.dayMonthYear)"
    return period.map { "\(PeriodWords.words(for: $0.period)) (\(until))" } ?? until
  }

  static func soonIncluded(within days: Int) -> String {
    "“Trong hạn” gồm cả “sắp đến hạn” (còn không quá \(days) ngày)."
  }

  static func taskCount(_ count: Int, overdue: Int, byExclusion: Int) -> String {
    let rest = overdue == 0 ? "" : overdue == count ? ", đều quá hạn" : ", trong đó \(overdue) quá hạn"
    let marked = byExclusion == 0 ? "" : " (\(byExclusion) có dấu (*))"
    return "Cộng: \(count) nhiệm vụ\(rest)\(marked)."
  }

  static func exclusionCount(_ count: Int) -> String {
    "Trong số quá hạn có \(count) lượt chỉ quá hạn vì văn bản ghi “trước ngày …”, không tính chính ngày đó."
  }

  static func assumptionCount(_ count: Int) -> String {
    "Trong số quá hạn có \(count) lượt (**): văn bản không ghi ngày của kỳ báo cáo, hạn do chương trình giả định."
  }

  static func orphanCount(_ count: Int) -> String {
    "\(count) nhiệm vụ của cơ quan đã kết thúc, chưa rõ ai tiếp nhận: xem bằng 'cchc tasks --orphans', giao lại bằng 'cchc reassign'."
  }

  static func counted(_ tasks: Int, assignments: Int) -> String {
    tasks == assignments
      ? "Cộng: \(tasks) nhiệm vụ."
      : "Một nhiệm vụ giao nhiều cơ quan được tính ở mỗi cơ quan: \(tasks) nhiệm vụ, \(assignments) lượt giao."
  }

  static func findingCount(_ count: Int, directives: Int) -> String { "Cộng: \(count) chỗ trong \(directives) văn bản." }
  static func seeFinding(_ name: String) -> String { "Xem từng chỗ bằng 'cchc show MÃ', ví dụ: cchc show \(name)" }
  static func lines(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }
  static func commandCount(_ count: Int) -> String { "Cộng: \(count) lệnh." }
  static func agencyCount(_ count: Int) -> String { "Cộng: \(count) cơ quan và nhóm cơ quan." }
  static func directiveCount(_ count: Int) -> String { "Cộng: \(count) văn bản." }

  static func hiddenColumns(_ titles: [String]) -> String {
    "Không đủ chỗ cho: \(titles.joined(separator: ", ")); xem đủ bằng --format csv hoặc cửa sổ rộng hơn."
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension TaskQuery {
  /// What was asked, after the word "nhiệm vụ": " quá hạn của Sở Tài chính"; empty when everything was.
  var conditionWords: String {
    var words = ""
    switch (isOverdueOnly, dueWithinDays) {
    case (true, let days?): words += " quá hạn hoặc đến hạn trong \(days) ngày tới"
    case (true, nil): words += " quá hạn"
    case (false, let days?): words += days == 0 ? " đến hạn hôm nay" : " đến hạn trong \(days) ngày tới"
    case (false, nil): break
    }
    if isOrphanedOnly { words += " chờ giao lại" }
    if !states.isEmpty {
      words += " " + TaskState.allCases.filter(states.contains).map(\.rawValue).joined(separator: ", ")
    }
    if let agency { words += (includesSupporters ? " có " : " của ") + agency.title + (includesSupporters ? " tham gia" : "") }
    if let directive { words += " trong văn bản \(directiveTitle ?? directive.rawValue)" }
    if !search.isEmpty { words += " có “\(search)”" }
    return words
  }
}
