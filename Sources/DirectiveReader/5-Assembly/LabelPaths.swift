/// Spells where a task stands: "1.a", "II.3.-1".
enum LabelPaths {
  /// The path of the clause below the path of its parent.
  static func extended(_ path: [String], by clause: Clause, showsRoman: Bool) -> [String] {
    guard let label = clause.label else { return path }
    switch label.kind {
    case .section where label.text == Label.annex: return path
    case .roman, .section: return showsRoman ? path + [label.text] : path
    case .dash, .plus: return path
    case .dotted:
      // "1.1" holds its parent "1".
      let parent = label.text.split(separator: ".").dropLast().joined(separator: ".")
      return (path.last == parent ? Array(path.dropLast()) : path) + [label.text]
    default: return path + [label.text]
    }
  }

  static func joinedDash(_ path: [String], _ ordinal: Int) -> [String] { path + ["-\(ordinal)"] }

  static func joined(_ path: [String], _ part: String) -> String { string(path + [part]) }

  static func string(_ path: [String]) -> String { path.joined(separator: ".") }

  /// Numbers begin again below a Roman heading: only then is it part of a path.
  static func romansRestart(_ root: Clause) -> Bool {
    let romans = root.children.filter { $0.label?.kind == .roman || $0.label?.kind == .section && $0.label?.text != Label.annex }
    let firsts = romans.compactMap { $0.children.first?.label }
    let restarts = firsts.filter { $0.ordinal <= 1 }.count
    return restarts > 1 || romans.contains { $0.children.isEmpty } || firsts.count < 2
  }
}
