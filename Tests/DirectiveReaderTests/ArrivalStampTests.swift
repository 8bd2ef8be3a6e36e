import DirectiveModel
import DirectiveReader
import Testing

/// The stamp of the office that got a letter says nothing about who wrote it, under which number or when.
@Suite struct ArrivalStampTests {
  private func read(_ head: String) -> Directive {
    let tail = "\n\n1. Sở Y tế rà soát thủ tục.\n2. Sở Tài chính bố trí kinh phí.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Chuyện\n"
    let text = head + tail
    return DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  private static let freedom = "Độc lập - Tự do - Hạnh phúc"
  private static let date = "Sóc Trăng, ngày 11 tháng 01 năm 2018"
  private static let office = "SỞ NỘI VỤ TỈNH SÓC TRĂNG"
  private static let subject =
    "V/v đẩy mạnh cải cách hành chính\n\nKính gửi: Các sở, ban, ngành tỉnh.\n\nThực hiện Kế hoạch năm 2018, UBND tỉnh yêu cầu:"

  private static let heads = [
    "above": "\(office)\nĐẾN\nSố: 1234\nNgày: 15/01/2018\nChuyển: ......\nỦY BAN NHÂN DÂN \(motto)\nTỈNH SÓC TRĂNG \(freedom)\n"
      + "Số: 41/UBND-TH \(date)\n\(subject)",
    "between issuer and number": "ỦY BAN NHÂN DÂN \(motto)\nTỈNH SÓC TRĂNG \(freedom)\n\(office)\nĐẾN\nSố: 1234\nNgày: 15/01/2018\n"
      + "Chuyển: P.CCHC\nSố: 41/UBND-TH \(date)\n\(subject)",
    "beside the date": "ỦY BAN NHÂN DÂN \(motto)\nTỈNH SÓC TRĂNG \(freedom)\nSố: 41/UBND-TH \(office) \(date)\nĐẾN Số: 1234\n"
      + "Ngày: 15/01/2018\n\(subject)",
    "with a written date": "\(office)\nCÔNG VĂN ĐẾN\nSố 1234 Ngày 15 tháng 01 năm 2018\nỦY BAN NHÂN DÂN \(motto)\n"
      + "TỈNH SÓC TRĂNG \(freedom)\nSố: 41/UBND-TH \(date)\n\(subject)",
    "not filled in": "ỦY BAN NHÂN DÂN \(motto)\nTỈNH SÓC TRĂNG \(freedom)\nVĂN PHÒNG HĐND VÀ UBND HUYỆN KẾ SÁCH\nĐẾN Số:.........\n"
      + "Ngày:...../...../20...\nSố: 41/UBND-TH \(date)\n\(subject)",
    "line by line with the letterhead":
      "\(office) ỦY BAN NHÂN DÂN \(motto)\nĐẾN TỈNH SÓC TRĂNG \(freedom)\nSố: 1234 Số: 41/UBND-TH \(date)\n"
      + "Ngày: 15/01/2018\nChuyển: ......\n\(subject)",
    "misread":
      "SO NOI VU TINH SOC TRANG\nDEN S6: 1234\nNgay: 15/01/2018\nChuyén: .....\nUY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM\n"
      + "TINH SOC TRANG Doc lap - Tu do - Hanh phic\nS6: 41/UBND-TH Séc Trang, ngay 11 thang 01 nam 2018\n"
      + "V/v day manh cai cach hanh chinh\n\nKinh giti: Cac so, ban, nganh tinh.\n\nThuc hién Ké hoach nam 2018, UBND tinh yéu cau:",
  ]

  @Test(arguments: heads.keys.sorted())
  func aStampIsNoPartOfTheHead(place: String) throws {
    let directive = read(try #require(Self.heads[place]))
    #expect(directive.number == "41/UBND-TH")
    #expect(directive.issued?.iso == "2018-01-11")
    #expect(directive.issuer?.name == "UBND tỉnh Sóc Trăng")
    #expect(directive.place == "Sóc Trăng")
    #expect(directive.subject == "V/v đẩy mạnh cải cách hành chính")
    #expect(directive.addressees.map(\.agency.name) == ["Các sở, ban, ngành tỉnh"])
    #expect(directive.tasks.count == 2)
  }

  @Test func theIssuerMayStandRightAboveAStamp() {
    let directive = read(
      "UBND TỈNH SÓC TRĂNG \(Self.motto)\nSỞ NỘI VỤ \(Self.freedom)\nĐẾN Số: 77 Ngày: 15/01/2018\nSố: 41/SNV-CCHC \(Self.date)\n\(Self.subject)"
    )
    #expect(directive.number == "41/SNV-CCHC")
    #expect(directive.issuer?.name == "Sở Nội vụ tỉnh Sóc Trăng")
    #expect(!directive.review.contains { $0.field == "issuer" })
  }

  @Test func whatNoSymbolTellsIsMarked() {
    let directive = read(
      "UBND TỈNH SÓC TRĂNG \(Self.motto)\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ \(Self.freedom)\nSỞ NỘI VỤ\nĐẾN\nSố: 99\nNgày: 13/01/2018\n"
        + "Số: 12/KH-BCĐ \(Self.date)\nKẾ HOẠCH\nTriển khai năm 2018\n\nBan Chỉ đạo xây dựng kế hoạch như sau:")
    #expect(directive.issuer?.name == "Ban Chỉ đạo chuyển đổi số tỉnh Sóc Trăng")
    #expect(directive.review.filter { $0.field == "issuer" }.map(\.reason) == [.inferred])
  }

  @Test func aTitleMayHoldTheStampsWord() {
    let directive = read(
      "UBND TỈNH SÓC TRĂNG\n\(Self.motto)\n\(Self.freedom)\nSố: 12/KH-UBND\n\(Self.date)\n\nKẾ HOẠCH\nCẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2018\n"
        + "ĐẾN NĂM 2020\n\nUBND tỉnh xây dựng kế hoạch như sau:")
    #expect(directive.subject.map { FoldedText.fold($0) } == "cai cach hanh chinh giai doan 2018 den nam 2020")
  }
}
