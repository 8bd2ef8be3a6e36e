import DirectiveModel
import DirectiveStore

extension Invocation {
  /// What named the data folder.
  enum DataFolderOrigin: String {
    case option = "--data"
    case variable = "CCHC_DATA"
    case dataHome = "XDG_DATA_HOME"
    case home = "HOME"
  }

  /// `--data`, else `$CCHC_DATA`, else `cchc` in the user's data folder (XDG Base Directory Specification).
  func dataFolder() throws(Failure) -> String { try namedDataFolder().path }

  func namedDataFolder() throws(Failure) -> (path: String, origin: DataFolderOrigin) {
    if let named = arguments.text(.data) { return (console.files.resolved(named), .option) }
    if let named = nonEmpty("CCHC_DATA") { return (console.files.resolved(named), .variable) }
    // The specification has relative values ignored.
    if let data = nonEmpty("XDG_DATA_HOME"), data.hasPrefix("/") { return (data + "/cchc", .dataHome) }
    if let home = nonEmpty("HOME") { return (home + "/.local/share/cchc", .home) }
    throw Failure(.failed, Messages.noDataFolder, hint: Messages.noDataFolderHint)
  }

  private func nonEmpty(_ name: String) -> String? {
    guard let value = console.environment(name), !value.isEmpty else { return nil }
    return value
  }

  /// An empty list because nothing was imported, or because the folder is another than was meant, must not look like good news.
  func noteIfEmpty(_ ledger: Ledger) {
    guard ledger.directives.isEmpty, ledger.damaged.isEmpty else { return }
    console.note(Messages.hint(Messages.emptyStore(ledger.folder)))
  }

  /// A folder that is not there yet is an empty store; anything else in its place is a mistake.
  func store() throws(Failure) -> DirectiveStore {
    let folder = try dataFolder()
    if let kind = try? console.files.kind(folder), kind != .folder {
      throw Failure(.readWriteError, Messages.dataIsNoFolder(folder), hint: Messages.chooseFolder)
    }
    return DirectiveStore(folder: folder)
  }
}

/// All that the store holds, and what could not be read of it.
struct Ledger {
  let directives: [StoredDirective]
  let damaged: [DamagedFile]
  let folder: String

  /// Damaged files are named on standard error and passed over.
  init(of store: DirectiveStore, _ detail: ReadingDetail = .whole, console: Console) throws(Failure) {
    do throws(StoreError) {
      (directives, damaged) = try store.allDirectives(detail)
    } catch {
      throw Failure(error)
    }
    console.note(damaged)
    folder = store.folder
  }

  init(directives: [StoredDirective], damaged: [DamagedFile], of store: DirectiveStore) {
    (self.directives, self.damaged, folder) = (directives, damaged, store.folder)
  }

  var names: DirectiveNames { DirectiveNames(directives.map(\.id)) }
  func tasks(by tracking: Tracking) -> [TrackedTask] { concurrentMap(directives, tracking.tasks).flatMap(\.self) }
  /// How a command ends that did its work on what could be read.
  var status: ExitStatus { damaged.isEmpty ? .done : .storeDamaged }

  /// The directives that are named, each once, in the store's order; all for none.
  func directives(named typed: [String]) throws(Failure) -> [StoredDirective] {
    guard !typed.isEmpty else { return directives }
    var ids: Set<DirectiveID> = []
    for name in typed { ids.insert(try directive(name).id) }
    return directives.filter { ids.contains($0.id) }
  }

  func directive(_ typed: String) throws(Failure) -> StoredDirective {
    let id = try names.directive(typed)
    guard let found = directives.first(where: { $0.id == id }) else { throw Failure(StoreError.unknownDirective(id)) }
    return found
  }
}

extension Console {
  /// Names the files that could not be read.
  func note(_ damaged: [DamagedFile]) {
    for file in damaged { note(Messages.warning(file.error.message)) }
    if !damaged.isEmpty { note(Messages.hint(Messages.passedOver)) }
  }
}

extension Failure {
  init(_ error: StoreError) {
    let status: ExitStatus =
      switch error {
      case .unwritable, .unreadable, .diskFull: .readWriteError
      case .busy: .busy
      case .damaged: .storeDamaged
      case .newerVersion, .unknownDirective: .failed
      }
    self.init(status, error.message, hint: error.advice)
  }
}
