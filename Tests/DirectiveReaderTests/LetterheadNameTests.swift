import DirectiveModel
import DirectiveReader
import Testing

/// Names of issuers that hold figures, marks or several lines, and of units under others.
@Suite struct LetterheadNameTests {
  /// The lines of the left column, "/" between them; the number's symbol; the place; the issuer.
  private static let rows = SampleLetter.table(
    """
    QUÂN KHU 9 / BỘ TƯ LỆNH | CT-BTL | Cần Thơ | Bộ Tư lệnh Quân khu 9
    QUÂN KHU 7 / BỘ CHỈ HUY QUÂN SỰ TỈNH / TÂY NINH | HD-BCH | Tây Ninh | Bộ Chỉ huy Quân sự tỉnh Tây Ninh
    UBND TỈNH BẮC NINH / BAN CHỈ ĐẠO PHÒNG, CHỐNG / DỊCH COVID-19 | BCĐ | Bắc Ninh | Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Bắc Ninh
    BAN CHỈ ĐẠO 389 QUỐC GIA | KH-BCĐ389 | Hà Nội | Ban Chỉ đạo 389 quốc gia
    UBND TỈNH PHÚ THỌ / TỔ CÔNG TÁC ĐỀ ÁN 06 | TB-TCT | Phú Thọ | Tổ công tác đề án 06 tỉnh Phú Thọ
    KIỂM TOÁN NHÀ NƯỚC / KHU VỰC V | KV5-TH | Cần Thơ | Kiểm toán nhà nước khu vực V
    CỤC THUẾ / CHI CỤC THUẾ KHU VỰC XIX | CCT-NV | Cần Thơ | Chi cục Thuế khu vực XIX
    TỔNG CỤC THUẾ / CỤC THUẾ TỈNH BẮC KẠN | CT-TH | Bắc Kạn | Cục Thuế tỉnh Bắc Kạn
    NGÂN HÀNG NHÀ NƯỚC VIỆT NAM / KHU VỰC 5 | KV5-TH | Thái Nguyên | Ngân hàng Nhà nước Việt Nam khu vực 5
    ỦY BAN NHÂN DÂN / PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT | UBND-VP | Xuân Hương - Đà Lạt | Ủy ban nhân dân phường Xuân Hương - Đà Lạt
    UBND PHƯỜNG BẾN CÁT / PHÒNG VĂN HÓA - XÃ HỘI | VHXH | Bến Cát | Phòng Văn hóa - xã hội phường Bến Cát
    ỦY BAN NHÂN DÂN / ĐẶC KHU PHÚ QUỐC | UBND-VP | Phú Quốc | Ủy ban nhân dân đặc khu Phú Quốc
    ĐẢNG ỦY XÃ TÂN PHƯỚC 3 | CV-ĐU | Tân Phước 3 | Đảng ủy xã Tân Phước 3
    UBND TỈNH CAO BẰNG / VĂN PHÒNG / PHIẾU CHUYỂN | PC-VP | Cao Bằng | Văn phòng UBND tỉnh Cao Bằng
    HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN, / GIÁO DỤC PHÁP LUẬT TỈNH CÀ MAU | KH-HĐ | Cà Mau | Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Cà Mau
    TRUNG ĐOÀN 814 | TB-E814 | Nghệ An | Trung đoàn 814
    UBND TỈNH NGHỆ AN / BAN ATGT | CV-ATGT | Nghệ An | Ban ATGT tỉnh Nghệ An
    """)

  private func read(_ row: [String]) -> Directive {
    let head = row[0].split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
    let body = "1. Sở Nội vụ rà soát hồ sơ.\n2. Sở Nội vụ báo cáo kết quả."
    return SampleLetter(head: head, symbol: row[1], place: row[2], addressees: "Sở Nội vụ.", body: body).read()
  }

  @Test(arguments: rows) func issuersAreWhole(row: [String]) throws {
    try #require(row.count == 4)
    let directive = read(row)
    #expect(directive.issuer?.name == row[3])
    #expect(directive.place == row[2])
  }
}
