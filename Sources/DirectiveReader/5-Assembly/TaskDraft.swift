import DirectiveModel

/// A task before its deadline and references are known.
struct TaskDraft {
  var path: String
  /// A label in it was not read but inferred from those around it.
  var isPathInferred = false
  /// Tokens, label included where the task is a whole item.
  var tokens: Range<Int>
  /// Words that say who and when, without the label.
  var words: Range<Int>
  var leads: Charged
  var supporters: [AgencyName] = []
  var reportTo: [AgencyName] = []
  /// Attribute lines that give the deadline ("Thời gian thực hiện: …").
  var deadlineLines: [Range<Int>] = []
  /// Cells of a table's column "Thời hạn".
  var deadlineCells: [Range<Int>] = []
  /// A table's row whose columns were lost: who and when may stand anywhere in its words.
  var hasLostColumns = false
}

/// The agencies in charge and how they are known.
struct Charged {
  enum Origin { case own, item, preamble, addressees, none }
  var agencies: [AgencyName]
  var origin: Origin

  static let nobody = Charged(agencies: [], origin: .none)
}
