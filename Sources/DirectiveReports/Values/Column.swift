/// A column of a report: its names, what its cells hold, who sees it and how it behaves where width is short.
package struct Column: Sendable, Hashable {
  /// What the cells hold, so that a spreadsheet gets real dates and numbers.
  package enum Kind: String, Sendable { case text, list, agencies, integer, date, percent, flag }

  /// Who reads a column: `people` see composed words on screens and pages, `workbooks` and `machines` the values that these were
  /// composed from; what only programs ask for is for `machines` alone.
  package enum Audience: Sendable { case everyone, people, workbooks, machines }

  /// How a column behaves in a table of limited width.
  package struct Layout: Sendable, Hashable {
    /// 0 keeps the width of the widest cell; other columns wrap and share what is left by their weights.
    package let weight: Int
    /// A wrapping column is never narrower, in terminal columns.
    package let minimumWidth: Int
    /// Lines of one cell before it ends in "…"; nil shows everything.
    package let maximumLines: Int?
    /// Columns with the highest number leave a narrow table first; nil never leaves.
    package let leavesAt: Int?

    static func fixed(leavesAt: Int? = nil) -> Layout {
      Layout(weight: 0, minimumWidth: 0, maximumLines: nil, leavesAt: leavesAt)
    }
    static func wrapping(_ weight: Int, minimum: Int, lines: Int? = nil, leavesAt: Int? = nil) -> Layout {
      Layout(weight: weight, minimumWidth: minimum, maximumLines: lines, leavesAt: leavesAt)
    }
  }

  /// Stable ASCII name: the member in JSON.
  package let key: String
  /// The heading, in Vietnamese.
  package let title: String
  /// The kind of every cell that is not empty.
  package let kind: Kind
  /// Which formats show it.
  package let audience: Audience
  /// For tables only.
  package let layout: Layout
  /// Its cells stand out in rows that are late.
  package let isAlert: Bool
  /// Its counts, with those of the other shares, add up to the row's whole: charts show them.
  package let isShare: Bool

  init(
    _ key: String, _ title: String, _ kind: Kind, for audience: Audience = .everyone, layout: Layout = .fixed(),
    isAlert: Bool = false, isShare: Bool = false
  ) {
    self.key = key
    self.title = title
    self.kind = kind
    self.audience = audience
    self.layout = layout
    self.isAlert = isAlert
    self.isShare = isShare
  }
}

extension Column {
  /// Terminals, pages and Markdown.
  var isForPeople: Bool { audience == .everyone || audience == .people }
  var isForWorkbooks: Bool { audience == .everyone || audience == .workbooks }
  /// CSV and JSON.
  var isForMachines: Bool { audience != .people }
}
