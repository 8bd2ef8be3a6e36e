import DirectiveModel

extension DirectiveStore {
  /// Reads every file of the store and compares; changes nothing. Sorted by path; empty for a sound store.
  package func check() throws(StoreError) -> [CheckFinding] {
    let (files, damaged) = try readAll { (findings: eventFindings($0) + missingSources($0), sources: $0.sources) }
    var findings = damaged.map { CheckFinding(problem: .unreadable($0.error), path: $0.path) }
    findings += files.flatMap(\.findings)
    let sources = try sourceFindings(named: Set(files.flatMap(\.sources).flatMap(\.hashes)))
    // A file that cannot be read may name what no other does: nobody must be told that it can go.
    findings += damaged.isEmpty ? sources : sources.filter { $0.problem != .sourceUnused }
    let isHeld = try StoreLock.isHeld(layout)
    findings += try strangers().filter { !(isHeld && $0.problem == .temporaryFile) }
    findings += try lockFindings()
    findings += try digestFindings()
    return findings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func eventFindings(_ file: DirectiveFile) -> [CheckFinding] {
    let (id, path) = (file.stored.id, layout.directive(file.stored.id))
    var findings: [CheckFinding] = []
    var paths: Set<String> = []
    for task in file.stored.directive.tasks where !paths.insert(task.path).inserted {
      findings.append(CheckFinding(problem: .taskPathTwice(TaskID(directive: id, path: task.path)), path: path))
    }
    var commands: Set<String> = []
    for event in file.stored.events {
      if let task = event.task, !paths.contains(task) {
        let problem = CheckFinding.Problem.taskMissing(TaskID(directive: id, path: task), command: event.command)
        findings.append(CheckFinding(problem: problem, path: path))
      }
      if case .undone(let command) = event.kind, !commands.contains(command) {
        findings.append(CheckFinding(problem: .undoneCommandMissing(id, command: command), path: path))
      }
      commands.insert(event.command)
    }
    return findings
  }

  private func missingSources(_ file: DirectiveFile) -> [CheckFinding] {
    let paths = file.sources.flatMap { [layout.source($0), $0.original.map(layout.original)].compactMap(\.self) }
    return paths.compactMap { path in
      let bytes = Result { () throws(StoreError) in try StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount) }
      guard case .success(nil) = bytes else { return nil }
      return CheckFinding(problem: .sourceMissing(of: file.stored.id), path: path)
    }
  }

  /// Every file under `sources` by its name, which is the hash of its bytes.
  private func sourceFindings(named hashes: Set<String>) throws(StoreError) -> [CheckFinding] {
    var paths: [String] = []
    for folder in try FolderEntry.all(in: layout.sources) where folder.kind == .folder {
      paths += try FolderEntry.all(in: "\(layout.sources)/\(folder.name)").map { "\(layout.sources)/\(folder.name)/\($0.name)" }
    }
    return concurrentMap(paths) { sourceFinding($0, named: hashes) }.compactMap { $0 }
  }

  private func sourceFinding(_ path: String, named hashes: Set<String>) -> CheckFinding? {
    let name = path.split(separator: "/").last ?? ""
    let hash = String(name.prefix { $0 != "." })
    guard SourceRecord.isHash(hash) else { return CheckFinding(problem: .foreignFile, path: path) }
    do {
      guard let bytes = try StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount) else { return nil }
      if SHA256.hexadecimal(of: bytes) != hash { return CheckFinding(problem: .sourceChanged, path: path) }
      return hashes.contains(hash) ? nil : CheckFinding(problem: .sourceUnused, path: path)
    } catch {
      return CheckFinding(problem: .unreadable(error), path: path)
    }
  }

  /// Temporary files, and what has no name that the store gives.
  private func strangers() throws(StoreError) -> [CheckFinding] {
    var findings = try FolderEntry.all(in: layout.folder).filter { TemporaryName.isTemporary($0.name) }
      .map { CheckFinding(problem: .temporaryFile, path: "\(layout.folder)/\($0.name)") }
    for parent in [layout.directives, layout.sources] {
      for folder in try FolderEntry.all(in: parent) where folder.kind == .folder {
        for entry in try FolderEntry.all(in: "\(parent)/\(folder.name)") {
          let path = "\(parent)/\(folder.name)/\(entry.name)"
          if parent == layout.directives, DirectiveID(year: folder.name, fileName: entry.name) == nil {
            findings.append(CheckFinding(problem: .foreignFile, path: path))
          }
        }
      }
    }
    return findings
  }

  private func lockFindings() throws(StoreError) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    switch try StoreLock.ownership(layout) {
    case .free: break
    case .held(let owner) where owner.mayBeAlive: break
    case .held(let owner):
      let holder = LockHolder(host: owner.host, process: owner.process)
      findings.append(CheckFinding(problem: .lockLeft(holder), path: layout.lockOwner))
    case .unknown: findings.append(CheckFinding(problem: .lockLeft(nil), path: layout.lockOwner))
    }
    return findings
  }
}
