import DirectiveModel

/// What an item hands down to those under it.
struct TaskContext {
  var charged: Charged
  var supporters: [AgencyName] = []
  var deadlines: [Range<Int>] = []
  var deadlineCells: [Range<Int>] = []
  var path: [String] = []
  /// A label of the path, or of one above it, was not read but inferred.
  var isPathInferred = false
  /// Only sentences that charge somebody by name are tasks (decisions, guidance).
  var isNormative = false
  /// Attribute lines name the lead: agencies in the words of the duty do not override it.
  var hasAttributeLeads = false
  /// The row of a table without columns, which could not be cut.
  var hasLostColumns = false

  mutating func take(_ attributes: AttributeLines) {
    if !attributes.leads.isEmpty {
      charged = Charged(agencies: attributes.leads, origin: .item)
      hasAttributeLeads = true
    }
    supporters += attributes.supporters
    deadlines += attributes.deadlines
  }

  /// A table's row names its own agencies and times.
  mutating func take(_ row: TableRowReader.Duty, isRunIn: Bool) {
    hasLostColumns = isRunIn && row.leads.isEmpty && row.deadlines.isEmpty
    if hasLostColumns { charged = .nobody }
    if !row.leads.isEmpty {
      charged = Charged(agencies: row.leads, origin: .own)
      hasAttributeLeads = true
    }
    supporters += row.supporters
    deadlineCells += row.deadlines
  }
}
