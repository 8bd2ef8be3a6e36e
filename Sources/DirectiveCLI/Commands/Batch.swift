/// Several inputs one after another: a bad one is reported and does not stop the others.
struct Batch {
  private(set) var succeeded = 0
  private(set) var failures: [Failure] = []

  /// Runs `work`; its failure is reported and kept, unless going on makes no sense (a full disk, a store in use).
  mutating func attempt(on console: Console, _ work: () throws -> Void) throws {
    do {
      try work()
      succeeded += 1
    } catch let failure as Failure {
      switch failure.status {
      case .readWriteError, .busy, .storeDamaged: throw failure
      default:
        console.report(failure)
        failures.append(failure)
      }
    }
  }

  /// A refused secret document is said before anything else.
  var status: ExitStatus {
    if failures.contains(where: { $0.status == .secret }) { return .secret }
    guard let first = failures.first else { return .done }
    if succeeded > 0 { return .partlyFailed }
    return failures.count == 1 ? first.status : .failed
  }
}
