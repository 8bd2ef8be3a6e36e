import DirectiveModel

/// One typed value of a report.
package enum Cell: Sendable, Hashable {
  case empty
  case text(String)
  case list([String])
  case agencies([AgencyName])
  case integer(Int)
  case date(CivilDate)
  /// A share of a whole; no share of nothing.
  case percent(Int, of: Int)
  case flag(Bool)

  static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
  static func optional(_ date: CivilDate?) -> Cell { date.map(Cell.date) ?? .empty }
  static func optional(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .empty }

  /// True when a reader sees nothing in it.
  package var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .agencies(let agencies): agencies.isEmpty
    case .percent(_, let whole): whole == 0
    case .flag(let isSet): !isSet
    case .integer, .date: false
    }
  }

  /// The cell in words, unescaped; dates as the caller prints them.
  func text(date: (CivilDate) -> String) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .list(let items): items.joined(separator: "; ")
    case .agencies(let agencies): agencies.map(\.name).joined(separator: "; ")
    case .integer(let number): String(number)
    case .date(let day): date(day)
    case .percent(let part, let whole): Cell.permille(part, of: whole).map(Cell.percentWords) ?? ""
    case .flag(let isSet): isSet ? "có" : ""
    }
  }

  /// Tenths of a percent, rounded, but 0 and 1000 only for nothing and everything: 1,999 of 2,000 is not "100%". Nil of 0.
  static func permille(_ part: Int, of whole: Int) -> Int? {
    guard whole > 0 else { return nil }
    if part <= 0 || part >= whole { return part <= 0 ? 0 : 1000 }
    return min(999, max(1, (part * 2000 + whole) / (2 * whole)))
  }

  /// 875 is "87,5%", 1000 is "100%".
  private static func percentWords(_ permille: Int) -> String {
    permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10),\(permille % 10)%"
  }
}
