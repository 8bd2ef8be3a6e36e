import DirectiveModel
import DirectiveReports

// The periods that reports are made for.

extension CommandOption {
  static var month: CommandOption {
    period("month", "THÁNG", "báo cáo của một tháng: 10, 10/2026 hoặc \"trước\"; không ghi gì là tháng này")
  }
  static var quarter: CommandOption { period("quarter", "QUÝ", "báo cáo của một quý: 3, III/2026 hoặc \"trước\"; không ghi gì là quý này") }
  static var half: CommandOption {
    period("half", "NỬA-NĂM", "báo cáo 6 tháng: 1 (đầu năm), 2/2025 hoặc \"trước\"; không ghi gì là nửa năm này")
  }
  static var nineMonths: CommandOption {
    period("nine-months", "NĂM", "báo cáo 9 tháng của một năm: 2026 hoặc \"trước\"; không ghi gì là năm nay")
  }
  static var year: CommandOption { period("year", "NĂM", "báo cáo của một năm: 2026 hoặc \"trước\"; không ghi gì là năm nay") }

  /// May stand alone for the present one.
  private static func period(_ name: String, _ placeholder: String, _ summary: String) -> CommandOption {
    CommandOption(name, .text(placeholder: placeholder), summary, isValue: TypedPeriod.looksLikeOne)
  }
}

extension Invocation {
  /// The month, quarter, half, nine months or year that is asked for, up to today or `--as-of`; nil when none is.
  ///
  /// `--month 10 --year 2025` is one month; two periods, one that has not begun, and a day outside of it are refused.
  func reportPeriod() throws(Failure) -> ReportPeriod? {
    let isYearOfMonth = arguments.has(.year) && [CommandOption.month, .quarter, .half].contains(where: arguments.has)
    let options = [
      (CommandOption.month, Period.Frequency.monthly), (.quarter, .quarterly), (.half, .halfYearly), (.nineMonths, .nineMonthly),
      (.year, .yearly),
    ]
    let asked = options.filter { arguments.has($0.0) && !(isYearOfMonth && $0.1 == .yearly) }
    guard let (option, frequency) = asked.first else { return nil }
    if asked.count > 1 { throw Failure(.usage, Messages.severalPeriods, hint: Messages.chooseOnePeriod) }
    guard var typed = TypedPeriod(arguments.text(option) ?? "", frequency) else {
      throw Failure(.usage, Messages.badPeriod(arguments.text(option) ?? "", option), hint: Messages.periodForms(of: frequency))
    }
    if isYearOfMonth { try typed.take(yearOf: arguments.text(.year) ?? "", option) }
    guard let period = typed.period(seenFrom: today) else {
      throw Failure(.usage, Messages.badPeriod(arguments.text(option) ?? "", option), hint: Messages.periodForms(of: frequency))
    }
    return try reportPeriod(period)
  }

  private func reportPeriod(_ period: Period) throws(Failure) -> ReportPeriod {
    let words = PeriodWords.words(for: period)
    if let day = arguments.date(.asOf) {
      guard (period.firstDay...period.lastDay).contains(day) else {
        throw Failure(.usage, Messages.dayOutsidePeriod(day, words), hint: Messages.dayWithinPeriod(period))
      }
      return ReportPeriod(period, asOf: day)
    }
    guard period.firstDay <= today else {
      throw Failure(.usage, Messages.periodNotBegun(words), hint: Messages.seenFrom(today))
    }
    return ReportPeriod(period, asOf: today)
  }
}

/// A period as somebody types it: "10", "10/2026", "2026-10", "III/2026", "Q3", "trước", nothing for the present one.
struct TypedPeriod {
  private enum Meaning { case current, previous, numbered(Int) }
  private let frequency: Period.Frequency
  private let meaning: Meaning
  private var year: Int?

  private static let romans = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// Nil for anything else.
  init?(_ typed: String, _ frequency: Period.Frequency) {
    self.frequency = frequency
    if typed.utf8.first == UInt8(ascii: "-") { return nil }
    var words = FoldedText.fold(typed).split(separator: " ").map(String.init)
    if ["thang", "quy", "nam"].contains(words.first) { words.removeFirst() }
    switch words {
    case [], ["nay"]: meaning = .current
    case ["truoc"]: meaning = .previous
    default:
      if words.count == 2, words[0].utf8.count == 4 { words.swapAt(0, 1) }
      guard let number = Self.number(words[0], frequency), words.count <= 2 else { return nil }
      if words.count == 2 {
        guard !frequency.isOnceAYear, let year = Self.year(words[1]) else { return nil }
        self.year = year
      }
      meaning = .numbered(number)
    }
  }

  /// True for a word that is meant as a period, even one that there is not, so that the option may also stand alone.
  static let looksLikeOne: @Sendable (String) -> Bool = { typed in
    if typed.utf8.contains(where: { (48...57).contains($0) }) { return true }
    guard let word = FoldedText.fold(typed).split(separator: " ").first else { return false }
    return ["thang", "quy", "nam", "nay", "truoc"].contains(word) || word.utf8.allSatisfy { "ivx".utf8.contains($0) }
  }

  /// The year of a month or quarter, typed apart.
  mutating func take(yearOf typed: String, _ option: CommandOption) throws(Failure) {
    guard case .numbered = meaning, year == nil else {
      throw Failure(.usage, Messages.severalPeriods, hint: Messages.chooseOnePeriod)
    }
    guard let year = Self.year(FoldedText.fold(typed)) else {
      throw Failure(.usage, Messages.badPeriod(typed, .year), hint: Messages.periodForms(of: .yearly))
    }
    self.year = year
  }

  /// A number without a year means the last such period that has begun: in January "12" is last year's December. Nil for a 13th month.
  func period(seenFrom today: CivilDate) -> Period? {
    // In October "nine months" are still those of this year.
    let current = frequency.isOnceAYear ? Period(frequency, year: today.year) : Period(frequency, containing: today)
    switch meaning {
    case .current: return current
    case .previous where frequency.isOnceAYear: return Period(frequency, year: today.year - 1)
    case .previous: return current.flatMap { Period(frequency, containing: $0.firstDay.adding(days: -1)) }
    case .numbered(let number):
      if frequency.isOnceAYear { return Period(frequency, year: number) }
      if let year { return Period(frequency, year: year, number: number) }
      guard let period = Period(frequency, year: today.year, number: number) else { return nil }
      return period.firstDay <= today ? period : Period(frequency, year: today.year - 1, number: number)
    }
  }

  private static func number(_ word: String, _ frequency: Period.Frequency) -> Int? {
    switch frequency {
    case .yearly, .nineMonthly: year(word)
    case .quarterly: romans[word] ?? digits(word.first == "q" ? word.dropFirst() : word[...], atMost: 2)
    default: digits(word[...], atMost: 2)
    }
  }

  private static func year(_ word: String) -> Int? { word.utf8.count == 4 ? digits(word[...], atMost: 4) : nil }

  private static func digits(_ word: Substring, atMost count: Int) -> Int? {
    (1...count).contains(word.utf8.count) && word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }
}

extension Period.Frequency {
  /// Named by its year alone.
  fileprivate var isOnceAYear: Bool { self == .yearly || self == .nineMonthly }
}
