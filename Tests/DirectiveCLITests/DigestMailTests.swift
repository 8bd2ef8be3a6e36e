import DirectiveModel
import DirectiveReports
import DirectiveStore
import Foundation
import Testing

@testable import DirectiveCLI

/// Digests through a fake mail program that keeps what it gets; a class because its folder goes away with it.
@Suite final class DigestMailTests {
  private let folder: TemporaryFolder
  private let console = MemoryConsole()
  private var store: String { folder.path + "/kho" }
  private var ledgerPath: String { store + "/digests/2024-W11.json" }

  init() throws {
    folder = try TemporaryFolder()
    for name in ["bin", "tmp", "thu"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
    console.environment = ["PATH": "\(folder.path)/bin:/usr/bin:/bin", "TMPDIR": folder.path + "/tmp", "CCHC_DATA": store]
    try #require(console.run(["import", "inputs/cong-van.txt", "--today", "05/03/2024"]) == .done)
    try configure(#""so-noi-vu": "a@x.example", "so-tai-chinh": ["b@x.example", "c@x.example"], "so-y-te": "d@x.example", "*": []"#)
    try install()
  }

  private func configure(_ addresses: String) throws {
    let text = #"{"mail": {"from": "Văn phòng <vp@x.example>", "addresses": {\#(addresses)}}}"#
    try Data(text.utf8).write(to: URL(filePath: store + "/config.json"))
  }

  /// Keeps each letter as thu/<number>; `before` may refuse it.
  private func install(_ before: String = "") throws {
    let thu = folder.path + "/thu"
    try FakeProgram.write(
      "cat > '\(thu)/now'; \(before)\nmv '\(thu)/now' \"\(thu)/$(ls '\(thu)' | wc -l)\"", as: "sendmail", in: folder.path + "/bin")
  }

  private func send(_ options: String..., today: String = "11/03/2024", all: Bool = true) -> DirectiveCLI.ExitStatus {
    console.run(["digest", "--send", "--today", today] + (all ? ["--all"] : []) + options)
  }

  private func letters() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/thu").compactMap(Int.init).sorted()
    return try names.map { try String(contentsOfFile: "\(folder.path)/thu/\($0)", encoding: .utf8) }
  }

  private func field(_ name: String, of letter: String) -> String {
    letter.components(separatedBy: "\n").first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) } ?? ""
  }

  private var isClean: Bool { (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp").isEmpty) ?? false }

  private func ledger() throws -> DigestLedger {
    try DirectiveStore(folder: store).digestLedger(of: try #require(Period(parsing: "2024-W11")))
  }

  @Test func eachAgencyGetsItsOwnOnceAWeek() throws {
    #expect(send() == .done, "\(console.errorText)")
    #expect(console.output.isEmpty && !console.errorText.contains("đã gửi"))
    let sent = try letters()
    #expect(
      sent.map { field("Message-ID", of: $0) } == ["so-noi-vu", "so-tai-chinh", "so-y-te"].map { "<cchc.2024-W11.\($0).vp@x.example>" })
    #expect(sent[1].contains("<b@x.example>,\n") && sent[1].contains("<c@x.example>\n") && !sent[1].contains("\r"))
    for letter in sent {
      #expect(field("Auto-Submitted", of: letter) == "auto-generated" && field("Date", of: letter) == "Sat, 21 Nov 2026 09:30:00 +0700")
    }
    #expect(send() == .done && send("--again", "--dry-run") == .done && console.outputText.contains("sẽ gửi a@x.example"))
    #expect(try letters().count == 3 && isClean)
    #expect(try ledger()["so-y-te"]?.state == .sent && ledger()["*"] == nil)
    #expect(send(today: "18/03/2024") == .done)
    #expect(try letters().count == 6)
    #expect(console.run(["check"]) == .done)
  }

  @Test func againIsAnotherCopy() throws {
    #expect(send() == .done && send("--again") == .done && send() == .done)
    let sent = try letters()
    #expect(sent.count == 6 && Set(sent.map { field("Message-ID", of: $0) }).count == 6)
    #expect(field("Message-ID", of: sent[3]) == "<cchc.2024-W11.so-noi-vu.vp.2@x.example>")
  }

  @Test func whatFailedIsSentNextTime() throws {
    try install("if grep -q 'b@x.example' '\(folder.path)/thu/now'; then echo no such user >&2; exit 67; fi")
    #expect(send() == .failed)
    #expect(
      console.errorText.contains("Sở Tài chính: sendmail không nhận thư (mã 67: no such user)") && console.errorText.contains("đã gửi 2"))
    #expect(try ledger()["so-tai-chinh"]?.state == .failed && letters().count == 2)
    try install()
    #expect(send() == .done)
    let sent = try letters()
    #expect(sent.count == 3 && field("Message-ID", of: sent[2]) == "<cchc.2024-W11.so-tai-chinh.vp@x.example>")
  }

  /// Killed between "sending" and "sent": nobody knows whether it went.
  @Test func whatWasCutOffIsSentAgainUnderItsOwnId() throws {
    #expect(send() == .done)
    let text = try String(contentsOfFile: ledgerPath, encoding: .utf8)
    let cut = text.replacingOccurrences(
      of: "\"sentCount\": 1,\n      \"state\": \"sent\"", with: "\"sentCount\": 0,\n      \"state\": \"sending\"")
    #expect(cut != text)
    try Data(cut.utf8).write(to: URL(filePath: ledgerPath))
    #expect(send() == .done)
    #expect(console.errorText.contains("bị ngắt khi đang gửi") && console.errorText.contains("Sở Nội vụ; Sở Tài chính; Sở Y tế"))
    let ids = try letters().map { field("Message-ID", of: $0) }
    #expect(ids.count == 6 && Set(ids).count == 3)
  }

  @Test func aHangingProgramIsStoppedAndTheRestWaits() throws {
    try install("if [ ! -e '\(folder.path)/bin/ok' ]; then sleep 30; fi")
    #expect(send("--timeout", "1") == .failed)
    #expect(console.errorText.contains("chạy quá 1 giây") && console.errorText.contains("chưa thử gửi cho: Sở Y tế"))
    try Data().write(to: URL(filePath: folder.path + "/bin/ok"))
    #expect(send() == .done)
    #expect(try letters().count == 3 && isClean)
  }

  @Test func withoutAMailProgramNothingIsRecorded() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/bin/sendmail")
    let config = try String(contentsOfFile: store + "/config.json", encoding: .utf8)
    try Data(config.replacing("\"from\"", with: "\"sendmail\": \"/nowhere/sendmail\", \"from\"").utf8).write(
      to: URL(filePath: store + "/config.json"))
    #expect(send() == .outsideProgram && console.errorText.contains("msmtp-mta"))
    #expect(!FileManager.default.fileExists(atPath: ledgerPath))
  }

  @Test func aDamagedRecordStopsTheRun() throws {
    #expect(send() == .done)
    try Data("{".utf8).write(to: URL(filePath: ledgerPath))
    #expect(send() == .storeDamaged && send("--dry-run") == .storeDamaged)
    #expect(try letters().count == 3)
  }

  @Test func oneAgencyAlone() throws {
    #expect(send("--agency", "syt", all: false) == .done)
    #expect(try letters().count == 1 && send(all: false) == .failed && console.errorText.contains("toàn cơ quan"))
  }

  @Test func aQuietWeekSendsNothing() throws {
    #expect(send(today: "10/01/2023") == .done && console.errors.isEmpty)
    #expect(try letters().isEmpty && !FileManager.default.fileExists(atPath: store + "/digests"))
  }

  @Test(arguments: [
    #"{"mail": 5}"#, #"{"mail": {}}"#, #"{"mail": {"from": "x"}}"#, #"{"mail": {"from": "a@b\r\nBcc: x@y.vn"}}"#,
    #"{"mail": {"from": "a@b.vn""#,
    #"{"mail": {"from": "a@b.vn", "sendmail": "sendmail"}}"#, #"{"mail": {"from": "a@b.vn", "replyTo": "x"}}"#, "[]", "{}",
    #"{"mail": {"from": "a@b.vn", "addresses": []}}"#, #"{"mail": {"from": "a@b.vn", "addresses": {}}}"#,
    #"{"mail": {"from": "a@b.vn", "addresses": {"so-noi-vu": 5}}}"#, #"{"mail": {"from": "a@b.vn", "addresses": {"so-noi-vu": [5]}}}"#,
    #"{"mail": {"from": "a@b.vn", "addresses": {"so-noi-vu": ["x@y\nBcc: z@y.vn"]}}}"#,
  ])
  func settingsThatCannotBeFollowedAreNamed(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: store + "/config.json"))
    #expect(send() == .failed && console.errorText.contains("config.json"))
    #expect(try letters().isEmpty)
  }

  /// What strict readers written by others say of the letters, with hostile words in every place that a document can reach.
  @Test(.enabled(if: PythonMail.isThere)) func strictReadersFindNoFault() throws {
    try configure(#""so-noi-vu": "Phòng Cải cách hành chính, kiểm soát thủ tục và truyền thông của Sở <a@x.example>", "*": "b@x.example""#)
    #expect(console.run(["set", "12", "số", "12/UBND-TH"]) != .usage)
    #expect(
      console.run([
        "set", "12:1", "lời văn", "x\r\nBcc: evil@x.example\r\n\r\n<script>alert(1)</script> " + String(repeating: "ệ", count: 900),
      ]) == .done)
    #expect(
      console.run(["digest", "--all", "--out", folder.path + "/eml", "--attach", "ics,csv", "--today", "11/03/2024"]) == .done,
      "\(console.errorText)")
    let report = try PythonMail.check(folder: folder.path + "/eml")
    #expect(report.hasPrefix("2 letters"), "\(report)")
  }

  /// A subject, a name, a body of anything: one message with its own fields and no other.
  @Test(
    .enabled(if: PythonMail.isThere),
    arguments: [
      "x\r\nBcc: evil@x.example", "x\nBcc: evil@x.example", "\r\n\r\n<script>", "=?UTF-8?Q?=0D=0ABcc:?=", "\"; boundary=x", "(", "\\",
      String(repeating: "ệ", count: 500), String(repeating: "Sở Văn hóa, Thể thao và Du lịch ", count: 30), "\u{202E}\u{0}\u{1B}\u{301}",
      " ",
    ])
  func strictReadersSeeOneMessage(text: String) throws {
    let from = try #require(MailAddress("vp@x.example")).named(text)
    let file = MailMessage.Attachment(fileName: "a.ics", type: "text/calendar", bytes: Array("END:VCALENDAR\r\n".utf8))
    let table = MailMessage.Attachment(fileName: "a.csv", type: "text/csv", parameters: ["charset=UTF-8"], bytes: Array("x\r\n".utf8))
    let message = MailMessage(
      from: from, to: [from, from], subject: "ệ" + text, id: "a@x.example", date: console.console([]).clock().mailDate,
      listID: "l.x.example",
      text: "Thư", html: "<p>Thư</p>", attachments: [file, table])
    try FileManager.default.createDirectory(atPath: folder.path + "/eml", withIntermediateDirectories: false)
    try Data(message.bytes(lineEnd: .network)).write(to: URL(filePath: folder.path + "/eml/a.eml"))
    let report = try PythonMail.check(folder: folder.path + "/eml")
    #expect(report.hasPrefix("1 letters"), "\(report)")
  }
}

/// Python's own mail parser, with every defect an error.
enum PythonMail {
  private static let path = ["/usr/bin", "/usr/local/bin"].map { $0 + "/python3" }.first(where: FileAccess.isExecutable)

  /// With CI set the test fails where Python is missing, instead of being skipped.
  static var isThere: Bool { path != nil || ProcessInfo.processInfo.environment["CI"] == "1" }

  static func check(folder: String) throws -> String {
    let program = try #require(path, "python3 is missing")
    let child = ChildProcess(
      program: program, arguments: ["-I", "-c", script, folder], environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"], limits: .init())
    return String(decoding: try child.run().bytes, as: UTF8.self)
  }

  private static let script = """
    import email, email.policy, glob, re, sys
    policy = email.policy.SMTP.clone(raise_on_defect=True)
    letters = sorted(glob.glob(sys.argv[1] + "/*.eml"))
    for name in letters:
        raw = open(name, "rb").read()
        assert raw.isascii() and b"\\n" not in raw.replace(b"\\r\\n", b"") and b"\\r" not in raw.replace(b"\\r\\n", b"")
        assert max(map(len, raw.split(b"\\r\\n"))) <= 998
        head = raw.split(b"\\r\\n\\r\\n")[0]
        assert all(len(word) <= 75 for word in re.findall(rb"=\\?[^ \\r\\n]*\\?=", head)) and b"=?UTF-8?B?" in head
        message = email.message_from_bytes(raw, policy=policy)
        fields = [key for key in message.keys() if key != "Reply-To"]
        assert fields == ["Date", "From", "To", "Subject", "Message-ID", "List-Id", "Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version", "Content-Type"], fields
        assert message["auto-submitted"] == "auto-generated" and message["from"].addresses[0].addr_spec.endswith("@x.example")
        assert message["date"].datetime.utcoffset().total_seconds() == 7 * 3600
        for part in message.walk():
            assert not part.defects
            for key, value in part.items():
                assert not value.defects and "\\n" not in value, (key, value)
            if not part.is_multipart():
                assert part.get_content()
        kinds = [part.get_content_type() for part in message.walk()]
        assert kinds == ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "text/csv"], kinds
        assert "<script" not in message.get_body(("html",)).get_content()
        calendar = [part for part in message.walk() if part.get_content_type() == "text/calendar"][0].get_payload(decode=True)
        assert calendar.endswith(b"END:VCALENDAR\\r\\n") and max(map(len, calendar.split(b"\\r\\n"))) <= 75
        [line.decode("utf-8") for line in calendar.split(b"\\r\\n")]
    print(len(letters), "letters")
    """
}
