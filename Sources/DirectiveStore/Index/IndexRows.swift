import DirectiveModel

// The rows of an index's columns, as they stand in its file: fixed-width numbers only. The file is read by the program that wrote it.

/// What tells whether a file or folder is the one that was read.
struct FileStatus: BitwiseCopyable, Hashable {
  var inode: UInt64 = 0
  /// Nanoseconds since 1970, as `stat` tells them.
  var modified: Int64 = 0
  var changed: Int64 = 0
  var byteCount: UInt32 = 0

  func isRecent(since moment: Int64) -> Bool { max(modified, changed) >= moment }

  /// In one word, of which a hundred thousand are read in a moment; never `unknownSum`.
  var sum: UInt64 {
    let words = [inode, UInt64(bitPattern: modified), UInt64(bitPattern: changed), UInt64(byteCount)]
    var sum: UInt64 = 0
    for word in words { sum = IndexSum.step(sum, word) }
    return max(sum, FileStatus.unknownSum + 1)
  }

  /// Of a file that is read again in any case.
  static let unknownSum: UInt64 = 0
}

/// A year's folder.
struct FolderRow: BitwiseCopyable {
  var status: FileStatus
  var name: UInt32
  var firstFile: UInt32
  var fileCount: UInt32
  /// Not zero when the folder may have changed in the same tick of the clock after it was listed.
  var isRecent: UInt32
  var unused: UInt32 = 0
}

/// Which questions a directive can have to do with.
struct FactRow: BitwiseCopyable {
  /// The days on which the rest holds.
  var firstDay: Int32 = .min
  var lastDay: Int32 = .max
  /// Of tasks that wait for their day; `firstWaiting` is the later one when none does.
  var firstWaiting: Int32 = .max
  var lastWaiting: Int32 = .min
  var flags: UInt32 = 0

  static let hasOrphans: UInt32 = 1 << 5
  /// The reading has findings, whether or not somebody has answered them.
  static let hasFindings: UInt32 = 1 << 8
  /// The file could not be read: it is read again each time, so that what is wrong with it is said each time.
  static let isUnreadable: UInt32 = 1 << 6
  /// The file may have changed in the same tick of the clock after it was read.
  static let isRecent: UInt32 = 1 << 7

  func holds(on day: CivilDate) -> Bool { firstDay <= day.dayNumber && day.dayNumber <= lastDay }
}

/// When something happened to a directive.
struct HistoryRow: BitwiseCopyable {
  /// Of the newest event, as `EventMoment`.
  var lastEvent: Int64 = .min
  /// The day of import.
  var received: Int32 = .min
  /// The latest last day of its tasks, and the latest day on which one, or an agency's part of one, was done.
  var lastDue: Int32 = .min
  var lastDone: Int32 = .min
  var unused: UInt32 = 0
}

/// Places in the heap of agencies' ids and names.
struct AgencyRow: BitwiseCopyable {
  /// Both zero for an agency that the registry does not know.
  var idStart: UInt32
  var idCount: UInt32
  var nameStart: UInt32
  var nameCount: UInt32
}

/// Equal tasks of one directive and agency that wait for their last day.
struct WaitingRow: BitwiseCopyable {
  var file: UInt32
  var target: UInt32
  var due: Int32
  /// `TaskTimes.excludesNextDay` in bit 31, `isDueAssumed` in bit 30, below them the number of tasks.
  var count: UInt32

  static let excludesNextDay: UInt32 = 1 << 31
  static let isDueAssumed: UInt32 = 1 << 30
  static let mostTasks = Int(isDueAssumed - 1)

  var times: TaskTimes {
    var times = TaskTimes(due: CivilDate(dayNumber: due))
    times.excludesNextDay = count & WaitingRow.excludesNextDay != 0
    times.isDueAssumed = count & WaitingRow.isDueAssumed != 0
    return times
  }

  var taskCount: Int { Int(count) & WaitingRow.mostTasks }
}

/// A number of tasks of one directive and agency that are settled, or a number about all of its tasks.
struct TallyRow: BitwiseCopyable {
  var target: UInt32
  /// `Tally` in the top byte, the number below.
  var value: UInt32

  static let most = 0xFF_FFFF

  init(_ target: UInt32, _ tally: Tally, _ count: Int) {
    self.target = target
    value = UInt32(tally.rawValue) << 24 | UInt32(clamping: min(count, TallyRow.most))
  }

  var tally: Int { Int(value >> 24) }
  var count: Int { Int(value) & TallyRow.most }
}

/// Where a directive's tallies begin, and what they add up to.
struct TallyRun: BitwiseCopyable {
  var start: UInt32
  var sum: UInt32
}

/// The waiting tasks of a directive, packed.
struct PackedRow: BitwiseCopyable {
  var start: UInt64
  var sum: UInt64
  var byteCount: UInt32
  var file: UInt32
  /// Of the days for which they wait.
  var firstWaiting: Int32
  var lastWaiting: Int32
}

/// What is counted of settled tasks.
enum Tally: UInt8, CaseIterable {
  case doneInTime, doneLate, noDeadline, suspended, withdrawn
  /// Of the whole directive, as the next two.
  case orphans, withoutDay, doneWithoutDay

  /// Those of states, each with its own.
  static let states = allCases.compactMap { tally in tally.state.map { (tally, $0) } }

  /// Nil for states that change with the day.
  init?(_ state: TaskState) {
    guard let own = Tally.states.first(where: { $0.1 == state }) else { return nil }
    self = own.0
  }

  /// Nil for what is no state.
  var state: TaskState? {
    switch self {
    case .doneInTime: .doneInTime
    case .doneLate: .doneLate
    case .noDeadline: .noDeadline
    case .suspended: .suspended
    case .withdrawn: .withdrawn
    case .orphans, .withoutDay, .doneWithoutDay: nil
    }
  }

  /// Its bit among a directive's facts.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// For whom rows count, besides the agencies by their place.
enum Target {
  /// Tasks that name nobody.
  static let unassigned = UInt32.max - 1
  /// Every task once.
  static let whole = UInt32.max
}
