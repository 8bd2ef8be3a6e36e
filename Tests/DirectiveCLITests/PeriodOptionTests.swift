import DirectiveModel
import Testing

@testable import DirectiveCLI

/// What is typed, seen from 21/11/2026; "–" for what is no such period.
private let rows = """
  month   |              | 2026-11
  month   | nay          | 2026-11
  month   | trước        | 2026-10
  month   | truoc        | 2026-10
  month   | TRƯỚC        | 2026-10
  month   | 1            | 2026-01
  month   | 01           | 2026-01
  month   | 11           | 2026-11
  month   | 12           | 2025-12
  month   | 12/2026      | 2026-12
  month   | 3/2020       | 2020-03
  month   | 03-2020      | 2020-03
  month   | 3.2020       | 2020-03
  month   | 2020-03      | 2020-03
  month   | tháng 3/2020 | 2020-03
  month   | 0            | –
  month   | 13           | –
  month   | 13/2020      | –
  month   | 3/20         | –
  month   | 3/2020/1     | –
  month   | 2020         | –
  month   | III          | –
  month   | -1           | –
  month   | mười         | –
  month   | 99999999999999999999 | –
  quarter |              | 2026-Q4
  quarter | trước        | 2026-Q3
  quarter | 3            | 2026-Q3
  quarter | III          | 2026-Q3
  quarter | iii/2024     | 2024-Q3
  quarter | Q1           | 2026-Q1
  quarter | 2024-Q1      | 2024-Q1
  quarter | quý IV/2024  | 2024-Q4
  quarter | 5            | –
  quarter | V            | –
  year    |              | 2026
  year    | trước        | 2025
  year    | 2020         | 2020
  year    | năm 2020     | 2020
  year    | 20           | –
  year    | 3/2020       | –
  year    | 9999         | –
  """

@Test func periodsAreReadAsPeopleTypeThem() {
  let today = CivilDate(parsing: "21/11/2026") ?? CivilDate(dayNumber: 0)
  let frequencies: [String: Period.Frequency] = ["month": .monthly, "quarter": .quarterly, "year": .yearly]
  let lines = rows.split(separator: "\n")
  #expect(lines.count == 42)
  for line in lines {
    let fields = line.split(separator: "|").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    let period = frequencies[fields[0]].flatMap { TypedPeriod(fields[1], $0) }?.period(seenFrom: today)
    #expect(period?.description ?? "–" == fields[2], "\(line)")
  }
}

@Test(arguments: [
  (["report", "--month", "overdue"], "", ["overdue"]), (["report", "overdue", "--month"], "", ["overdue"]),
  (["report", "overdue", "--month", "--format", "csv"], "", ["overdue"]), (["report", "--month", "10", "overdue"], "10", ["overdue"]),
  (["report", "--month=10", "overdue"], "10", ["overdue"]), (["report", "--month", "trước", "overdue"], "trước", ["overdue"]),
  (["report", "--month", "-1", "overdue"], "-1", ["overdue"]),
])
func aPeriodsOptionMayStandAlone(words: [String], value: String, operands: [String]) throws {
  guard case .run(_, let arguments) = try ArgumentParser.request(from: words) else {
    Issue.record("no command")
    return
  }
  #expect(arguments.text(.month) == value)
  #expect(arguments.operands == operands)
}
