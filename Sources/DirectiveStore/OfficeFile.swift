/// A file that an office keeps in its store: its own agencies, days off, rules for reports, settings.
package enum OfficeFile: String, Sendable, CaseIterable {
  case agencies = "agencies.txt"
  case holidays = "holidays.txt"
  case reports = "reports.txt"
  case settings = "config.json"
}

extension DirectiveStore {
  /// The file's bytes; nil when the office has none.
  package func bytes(of file: OfficeFile) throws(StoreError) -> [UInt8]? { try StoreFile.bytes(at: path(of: file)) }

  package func path(of file: OfficeFile) -> String { "\(layout.folder)/\(file.rawValue)" }
}
