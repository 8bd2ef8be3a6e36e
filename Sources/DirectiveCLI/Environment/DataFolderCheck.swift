import DirectiveModel
import DirectiveStore

/// Where the data folder is, what it holds, and whether it can be written.
struct DataFolderCheck {
  private let invocation: Invocation

  /// Somebody who waits for the answer does not wait long for a lock.
  private static let patience = Duration.seconds(2)
  /// An import of some hundred scans.
  private static let littleSpace: UInt64 = 500_000_000

  init(_ invocation: Invocation) { self.invocation = invocation }

  func section() -> EnvironmentSection { EnvironmentSection(title: Messages.dataFolderTitle, facts: facts) }

  private var facts: [EnvironmentFact] {
    do throws(Failure) {
      let (path, origin) = try invocation.namedDataFolder()
      let place = EnvironmentFact(.fine, Messages.dataFolder(path, origin))
      if (try? invocation.console.files.kind(path)) == nil { return [place] + absent(path) + space(at: path) }
      // Throws where something else stands in the folder's place.
      _ = try invocation.store()
      let store = DirectiveStore(folder: path, patience: Self.patience)
      return [place, try content(of: store)] + space(at: path) + [trial(of: store)] + (try office(of: store))
    } catch {
      return [EnvironmentFact(error)]
    }
  }

  /// The first import makes it, where it may.
  private func absent(_ path: String) -> [EnvironmentFact] {
    guard let parent = Self.nearestFolder(above: path), FileAccess.isWritableFolder(parent) else {
      return [EnvironmentFact(.wrong(.readWriteError), Messages.dataFolderCannotBeMade, advice: Messages.chooseFolder)]
    }
    return [EnvironmentFact(.notice, Messages.dataFolderNotYet)]
  }

  private func content(of store: DirectiveStore) throws(Failure) -> EnvironmentFact {
    let count = try Failure.catching { () throws(StoreError) in try store.identifiers() }.count
    return EnvironmentFact(.fine, Messages.storeContent(count, format: DirectiveStore.formatVersion))
  }

  private func space(at path: String) -> [EnvironmentFact] {
    guard let folder = Self.nearestFolder(above: path), let bytes = FileAccess.freeSpace(at: folder) else { return [] }
    return [EnvironmentFact(bytes < Self.littleSpace ? .notice : .fine, Messages.freeSpace(bytes))]
  }

  private func trial(of store: DirectiveStore) -> EnvironmentFact {
    do throws(StoreError) {
      try store.tryWriting()
      return EnvironmentFact(.fine, Messages.writable)
    } catch .busy(let path, let holder) {
      // Somebody is at work: that is no fault of the store's.
      let failure = Failure(.busy(path: path, holder: holder))
      return EnvironmentFact(.notice, failure.message)
    } catch {
      return EnvironmentFact(Failure(error))
    }
  }

  private func office(of store: DirectiveStore) throws(Failure) -> [EnvironmentFact] {
    let problems = try Office(of: store).problems
    guard problems.isEmpty else {
      return problems.map { EnvironmentFact(.wrong(.storeDamaged), $0, advice: Messages.officeLinesPassedOver(store.folder)) }
    }
    return [EnvironmentFact(.fine, Messages.officeFilesFine)]
  }

  /// The path itself or the nearest above it that is there.
  private static func nearestFolder(above path: String) -> String? {
    var path = Substring(path)
    while !path.isEmpty {
      if (try? FileAccess().kind(String(path))) != nil { return String(path) }
      guard let slash = path.lastIndex(of: "/") else { return "." }
      path = slash == path.startIndex && path.count > 1 ? "/" : path[..<slash]
    }
    return nil
  }
}
