import DirectiveModel

/// Why the store could not do what was asked. Paths are as the system knows them.
package enum StoreError: Error, Sendable, Hashable {
  case unwritable(path: String, SystemError)
  case unreadable(path: String, SystemError)
  /// No room, or the user's quota is used up. The old file stands.
  case diskFull(path: String)
  /// Another command holds the store and did not let go in time.
  case busy(path: String, holder: LockHolder?)
  case damaged(path: String, Damage)
  /// Written by a newer version of the program, in a way this one cannot read.
  case newerVersion(path: String, major: Int)
  case unknownDirective(DirectiveID)

  /// What is wrong with a file of the store.
  package enum Damage: Error, Sendable, Hashable {
    case syntax(JSONSyntaxError)
    /// Git left both sides of a merge in the file, from that line on.
    case mergeConflict(line: Int)
    case shape(JSONShapeError)
    /// The `id` inside is another than the file's name says.
    case identifier(found: String)
    /// A link, a folder or a device stands in the file's place.
    case notAFile
    /// More than `StoreFile.maximumByteCount`.
    case tooLarge
  }
}

extension StoreError {
  /// What went wrong while a file's bytes were taken apart: damage of that file, unless it is something else of the store already.
  init(parsing bytes: [UInt8], path: String, _ error: any Error) {
    self =
      switch error {
      case let error as JSONSyntaxError:
        .damaged(path: path, ConflictedText.firstMarker(in: bytes).map(Damage.mergeConflict) ?? .syntax(error))
      case let error as JSONShapeError: .damaged(path: path, .shape(error))
      case let error as Damage: .damaged(path: path, error)
      default: (error as? StoreError) ?? .damaged(path: path, .notAFile)
      }
  }
}

/// An `errno` of a system call.
package struct SystemError: Sendable, Hashable {
  package let code: Int32
  package init(code: Int32) { self.code = code }
}

/// Who holds the store's lock.
package struct LockHolder: Sendable, Hashable {
  package let host: String
  package let process: Int32
  package init(host: String, process: Int32) {
    self.host = host
    self.process = process
  }
}
