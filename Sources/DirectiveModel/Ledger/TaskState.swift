/// Where a task stands on a given day.
package enum TaskState: String, Sendable, Hashable, CaseIterable {
  case inTime = "trong hạn"
  case dueSoon = "sắp đến hạn"
  case overdue = "quá hạn"
  case doneInTime = "hoàn thành đúng hạn"
  case doneLate = "hoàn thành quá hạn"
  case noDeadline = "không hạn"
  case suspended = "tạm hoãn"
  case withdrawn = "rút"

  /// Still to be done, now or once it is taken up again.
  package var isOpen: Bool {
    switch self {
    case .inTime, .dueSoon, .overdue, .noDeadline, .suspended: true
    case .doneInTime, .doneLate, .withdrawn: false
    }
  }
}

extension TaskState {
  /// Among all states.
  var place: Int {
    switch self {
    case .inTime: 0
    case .dueSoon: 1
    case .overdue: 2
    case .doneInTime: 3
    case .doneLate: 4
    case .noDeadline: 5
    case .suspended: 6
    case .withdrawn: 7
    }
  }
}

/// Several states in one byte: a set would hash the words of each.
package struct TaskStates: Sendable, Hashable {
  private var bits: UInt8 = 0

  /// None.
  package init() {}

  /// True for a state that was put in.
  package func contains(_ state: TaskState) -> Bool { bits & 1 << state.place != 0 }

  /// Puts the state in, if it is not there yet.
  package mutating func insert(_ state: TaskState) { bits |= 1 << state.place }
}
