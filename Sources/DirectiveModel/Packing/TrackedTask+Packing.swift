extension TrackedTask {
  /// Waiting tasks as bytes, from which `unpack` makes the same tasks; each behind its last day and the number of its bytes.
  package static func packed(_ tasks: [TrackedTask]) -> [UInt8] {
    var packer = Packer()
    packer.add(tasks.count)
    for task in tasks {
      packer.add(task.due)
      packer.addBlock(task)
    }
    return packer.bytes
  }

  /// Adds those of one directive's tasks, packed by this build of the program, whose last day is one of these.
  package static func unpack(
    _ bytes: UnsafeRawBufferPointer, due days: ClosedRange<CivilDate>, into tasks: inout [TrackedTask]
  ) throws(UnpackingError) {
    var unpacker = Unpacker(bytes)
    for _ in 0..<(try unpacker.count()) {
      if let due = try unpacker.optional(CivilDate.self), days.contains(due) {
        tasks.append(try unpacker.block())
      } else {
        try unpacker.skipBlock()
      }
    }
    guard unpacker.isAtEnd else { throw UnpackingError() }
  }
}

extension TrackedTask: Packable {
  func pack(into packer: inout Packer) {
    packer.add(id.directive.rawValue)
    packer.add(id.path)
    packer.add(period)
    packer.add(task)
    packer.add(header)
    packer.add(dueDate)
    packer.add(dueRule)
    packer.add(extendedTo)
    packer.add(parts)
    packer.add(doneOn)
    packer.add(result)
    packer.add(life)
    packer.add(notes)
    packer.add(correctedFields.count)
    for field in Correction.Field.allCases where correctedFields.contains(field) { packer.addChoice(field) }
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    let directive = DirectiveID(try unpacker.string())
    id = TaskID(directive: directive, path: try unpacker.string(), period: try unpacker.optional())
    task = try unpacker.value()
    header = try unpacker.value()
    dueDate = try unpacker.optional()
    dueRule = try unpacker.optional()
    extendedTo = try unpacker.optional()
    parts = try unpacker.list()
    doneOn = try unpacker.optional()
    result = try unpacker.optional()
    life = try unpacker.value()
    notes = try unpacker.list()
    let count = try unpacker.int()
    guard (0...Correction.Field.allCases.count).contains(count) else { throw UnpackingError() }
    for _ in 0..<count { correctedFields.insert(try unpacker.choice()) }
  }
}

extension TrackedTask.Header: Packable {
  func pack(into packer: inout Packer) {
    packer.add(number)
    packer.add(issued)
    packer.add(issuer)
    packer.add(subject)
    packer.add(received)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(
      number: try unpacker.optional(), issued: try unpacker.optional(), issuer: try unpacker.optional(),
      subject: try unpacker.optional(), received: try unpacker.optional())
  }
}

extension TrackedTask.Life: Packable {
  func pack(into packer: inout Packer) {
    switch self {
    case .active: packer.add(0)
    case .withdrawn(let note):
      packer.add(1)
      packer.add(note)
    case .suspended(let note):
      packer.add(2)
      packer.add(note)
    }
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    switch try unpacker.int() {
    case 0: self = .active
    case 1: self = .withdrawn(note: try unpacker.optional())
    case 2: self = .suspended(note: try unpacker.optional())
    default: throw UnpackingError()
    }
  }
}

extension TaskPart: Packable {
  func pack(into packer: inout Packer) {
    packer.add(agency)
    packer.add(formerly)
    packer.add(group)
    packer.add(doneOn)
    packer.add(result)
    packer.add(isOrphaned)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(try unpacker.value())
    formerly = try unpacker.optional()
    group = try unpacker.optional()
    doneOn = try unpacker.optional()
    result = try unpacker.optional()
    isOrphaned = try unpacker.bool()
  }
}

extension Period: Packable {
  func pack(into packer: inout Packer) {
    packer.addChoice(frequency)
    packer.add(year)
    packer.add(number)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    guard let period = Period(try unpacker.choice(), year: try unpacker.int(), number: try unpacker.int()) else { throw UnpackingError() }
    self = period
  }
}

extension Occurrence.Rule: Packable {
  func pack(into packer: inout Packer) {
    packer.add(source)
    packer.add(isAssumed)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(source: try unpacker.string(), isAssumed: try unpacker.bool())
  }
}

extension DueDate: Packable {
  func pack(into packer: inout Packer) {
    packer.add(lastDay)
    packer.add(wordedDay)
    packer.add(countedFrom)
    packer.add(excludedDay)
    packer.add(restDay)
    packer.add(isForecast)
    packer.add(isAssumed)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    self.init(
      lastDay: try unpacker.value(), wordedDay: try unpacker.value(), countedFrom: try unpacker.optional(),
      excludedDay: try unpacker.optional(), restDay: try unpacker.optional(), isForecast: try unpacker.bool(),
      isAssumed: try unpacker.bool())
  }
}

extension CalendarDay: Packable {
  func pack(into packer: inout Packer) {
    switch kind {
    case .working: packer.add(0)
    case .makeUp: packer.add(1)
    case .saturday: packer.add(2)
    case .sunday: packer.add(3)
    case .decided: packer.add(4)
    case .holiday(let holiday):
      packer.add(5)
      packer.add(holiday.rawValue)
    case .compensation(let holiday):
      packer.add(6)
      packer.add(holiday.rawValue)
    }
    packer.add(isForecast)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    let kinds: [Kind] = [.working, .makeUp, .saturday, .sunday, .decided]
    let place = try unpacker.int()
    if kinds.indices.contains(place) {
      kind = kinds[place]
    } else {
      guard let holiday = PublicHoliday(rawValue: try unpacker.string()) else { throw UnpackingError() }
      kind = place == 5 ? .holiday(holiday) : .compensation(for: holiday)
    }
    isForecast = try unpacker.bool()
  }
}
