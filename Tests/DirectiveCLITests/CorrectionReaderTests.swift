import DirectiveModel
import DirectiveReports
import Testing

@testable import DirectiveCLI

/// What people type for a field, and what becomes of it.
@Suite struct CorrectionReaderTests {
  private static let directive = Directive(
    source: Source(name: "41.txt", sha256: "00", byteCount: 0), place: "Sóc Trăng", issued: CivilDate(year: 2021, month: 2, day: 26),
    tasks: [DirectiveTask(path: "1", text: "Rà soát.", bytes: 0..<8, lines: 1...1)])

  private static func words(_ field: Correction.Field, _ typed: String) -> String {
    let today = CivilDate(year: 2026, month: 11, day: 21) ?? CivilDate(dayNumber: 0)
    let reader = CorrectionReader(directive: directive, registry: .standard, today: today)
    do throws(Failure) {
      return try reader.correction(field, typed: typed).words
    } catch {
      return "lỗi: \(error.message)"
    }
  }

  /// "field | typed | what is stored, in words"; an error row holds the beginning of its message.
  private static let table = """
    number | 41/UBND-TH | 41/UBND-TH
    number | 41 / UBND - TH | 41/UBND-TH
    number | 41/ubnd-th | 41/UBND-TH
    number | 1847/qd-ttg | 1847/QĐ-TTg
    number | 107/2021/nd-cp | 107/2021/NĐ-CP
    number | 12-CTr/TU | 12-CTr/TU
    number | 19-2018/NQ-CP | 19-2018/NQ-CP
    number | 66.7/2025/NQ-CP | 66.7/2025/NQ-CP
    number | Không | (không có)
    number | 41 | lỗi: số, ký hiệu: "41" quá ngắn
    number | 4100 | lỗi: "4100" không phải là số
    number | UBND/41 | lỗi: "UBND/41" không phải là số
    number | 1/2 | lỗi: "1/2" không phải là số
    number | 41/UBND?TH | lỗi: "41/UBND?TH" không phải là số
    number | không rõ | lỗi: "không rõ" không phải là số
    issued | 11/01/2018 | 11/01/2018
    issued | 2018-01-11 | 11/01/2018
    issued | 11.1.2018 | 11/01/2018
    issued | ngày 11 tháng 01 năm 2018 | 11/01/2018
    issued | Ngay 11 thang 1, 2018 | 11/01/2018
    issued | khong | (không có)
    issued | 21/11/2026 | 21/11/2026
    issued | 22/11/2026 | lỗi: ngày ban hành 22/11/2026 chưa tới
    issued | 29/02/2019 | lỗi: "29/02/2019" không phải
    issued | 31 tháng 4 năm 2018 | lỗi: "31 tháng 4 năm 2018" không phải
    issued | tháng 1/2018 | lỗi: "tháng 1/2018" không phải
    issued | 11/01/18 | lỗi: "11/01/18" không phải
    issuer | so noi vu | Sở Nội vụ
    issuer | STTTT | Sở Thông tin và Truyền thông
    issuer | ubnd tinh soc trang | UBND tỉnh Sóc Trăng
    issuer | Ủy ban nhân dân tỉnh Sóc Trăng | UBND tỉnh Sóc Trăng
    issuer | Sở Y tế thành phố Cần Thơ | Sở Y tế thành phố Cần Thơ
    issuer | Sở Nội vụ, Sở Y tế | lỗi: "Sở Nội vụ, Sở Y tế" là nhiều cơ quan
    subject | V/v   rà soát | V/v rà soát
    subject | không | (không có)
    subject | Không để xảy ra cháy rừng | Không để xảy ra cháy rừng
    text | Rà soát thủ tục. | Rà soát thủ tục.
    text | không | lỗi: nội dung: giá trị trống
    text | ... | lỗi: nội dung: giá trị trống
    leads | sở nội vụ; SO TAI CHINH | Sở Nội vụ; Sở Tài chính
    leads | Sở Nội vụ, Sở Tài chính | Sở Nội vụ; Sở Tài chính
    leads | Sở Nội vụ; so noi vu | Sở Nội vụ
    leads | Ban  Quản lý Khu A | Ban Quản lý Khu A
    leads | Sở Văn hóa, Thể thao và Du lịch | Sở Văn hóa, Thể thao và Du lịch
    leads | Sở Y tế tỉnh Sóc Trăng; so noi vu hai duong | Sở Y tế; Sở Nội vụ Hải Dương
    leads | không | (không có)
    leads | ;;; | lỗi: cơ quan chủ trì: giá trị trống
    leads | t | lỗi: cơ quan chủ trì: "t" quá ngắn
    leads | Sở Y tế; 12 | lỗi: không biết cơ quan "12"
    supporters | không có | (không có)
    deadline | 31/12/2021 | chậm nhất ngày 31/12/2021
    deadline | 2021-12-31 | chậm nhất ngày 31/12/2021
    deadline | ngày 31/12/2021 | chậm nhất ngày 31/12/2021
    deadline | trước ngày 15/12/2021 | trước ngày 15/12/2021
    deadline | truoc ngay 15/12/2021 | trước ngày 15/12/2021
    deadline | trước 15/12 | trước ngày 15/12/2021
    deadline | 15/1 | chậm nhất ngày 15/01/2022
    deadline | chậm nhất ngày 30/6/2022 | chậm nhất ngày 30/06/2022
    deadline | hoàn thành trước ngày 30/6/2022 | trước ngày 30/06/2022
    deadline | quý I/2026 | trong quý I/2026 (đến 31/03/2026)
    deadline | tháng 6/2023 | trong tháng 6/2023 (đến 30/06/2023)
    deadline | cuối năm 2022 | trong năm 2022 (đến 31/12/2022)
    deadline | 15 ngày | 15 ngày
    deadline | 5 ngày làm việc kể từ ngày nhận được văn bản này | 5 ngày làm việc kể từ ngày nhận được
    deadline | hằng quý | định kỳ hằng quý
    deadline | hang quy | định kỳ hằng quý
    deadline | 6 tháng, năm | định kỳ 6 tháng và hằng năm
    deadline | định kỳ hằng tháng và đột xuất | định kỳ hằng tháng và đột xuất
    deadline | trước ngày 20 hằng tháng | định kỳ hằng tháng, trước ngày 20
    deadline | trước ngày 25/12 hằng năm | định kỳ hằng năm, trước ngày 25/12
    deadline | không | (không có)
    deadline | 31/02/2022 | lỗi: "31/02/2022" không phải là một ngày có thật
    deadline | trước ngày 31/4/2022 | lỗi: "trước ngày 31/4/2022" không phải là một ngày có thật
    deadline | 25/02/2021 | lỗi: thời hạn này trước ngày ban hành
    deadline | trước ngày 15/12/2020 | lỗi: thời hạn này trước ngày ban hành
    deadline | hằng tháng, trước ngày 20 | định kỳ hằng tháng, trước ngày 20
    deadline | hằng năm, chậm nhất ngày 15/12 | định kỳ hằng năm, chậm nhất ngày 15/12
    deadline | hằng tháng, ngày 20 và 25 | lỗi: không hiểu thời hạn
    deadline | hằng quý và trước ngày 15/12/2021 nếu cần | lỗi: không hiểu thời hạn
    deadline | khi nào xong | lỗi: không hiểu thời hạn
    deadline | Quyết định số 12/QĐ-UBND ngày 03/4/2025 | lỗi: không hiểu thời hạn
    """

  @Test func whatIsTypedBecomesAValueOrAnError() throws {
    let rows = Self.table.split(separator: "\n").map { $0.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") } }
    try #require(rows.count > 60)
    for row in rows {
      let field = try #require(Correction.Field(rawValue: row[0]))
      let typed = row[1]
      let stored = Self.words(field, typed)
      #expect(row[2].hasPrefix("lỗi") ? stored.hasPrefix(row[2]) : stored == row[2], "\(row[0]) \(typed): \(stored)")
    }
  }

  @Test func typedTextIsPrecomposedAndOnOneLine() {
    let stored = Self.words(.subject, "V/v ra\u{300} soa\u{301}t\n thu\u{309} tu\u{323}c")
    #expect(stored.unicodeScalars.elementsEqual("V/v rà soát thủ tục".unicodeScalars))
  }

  @Test(arguments: ["Sở\u{1B}[D Nội vụ", "a\u{0}", "a\u{FFFD}", "\u{9B}A"]) func arrowKeysAreNoText(typed: String) {
    #expect(Self.words(.subject, typed).hasPrefix("lỗi: trích yếu: giá trị có phím mũi tên"))
  }

  @Test func aDeadlineKeepsTheTypedWordsAndNoPlaceInTheSource() throws {
    let reader = CorrectionReader(directive: Self.directive, registry: .standard, today: CivilDate(dayNumber: 20_000))
    guard case .deadline(let deadline?) = try reader.correction(.deadline, typed: "trước ngày 15/12/2021") else {
      Issue.record("no deadline")
      return
    }
    #expect(deadline.text == "trước ngày 15/12/2021")
    #expect(deadline.bytes.isEmpty)
    #expect(deadline.lastDay == CivilDate(year: 2021, month: 12, day: 14))
  }

  @Test func anIssuerOfAProvinceIsTheRegistrys() throws {
    let reader = CorrectionReader(directive: Self.directive, registry: .standard, today: CivilDate(dayNumber: 20_000))
    let issuer = try reader.correction(.issuer, typed: "UBND tỉnh Sóc Trăng")
    #expect(issuer == .issuer(AgencyName(id: AgencyID("ubnd-tinh"), name: "UBND tỉnh Sóc Trăng")))
  }

  @Test func officeAgenciesComeFirst() throws {
    let registry = AgencyRegistry(rows: "ban-kdl | Ban Quản lý Khu du lịch | BQL KDL\nban-ck | Ban Quản lý Cửa khẩu")
    let reader = CorrectionReader(directive: Self.directive, registry: registry, today: CivilDate(dayNumber: 20_000))
    let own = AgencyName(id: AgencyID("ban-kdl"), name: "Ban Quản lý Khu du lịch")
    #expect(try reader.correction(.leads, typed: "bql kdl") == .leads([own]))
    let gate = AgencyName(id: AgencyID("ban-ck"), name: "Ban Quản lý Cửa khẩu")
    #expect(try reader.correction(.leads, typed: "Ban Quản lý Khu du lịch, Ban Quản lý Cửa khẩu") == .leads([own, gate]))
  }

  @Test func fieldsAreNamedInEnglishAndVietnamese() throws {
    let named = try ["số", "SO", "ngay", "Cơ quan", "trich yeu", "issuer"].map { try FieldName.field($0, ofTask: false, label: "41") }
    #expect(named == [.number, .number, .issued, .issuer, .subject, .issuer])
    let ofTask = try ["noi dung", "chủ trì", "co quan", "phối hợp", "han", "thời-hạn"].map { typed in
      try FieldName.field(typed, ofTask: true, label: "41")
    }
    #expect(ofTask == [.text, .leads, .leads, .supporters, .deadline, .deadline])
    #expect(throws: Failure.self) { try FieldName.field("ngày", ofTask: true, label: "41") }
    #expect(throws: Failure.self) { try FieldName.field("", ofTask: false, label: "41") }
  }
}
