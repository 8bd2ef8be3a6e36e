import DirectiveModel
import Foundation

/// Counts of wrong values and of marks.
struct ReviewTally {
  /// What a mark is about.
  enum Use {
    case wrong
    /// A value that the document does not give: somebody has to find it elsewhere.
    case blank
    case idle
    /// Nothing that the gold judges.
    case unscored
  }

  private struct Wrong {
    var values = 0
    var wrong = 0
    var marked = 0
  }

  private struct Marks {
    var wrong = 0
    var blank = 0
    var idle = 0

    mutating func add(_ use: Use) {
      switch use {
      case .wrong: wrong += 1
      case .blank: blank += 1
      case .idle: idle += 1
      case .unscored: break
      }
    }
  }

  private var documents = 0
  private var wrongs: [ReviewValue.Kind: Wrong] = [:]
  private var marks: [String: Marks] = [:]
  private var bands: [Int: Marks] = [:]
  private var all = Marks()

  mutating func add(_ values: [ReviewValue], review: [Finding]) {
    documents += 1
    for value in values {
      wrongs[value.kind, default: Wrong()].values += 1
      if value.isRight { continue }
      wrongs[value.kind, default: Wrong()].wrong += 1
      if !value.marks.isEmpty { wrongs[value.kind, default: Wrong()].marked += 1 }
    }
    for (finding, use) in zip(review, Self.uses(of: review, values: values)) {
      all.add(use)
      marks["\(finding.reason.rawValue) \(Self.kind(of: finding.field))", default: Marks()].add(use)
      if let confidence = finding.confidence { bands[min(confidence, 99) / 10, default: Marks()].add(use) }
    }
  }

  /// What each finding is about.
  static func uses(of review: [Finding], values: [ReviewValue]) -> [Use] {
    var uses = Array(repeating: Use.unscored, count: review.count)
    for value in values {
      for mark in value.marks where uses[mark] != .wrong {
        if !value.isRight {
          uses[mark] = .wrong
        } else if value.found == nil, review[mark].confidence == nil {
          uses[mark] = .blank
        } else if uses[mark] != .blank {
          uses[mark] = .idle
        }
      }
    }
    return uses
  }

  /// "tasks[1.a].deadline" is "deadline".
  private static func kind(of field: String) -> String {
    guard let bracket = field.firstIndex(of: "[") else { return field }
    return field.hasPrefix("tasks")
      ? field.lastIndex(of: "]").map { "task" + field[field.index(after: $0)...] } ?? field : String(field[..<bracket])
  }

  // MARK: Printing

  func report() {
    print("\(documents) documents\n\nvalue              values   wrong  marked   share")
    var sum = Wrong()
    for kind in ReviewValue.Kind.allCases {
      guard let row = wrongs[kind] else { continue }
      Self.line(kind.rawValue, row)
      sum = Wrong(values: sum.values + row.values, wrong: sum.wrong + row.wrong, marked: sum.marked + row.marked)
    }
    Self.line("all", sum)
    print("\nmarks                        of wrong  of blank  of right   share of use")
    for (name, row) in marks.sorted(by: { $0.key < $1.key }) { Self.line(name, row) }
    Self.line("all", all)
    for (band, row) in bands.sorted(by: { $0.key < $1.key }) { Self.line("confidence \(band * 10)…\(band * 10 + 9)", row) }
    print("")
  }

  private static func line(_ name: String, _ row: Wrong) {
    let share = row.wrong == 0 ? "       -" : String(format: "%7.1f%%", 100 * Double(row.marked) / Double(row.wrong))
    print(padded(name, 17) + String(format: "%8d%8d%8d", row.values, row.wrong, row.marked) + share)
  }

  private static func line(_ name: String, _ row: Marks) {
    let count = row.wrong + row.blank + row.idle
    guard count > 0 else { return }
    let share = String(format: "%12.1f%%", 100 * Double(row.wrong + row.blank) / Double(count))
    print(padded(name, 28) + String(format: "%9d%10d%10d", row.wrong, row.blank, row.idle) + share)
  }

  private static func padded(_ name: String, _ width: Int) -> String { name.padding(toLength: width, withPad: " ", startingAt: 0) }
}
