import DirectiveReader
import Testing

@Suite struct TextRepairTests {
  private func text(_ source: String) -> String { String(decoding: TextRepair.repaired(Array(source.utf8)).bytes, as: UTF8.self) }

  /// As scanned, then as written. All from letters of several provinces, read by a model without Vietnamese letters.
  private static let scanned = """
    Thyc hién Théng bdo s6 450-TB/TU ngay 30/12/2017 ciia Ban Thuong vu Tinh ty|Thực hiện Thông báo số 450-TB/TU ngày 30/12/2017 của Ban Thường vụ Tỉnh ủy
    vé két qua gidm sat viéc lanh dao, chi dao thuc hién Nghi quyét|về kết quả giám sát việc lãnh đạo, chỉ đạo thực hiện Nghị quyết
    Thu trudng céc sé, nganh tinh, cac don vi su nghiép thuéc UBND tinh,|Thủ trưởng các sở, ngành tỉnh, các đơn vị sự nghiệp thuộc UBND tỉnh,
    - UBND cac huyén, thi x4, thanh phé, tinh Séc Trang.|- UBND các huyện, thị xã, thành phố, tỉnh Sóc Trăng.
    - Chu tri, phdi hop céc co quan, don vi thim dinh, béo cao dé xuit phuong|- Chủ trì, phối hợp các cơ quan, đơn vị thẩm định, báo cáo đề xuất phương
    S& Noi vu chu tri, ph01 hop céc s& nganh tham muu UBND tinh ra soat|Sở Nội vụ chủ trì, phối hợp các sở ngành tham mưu UBND tỉnh rà soát
    cai cach thé ché, cai cach thu tuc hanh chinh, xay dyng va phat trién|cải cách thể chế, cải cách thủ tục hành chính, xây dựng và phát triển
    phuong án, dé an, ké hoach giri S6 Noi vu trude ngay 31/01/2020.|phương án, đề án, kế hoạch gửi Sở Nội vụ trước ngày 31/01/2020.
    """

  @Test(arguments: scanned.split(separator: "\n"))
  func scansAreReadAsWritten(_ row: Substring) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(columns.count == 2)
    #expect(text(columns[0]) == columns[1])
  }

  @Test func strippedTextGetsItsMarksBack() {
    #expect(
      text("Thu tuong Chinh phu yeu cau Bo truong cac Bo, Chu tich Uy ban nhan dan cac tinh")
        == "Thủ tướng Chính phủ yêu cầu Bộ trưởng các Bộ, Chủ tịch Ủy ban nhân dân các tỉnh")
  }

  @Test(arguments: [
    "Thực hiện Thông báo số 450-TB/TU ngày 30/12/2017 của Ban Thường vụ Tỉnh ủy, ông Nguyễn Hoà (hoahn@abc.gov.vn) báo cáo.",
    "Kèm theo phần mềm QLVB phiên bản Windows Server 2019; chi tiết tại https://abc.gov.vn/van-ban liên hệ Đ/c Quỳnh.",
  ])
  func soundTextStays(_ sound: String) { #expect(text(sound) == sound) }

  @Test func numbersAndAddressesStay() {
    let source =
      "Thyc hién Théng bdo s6 450-TB/TU ngay 30/12/2017 cua Tinh ty, xem https://abc.gov.vn/cac-sd/13 hodc gui vé vpubnd@tinh.gov.vn"
    let repaired = text(source)
    for kept in ["450-TB/TU", "30/12/2017", "https://abc.gov.vn/cac-sd/13", "vpubnd@tinh.gov.vn"] { #expect(repaired.contains(kept)) }
  }

  @Test func everyTokenKnowsItsSource() {
    let source = Array(Self.scanned.utf8)
    let tokens = Tokenizer.tokens(of: TextRepair.repaired(source))
    #expect(tokens.tokens.count > 100)
    for index in tokens.tokens.indices {
      let place = tokens.sourceBytes(index..<index + 1)
      let read = String(decoding: source[place], as: UTF8.self)
      #expect(!read.isEmpty && !read.contains { $0.isWhitespace })
      if tokens.tokens[index].confidence == 100 { #expect(read == tokens.spelling(index)) }
    }
    #expect(tokens.lineCount == Self.scanned.split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  @Test func repairIsTheSameEachTime() {
    let source = Array(Self.scanned.utf8)
    #expect(TextRepair.repaired(source).bytes == TextRepair.repaired(source).bytes)
  }
}
