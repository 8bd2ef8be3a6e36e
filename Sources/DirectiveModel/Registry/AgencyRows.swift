/// The rows of an agency file: the program's own table, or an office's `agencies.txt`.
///
/// One agency a line: "id | name | other ways to write it; … | last day > successor | groups; …". An empty id is made from the name;
/// the last three columns may be left out. The days may also be written as a span ("01/03/2025 .. 30/06/2030"). Blank lines and lines
/// that begin with "#" are passed over.
package struct AgencyRows: Sendable {
  /// In the order of the lines.
  package private(set) var agencies: [Agency] = []
  /// Who belongs to which group by the fifth column.
  package private(set) var memberships: [AgencyGroups.Membership] = []
  package private(set) var problems: [RowProblem] = []

  package init(parsing text: String) {
    problems = TableField.readLines(text) { (_, fields) throws(RowProblem.Cause) in try add(fields) }
  }

  private mutating func add(_ fields: [String]) throws(RowProblem.Cause) {
    guard fields.count >= 2 else { throw .missingColumns(.agencies) }
    guard fields.count <= 5 else { throw .tooManyColumns(.agencies) }
    let name = fields[1]
    guard !FoldedText.fold(name).isEmpty else { throw .noName }
    let id = fields[0].isEmpty ? TableField.words(FoldedText.fold(name)).joined(separator: "-") : fields[0]
    guard id.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) else { throw .wrongID(id) }
    let end = fields.count > 3 ? TableField.parts(fields[3], at: ">", maxSplits: 1) : []
    let (firstDay, lastDay) = try AgencyRows.days(end.first ?? "")
    agencies.append(
      Agency(
        id: AgencyID(id), name: name, aliases: fields.count > 2 ? TableField.list(fields[2]) : [], lastDay: lastDay,
        successor: end.count > 1 && !end[1].isEmpty ? AgencyID(end[1]) : nil))
    memberships += (fields.count > 4 ? TableField.list(fields[4]) : []).map { group in
      AgencyGroups.Membership(
        group: AgencyID(group), place: "", member: AgencyName(id: AgencyID(id), name: name), firstDay: firstDay, lastDay: lastDay)
    }
  }

  /// A lone day is the last one.
  private static func days(_ field: String) throws(RowProblem.Cause) -> (CivilDate?, CivilDate?) {
    if field.isEmpty { return (nil, nil) }
    let ends = TableField.span(field)
    var days: [CivilDate?] = []
    for end in ends {
      if !end.isEmpty, CivilDate(parsing: end) == nil { throw .noDate(.agencies, end) }
      days.append(CivilDate(parsing: end))
    }
    return days.count == 2 ? (days[0], days[1]) : (nil, days.first ?? nil)
  }
}
