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
