import DirectiveModel
import DirectiveReader
import Testing

/// Heads and signatures as offices print them: stamps, organs under their organisation, titles in two parts, lists that break.
@Suite struct HeadShapeTests {
  private static let motto: String = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"

  private static func table(_ rows: String) -> [[String]] {
    rows.split(separator: "\n").map { row in
      row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    }
  }

  /// " / " is a line end.
  private static func lines(_ cell: String) -> String {
    var lines: [[Substring]] = [[]]
    for word in cell.split(separator: " ") {
      if word == "/" { lines.append([]) } else { lines[lines.count - 1].append(word) }
    }
    return lines.map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  private func read(_ text: String) -> Directive {
    DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  private func letter(
    head: String = "UBND TỈNH QUẢNG BÌNH / SỞ TÀI CHÍNH", symbol: String = "STC-NS", place: String = "Quảng Bình",
    about: String = "V/v rà soát hồ sơ", greeting: String = "Kính gửi: Các phòng, đơn vị trực thuộc.",
    signature: String = "GIÁM ĐỐC / Trần Thị Hồng Vân"
  ) -> Directive {
    read(
      """
      \(Self.lines(head))
      Số: 45/\(symbol)
      \(Self.lines(about))
      \(Self.motto)
      \(place), ngày 5 tháng 6 năm 2025

      \(Self.lines(greeting))

      1. Văn phòng rà soát hồ sơ trước ngày 30/6/2025.
      2. Các phòng báo cáo kết quả.

      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      \(Self.lines(signature))
      """)
  }

  // MARK: Issuers

  /// The left column, the symbol, the place, the issuer.
  private static let issuerRows: [[String]] = table(
    """
    UBND TỈNH LÂM ĐỒNG / VĂN PHÒNG / HỎA TỐC | VP-KT | Lâm Đồng | Văn phòng UBND tỉnh Lâm Đồng
    UBND TỈNH LÂM ĐỒNG / SỞ NỘI VỤ / KHẨN | SNV-CCHC | Lâm Đồng | Sở Nội vụ tỉnh Lâm Đồng
    DỰ THẢO / BỘ Y TẾ / CỤC Y TẾ DỰ PHÒNG | DP-DT | Hà Nội | Cục Y tế dự phòng Bộ Y tế
    ĐẢNG BỘ TỈNH THÁI BÌNH / HUYỆN ỦY KIẾN XƯƠNG | CV-HU | Kiến Xương | Huyện ủy Kiến Xương
    TỈNH ỦY NGHỆ AN / BAN TỔ CHỨC | CV-BTCTU | Nghệ An | Ban Tổ chức Tỉnh ủy Nghệ An
    THÀNH ỦY HẢI PHÒNG / BAN TUYÊN GIÁO VÀ DÂN VẬN | CV-BTGDV | Hải Phòng | Ban Tuyên giáo và dân vận Thành ủy Hải Phòng
    ỦY BAN MTTQ VIỆT NAM / TỈNH CÀ MAU / BAN THƯỜNG TRỰC | MTTQ-BTT | Cà Mau | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau
    TỈNH ĐOÀN ĐẮK LẮK / BAN THƯỜNG VỤ / ĐOÀN TNCS HỒ CHÍ MINH | CV-TĐTN | Buôn Ma Thuột | Ban Thường vụ Tỉnh Đoàn Đắk Lắk
    HỘI NÔNG DÂN VIỆT NAM / BAN CHẤP HÀNH TỈNH GIA LAI | CV-HNDT | Gia Lai | Ban Chấp hành Hội Nông dân tỉnh Gia Lai
    NGÂN HÀNG CHÍNH SÁCH XÃ HỘI / CHI NHÁNH TỈNH KON TUM | NHCS-KHNV | Kon Tum | Ngân hàng Chính sách xã hội Chi nhánh tỉnh Kon Tum
    TỔNG CỤC THUẾ / CỤC THUẾ TP CẦN THƠ | CTCTH-TTHT | Cần Thơ | Cục Thuế thành phố Cần Thơ
    UBND THÀNH PHỐ THÁI NGUYÊN / THANH TRA | TTr-NV1 | Thái Nguyên | Thanh tra thành phố Thái Nguyên
    UBND HUYỆN MƯỜNG ẢNG / BAN QUẢN LÝ / DỰ ÁN ĐẦU TƯ XÂY DỰNG | CV-BQLDA | Mường Ảng | Ban Quản lý dự án đầu tư xây dựng huyện Mường Ảng
    ỦY BAN NHÂN DÂN / PHƯỜNG AN PHÚ ĐÔNG | UBND-VP | An Phú Đông | Ủy ban nhân dân phường An Phú Đông
    SỞ GIÁO DỤC VÀ ĐÀO TẠO QUẢNG NAM / TRƯỜNG THPT NÚI THÀNH | THPTNT-VP | Núi Thành | Trường THPT Núi Thành
    SỞ NÔNG NGHIỆP VÀ PTNTYÊNBÁI / CHI CỤC THỦY LỢI | CCTL-QLCT | Yên Bái | Chi cục Thủy lợi
    BỘ CÔNG THƯƠNG / TRƯỜNG CAO ĐẲNG NGHỀ GIA LAI | CĐN-VP | Gia Lai | Trường Cao đẳng Nghề Gia Lai
    BỘ CÔNG AN / CÔNG AN TỈNH LÀO CAI | CAT-PC06 | Lào Cai | Công an tỉnh Lào Cai
    BỘ CÔNG AN / CÔNG AN THÀNH PHỐ HÀ NỘI | CAHN-PV01 | Hà Nội | Công an thành phố Hà Nội
    BỘ TÀI CHÍNH / CHI CỤC HẢI QUAN KHU VỰC XIV | HQKVXIV-VP | Gia Lai | Chi cục Hải quan khu vực XIV
    BỘ TÀI CHÍNH / CỤC THUẾ | CT-QLN | Hà Nội | Cục Thuế Bộ Tài chính
    BỘ XÂY DỰNG / CỤC ĐƯỜNG BỘ VIỆT NAM | CĐBVN-KT | Hà Nội | Cục Đường bộ Việt Nam
    ĐẠI HỌC HUẾ / TRƯỜNG ĐẠI HỌC Y - DƯỢC | ĐHYD-HCQT | Huế | Trường Đại học Y - dược
    UBND TỈNH YÊN BÁI / BAN Chỉ ĐẠO CHUYỂN ĐỔI SỐ | CV-BCĐ | Yên Bái | Ban Chỉ đạo chuyển đổi số tỉnh Yên Bái
    """)

  @Test(arguments: issuerRows) func issuers(row: [String]) throws {
    try #require(row.count == 4)
    let directive = letter(head: row[0], symbol: row[1], place: row[2])
    #expect(directive.issuer?.name == row[3])
    #expect(directive.number == "45/\(row[1])")
    #expect(directive.documentType == "công văn")
    #expect(directive.subject == "V/v rà soát hồ sơ")
  }

  @Test func wordsThatRanTogetherAreMarked() {
    let directive = letter(head: "HỘI ĐỒNG HIẾN MÁU VIỆTNAM / BAN THƯỜNG TRỰC", symbol: "HĐHM")
    #expect(directive.review.contains { $0.field == "issuer" })
  }

  // MARK: Subjects

  /// The lines under the number and date, the type, the subject.
  private static let titledRows: [[String]] = table(
    """
    CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về tăng cường công tác dân vận trong tình hình mới | chỉ thị | Về tăng cường công tác dân vận trong tình hình mới
    KẾT LUẬN THANH TRA / Về việc quản lý đất công ích tại xã Tân Lập | kết luận | Về việc quản lý đất công ích tại xã Tân Lập
    'THÔNG BÁO. / Kết luận của Chủ tịch UBND tỉnh tại buổi tiếp công dân | thông báo | Kết luận của Chủ tịch UBND tỉnh tại buổi tiếp công dân
    KẾ HOẠCH / Phòng, chống rét cho vật nuôi vụ Đông Xuân 2025 / - 2026 trên địa bàn tỉnh | kế hoạch | Phòng, chống rét cho vật nuôi vụ Đông Xuân 2025 - 2026 trên địa bàn tỉnh
    KẾ HOẠCH / Phòng cháy, chữa cháy rừng năm 2025 | kế hoạch | Phòng cháy, chữa cháy rừng năm 2025
    """)

  @Test(arguments: titledRows) func subjectsUnderTitles(row: [String]) throws {
    try #require(row.count == 3)
    let directive = read(
      "UBND TỈNH QUẢNG BÌNH\n\(Self.motto)\nSố: 45/UBND-TH\nQuảng Bình, ngày 5 tháng 6 năm 2025\n\n\(Self.lines(row[0]))\n\n"
        + "Căn cứ Luật Đất đai, Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Tài chính rà soát hồ sơ.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Phong"
    )
    #expect(directive.documentType == row[1])
    #expect(directive.subject == row[2])
    #expect(directive.issuer?.name == "UBND tỉnh Quảng Bình")
  }

  /// The left column stands above the right one; paragraphs are not wrapped.
  @Test(arguments: [
    "V/v nâng cao hiệu quả hoạt động / Tổ công nghệ số cộng đồng", "V/v bảo vệ môi trường, / PCCC trong mùa khô",
    "V/v góp ý dự thảo Nghị quyết của / Hội đồng nhân dân tỉnh và Đề án / Chuyển đổi số",
  ])
  func subjectsGoOnInTheirColumn(subject: String) {
    let directive = read(
      """
      UBND TỈNH BẮC NINH
      SỞ KHOA HỌC VÀ CÔNG NGHỆ
      Số: 1653/SKHCN-CĐS
      \(Self.lines(subject))
      \(Self.motto)
      Bắc Ninh, ngày 12 tháng 9 năm 2025

      Kính gửi: UBND các xã, phường.
      \(String(repeating: "Thực hiện Kế hoạch của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ. ", count: 4))
      1. UBND các xã, phường kiện toàn tổ công nghệ số trước ngày 30/9/2025.
      Nơi nhận:
      - Lưu: VT.
      GIÁM ĐỐC
      Vũ Đình Khanh
      """)
    #expect(directive.subject == subject.split(separator: " / ").joined(separator: " "))
    #expect(directive.issued?.iso == "2025-09-12")
  }

  @Test func theDayOfAMeetingBeginsTheBody() {
    let subject = "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp nghe báo cáo tiến độ cao tốc"
    for day in ["Sáng ngày 23 tháng 10 năm 2025, Chủ tịch", "Ngày 23/10/2025, Chủ tịch", "Chiều 23/10/2025, Chủ tịch"] {
      let directive = read(
        "UBND TỈNH LÂM ĐỒNG\n\(Self.motto)\nSố: 45/TB-UBND\nLâm Đồng, ngày 27 tháng 10 năm 2025\n\nTHÔNG BÁO\n\(subject)\n"
          + "\(day) UBND tỉnh chủ trì cuộc họp về dự án và kết luận:\n1. Sở Xây dựng rà soát hồ sơ trước ngày 30/11/2025 theo quy định.\n"
          + "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Phong")
      #expect(directive.subject == subject)
    }
  }

  @Test(arguments: ["VW", "V/y", "V/u", "Viv", "V/và"]) func theMarkOfTheSubjectMayBeMisread(mark: String) {
    let directive = letter(about: "\(mark) chấn chỉnh công tác / tiếp công dân tại cơ sở")
    #expect(directive.subject == "V/v chấn chỉnh công tác tiếp công dân tại cơ sở")
    #expect(directive.documentType == "công văn")
  }

  @Test(arguments: ["PHƯỜNG AN LẠC TÂY", "PHUONG AN LAC TAY"]) func aWardIsNoTitle(ward: String) {
    let directive = read(
      "ỦY BAN NHÂN DÂN\n\(ward)\nSố: 12/KH-UBND\n\(Self.motto)\nAn Lạc Tây, ngày 5 tháng 9 năm 2025\n\nKẾ HOẠCH\n"
        + "Bàn giao hồ sơ lưu trữ\n\n1. Văn phòng kiểm kê hồ sơ.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Phong")
    #expect(directive.documentType == "kế hoạch")
    #expect(directive.number == "12/KH-UBND")
    #expect(directive.subject == "Bàn giao hồ sơ lưu trữ")
    #expect(directive.issued?.iso == "2025-09-05")
  }

  @Test func aStampMayStandBesideTheTitle() {
    let directive = read(
      "UBND TỈNH QUẢNG BÌNH\n\(Self.motto)\nSố: 45/KH-UBND\nQuảng Bình, ngày 5 tháng 6 năm 2025\nĐẾN KẾ HOẠCH\n"
        + "khai đo đạc lập bản đồ địa chính năm 2025\n\nCăn cứ Luật Đất đai, Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Tài chính rà soát hồ sơ.\n"
    )
    #expect(directive.documentType == "kế hoạch")
    #expect(directive.issuer?.name == "UBND tỉnh Quảng Bình")
    // Its first word is lost.
    #expect(directive.review.contains { $0.field == "subject" && $0.reason == .repaired })
  }

  // MARK: Addressees

  /// What stands behind "Kính gửi", the names, "?" where the reading is doubtful.
  private static let addresseeRows: [[String]] = table(
    """
    Kính gửi: Các Phòng thuộc Văn phòng Cục Thuế; Các Chi cục Thuế quận, huyện. | Các Phòng thuộc Văn phòng Cục Thuế; Các Chi cục Thuế quận, huyện
    Kính gửi: / 1. Sở Công Thương; / 2. Cục Quản lý thị trường tỉnh. | Sở Công Thương; Cục Quản lý thị trường tỉnh
    Kính gửi: Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở. | Các trường mầm non, tiểu học, trung học cơ sở
    Kính gửi: / - UBND các phường: Cam Ly, Xuân Hương - Đà Lạt, Lâm Viên. | UBND phường Cam Ly; UBND phường Xuân Hương - Đà Lạt; UBND phường Lâm Viên
    """)

  @Test(arguments: addresseeRows) func addressees(row: [String]) throws {
    try #require(row.count == 2)
    let directive = letter(greeting: row[0])
    #expect(directive.addressees.map(\.agency.name).joined(separator: "; ") == row[1])
  }

  // MARK: Signers

  /// The signature, the title and the name.
  private static let signerRows: [[String]] = table(
    """
    KT. CỤC TRƯỞNG / PHÓ CỤC TRƯỞNG / Hà Văn Trường Giang | Phó Cục trưởng | Hà Văn Trường Giang
    GIÁM ĐỐC / Nguyễn Trường Sơn | Giám đốc | Nguyễn Trường Sơn
    GIÁM ĐỐC / Lê Tổ Hữu | Giám đốc | Lê Tổ Hữu
    TRƯỞNG BAN / Nguyễn Hội An | Trưởng ban | Nguyễn Hội An
    CHỦTỊCH / Phạm Văn Rảnh | Chủ tịch | Phạm Văn Rảnh
    PHÓ CHỦTỊCH / Khổng Sơn Trường | Phó Chủ tịch | Khổng Sơn Trường
    KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN / H'Yim Kđoh | Phó Trưởng ban | H'Yim Kđoh
    CHỦ TỊCH / Trần Thị Hạnh / Phụ lục 1 | Chủ tịch | Trần Thị Hạnh
    """)

  @Test(arguments: signerRows) func signers(row: [String]) throws {
    try #require(row.count == 3)
    let directive = letter(signature: row[0])
    #expect(directive.signer == Signer(title: row[1], name: row[2]))
    #expect(!directive.review.contains { $0.field == "signer" })
  }

  /// The tail as a scan leaves it: the recipients beside the signature.
  private static let damagedRows: [[String]] = table(
    """
    Nơi nhận: TM. ỦY BAN NHÂN DÂN / - Như trên; KT. CHỦ TỊCH / - Lưu: VT, KT. N Nguyễn Văn Lượm | Phó Chủ tịch | Nguyễn Văn Lượm
    Nơi nhận: CHỦ TỊCH / - Các sở, ban, ngành; yến Văn Lợi / - Lưu: VT. | Chủ tịch | Nguyễn Văn Lợi
    Nơi nhận: TRƯỞNG BAN / - Như trên; / - Lưu: ] Vit Hong Trinh | Trưởng ban | Vit Hong Trinh
    Nơi nhận: TM. ỦY BAN NHÂN DÂN / - Báo tỉnh, Đài tỉnh; KT. CHỦ TỊCH / - Các huyện; Nguyễn Thanh Sơn / - Bộ Công an; PHÓ CHỦ TỊCH | Phó Chủ tịch | Nguyễn Thanh Sơn
    """)

  @Test(arguments: damagedRows) func signersOfScansAreMarked(row: [String]) throws {
    try #require(row.count == 3)
    let directive = read(
      "UBND TỈNH QUẢNG BÌNH\n\(Self.motto)\nSố: 45/UBND-TH\nQuảng Bình, ngày 5 tháng 6 năm 2025\nKẾ HOẠCH\nRà soát thủ tục\n\n"
        + "1. Sở Y tế rà soát hồ sơ.\n\n2. Sở Nội vụ kiểm tra.\n\n\(Self.lines(row[0]))")
    #expect(directive.signer == Signer(title: row[1], name: row[2]))
    #expect(directive.review.contains { $0.field == "signer" })
  }

  @Test func aRecipientIsNoSigner() {
    let directive = read(
      "UBND TỈNH QUẢNG BÌNH\n\(Self.motto)\nSố: 45/UBND-TH\nQuảng Bình, ngày 5 tháng 6 năm 2025\nKẾ HOẠCH\nRà soát thủ tục\n\n"
        + "1. Sở Y tế rà soát hồ sơ.\n\n2. Sở Nội vụ kiểm tra.\n\nNơi nhận: CHỦ TỊCH\n- Bộ Công Thương;\n- Như mục B;\n- Lưu: VT, Sở Y Tế.")
    #expect(directive.signer == nil)
  }

  @Test func otherSlashesAreSlashes() {
    let directive = read(
      "UBND TỈNH QUẢNG BÌNH\n\(Self.motto)\nSố: 41⁄KH-UBND\nQuảng Bình, ngày 5 tháng 6 năm 2025\nKẾ HOẠCH\nRà soát thủ tục\n\n1. Sở Y tế rà soát.\n"
    )
    #expect(directive.number == "41/KH-UBND")
  }
}
