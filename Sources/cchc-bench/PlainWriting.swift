import DirectiveModel
import DirectiveStore
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of a store, written anew one by one in its own layout: what a careful program does without thinking of batches.
struct PlainWriting {
  struct Cost {
    var processor = 0.0
    var wall = 0.0
    /// Wall seconds inside fsync.
    var synchronizing = 0.0
  }

  /// Paths in the store; each directive's source, then its JSON.
  let files: [(path: String, bytes: [UInt8])]
  let sources: [[UInt8]]

  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  init(of store: DirectiveStore) throws {
    files = try store.allDirectives().directives.flatMap { stored in
      let hash = stored.directive.source.sha256
      return try ["sources/\(hash.prefix(2))/\(hash).txt", "directives/\(stored.id.rawValue).json"].map { path in
        (path, [UInt8](try Data(contentsOf: URL(filePath: "\(store.folder)/\(path)"))))
      }
    }
    sources = stride(from: 0, to: files.count, by: 2).map { [files] in files[$0].bytes }
  }

  /// Into a new folder, whose folders are there before the clock starts.
  func loop(in root: String, isDurable: Bool = true) throws -> Cost {
    let folders = files.map { "\(root)/\($0.path.split(separator: "/").dropLast().joined(separator: "/"))" }
    for folder in Set(folders) { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
    var cost = Cost()
    let (processor, clock) = (Stopwatch.processorSeconds(), Date())
    for (file, folder) in zip(files, folders) {
      try PlainWriting.write(file.bytes, to: "\(root)/\(file.path)", in: folder, isDurable: isDurable, &cost)
    }
    cost.processor = Stopwatch.processorSeconds() - processor
    cost.wall = Date().timeIntervalSince(clock)
    return cost
  }

  private static func write(_ bytes: [UInt8], to path: String, in folder: String, isDurable: Bool, _ cost: inout Cost) throws {
    let temporary = "\(path).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0, bytes.withUnsafeBytes({ system(write: file, $0) }) == bytes.count else { throw CocoaError(.fileWriteUnknown) }
    if isDurable { try synchronize(file, &cost) }
    close(file)
    guard rename(temporary, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    guard isDurable else { return }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(descriptor) }
    try synchronize(descriptor, &cost)
  }

  private static func system(write file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func synchronize(_ descriptor: Int32, _ cost: inout Cost) throws {
    let begin = Date()
    guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    cost.synchronizing += Date().timeIntervalSince(begin)
  }
}

extension PlainWriting.Cost {
  init(median costs: [PlainWriting.Cost]) {
    let middle = { (value: (PlainWriting.Cost) -> Double) in costs.map(value).sorted()[costs.count / 2] }
    self.init(processor: middle(\.processor), wall: middle(\.wall), synchronizing: middle(\.synchronizing))
  }
}
