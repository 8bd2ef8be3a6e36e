import DirectiveModel
import DirectiveReader
import Foundation

/// Does the review point at the values that are wrong, and at few others? `FOLDER… [--list] [--idle] [--words]`
///
/// A folder holds `text/NAME.txt` and `gold/NAME.json`, and for `--words` `words/NAME.tsv`: how sure the recognition was of each word. `STEM.LEVEL.txt` is a damaged `STEM.txt`; where the folder above holds that one,
/// the words of the tasks are compared too.
enum ReviewBench {
  static func run(_ arguments: [String]) -> Int32 {
    let folders = arguments.filter { !$0.hasPrefix("--") }
    let isScan = arguments.contains("--words")
    var tallies: [String: ReviewTally] = [:]
    for folder in folders {
      for document in documents(in: folder) {
        guard let comparison = comparison(of: document, in: folder, isScan: isScan) else { continue }
        tallies[document.level, default: ReviewTally()].add(comparison.values, review: comparison.review)
        if arguments.contains("--list") { list(comparison.values, of: document.stem) }
        if arguments.contains("--idle") { listIdle(comparison, of: document.stem) }
      }
    }
    for (level, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print("== \(level)")
      tally.report()
    }
    return tallies.isEmpty ? 1 : 0
  }

  private struct Document {
    /// With its level: "b01.vie.light".
    let stem: String
    let clean: String
    let level: String
  }

  private static func documents(in folder: String) -> [Document] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/text")) ?? []).sorted().compactMap { file in
      guard file.hasSuffix(".txt") else { return nil }
      let stem = String(file.dropLast(4))
      let parts = stem.split(separator: ".")
      let level = parts.dropFirst().filter { !$0.hasPrefix("seed") }.joined(separator: ".")
      return Document(stem: stem, clean: String(parts.first ?? ""), level: level.isEmpty ? "as found" : level)
    }
  }

  private static func comparison(of document: Document, in folder: String, isScan: Bool) -> (values: [ReviewValue], review: [Finding])? {
    guard let gold = ReviewGold(file: "\(folder)/gold/\(document.stem).json"),
      let data = FileManager.default.contents(atPath: "\(folder)/text/\(document.stem).txt")
    else { return nil }
    let source = Source(name: document.stem, sha256: "", byteCount: data.count)
    let words = isScan ? RecognizedWords.read("\(folder)/words/\(document.stem).tsv") : nil
    let directive = DirectiveReader.read([UInt8](data), source: source, recognized: words).directive
    let truth = document.clean == document.stem ? [:] : taskWords(of: document.clean, in: folder + "/..")
    return (ReviewComparison(directive, gold: gold, truth: truth).values, directive.review)
  }

  /// The words of each task in a text without damage, by path.
  private static func taskWords(of stem: String, in folder: String) -> [String: String] {
    guard let gold = ReviewGold(file: "\(folder)/gold/\(stem).json"),
      let data = FileManager.default.contents(atPath: "\(folder)/text/\(stem).txt")
    else { return [:] }
    let words = gold.tasks.compactMap { task -> (String, String)? in
      guard let path = task.paths.first, let span = task.spans.first, span.upperBound <= data.count else { return nil }
      return (path, String(decoding: data[span], as: UTF8.self))
    }
    return Dictionary(words, uniquingKeysWith: { first, _ in first })
  }

  private static func list(_ values: [ReviewValue], of stem: String) {
    for value in values where !value.isRight && value.marks.isEmpty {
      print("\(stem)\t\(value.kind.rawValue) \(value.place)\twant \(value.wanted ?? "-")\tgot \(value.found ?? "-")")
    }
  }

  private static func listIdle(_ comparison: (values: [ReviewValue], review: [Finding]), of stem: String) {
    for (index, use) in ReviewTally.uses(of: comparison.review, values: comparison.values).enumerated() where use == .idle {
      let finding = comparison.review[index]
      print("\(stem)\tidle \(finding.field)\t\(finding.reason.rawValue) \(finding.confidence.map(String.init) ?? "-")\t\(finding.message)")
    }
  }
}

/// Words of a scan, one a line: first byte, byte behind the last, certainty in a hundred.
private enum RecognizedWords {
  static func read(_ path: String) -> [RecognizedWord] {
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").compactMap { row in
      let fields = row.split(separator: "\t").compactMap { Double($0) }
      guard fields.count == 3, fields[0] <= fields[1] else { return nil }
      return RecognizedWord(bytes: Int(fields[0])..<Int(fields[1]), confidence: Int(fields[2]))
    }
  }
}
