import DirectiveModel

/// What an export could not take along.
package struct ExportSummary: Sendable {
  package var directiveCount = 0
  /// Files that could not be read; no line was written for them.
  package var damaged: [DamagedFile] = []
  /// Sources that are gone or not what was imported: the lines lack them, and no store will take these lines.
  package var lostSources: [String] = []
}

extension DirectiveStore {
  private static let groupSize = 64
  /// What is held in memory at once, besides one larger directive.
  private static let groupByteCount = 16 << 20

  /// Hands over the office's files, then the directives, one line each, in their order; bounded memory whatever the store holds.
  ///
  /// Without `files` the scans that texts were got from are left out, for programs that only read.
  package func export(
    _ ids: [DirectiveID], withOffice: Bool, withFiles files: Bool, write: ([UInt8]) throws -> Void
  ) throws -> ExportSummary {
    var summary = ExportSummary()
    for file in withOffice ? OfficeFile.allCases : [] {
      if let content = try bytes(of: file) { try write(ExportLine.bytes(of: file, content)) }
    }
    for start in stride(from: 0, to: ids.count, by: Self.groupSize) {
      var rest = try parsed(ids[start..<min(start + Self.groupSize, ids.count)], &summary)[...]
      while !rest.isEmpty {
        let group = Self.group(of: rest, withFiles: files)
        rest = rest.dropFirst(group.count)
        for (line, lost) in concurrentMap(group, { exportLine(of: $0, withFiles: files) }) {
          summary.directiveCount += 1
          summary.lostSources += lost
          try write(line)
        }
      }
    }
    return summary
  }

  private func parsed(_ ids: ArraySlice<DirectiveID>, _ summary: inout ExportSummary) throws(StoreError) -> [DirectiveFile] {
    var files: [DirectiveFile] = []
    for result in concurrentMap(Array(ids), { id in Result { () throws(StoreError) in try file(id) } }) {
      switch result {
      // It went since the listing.
      case .success(nil): continue
      case .success(let file?): files.append(file)
      case .failure(let error): summary.damaged.append(DamagedFile(path: error.path ?? layout.directives, error: error))
      }
    }
    return files
  }

  /// At least one.
  private static func group(of files: ArraySlice<DirectiveFile>, withFiles: Bool) -> [DirectiveFile] {
    var byteCount = 0
    return files.enumerated().prefix { place, file in
      for source in file.sources { byteCount += source.byteCount + (withFiles ? source.original?.byteCount ?? 0 : 0) }
      return place == 0 || byteCount <= groupByteCount
    }.map(\.element)
  }

  private func exportLine(of file: DirectiveFile, withFiles: Bool) -> (line: [UInt8], lost: [String]) {
    let texts = Set(file.sources.map(\.sha256))
    var contents: [ExportedContent] = []
    var lost: [String] = []
    for (sha256, fileExtension) in file.contents where withFiles || texts.contains(sha256) {
      let path = layout.source(sha256, fileExtension)
      let bytes = try? StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount)
      if let bytes, SHA256.hexadecimal(of: bytes) == sha256 {
        contents.append(ExportedContent(sha256: sha256, fileExtension: fileExtension, bytes: bytes))
      } else {
        lost.append(layout.relative(path))
      }
    }
    return (file.exportLine(contents), lost)
  }
}
