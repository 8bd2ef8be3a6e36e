import DirectiveModel

/// A folder of JSON files, one for each directive, and of the sources they were read from.
///
/// Readers need no lock and never see half a file. Every change is on the disk when its call returns; on an error the old
/// files stand. A folder that does not exist reads as an empty store and is made by the first import.
package struct DirectiveStore: Sendable {
  let layout: StoreLayout
  let patience: Duration

  /// `patience` is how long a writer waits for another before it gives up.
  package init(folder: String, patience: Duration = .seconds(10)) {
    self.layout = StoreLayout(folder: folder)
    self.patience = patience
  }

  /// Without a trailing slash.
  package var folder: String { layout.folder }

  /// Runs `body` as the only writer, in a folder that is there; clears first what a killed command has left.
  func asOnlyWriter<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try DurableFile.createRoot(layout.folder)
    return try StoreLock.hold(layout, patience: patience, body)
  }
}
