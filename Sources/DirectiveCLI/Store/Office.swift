import DirectiveModel
import DirectiveReader
import DirectiveReports
import DirectiveStore

/// What an office adds in its store: agencies, days off, rules for reports, settings; and what could not be followed of it.
struct Office {
  var registry: AgencyRegistry { ownAgencyNames?.registry ?? .standard }
  /// The registry made ready for reading.
  var agencyNames: AgencyNames { ownAgencyNames ?? .standard }
  private var ownAgencyNames: AgencyNames?
  /// Tells one state of the files that the ledger follows from another; settings change no task.
  private(set) var key: UInt64 = 0
  var calendar: WorkCalendar { ownCalendar ?? .standard }
  /// Of its own; the built-in ones are made only where a command asks for them.
  private var ownGroups: AgencyGroups?
  private var ownCalendar: WorkCalendar?
  private var ownReportingDays: ReportingDays?
  /// A task counts as "sắp đến hạn" so many days before its last day.
  private(set) var soonWithinDays = 7
  /// Of the reports that it hands in.
  private(set) var letterhead = Letterhead()
  /// "holidays.txt: dòng 3: …", by file and line.
  private(set) var problems: [String] = []

  private static let mostDays = 365

  init(of store: DirectiveStore) throws(Failure) {
    if let text = try text(of: .agencies, in: store) {
      let rows = AgencyRows(parsing: text)
      problems += rows.problems.map { "\(OfficeFile.agencies.rawValue): \($0.message)" }
      ownAgencyNames = AgencyNames(registry: AgencyRegistry(rows.agencies + registry.all))
      ownGroups = AgencyGroups(rows.memberships).over(.standard)
    }
    if let text = try text(of: .holidays, in: store) {
      let rows = CalendarRows(parsing: text)
      problems += rows.problems.map { "\(OfficeFile.holidays.rawValue): \($0.message)" }
      if !rows.rows.isEmpty { ownCalendar = WorkCalendar(rows: rows.rows) }
    }
    if let text = try text(of: .reports, in: store) {
      let rows = ReportingRows(parsing: text)
      problems += rows.problems.map { "\(OfficeFile.reports.rawValue): \($0.message)" }
      ownReportingDays = ReportingDays(rows: rows.rows)
    }
    try readSettings(of: store)
  }

  func tracking(on day: CivilDate, isHistorical: Bool) -> Tracking {
    Tracking(
      on: day, isHistorical: isHistorical, soonWithinDays: soonWithinDays, calendar: calendar, registry: registry,
      groups: ownGroups ?? .standard, reportingDays: ownReportingDays ?? .standard)
  }

  /// Nil when there is no such file, or none that is text.
  private mutating func text(of file: OfficeFile, in store: DirectiveStore) throws(Failure) -> String? {
    guard let bytes = try Failure.catching({ () throws(StoreError) in try store.bytes(of: file) }) else { return nil }
    let sum = SHA256.hexadecimal(of: Array("\(key) \(file.rawValue) ".utf8) + bytes)
    key = UInt64(sum.prefix(16), radix: 16) ?? 0
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    problems.append("\(file.rawValue): \(Messages.officeFileNotUTF8)")
    return nil
  }

  private mutating func readSettings(of store: DirectiveStore) throws(Failure) {
    let file = OfficeFile.settings
    guard let bytes = try Failure.catching({ () throws(StoreError) in try store.bytes(of: file) }) else { return }
    do {
      let root = try JSONDocument(parsing: bytes, passingOver: []).root
      guard root.isObject else { throw root.mismatch(.object) }
      if let days = try root.optionalInteger("soonWithinDays") {
        guard (0...Self.mostDays).contains(days) else { throw root.mismatch(.integer, key: "soonWithinDays") }
        soonWithinDays = days
      }
      letterhead = try Letterhead(settings: root)
    } catch let error as JSONSyntaxError {
      problems.append("\(file.rawValue): \(StoreError.Damage.syntax(error).message)")
    } catch let error as JSONShapeError {
      problems.append("\(file.rawValue): \(StoreError.Damage.shape(error).message)")
    } catch {
      throw Failure(.failed, Messages.unexpected(error))
    }
  }
}

extension Invocation {
  /// What the office adds; lines of its files that cannot be followed are named on standard error and passed over.
  func office(of store: DirectiveStore) throws(Failure) -> Office {
    let office = try Office(of: store)
    for problem in office.problems { console.note(Messages.warning(problem)) }
    if !office.problems.isEmpty { console.note(Messages.hint(Messages.officeLinesPassedOver(store.folder))) }
    return office
  }

  /// What reads documents outside of a store knows the office's agencies too, where there is a store.
  func officeIfAny() throws(Failure) -> Office? {
    guard let store = try? store() else { return nil }
    return try office(of: store)
  }

  /// What the ledger says it for: today, or with `--as-of` a day of the past as it was known then.
  func tracking(in store: DirectiveStore) throws(Failure) -> Tracking {
    let past = arguments.date(.asOf)
    return try office(of: store).tracking(on: past ?? today, isHistorical: past != nil)
  }
}
