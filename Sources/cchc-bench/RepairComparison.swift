import DirectiveReader
import Foundation

/// What the repair does to damaged texts whose true text is known: errors before and after, by kind.
///
/// A damaged text is named after its true one: `STEM.LEVEL.txt` and `STEM.txt`.
struct RepairComparison {
  private struct Tally {
    var words = 0
    /// Words that are wrong.
    var before = 0
    var after = 0
    /// Words that were right and are not any more.
    var spoilt = 0

    static func += (a: inout Tally, b: Tally) {
      a.words += b.words
      a.before += b.before
      a.after += b.after
      a.spoilt += b.spoilt
    }
  }

  private var levels: [String: Tally] = [:]
  private var before: [RepairErrors.Kind: Int] = [:]
  private var after: [RepairErrors.Kind: Int] = [:]
  private var remaining: [RepairErrors.Error: Int] = [:]
  private var spoilt: [RepairErrors.Error: Int] = [:]

  /// `DAMAGED TRUE [--worst N]`
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count >= 2 else { return 2 }
    let worst = arguments.firstIndex(of: "--worst").flatMap { Int(arguments.dropFirst($0 + 1).first ?? "") } ?? 5
    let files = (try? FileManager.default.contentsOfDirectory(atPath: arguments[0])) ?? []
    var comparison = RepairComparison()
    for file in files.sorted() where file.hasSuffix(".txt") {
      guard let (truth, level) = truth(of: file, in: arguments[1]),
        let data = FileManager.default.contents(atPath: arguments[0] + "/" + file)
      else { continue }
      comparison.add([UInt8](data), truth: truth, level: level)
    }
    comparison.report(worst: worst)
    return comparison.levels.isEmpty ? 1 : 0
  }

  /// The true text whose name the file's name begins with, and what stands between it and the ending.
  private static func truth(of file: String, in folder: String) -> (String, level: String)? {
    let parts = file.dropLast(".txt".count).split(separator: ".")
    for count in stride(from: parts.count, to: 0, by: -1) {
      let path = folder + "/" + parts.prefix(count).joined(separator: ".") + ".txt"
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let level = parts.dropFirst(count).filter { !$0.hasPrefix("seed") }.joined(separator: ".")
      return (String(decoding: data, as: UTF8.self), level)
    }
    return nil
  }

  private mutating func add(_ source: [UInt8], truth: String, level: String) {
    let words = RepairWord.words(of: truth)
    let raw = RepairErrors(truth: words, read: RepairWord.words(of: String(decoding: source, as: UTF8.self)))
    let repaired = String(decoding: TextRepair.repaired(source).bytes, as: UTF8.self)
    let mended = RepairErrors(truth: words, read: RepairWord.words(of: repaired))
    for error in raw.found { before[error.kind, default: 0] += 1 }
    for error in mended.found {
      after[error.kind, default: 0] += 1
      remaining[error, default: 0] += 1
    }
    var tally = Tally(words: words.count)
    for (old, new) in zip(raw.errorsOfWords, mended.errorsOfWords) {
      if let old, old.kind != .capitals { tally.before += 1 }
      guard let new else { continue }
      if new.kind != .capitals { tally.after += 1 }
      if old == nil {
        tally.spoilt += 1
        spoilt[new, default: 0] += 1
      }
    }
    levels[level, default: Tally()] += tally
  }

  private func report(worst: Int) {
    print("level              words   wrong before    after   made wrong")
    var sum = Tally()
    for (level, tally) in levels.sorted(by: { $0.key < $1.key }) {
      Self.line(level, tally)
      sum += tally
    }
    Self.line("all", sum)
    print("\nkind               before    after   most frequent, true → repaired")
    for kind in RepairErrors.Kind.allCases {
      let examples = Self.examples(remaining.filter { $0.key.kind == kind }, worst)
      print(Self.padded(kind.rawValue) + String(format: "%7d  %7d   ", before[kind] ?? 0, after[kind] ?? 0) + examples)
    }
    print("\nmade wrong: " + Self.examples(spoilt, 4 * worst))
  }

  private static func line(_ level: String, _ tally: Tally) {
    func share(_ count: Int) -> Double { 100 * Double(count) / Double(max(tally.words, 1)) }
    print(
      padded(level)
        + String(format: "%7d  %12.2f%%  %6.2f%%  %10d", tally.words, share(tally.before), share(tally.after), tally.spoilt))
  }

  private static func padded(_ name: String) -> String { name.padding(toLength: 17, withPad: " ", startingAt: 0) }

  private static func examples(_ errors: [RepairErrors.Error: Int], _ count: Int) -> String {
    errors.sorted { ($1.value, $0.key.truth, $0.key.read) < ($0.value, $1.key.truth, $1.key.read) }.prefix(count).map {
      "\($0.key.truth) → \($0.key.read)" + ($0.value > 1 ? " (\($0.value))" : "")
    }.joined(separator: ", ")
  }
}
