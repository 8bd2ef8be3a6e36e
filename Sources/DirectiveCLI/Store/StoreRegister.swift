import DirectiveModel
import DirectiveReports
import DirectiveStore

/// What commands about directives themselves ask of the store: of a large one, only the files that can matter are read.
///
/// Damaged files are named on standard error and passed over.
struct StoreRegister {
  let names: DirectiveNames
  private let isEmpty: Bool
  private let store: DirectiveStore
  private let invocation: Invocation
  /// How a command ends that did its work on what could be read.
  private(set) var status = ExitStatus.done

  init(_ invocation: Invocation, _ store: DirectiveStore) throws(Failure) {
    let names = try Failure.catching { () throws(StoreError) in try store.names() }
    (self.names, isEmpty, self.store, self.invocation) = (DirectiveNames(names), names.isEmpty, store, invocation)
  }

  /// An empty list must not look like good news when there is nothing to list.
  func noteIfEmpty() {
    if isEmpty { invocation.console.note(Messages.hint(Messages.emptyStore(store.folder))) }
  }

  /// Each directive's line by id, of all that the tracking knows.
  mutating func lines(by tracking: Tracking) throws(Failure) -> [RegisteredDirective] {
    let survey = tracking.isHistorical ? nil : try survey()
    let found = try Failure.catching { () throws(StoreError) in
      if let found = survey?.register(by: tracking) { return found }
      return try store.register(by: tracking)
    }
    note(found.damaged, survey)
    return found.lines
  }

  /// The directives that are named, each once, else those of whose reading something is to be checked; whole, by id.
  mutating func directivesWithFindings(named typed: [String]) throws(Failure) -> [StoredDirective] {
    guard typed.isEmpty else {
      var ids: Set<DirectiveID> = []
      for name in typed { ids.insert(try names.directive(name)) }
      return noting(store.directives(ids.sorted()))
    }
    let survey = try survey()
    let found = try Failure.catching { () throws(StoreError) in
      if let found = survey?.directives(.whole, where: \.hasFindings) { return found }
      return try store.directivesWithFindings()
    }
    return noting(found, survey)
  }

  /// How many findings nobody has answered, of directives whose lines leave it open.
  mutating func openFindingCounts(of lines: [RegisteredDirective]) -> [DirectiveID: Int] {
    let open = noting(store.directives(lines.filter { $0.entry.openFindingCount == nil }.map(\.id)))
    return Dictionary(uniqueKeysWithValues: open.map { ($0.id, ReviewQuery().select(from: [$0]).count) })
  }

  /// What the office's files hold that cannot be followed is said by commands to which it matters.
  private func survey() throws(Failure) -> Survey? {
    try invocation.survey(of: store, Office(of: store))
  }

  private mutating func noting(_ found: ReadDirectives, _ survey: Survey? = nil) -> [StoredDirective] {
    note(found.damaged, survey)
    return found.directives
  }

  /// With the files that the survey itself could not read.
  private mutating func note(_ damaged: [DamagedFile], _ survey: Survey?) {
    let damaged = (damaged + (survey?.damaged ?? [])).sorted { $0.path < $1.path }
    invocation.console.note(damaged)
    if !damaged.isEmpty { status = .storeDamaged }
  }
}
