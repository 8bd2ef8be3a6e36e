import DirectiveModel
import DirectiveStore
import Foundation
import Testing

/// `Fixtures/stores/1.0` is what version 1.0 of the format looks like, byte for byte.
@Suite struct FrozenStoreTests {
  private let temporary = TemporaryStore()
  private var frozen: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/stores/1.0").path
  }

  private func fill() throws {
    try temporary.importing(.sample(), .sample(number: nil, issued: nil, text: "Không số, không ngày"))
    try temporary.store.append([.sample: [.sample(.done(on: .sample, note: "12/BC-SNV"), command: "20180120T080000-0001")]])
    let later = CivilDate.sample.adding(days: 60)
    try temporary.store.append([.sample: [.sample(.extended(to: later, note: nil), task: "2", command: "20180120T080000-0002")]])
    try temporary.store.append([.sample: [.sample(.undone(command: "20180120T080000-0001"), task: nil, command: "20180120T080000-0003")]])
    try temporary.store.append([.sample: [.sample(.noted("Đã \"nhắc\""), command: "20180120T080000-0004")]])
    try temporary.importing(.sample(text: "Bản quét rõ hơn"), replace: true)
  }

  @Test func theFormatIsWhatItWas() throws {
    try fill()
    let contents = temporary.contents()
    if ProcessInfo.processInfo.environment["CCHC_RECORD"] != nil {
      for (path, data) in contents {
        let url = URL(fileURLWithPath: "\(frozen)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
      }
      Issue.record("recorded \(contents.count) files")
    }
    #expect(contents.count == 5)
    for (path, data) in contents {
      #expect(FileManager.default.contents(atPath: "\(frozen)/\(path)") == data, "\(path)")
    }
  }

  @Test func aStoreOfThatVersionIsRead() throws {
    let store = DirectiveStore(folder: frozen)
    #expect(try store.check().isEmpty)
    let tasks = try store.allDirectives().directives.flatMap(Tracking(on: CivilDate(dayNumber: 20_000)).tasks)
    #expect(
      tasks.map(\.id.description) == [
        "2018/41-ubnd-th:1.a", "2018/41-ubnd-th:2", "khong-ngay/khong-so-870499d5:1.a", "khong-ngay/khong-so-870499d5:2",
      ])
    #expect(tasks.map(\.due?.iso) == ["2018-02-03", "2018-03-20", "2018-02-03", nil])
    let first = try #require(tasks.first)
    #expect(first.doneOn == nil)
    #expect(first.notes == ["Đã \"nhắc\""])
  }
}
