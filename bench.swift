import DirectiveModel
import DirectiveStore
import Glibc
let args = CommandLine.arguments
let folder = args[2]
let store = DirectiveStore(folder: folder)
let clock = ContinuousClock()
func ms(_ d: Duration) -> Double { Double(d.components.seconds) * 1e3 + Double(d.components.attoseconds) / 1e15 }
func make(_ n: Int) -> Incoming {
  let text = "Văn bản số \(n) " + String(repeating: "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành. ", count: 90)
  let bytes = Array(text.utf8)
  let agencies = ["Sở Nội vụ", "Sở Tài chính", "Các sở, ban, ngành tỉnh"].map { AgencyName(id: AgencyID("so-noi-vu"), name: $0) }
  let tasks = (0..<8).map { k in
    DirectiveTask(path: "\(k).a", text: "Xác định trách nhiệm của người đứng đầu cơ quan, đơn vị trong việc thực hiện công tác cải cách hành chính; báo cáo kết quả \(k)",
      bytes: k*100..<k*100+90, lines: k+1...k+2,
      assignees: agencies.map { Assignee(agency: $0, role: .lead, inherited: true) }, reportTo: [agencies[0]],
      deadline: Deadline(rule: .date(CivilDate(dayNumber: Int32(18000 + n % 2000)), bound: .before), text: "trước ngày 31/01/2020", bytes: 4..<40, lastDay: CivilDate(dayNumber: Int32(17999 + n % 2000))), references: ["107/2021/NĐ-CP"])
  }
  let refs = (0..<4).map { LegalReference(number: "\($0)/QĐ-TTg", documentType: "quyết định", issued: CivilDate(dayNumber: 17000), issuer: "Thủ tướng Chính phủ", text: "Quyết định số \($0)/QĐ-TTg ngày 01/01/2017", bytes: 10..<60) }
  return Incoming(reading: Directive(source: Source(name: "\(n).txt", sha256: SHA256.hexadecimal(of: bytes), byteCount: bytes.count), number: "\(n)/UBND-TH", documentType: "công văn", issuer: agencies[0], place: "Sóc Trăng", issued: CivilDate(dayNumber: Int32(16000 + n % 3000)), subject: "V/v đẩy mạnh cải cách hành chính", addressees: agencies.map { Recipient(agency: $0, text: $0.name) }, signer: Signer(title: "Chủ tịch", name: "Trần Văn Chuyện"), references: refs, tasks: tasks, review: []), bytes: bytes, fileExtension: "txt")
}
switch args[1] {
case "make":
  let n = Int(args[3])!
  for start in stride(from: 0, to: n, by: 250) {
    let docs = (start..<min(start+250, n)).map(make)
    let t = try clock.measure { _ = try store.importing(docs, received: CivilDate(dayNumber: 18000), replace: false, dryRun: false) }
    print("import", docs.count, ms(t) / Double(docs.count), "ms/doc")
  }
case "read":
  for _ in 0..<5 {
    var c = 0
    let t = try clock.measure { c = try store.allDirectives().directives.count }
    print("allDirectives", c, ms(t), "ms")
  }
  let ids = try store.identifiers()
  var texts: [[UInt8]] = []
  for id in ids.prefix(1000) {
    let f = fopen("\(folder)/directives/\(id).json", "r")!
    var b = [UInt8](repeating: 0, count: 1 << 16); let n = fread(&b, 1, b.count, f); fclose(f); texts.append(Array(b[..<n]))
  }
  let total = texts.reduce(0) { $0 + $1.count }
  print("average", total / texts.count)
  for _ in 0..<3 {
    var docs: [JSONDocument] = []
    let t = try clock.measure { docs = try texts.map { try JSONDocument(parsing: $0) } }
    print("parse", Double(total) / 1e3 / ms(t), "MB/s")
    let d = try clock.measure { for doc in docs { _ = try Directive(json: doc.root["reading"]!) } }
    print("decode", ms(d), "ms")
  }
case "check":
  let t = try clock.measure { for f in try store.check() { print(f.isDamage ? "HỎNG" : "ghi chú", f.message(in: store), "—", f.advice) } }
  print("check", ms(t))
case "append":
  let id = DirectiveID(args[3]), n = Int(args[4])!, who = args[5]
  var longest = 0.0
  for k in 0..<n {
    let e = Event(time: "2018-01-20T08:00:00+07:00", user: who, command: "\(who)-\(k)", task: "1.a", kind: .noted("\(who).\(k)"))
    let t = try clock.measure { try store.append([id: [e]]) }
    longest = max(longest, ms(t))
  }
  print(who, "longest", longest)
case "count":
  print(Set(try store.directive(DirectiveID(args[3]))!.events.map(\.command)).count)
default: break
}
