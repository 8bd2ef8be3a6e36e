import DirectiveModel

/// What became of one file that git left with conflict markers.
package struct MergeOutcome: Sendable, Hashable {
  package enum Result: Sendable, Hashable {
    /// Written: the events of both sides, each once; so many had only the one or the other.
    case merged(fromOurs: Int, fromTheirs: Int)
    /// The sides differ in more than events, in these members of the file; nothing was written.
    case different([String])
    /// The markers do not stand in their order, or a side is damaged itself; nothing was written.
    case unclear
  }
  package var path: String
  package var result: Result
}

extension DirectiveStore {
  /// Puts together the events of both sides in every file that git left with conflict markers; sorted by path.
  ///
  /// Only what is certain is written: the same reading on both sides. Of two days of receipt the earlier counts.
  package func mergingConflicts() throws(StoreError) -> [MergeOutcome] {
    try asOnlyWriter { () throws(StoreError) in
      var outcomes: [MergeOutcome] = []
      var contents: [DurableFile.Content] = []
      for id in try identifiers() {
        let path = layout.directive(id)
        guard case .success(let bytes?) = Result(catching: { () throws(StoreError) in try StoreFile.bytes(at: path) }),
          ConflictedText.firstMarker(in: bytes) != nil
        else { continue }
        let (result, merged) = merged(bytes, id)
        outcomes.append(MergeOutcome(path: path, result: result))
        if let merged { contents.append(try checked(merged, id)) }
      }
      try DurableFile.replace(contents, in: layout.folder)
      return outcomes
    }
  }

  private func merged(_ bytes: [UInt8], _ id: DirectiveID) -> (MergeOutcome.Result, [UInt8]?) {
    guard let text = ConflictedText(bytes), let ours = side(text.ours, id), let theirs = side(text.theirs, id) else {
      return (.unclear, nil)
    }
    let different = ours.differences(from: theirs)
    guard different.isEmpty else { return (.different(different), nil) }
    let union = ours.union(with: theirs)
    return (.merged(fromOurs: union.fromOurs, fromTheirs: union.fromTheirs), ours.bytes(taking: union, from: theirs))
  }

  private func side(_ bytes: [UInt8], _ id: DirectiveID) -> DirectiveFile? {
    try? DirectiveFile(parsing: bytes, id: id, path: layout.directive(id))
  }
}

extension MergeOutcome {
  /// What was done or not, with the path inside the store.
  package func message(in store: DirectiveStore) -> String {
    let place = store.layout.relative(path)
    return switch result {
    case .merged(let ours, let theirs): "đã gộp \"\(place)\": giữ \(ours) sự kiện chỉ bên này có và \(theirs) sự kiện chỉ bên kia có"
    case .different(let members):
      "chưa gộp \"\(place)\": hai bên khác nhau ở \(members.map { "\"\($0)\"" }.joined(separator: ", ")), không chỉ ở sự kiện"
    case .unclear: "chưa gộp \"\(place)\": các dấu xung đột đã bị sửa dở"
    }
  }

  /// What to do about it, to stand after "gợi ý:"; nil when it is done.
  package var advice: String? {
    switch result {
    case .merged: nil
    case .different: "mở tệp, ở phần đó chọn một bên và bỏ dấu xung đột, để nguyên phần \"events\", rồi gõ lại 'cchc check --merge'"
    case .unclear: "lấy lại tệp bằng 'git checkout --merge TỆP' rồi gõ lại 'cchc check --merge'"
    }
  }

  /// False when a person has to look at the file.
  package var isMerged: Bool { if case .merged = result { true } else { false } }
}
