import DirectiveModel
import DirectiveReader
import DirectiveStore
import Foundation

/// A durable import of many letters beside a plain loop that writes the same files, one after the other, as durably.
struct ImportBench {
  private let program: String
  private let folder: String
  private let runs: Int

  static func run(_ arguments: [String]) throws -> Int32 {
    let count = arguments.first.map { Int($0) ?? 0 } ?? 1000
    let program = arguments.count > 1 ? arguments[1] : ".build/release/cchc"
    guard count > 0, FileManager.default.isExecutableFile(atPath: program) else {
      print(
        "cchc-bench import [COUNT] [PROGRAM] [RUNS] [FOLDER]   FOLDER, the temporary one if none is given, is on the disk to be measured")
      return 2
    }
    let base = arguments.count > 3 ? URL(filePath: arguments[3]) : FileManager.default.temporaryDirectory
    let folder = base.appending(path: "cchc-bench-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bench = ImportBench(
      program: URL(filePath: program).path, folder: folder, runs: arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5)
    for (name, mostTasks) in [("letters", Int.max), ("short letters", 1)] {
      try bench.compare(name, count) { MadeLetter.text(of: $0, mostTasks: mostTasks) }
    }
    return 0
  }

  private var documents: String { "\(folder)/den" }

  /// What one round cost: the pieces follow one another closely, so that they meet the same machine.
  private struct Round {
    let loop: PlainWriting.Cost
    let children: [ChildRun]
  }

  private static let pieces: [(words: String, options: [String])] = [
    ("import --dry-run", ["--dry-run"]), ("import", []), ("the same import again", []),
  ]

  private func compare(_ name: String, _ count: Int, _ text: (StoredDirective) -> [UInt8]) throws {
    try makeDocuments(count, text)
    let folder = "\(folder)/\(name)"
    _ = imported(into: "\(folder)/kho")
    let writing = try PlainWriting(of: DirectiveStore(folder: "\(folder)/kho"))
    print("\(count) \(name), \(writing.byteCount / 1000) KB in \(writing.files.count) files; medians of \(runs) runs")
    let rounds = try (0..<runs).compactMap { try round($0, writing, in: "\(folder)/\($0)") }
    for (place, piece) in Self.pieces.enumerated() {
      guard let run = ChildRun(median: rounds.map { $0.children[place] }) else { continue }
      let ratios = rounds.map { $0.children[place].wallSeconds / $0.loop.wall }.sorted()
      line(piece.words, processor: run.processorSeconds, wall: run.wallSeconds, ratio: ratios[ratios.count / 2])
    }
    let loop = PlainWriting.Cost(median: rounds.map(\.loop))
    line("write, fsync, rename, fsync folder", processor: loop.processor, wall: loop.wall)
    line("  of it fsync", processor: nil, wall: loop.synchronizing)
    try steps(writing, in: folder)
  }

  /// In folders of its own that stay until the end: ext4 without a journal looks at every file that was removed within some minutes before
  /// it makes a new one, which took longer than all the rest. Every other round the loop comes last.
  private func round(_ number: Int, _ writing: PlainWriting, in folder: String) throws -> Round? {
    let loop = { try settled { try writing.loop(in: "\(folder)/loop") } }
    let first = number % 2 == 0 ? try loop() : nil
    let children = Self.pieces.compactMap { piece in settled { imported(into: "\(folder)/kho", piece.options) } }
    guard children.count == Self.pieces.count else { return nil }
    return Round(loop: try first ?? loop(), children: children)
  }

  /// Nothing of what came before waits to be written.
  private func settled<Result>(_ work: () throws -> Result) rethrows -> Result {
    sync()
    return try work()
  }

  private func makeDocuments(_ count: Int, _ text: (StoredDirective) -> [UInt8]) throws {
    try? FileManager.default.removeItem(atPath: documents)
    try FileManager.default.createDirectory(atPath: documents, withIntermediateDirectories: true)
    for index in 0..<count {
      let stored = MadeDirective(index, of: count, firstYear: 2014, today: Today.inVietnam()).stored
      try Data(text(stored)).write(to: URL(filePath: "\(documents)/\(index).txt"))
    }
  }

  private func imported(into store: String, _ options: [String] = []) -> ChildRun? {
    ChildRun(program, ["import", documents] + options, in: folder, environment: ["CCHC_DATA": store])
  }

  /// What the import's work costs, each step by itself on one core.
  private func steps(_ writing: PlainWriting, in folder: String) throws {
    let store = DirectiveStore(folder: "\(folder)/kho")
    let directives = try store.allDirectives().directives
    let texts = writing.sources
    line("reading, one core") {
      for text in texts { _ = DirectiveReader.read(text, source: Source(name: "", sha256: "", byteCount: text.count)) }
    }
    line("JSON encoding, one core") { for stored in directives { _ = DirectiveStore.text(of: stored, fileExtension: "txt") } }
    line("JSON reading back, one core") { for stored in directives { _ = try? store.directive(stored.id) } }
    line("hashing, one core") { for text in texts { _ = SHA256.hexadecimal(of: text) } }
    var trial = 0
    try line("writing without fsync, one core") {
      trial += 1
      _ = try writing.loop(in: "\(folder)/trial-\(trial)", isDurable: false)
    }
    line("listing and opening, one core") {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: documents)) ?? [] {
        _ = FileManager.default.contents(atPath: "\(documents)/\(name)")
      }
    }
  }

  private func line(_ name: String, _ work: () throws -> Void) rethrows {
    let time = try Stopwatch.median(work)
    line("  " + name, processor: time.processor, wall: time.wall)
  }

  private func line(_ name: String, processor: Double?, wall: Double, ratio: Double? = nil) {
    let cells = [
      processor.map { String(format: "%.0f", $0 * 1000) }, String(format: "%.0f", wall * 1000), ratio.map { String(format: "%.2f", $0) },
    ]
    let padded = cells.map { cell in
      let cell = cell ?? ""
      return String(repeating: " ", count: max(0, 10 - cell.count)) + cell
    }
    print(name.padding(toLength: 38, withPad: " ", startingAt: 0) + padded.joined())
  }
}
