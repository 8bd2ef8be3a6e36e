extension AgencyName: Packable {
  func pack(into packer: inout Packer) {
    packer.add(id?.rawValue)
    packer.add(name)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(id: try unpacker.optional(String.self).map(AgencyID.init), name: try unpacker.string())
  }
}

extension Assignee: Packable {
  func pack(into packer: inout Packer) {
    packer.add(agency)
    packer.addChoice(role)
    packer.add(inherited)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(agency: try unpacker.value(), role: try unpacker.choice(), inherited: try unpacker.bool())
  }
}

extension DirectiveTask: Packable {
  func pack(into packer: inout Packer) {
    packer.add(path)
    packer.add(text)
    packer.add(bytes)
    packer.add(lines)
    packer.add(assignees)
    packer.add(reportTo)
    packer.add(deadline)
    packer.add(references)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(
      path: try unpacker.string(), text: try unpacker.string(), bytes: try unpacker.range(), lines: try unpacker.closedRange(),
      assignees: try unpacker.list(), reportTo: try unpacker.list(), deadline: try unpacker.optional(), references: try unpacker.list())
  }
}

extension Deadline: Packable {
  func pack(into packer: inout Packer) {
    packer.add(rule)
    packer.add(text)
    packer.add(bytes)
    packer.add(lastDay)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(
      rule: try unpacker.value(), text: try unpacker.string(), bytes: try unpacker.range(), lastDay: try unpacker.optional())
  }
}

extension DeadlineRule: Packable {
  func pack(into packer: inout Packer) {
    switch self {
    case .date(let day, let bound):
      packer.add(0)
      packer.add(day)
      packer.addChoice(bound)
    case .recurring(let recurrence):
      packer.add(1)
      packer.add(recurrence)
    case .relative(let count, let unit, let start):
      packer.add(2)
      packer.add(count)
      packer.addChoice(unit)
      packer.addChoice(start)
    }
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    switch try unpacker.int() {
    case 0: self = .date(try unpacker.value(), bound: try unpacker.choice())
    case 1: self = .recurring(try unpacker.value())
    case 2: self = .relative(count: try unpacker.int(), unit: try unpacker.choice(), from: try unpacker.choice())
    default: throw UnpackingError()
    }
  }
}

extension Recurrence: Packable {
  func pack(into packer: inout Packer) {
    packer.add(frequencies.count)
    for frequency in frequencies { packer.addChoice(frequency) }
    packer.add(adHoc)
    packer.add(day)
    packer.add(month)
    packer.add(bound != nil)
    if let bound { packer.addChoice(bound) }
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    let count = try unpacker.int()
    guard (0...Frequency.allCases.count).contains(count) else { throw UnpackingError() }
    var frequencies: [Frequency] = []
    for _ in 0..<count { frequencies.append(try unpacker.choice()) }
    self.init(
      frequencies: frequencies, adHoc: try unpacker.bool(), day: try unpacker.optional(), month: try unpacker.optional(),
      bound: try unpacker.bool() ? try unpacker.choice() : nil)
  }
}
