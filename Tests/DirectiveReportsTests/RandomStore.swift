import DirectiveModel
import SeededNumbers

/// Small stores of all that an office meets: groups, ended agencies, rounds, and every event in any order.
struct RandomStore {
  private(set) var directives: [StoredDirective] = []
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    for place in 0..<Int.random(in: 1...3, using: &generator) { directives.append(directive(place)) }
  }

  static let agencies = [
    Sample.finance, Sample.health, Sample.interior, Sample.agency("Sở Y tế"), Sample.agency("Ban Quản lý Khu kinh tế"),
    Sample.agency("Sở Kế hoạch và Đầu tư", id: "so-ke-hoach-va-dau-tu"), Sample.agency("UBND huyện Kế Sách"),
    Sample.agency("UBND xã Phú Tân"), Sample.agency("UBND xã Phù Tân"),
    Sample.agency("Sở Thông tin và Truyền thông", id: "so-thong-tin-va-truyen-thong"),
  ]
  private static let groups = [
    Sample.districts, Sample.agency("Các sở, ban, ngành tỉnh", id: "so-ban-nganh"),
    Sample.agency("Các cơ quan, đơn vị", id: "co-quan-don-vi"),
  ]

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  private mutating func one<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &generator)] }

  private mutating func day(_ range: ClosedRange<Int>) -> CivilDate { Sample.today.adding(days: Int.random(in: range, using: &generator)) }

  private mutating func directive(_ place: Int) -> StoredDirective {
    let tasks = (0..<Int.random(in: 0...3, using: &generator)).map { task("\($0 + 1)") }
    let issued = day(chance(3) ? -1_000 ... -600 : -300...0)
    var directive = Sample.directive("2026/\(place + 1)-ubnd", number: "\(place + 1)/UBND", tasks: tasks)
    directive.directive.issued = chance(8) ? nil : issued
    directive.received = max(issued, Sample.today.adding(days: -200))
    for task in tasks { for _ in 0..<Int.random(in: 0...4, using: &generator) { addEvent(of: task, to: &directive) } }
    return directive
  }

  private mutating func task(_ path: String) -> DirectiveTask {
    let leads = (0..<Int.random(in: 0...3, using: &generator)).map { _ in chance(4) ? one(Self.groups) : one(Self.agencies) }
    return Sample.task(
      path, "Việc \(path)", leads: leads, supporters: chance(3) ? [one(Self.agencies)] : [], deadline: deadline())
  }

  private mutating func deadline() -> Deadline? {
    let date = day(-20...20)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return nil
    case 1: return Sample.deadline(.recurring(Recurrence(frequencies: [.quarterly, .yearly])))
    case 2: return Sample.deadline(.recurring(Recurrence(frequencies: [.monthly], day: 21, bound: .before)))
    case 3: return Sample.deadline(.date(date, bound: .before))
    case 4: return Sample.deadline(.relative(count: Int.random(in: 1...300, using: &generator), unit: .day, from: .receipt))
    case 5: return Sample.deadline(.relative(count: 5, unit: .day, from: .event))
    default: return Sample.deadline(.date(date, bound: .by))
    }
  }

  private mutating func addEvent(of task: DirectiveTask, to directive: inout StoredDirective) {
    let number = directive.events.count + 1
    let isUndo = chance(6) && number > 1
    let isRecurring = if case .recurring? = task.deadline?.rule { true } else { false }
    let period = isRecurring && !chance(4) ? Period(.monthly, containing: Sample.today.adding(days: -30)) : nil
    let kind: Event.Kind = isUndo ? .undone(command: "c\(Int.random(in: 1..<number, using: &generator))") : kind()
    let day = day(-10...0).iso
    directive.events.append(
      Event(
        time: "\(day)T08:00:00+07:00", user: "an", command: "c\(number)", task: isUndo ? nil : task.path,
        period: isUndo ? nil : period, agency: isUndo || chance(2) ? nil : one(Self.agencies), kind: kind))
  }

  private mutating func kind() -> Event.Kind {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1, 2: .done(on: day(-30...0), note: nil)
    case 3: .reopened(note: nil)
    case 4: .extended(to: day(-5...30), note: nil)
    case 5: .withdrawn(note: nil)
    case 6: .suspended(note: nil)
    case 7: .reassigned(from: chance(2) ? nil : one(Self.agencies), to: one(Self.agencies), note: nil)
    case 8: .corrected(.leads([one(Self.agencies), one(Self.groups)]))
    default: .noted("đã gọi")
    }
  }
}
