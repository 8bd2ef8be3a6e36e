import DirectiveModel
import DirectiveReader
import DirectiveStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The documents of one import, opened and read group by group, each on all cores.
struct DocumentGroups: Sendable {
  /// Made durable together.
  struct Group: Sendable {
    var paths: [String] = []
    /// One for each path.
    var readings: [DocumentReading] = []
    /// Outside programs worked on it: it is made durable before they begin with more.
    var isSlow = false
  }

  private let store: DirectiveStore
  private let agencies: AgencyNames
  private let extraction: TextExtraction
  private let files: FileAccess
  private let received: CivilDate
  private let replaces: Bool

  private typealias Input = Result<InputFile, Failure>
  /// Not yet opened.
  private var paths: ArraySlice<String>
  /// Opened and not yet read.
  private var inputs: ArraySlice<Input> = []
  private var inputPaths: ArraySlice<String> = []
  /// What stands for "-", in order.
  private var typed: ArraySlice<Input>
  /// Made when the first known bytes turn up: it looks at every file of the store.
  private var sources: SourceDirectory?

  /// Standard input is read here; documents are opened when their group's turn comes.
  init(
    _ paths: [String], into store: DirectiveStore, agencies: AgencyNames, extraction: TextExtraction, console: Console, received: CivilDate,
    replaces: Bool
  ) {
    self.store = store
    self.agencies = agencies
    self.extraction = extraction
    files = console.files
    self.received = received
    self.replaces = replaces
    self.paths = paths[...]
    typed =
      paths.filter { $0 == InputFile.standardInput }.map { path in
        Result { () throws(Failure) in try InputFile(path, console: console) }
      }[...]
  }

  private static let mostDocuments = 128
  /// While a group is made durable the one behind it is read; behind the last one nothing is left to read, so the last ones are smaller.
  private static let fewestDocuments = 32
  /// A group is kept in memory, and lost when the command is broken off.
  private static let mostBytes = 16 << 20
  /// Of documents that outside programs work on for minutes, a group takes no more than are worked on at once.
  static let mostSlowDocuments = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  var isAtEnd: Bool { paths.isEmpty && inputs.isEmpty }

  /// Empty behind the last one.
  mutating func next() throws(Failure) -> Group {
    if inputs.isEmpty { open() }
    let known = replaces ? [:] : try known()
    let part = portion(known)
    defer {
      inputs = inputs.dropFirst(part.count)
      inputPaths = inputPaths.dropFirst(part.count)
    }
    return Group(
      paths: Array(inputPaths.prefix(part.count)), readings: readings(of: part, known), isSlow: part.contains { isSlow($0, known) })
  }

  private mutating func open() {
    let files = files
    var byteCount = 0
    inputPaths = paths.prefix(min(Self.mostDocuments, max(Self.fewestDocuments, paths.count / 2)))
    let end = inputPaths.indices.first { place in
      byteCount += files.size(paths[place]) ?? 0
      return place > paths.startIndex && byteCount > Self.mostBytes
    }
    if let end { inputPaths = inputPaths[..<end] }
    paths = paths[inputPaths.endIndex...]
    var opened = concurrentMap(Array(inputPaths)) { path -> Input? in
      path == InputFile.standardInput ? nil : Result { () throws(Failure) in try InputFile(path, files: files) }
    }
    for place in opened.indices where opened[place] == nil { opened[place] = typed.popFirst() }
    inputs = opened.compactMap(\.self)[...]
  }

  /// What is made durable before more is begun; at least one.
  private func portion(_ known: [String: DirectiveID]) -> [Input] {
    var slow = 0
    let part = inputs.prefix { input in
      if isSlow(input, known) { slow += 1 }
      return slow <= Self.mostSlowDocuments
    }
    return Array(part)
  }

  private func isSlow(_ input: Input, _ known: [String: DirectiveID]) -> Bool {
    guard case .success(let input) = input else { return false }
    return input.kind != .text && known[input.sha256] == nil
  }

  private func readings(of inputs: [Input], _ known: [String: DirectiveID]) -> [DocumentReading] {
    let (agencies, extraction, received, isLikelyNew) = (agencies, extraction, received, !replaces)
    return concurrentMap(inputs) { input in
      switch input {
      case .failure(let failure): return .refused(failure)
      case .success(let input) where input.isBeingWritten: return .unfinished
      case .success(let input):
        if let id = known[input.sha256] { return .known(id) }
        return DocumentReading(input, extraction, agencies, received: received, isLikelyNew: isLikelyNew)
      }
    }
  }

  /// By hash; the same bytes named twice in one run are the store's to find.
  private mutating func known() throws(Failure) -> [String: DirectiveID] {
    var known: [String: DirectiveID] = [:]
    do throws(StoreError) {
      for case .success(let input) in inputs where try store.hasSource(sha256: input.sha256, fileExtension: input.kind.fileExtension) {
        let directory = if let sources { sources } else { try store.sourceDirectory() }
        sources = directory
        known[input.sha256] = directory.directive(readFrom: input.sha256)
      }
    } catch {
      throw Failure(error)
    }
    return known
  }
}
