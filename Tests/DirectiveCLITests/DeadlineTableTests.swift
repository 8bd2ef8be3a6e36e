import DirectiveModel
import Foundation
import Testing

@testable import DirectiveCLI

/// Rule, calendar and clock together: nothing may be called overdue a second too early.
@Suite struct DeadlineTableTests {
  private static let rows = DeadlineTable.rows.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
    $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func lastDaysAndMarks() throws {
    #expect(Self.rows.count >= 300)
    for row in Self.rows {
      let due = try due(of: row)
      #expect((due?.lastDay.dayMonthYear ?? "không") == row[3], "\(row)")
      #expect(marks(of: due) == row[4], "\(row)")
    }
  }

  @Test func overdueFromMidnightInVietnamOn() throws {
    for row in Self.rows where row[5] != "-" {
      let due = try #require(try due(of: row), "\(row)")
      let midnight = Int64(try Date(row[5], strategy: .iso8601).timeIntervalSince1970)
      #expect(!due.isOverdue(on: VietnamTime(secondsSince1970: midnight - 1).date), "\(row)")
      #expect(due.isOverdue(on: VietnamTime(secondsSince1970: midnight).date), "\(row)")
    }
  }

  @Test func theTextAloneAgreesWhereNoCalendarIsNeeded() throws {
    for row in Self.rows {
      let (issued, received) = (CivilDate(parsing: row[0]), CivilDate(parsing: row[1]))
      guard let worded = try rule(row[2]).lastDay(issued: issued, received: received) else { continue }
      #expect(try due(of: row)?.wordedDay == worded, "\(row)")
    }
  }

  private func due(of row: [String]) throws -> DueDate? {
    try rule(row[2]).due(issued: CivilDate(parsing: row[0]), received: CivilDate(parsing: row[1]), calendar: .standard)
  }

  private func marks(of due: DueDate?) -> String {
    guard let due else { return "-" }
    let marks = [
      (due.excludedDay != nil, "trừ"), (due.countedFrom == nil && due.restDay != nil, "ngày nghỉ"), (due.isRolledOver, "dời"),
      (due.isAssumed, "giả định"), (due.isForecast, "dự kiến"),
    ]
    let words = marks.filter(\.0).map(\.1)
    return words.isEmpty ? "-" : words.joined(separator: ", ")
  }

  private func rule(_ words: String) throws -> DeadlineRule {
    let parts = words.split(separator: " ")
    if let bound = ["trước": DateBound.before, "đến": .by, "hết": .within][parts[0]] {
      return .date(try #require(CivilDate(parsing: parts[1])), bound: bound)
    }
    guard let count = Int(parts[0]) else { return .recurring(Recurrence(frequencies: [.quarterly])) }
    let start = try #require(["hành": PeriodStart.issue, "nhận": .receipt, "kiện": .event][parts[parts.count - 1]])
    let unit: PeriodUnit = parts.contains("việc") ? .workingDay : try #require(["giờ": .hour, "ngày": .day, "tháng": .month][parts[1]])
    return .relative(count: count, unit: unit, from: start)
  }
}
