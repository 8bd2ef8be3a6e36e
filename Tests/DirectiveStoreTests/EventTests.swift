import DirectiveModel
import DirectiveStore
import Dispatch
import Foundation
import Synchronization
import Testing

@Suite struct EventTests {
  private let temporary = TemporaryStore()

  @Test func eventsStandInTheOrderTheyCame() throws {
    try temporary.importing(.sample())
    let events = [
      Event.sample(.done(on: .sample, note: nil)), .sample(.reopened(note: "Thiếu phụ lục"), command: "b"),
      .sample(.extended(to: CivilDate(dayNumber: 17_600), note: nil), command: "c"), .sample(.noted("Đã gọi"), command: "d"),
      .sample(.undone(command: "c"), task: nil, command: "e"),
    ]
    for event in events { try temporary.store.append([.sample: [event]]) }
    #expect(try temporary.store.directive(.sample)?.events == events)
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func anUndoneCommandLeavesNoTraceInTheTasks() throws {
    try temporary.importing(.sample())
    try temporary.store.append([.sample: [.sample(.done(on: .sample, note: nil), command: "a"), .sample(.noted("x"), command: "b")]])
    try temporary.store.append([.sample: [.sample(.undone(command: "a"), task: nil, command: "c")]])
    let stored = try #require(try temporary.store.directive(.sample))
    let task = try #require(Tracking(on: CivilDate(dayNumber: 20_000)).tasks(of: stored).first)
    #expect(task.doneOn == nil)
    #expect(task.notes == ["x"])
    // 03/02/2018 is a Saturday.
    #expect(task.due == CivilDate.sample.adding(days: 17))
  }

  @Test func aCommandOverSeveralDirectivesCanBeRepeated() throws {
    let other = DirectiveID("2018/42-ubnd-th")
    try temporary.importing(.sample(), .sample(number: "42/UBND-TH", text: "Số 42"))
    let event = Event.sample(.done(on: .sample, note: nil))
    // As if the command had been cut off after its first file.
    try temporary.store.append([.sample: [event]])
    let first = try temporary.text(of: DirectiveID.samplePath)
    try temporary.store.append([.sample: [event], other: [event]])
    #expect(try temporary.text(of: DirectiveID.samplePath) == first)
    #expect(try temporary.store.directive(other)?.events == [event])
  }

  @Test func anUnknownDirectiveStopsTheWholeCommand() throws {
    try temporary.importing(.sample())
    let before = temporary.contents()
    let event = Event.sample(.noted("x"))
    let unknown = DirectiveID("2019/1-qd-ubnd")
    #expect(throws: StoreError.unknownDirective(unknown)) {
      try temporary.store.append([.sample: [event], unknown: [event]])
    }
    #expect(throws: StoreError.unknownDirective(DirectiveID("../../etc/passwd"))) {
      try temporary.store.append([DirectiveID("../../etc/passwd"): [event]])
    }
    #expect(temporary.contents() == before)
  }

  @Test func unknownKeysSurviveARewrite() throws {
    try temporary.importing(.sample())
    let text = try temporary.text(of: DirectiveID.samplePath)
      .replacing("\"major\": 1,", with: "\"major\": 1, \"build\": 1e400,")
      .replacing("\"id\": \"2018", with: "\"colour\": [1.10, null, {\"a\": \"\\u0007\"}], \"id\": \"2018")
      .replacing("\"minor\": 2", with: "\"minor\": 7")
      .replacing("\"path\": \"2\"", with: "\"path\": \"2\", \"mark\": true")
    try temporary.write(text, to: DirectiveID.samplePath)
    try temporary.store.append([.sample: [.sample(.noted("một"))]])
    let noted = try temporary.text(of: DirectiveID.samplePath)
      .replacing("\"user\": \"lan\"", with: "\"user\": \"lan\", \"desk\": \"so-y-te\"")
    try temporary.write(noted, to: DirectiveID.samplePath)
    try temporary.store.append([.sample: [.sample(.noted("hai"))]])
    let rewritten = try temporary.text(of: DirectiveID.samplePath)
    for kept in ["\"build\": 1e400", "1.10,", "\\u0007", "\"minor\": 7", "\"mark\": true", "\"desk\": \"so-y-te\""] {
      #expect(rewritten.contains(kept), "\(kept)")
    }
    #expect(try temporary.store.directive(.sample)?.events.count == 2)
  }

  @Test func manyClerksAtOnceLoseNothing() throws {
    try temporary.importing(.sample(), .sample(number: "42/UBND-TH", text: "Số 42"))
    let (clerkCount, updateCount) = (6, 8)
    let failures = Mutex<[String]>([])
    let folder = temporary.folder
    DispatchQueue.concurrentPerform(iterations: clerkCount) { clerk in
      for update in 0..<updateCount {
        let event = Event.sample(.noted("\(clerk).\(update)"))
        do {
          try DirectiveStore(folder: folder).append([.sample: [event], DirectiveID("2018/42-ubnd-th"): [event]])
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let (directives, damaged) = try temporary.store.allDirectives()
    #expect(damaged.isEmpty)
    for directive in directives {
      let notes = directive.events.compactMap { event -> String? in
        guard case .noted(let text) = event.kind else { return nil }
        return text
      }
      #expect(Set(notes).count == clerkCount * updateCount)
      #expect(notes.count == clerkCount * updateCount)
      for clerk in 0..<clerkCount {
        #expect(notes.filter { $0.hasPrefix("\(clerk).") } == (0..<updateCount).map { "\(clerk).\($0)" })
      }
    }
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func readersSeeWholeFilesWhileAWriterWorks() throws {
    try temporary.importing(.sample())
    let store = temporary.store
    let problems = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { role in
      for round in 0..<30 {
        do {
          if role == 0 {
            try store.append([.sample: [.sample(.noted("\(round)"))]])
          } else {
            let (directives, damaged) = try store.allDirectives()
            if directives.count != 1 || !damaged.isEmpty { problems.withLock { $0.append("\(damaged)") } }
          }
        } catch {
          problems.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(problems.withLock { $0 } == [])
  }
}
