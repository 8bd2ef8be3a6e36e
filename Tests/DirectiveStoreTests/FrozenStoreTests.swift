import DirectiveModel
import DirectiveStore
import Foundation
import Testing

/// `Fixtures/stores/1.2` is what the present version of the format looks like, byte for byte; the older ones are read as well.
@Suite struct FrozenStoreTests {
  private let temporary = TemporaryStore()
  private func frozen(_ version: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/stores/\(version)").path
  }

  private func fill() throws {
    try temporary.importing(.sample(), .sample(number: nil, issued: nil, text: "Không số, không ngày"))
    try temporary.store.append([.sample: [.sample(.done(on: .sample, note: "12/BC-SNV"), command: "20180120T080000-0001")]])
    let later = CivilDate.sample.adding(days: 60)
    try temporary.store.append([.sample: [.sample(.extended(to: later, note: nil), task: "2", command: "20180120T080000-0002")]])
    try temporary.store.append([.sample: [.sample(.undone(command: "20180120T080000-0001"), task: nil, command: "20180120T080000-0003")]])
    try temporary.store.append([.sample: [.sample(.noted("Đã \"nhắc\""), command: "20180120T080000-0004")]])
    var scan = Incoming.sample(text: "Bản quét rõ hơn")
    scan.original = .sample
    try temporary.importing(scan, replace: true)
    let kinds: [Event.Kind] = [
      .suspended(note: nil), .reopened(note: "có hướng dẫn"),
      .reassigned(from: nil, to: AgencyName(id: nil, name: "UBND xã Kế Sách"), note: nil),
      .confirmed(field: "number", value: "41/UBND-TH"), .corrected(.deadline(nil)), .corrected(.leads([AgencyName(id: nil, name: "Sở A")])),
      .withdrawn(note: "90/UBND-TH"),
    ]
    let events = zip(kinds.indices, kinds).map { place, kind in
      Event(
        time: "2018-01-21T08:00:00+07:00", user: "lan", command: "20180121T080000-000\(place)", task: "2",
        period: place == 1 ? Period(.quarterly, year: 2018, number: 3) : nil, agency: place == 1 ? AgencyName(id: nil, name: "Sở A") : nil,
        kind: kind)
    }
    try temporary.store.append([DirectiveID("khong-ngay/khong-so-870499d5"): events])
  }

  @Test func theFormatIsWhatItWas() throws {
    try fill()
    let contents = temporary.contents()
    if ProcessInfo.processInfo.environment["CCHC_RECORD"] != nil {
      for (path, data) in contents {
        let url = URL(fileURLWithPath: "\(frozen("1.2"))/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
      }
      Issue.record("recorded \(contents.count) files")
    }
    #expect(contents.count == 6)
    for (path, data) in contents {
      #expect(FileManager.default.contents(atPath: "\(frozen("1.2"))/\(path)") == data, "\(path)")
    }
  }

  @Test(arguments: ["1.0", "1.1", "1.2"]) func aStoreOfThatVersionIsRead(version: String) throws {
    let store = DirectiveStore(folder: frozen(version))
    #expect(try store.check().isEmpty)
    let tasks = try store.allDirectives().directives.flatMap(Tracking(on: CivilDate(dayNumber: 20_000)).tasks)
    #expect(
      tasks.map(\.id.description) == [
        "2018/41-ubnd-th:1.a", "2018/41-ubnd-th:2", "khong-ngay/khong-so-870499d5:1.a", "khong-ngay/khong-so-870499d5:2",
      ])
    #expect(tasks.map(\.due?.iso) == ["2018-02-05", "2018-03-20", "2018-02-05", nil])
    #expect(tasks.last?.isWithdrawn == (version != "1.0"))
    let first = try #require(tasks.first)
    #expect(first.doneOn == nil)
    #expect(first.notes == ["Đã \"nhắc\""])
  }
}
