import DirectiveModel

// What digests say, in text and HTML alike; words from documents are made harmless here.

extension Digest.Section.Kind {
  /// The heading: "Quá hạn".
  package var title: String {
    switch self {
    case .overdue: "Quá hạn"
    case .dueSoon: "Đến hạn trong \(DigestWindow.daysAhead) ngày tới"
    case .new: "Mới giao, còn trên \(DigestWindow.daysAhead) ngày hoặc không có hạn"
    case .done: "Đã hoàn thành từ tuần trước"
    }
  }

  /// After a count: "3 quá hạn".
  fileprivate var short: String {
    switch self {
    case .overdue: "quá hạn"
    case .dueSoon: "đến hạn trong \(DigestWindow.daysAhead) ngày"
    case .new: "mới giao"
    case .done: "đã xong"
    }
  }
}

extension Digest {
  /// "Bản tin tuần 47/2026 (16/11-22/11/2026): Sở Nội vụ"
  package var title: String {
    let first = window.week.firstDay.dayMonthYear.prefix(5)
    return "Bản tin \(PeriodWords.words(for: window.week)) (\(first)-\(window.week.lastDay.dayMonthYear)): \(addressee)"
  }

  /// "Sở Nội vụ", or "toàn cơ quan".
  package var addressee: String { agency.map(Escaping.oneLine) ?? "toàn cơ quan" }

  /// Of a message: "Sở Nội vụ, tuần 47/2026: 2 việc quá hạn, 1 việc đến hạn trong 7 ngày".
  package var subject: String { "\(Self.capitalized(addressee)), \(PeriodWords.words(for: window.week)): \(counts)" }

  /// "2 việc quá hạn, 1 việc đến hạn trong 7 ngày, 3 việc đã xong"
  var counts: String { sections.map { "\($0.entries.count) việc \($0.kind.short)" }.joined(separator: ", ") }

  /// The counts as a sentence.
  var summary: String { "\(counts)." }

  /// For which day the states hold, and from which day on what is new and done is told.
  var period: String {
    "Tính đến \(WeekdayWords.words(for: window.day)), ngày \(window.day.dayMonthYear); việc mới và việc đã xong kể từ ngày "
      + "\(window.since.dayMonthYear)."
  }

  /// What the marks beside days mean; empty where none stands.
  var footnotes: [String] {
    let standings = sections.flatMap(\.entries).map(\.standing)
    var notes: [String] = []
    if standings.contains(where: \.isLateByExclusionOnly) { notes.append(Messages.exclusionFootnote) }
    if standings.contains(where: { $0.task.isDueAssumed && $0.task.extendedTo == nil }) { notes.append(Messages.assumptionFootnote) }
    return notes
  }

  /// Why the message came, and what to do about it.
  static let closing =
    "Thư do chương trình cchc tự động gửi mỗi tuần một lần. Việc nào đã xong hoặc ghi sai, đề nghị báo lại kèm mã của việc."

  /// Under a section that is cut short.
  static func more(_ count: Int) -> String { "… và \(count) việc nữa ở mục này." }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Digest.Entry {
  private var task: TrackedTask { standing.task }

  /// Of a task's words and of a subject: enough to know them again, for what is long is not read; the directive has the rest.
  private static let mostColumns = 260

  private static func shortened(_ text: String) -> String {
    let line = LineWrapping.lines(Escaping.oneLine(text), widthInColumns: mostColumns, maximumLines: 1).joined()
    // The mark does not stand alone on a line.
    return line.hasSuffix(" …") ? line.dropLast(2) + "\u{A0}…" : line
  }

  /// What has to be done, on one line.
  var text: String { Self.shortened(task.task.text) }

  /// "41/UBND-TH ngày 11/01/2026 của UBND tỉnh"; a directive without a number is told by its subject.
  var directive: String {
    let number = task.header.number ?? Messages.unknownNumber
    let issued = task.header.issued.map { " ngày \($0.dayMonthYear)" } ?? ""
    let subject = task.header.number == nil ? task.header.subject.map { " (\(Self.shortened($0)))" } ?? "" : ""
    return Escaping.oneLine(number + issued + (task.header.issuer.map { " của \($0)" } ?? "")) + subject
  }

  /// "hạn trước 21/11/2026"; nil without one.
  var due: String? { standing.dueWords.isEmpty ? nil : "hạn \(standing.dueWords)" }

  /// "quá hạn 12 ngày", "còn 3 ngày, mới giao"; what is new is not said in its own section.
  func state(in kind: Digest.Section.Kind) -> String { standing.words + (isNew && kind != .new && kind != .done ? ", mới giao" : "") }

  /// What is to be known besides, a phrase each: who is in charge (where `namesLeads`), who works with them, the result, rest days.
  func remarks(namesLeads: Bool) -> [String] {
    let leads = namesLeads ? task.task.leads.map(\.name) : []
    var remarks: [String] = []
    if !leads.isEmpty { remarks.append("chủ trì: \(Self.list(leads))") }
    if !task.task.supporters.isEmpty { remarks.append("phối hợp: \(Self.list(task.task.supporters.map(\.name)))") }
    if let result = task.result { remarks.append("kết quả: \(result)") }
    return (remarks + (standing.state.isOpen ? standing.dueNotes : [])).map(Escaping.oneLine)
  }

  private static let mostNames = 6

  private static func list(_ names: [String]) -> String {
    let rest = names.count - mostNames
    return names.prefix(mostNames).joined(separator: ", ") + (rest > 0 ? " và \(rest) cơ quan nữa" : "")
  }
}
