import DirectiveModel

/// Something about the store that a person should know of: `check` of a sound store that nobody killed finds nothing.
package struct CheckFinding: Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    case unreadable(StoreError)
    /// The source that a directive names is not there.
    case sourceMissing(of: DirectiveID)
    /// Its bytes are not those that were imported.
    case sourceChanged
    /// An event of that command is about a task that the reading does not have.
    case taskMissing(TaskID, command: String)
    /// An undo of a command that the directive does not know.
    case undoneCommandMissing(DirectiveID, command: String)
    /// Two tasks with one path: events cannot tell them apart.
    case taskPathTwice(TaskID)
    /// A source that no directive names: an import was cut off.
    case sourceUnused
    case temporaryFile
    /// The lock's owner died at work.
    case lockLeft(LockHolder?)
    /// A file that is none of the store's.
    case foreignFile
  }
  package var problem: Problem
  package var path: String

  /// False for what does no harm and the next commands clear or pass over.
  package var isDamage: Bool {
    switch problem {
    case .unreadable, .sourceMissing, .sourceChanged, .taskMissing, .undoneCommandMissing, .taskPathTwice: true
    case .sourceUnused, .temporaryFile, .lockLeft, .foreignFile: false
    }
  }
}
