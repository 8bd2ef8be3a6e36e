import DirectiveModel
import DirectiveReports
import DirectiveStore

/// What one import did, line by line and in sum.
struct ImportReport {
  private let isDryRun: Bool
  private(set) var batch = Batch()
  private var counts: [Kind: Int] = [:]
  private var toReview: [(id: DirectiveID, findings: [Finding], pages: PageLines)] = []

  private static let mostReviewed = 10
  private static let mostFindings = 3

  enum Kind: CaseIterable { case added, replaced, alreadyPresent, sameDirective, refused, unfinished }

  init(isDryRun: Bool) { self.isDryRun = isDryRun }

  mutating func refuse(_ failure: Failure, on console: Console) throws {
    counts[.refused, default: 0] += 1
    try batch.attempt(on: console) { throw failure }
  }

  /// No failure: the next run finds it whole.
  mutating func leave(_ path: String, on console: Console) throws {
    counts[.unfinished, default: 0] += 1
    try console.tellLines([Messages.leftForNextTime(path)])
  }

  /// The line of one document that the store has seen; `reading` is nil when it was not read, and has in `review` what is open.
  mutating func add(_ outcome: ImportOutcome, path: String, reading: Directive?, on console: Console) throws {
    switch outcome {
    case .added(let id): try say(.added, id, path, reading, on: console)
    case .replaced(let id): try say(.replaced, id, path, reading, on: console)
    case .alreadyPresent(let id): try say(.alreadyPresent, id, path, nil, on: console)
    case .sameDirective(let id):
      counts[.sameDirective, default: 0] += 1
      try batch.attempt(on: console) { throw Failure(.failed, Messages.sameDirective(path, id), hint: Messages.useReplace) }
    case .failed(let error): try refuse(Failure(.failed, Messages.notImported(path, error.message), hint: error.advice), on: console)
    }
  }

  /// `reading` is nil when nothing of it is new.
  private mutating func say(_ kind: Kind, _ id: DirectiveID, _ path: String, _ reading: Directive?, on console: Console) throws {
    counts[kind, default: 0] += 1
    if let reading, !reading.review.isEmpty { toReview.append((id, reading.review, reading.source.pages)) }
    try batch.attempt(on: console) {
      try console.tellLines([Messages.imported(kind, id, path, reading, isDryRun: isDryRun)])
    }
  }

  /// What needs review, then the sum; a single document has no sum.
  func summary(passedOver: Int, width: Int) -> [String] {
    guard counts.values.reduce(passedOver, +) > 1 else { return review(width: width) }
    let sum = Messages.importSummary(counts, passedOver: passedOver, isDryRun: isDryRun)
    return review(width: width) + [""] + TextLayout.wrapped(sum, width: width)
  }

  private func review(width: Int) -> [String] {
    guard !toReview.isEmpty else { return [] }
    var lines = ["", Messages.reviewTitle(findings: toReview.reduce(0) { $0 + $1.findings.count }, directives: toReview.count)]
    for (id, findings, pages) in toReview.prefix(Self.mostReviewed) {
      lines.append("  \(id)")
      let groups = FindingGroup.groups(findings)
      for group in groups.prefix(Self.mostFindings) {
        lines += TextLayout.wrapped(Messages.finding(group, in: pages), width: width, indent: 4, hanging: 6)
      }
      let rest = groups.dropFirst(Self.mostFindings).reduce(0) { $0 + $1.count }
      if rest > 0 { lines.append("    \(Messages.moreFindings(rest, id))") }
    }
    if toReview.count > Self.mostReviewed { lines.append("  \(Messages.moreToReview(toReview.count - Self.mostReviewed))") }
    return lines
  }
}
