import DirectiveModel
import StrictReaders
import Testing

@testable import DirectiveReports

private let hostile = [
  "<script>alert(1)</script>", "</td></table><img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "&lt;b&gt;", "a\u{202E}b",
  "\u{1B}[31mđỏ", "'\u{301}\"\u{301}<\u{301}", "]]>", "<!-- -->", "javascript:alert(1)", "=1+1", "\u{2028}\u{FFFE}",
]

private func page(_ report: Report, _ letterhead: Letterhead? = nil) -> [UInt8] {
  ReportFormat.html.bytes(of: report, options: RenderOptions(letterhead: letterhead))
}

private func hostileOffice() -> [StoredDirective] {
  hostile.enumerated().map { place, text in
    Sample.directive(
      "2026/\(place)-a", number: text, subject: text,
      tasks: [Sample.task("1", text, leads: [Sample.agency(text)], supporters: [Sample.agency(text)], deadline: Sample.by("01/01/2026"))],
      events: [Sample.event(.noted(text), "1")])
  }
}

@Test func aPageIsWellFormedAndHoldsNothingThatRuns() throws {
  let office = hostileOffice()
  let tasks = office.flatMap(\.trackedTasks)
  let text = hostile.joined()
  let letterhead = Letterhead(
    parent: text, office: text, symbol: text, place: text, signerTitle: [text], signer: text, recipients: [text], signedOn: Sample.today)
  for report in [
    Report.tasks(tasks, query: TaskQuery(), today: Sample.today), Report.taskReport(tasks, today: Sample.today),
    Report.overdue(tasks, today: Sample.today), Report.agencies(tasks, today: Sample.today),
    Report.directives(office.map { RegisteredDirective($0, by: Tracking(on: Sample.today)) }, today: Sample.today),
  ] {
    let bytes = page(report, letterhead)
    let elements = try #require(XML.elements(bytes), "\(report.name) is not well-formed")
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "div", "p", "h1", "span", "table", "caption",
      "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "ul", "li", "figure", "figcaption", "svg", "rect", "text",
    ]
    #expect(Set(elements.map(\.name)).isSubset(of: known))
    for element in elements {
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || ["href", "src", "action"].contains($0) })
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      #expect(scalar == "\n" || scalar.properties.generalCategory != .control)
      #expect(!(0x2028...0x202E).contains(scalar.value) && !(0xFFFE...0xFFFF).contains(scalar.value))
    }
    for place in hostile.indices where report.name != "agencies" && report.name != "directives" {
      #expect(elements.contains { ($0.name == "td" || $0.name == "th") && $0.text.contains(Escaping.lines(hostile[place])) })
    }
  }
}

@Test func aPageForbidsScriptsAndNamesItsLanguage() throws {
  let elements = try #require(XML.elements(page(Report.agencies(Sample.tasks, today: Sample.today))))
  #expect(elements.first { $0.name == "html" }?.attributes["lang"] == "vi")
  let policy = elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"]
  #expect(policy == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
}

@Test func aTableSaysWhatItsHeadingsAreFor() {
  let report = Report.agencies(Array(Sample.tasks.prefix(2)), today: Sample.today)
  #expect(
    String(decoding: HTMLTable(of: report, caption: "Hai việc").bytes, as: UTF8.self) == """
      <table>
      <caption>Hai việc</caption>
      <colgroup><col style="width:14%"/><col style="width:8%"/><col style="width:8%"/><col style="width:8%"/><col style="width:8%"/>\
      <col style="width:8%"/><col style="width:8%"/><col style="width:8%"/><col style="width:8%"/><col style="width:8%"/>\
      <col style="width:8%"/></colgroup>
      <thead>
      <tr><th scope="col">Cơ quan</th><th scope="col">Tổng</th><th scope="col">Hoàn thành đúng hạn</th>\
      <th scope="col">Hoàn thành quá hạn</th><th scope="col">Trong hạn</th><th scope="col">Trong đó sắp đến hạn</th>\
      <th scope="col">Quá hạn</th><th scope="col">Không hạn</th><th scope="col">Tỷ lệ hoàn thành</th>\
      <th scope="col">Tỷ lệ đúng hạn</th><th scope="col">Quá hạn lâu nhất (ngày)</th></tr>
      </thead>
      <tbody>
      <tr class="late"><th scope="row">Sở Nội vụ</th><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">0</td>\
      <td class="n">0</td><td class="n alert">1</td><td class="n">0</td><td class="n">0%</td><td class="n">0%</td><td class="n">12</td></tr>
      <tr class="late"><th scope="row">Sở Tài chính</th><td class="n">1</td><td class="n">0</td><td class="n">0</td><td class="n">0</td>\
      <td class="n">0</td><td class="n alert">1</td><td class="n">0</td><td class="n">0%</td><td class="n">0%</td><td class="n">1</td></tr>
      </tbody>
      <tfoot>
      <tr class="late"><th scope="row">Cộng</th><td class="n">2</td><td class="n">0</td><td class="n">0</td><td class="n">0</td>\
      <td class="n">0</td><td class="n alert">2</td><td class="n">0</td><td class="n">0%</td><td class="n">0%</td><td class="n">12</td></tr>
      </tfoot>
      </table>

      """)
}

@Test func everyBarSaysInWordsWhatItShows() throws {
  let report = Report.agencies(Sample.tasks, today: Sample.today)
  let elements = try #require(XML.elements(page(report)))
  let bars = elements.filter { $0.attributes["role"] == "img" }
  #expect(bars.count == report.rows.count)
  #expect(bars.first?.attributes["aria-label"] == "Sở Nội vụ: hoàn thành quá hạn 1, trong hạn 1, quá hạn 1")
  #expect(HTMLChart(of: Report.overdue(Sample.tasks, today: Sample.today)) == nil)
  let widths = elements.filter { $0.attributes["class"]?.hasPrefix("bar-") ?? false }.compactMap { Int($0.attributes["width"] ?? "") }
  #expect(widths.allSatisfy { (1...640).contains($0) })
}

@Test func theHeadingIsTheNationsAndTheOfficesOwn() throws {
  let letterhead = Letterhead(
    parent: "UBND tỉnh Mẫu", office: "Sở Nội vụ", symbol: "BC-SNV", place: "Mẫu", signerTitle: ["KT. Giám đốc", "Phó Giám đốc"],
    signer: "Nguyễn Văn Mẫu", recipients: ["UBND tỉnh", "Lưu: VT"], signedOn: Sample.day("05/02/2026"))
  let elements = try #require(XML.elements(page(Report.agencies(Sample.tasks, today: Sample.today), letterhead)))
  let words = elements.filter { ["p", "li", "h1"].contains($0.name) }.map(\.text)
  for line in [
    "UBND TỈNH MẪU", "SỞ NỘI VỤ", "Số: ……/BC-SNV", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    "Mẫu, ngày 05 tháng 02 năm 2026", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Mẫu", "Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.",
    "BÁO CÁO Tình hình thực hiện nhiệm vụ theo cơ quan tính đến ngày 21/11/2026",
  ] { #expect(words.contains(line), "\(line)") }
}

@Test func whatTheOfficeHasNotSaidIsBlank() throws {
  let elements = try #require(XML.elements(page(Report.agencies([], today: Sample.today), Letterhead())))
  let words = elements.filter { ["p", "li"].contains($0.name) }.map(\.text)
  for line in [
    "Số: ……/BC-……", "………………, ngày … tháng … năm ……", "- Lưu: VT.", "Không có nhiệm vụ nào tính đến ngày 21/11/2026.",
  ] { #expect(words.contains(line), "\(line)") }
}

@Test func aPlainListHasNoHeading() throws {
  let elements = try #require(XML.elements(page(Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today))))
  #expect(!elements.contains { $0.name == "header" || $0.name == "footer" })
}

@Test func markdownIsOneTable() {
  let report = Report.overdue(Sample.tasks, today: Sample.today)
  #expect(
    rendered(report, .markdown) == """
      # Danh sách nhiệm vụ quá hạn tính đến ngày 21/11/2026

      | STT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời hạn (nguyên văn) \
      | Hạn cuối | Số ngày quá hạn | Kết quả | Ghi chú |
      | --: | --- | --- | --- | --- | --- | --- | --- | --- | --- | --: | --- | --- |
      | 1 | 41/UBND-TH | 11/01/2026 | UBND tỉnh Sóc Trăng | V/v đẩy mạnh cải cách hành chính | Rà soát, cập nhật, công bố thủ tục hành chính \
      thuộc phạm vi quản lý của ngành, lĩnh vực | Sở Nội vụ | | chậm nhất ngày 09/11/2026 | 09/11/2026 | 12 | | đã nhắc ngày 15/11 |
      | 2 | 41/UBND-TH | 11/01/2026 | UBND tỉnh Sóc Trăng | V/v đẩy mạnh cải cách hành chính | Báo cáo kết quả thực hiện dự toán ngân sách \
      năm 2026 | Sở Tài chính | | trước ngày 21/11/2026 | 20/11/2026 | 1 | | (\\*) |

      - Cộng: 2 nhiệm vụ, đều quá hạn (1 có dấu (\\*)).
      - (\\*) Văn bản ghi “trước ngày …”: quá hạn chỉ vì không tính chính ngày đó; nếu tính cả ngày đó thì vẫn trong hạn.

      """)
}

@Test func markdownMakesNothingOfATextsSigns() {
  for (text, shown) in [
    ("a|b", "a\\|b"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[x](http://y)", "\\[x\\](http\\://y)"), ("<b>&amp;", "\\<b\\>\\&amp;"),
    ("www.a.vn", "www\\.a.vn"), ("a@b.vn", "a\\@b.vn"), ("một\nhai", "một hai"), ("\u{1B}a", "^\\[a"),
    ("8:30 ngày 01/02", "8:30 ngày 01/02"),
  ] { #expect(Escaping.markdown(text) == shown) }
}

@Test func everyFormatShowsAsManyRows() throws {
  for report in [Report.taskReport(Sample.tasks, today: Sample.today), Report.agencies(Sample.tasks, today: Sample.today)] {
    let sums = [report.totals, report.distinct].compactMap(\.self).count
    let elements = try #require(XML.elements(page(report)))
    #expect(elements.count { $0.name == "tr" } == 1 + report.rows.count + sums)
    #expect(rendered(report, .markdown).split(separator: "\n").count { $0.hasPrefix("|") } == 2 + report.rows.count + sums)
    #expect(try CSV.records(ReportFormat.csv.bytes(of: report)).count == 1 + report.rows.count + sums)
    let book = try Zip.entries(ReportFormat.xlsx.bytes(of: report)).first { $0.name == "xl/worksheets/sheet1.xml" }
    let rows = try #require(XML.elements(book?.content ?? []))
    #expect(rows.count { $0.name == "row" } == 2 + report.rows.count + sums + report.notes.count)
  }
}
