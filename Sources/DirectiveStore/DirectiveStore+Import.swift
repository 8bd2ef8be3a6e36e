import DirectiveModel

/// A document on its way into the store: its bytes and what was read from them.
package struct Incoming: Sendable {
  package var reading: Directive
  package var content: HashedBytes
  /// Small ASCII letters and digits without the dot ("txt"); anything else is kept as "bin".
  package var fileExtension: String
  /// The file from which the text was got; nil when `content` is the file itself.
  package var original: Original?
  package init(reading: Directive, content: HashedBytes, fileExtension: String, original: Original? = nil) {
    self.reading = reading
    self.content = content
    self.fileExtension = fileExtension
    self.original = original
  }
}

/// What became of one incoming document.
package enum ImportOutcome: Sendable, Hashable {
  case added(DirectiveID)
  /// The same bytes are there; nothing was written, unless the source itself had been lost.
  case alreadyPresent(DirectiveID)
  /// The same number, date and issuer from other bytes are there; nothing was written.
  case sameDirective(DirectiveID)
  /// The new reading took the old one's place; every event and the old source are kept.
  case replaced(DirectiveID)
  /// This document cannot be placed (a damaged file stands where it belongs); the others of the call are not concerned.
  case failed(StoreError)
}

extension DirectiveStore {
  /// Takes the documents in; one outcome for each, in order. The same documents again change no byte.
  ///
  /// All of a call is made durable together: give some hundred documents at a time. `replace` takes a new reading of a
  /// directive that is there, from other bytes or, by a better reader, from the same. `dryRun` tells the outcomes and writes nothing.
  /// The caller has refused secret documents before.
  package func importing(_ drafts: [ImportDraft], replace: Bool, dryRun: Bool) throws(StoreError) -> [ImportOutcome] {
    guard !drafts.isEmpty else { return [] }
    if dryRun { return try plan(drafts, replace).outcomes }
    return try asOnlyWriter { () throws(StoreError) in
      let plan = try plan(drafts, replace)
      // A directive is never there without the source that it names.
      try DurableFile.replace(inOrder: [plan.newSources, plan.newDirectives], in: layout.folder)
      return plan.outcomes
    }
  }

  /// The same of documents for which no draft was made.
  package func importing(
    _ incoming: [Incoming], received: CivilDate, replace: Bool, dryRun: Bool
  ) throws(StoreError) -> [ImportOutcome] {
    let drafts = concurrentMap(incoming) { ImportDraft($0, received: received, isLikelyNew: !replace) }
    return try importing(drafts, replace: replace, dryRun: dryRun)
  }

  private func plan(_ drafts: [ImportDraft], _ replace: Bool) throws(StoreError) -> ImportPlan {
    var plan = ImportPlan(store: self, replaces: replace)
    for draft in drafts { try plan.add(draft) }
    return plan
  }
}
