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

  private static let scans = scanned.split(separator: "\n").map { $0.prefix { $0 != "|" } }.joined(separator: "\n")

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

  /// Letters that the model could not write are gone altogether, tones stand as stray signs.
  @Test func fadedTextIsReadAsWritten() {
    #expect(
      text("Chi thj vê vic tang cu'ò'ng kim tra k lut, các don vj phi hp thc hin nhim vu dã du'ç'c giao trong k hoch cüa tinh")
        == "Chỉ thị về việc tăng cường kiểm tra kỷ luật, các đơn vị phối hợp thực hiện nhiệm vụ đã được giao trong kế hoạch của tỉnh")
  }

  @Test func foreignPassagesStay() {
    let foreign =
      "The purpose of this document is to provide guidance for the implementation of the administrative reform program in the coming years"
    let sound = "Thực hiện Quyết định của Ủy ban nhân dân tỉnh về việc triển khai chương trình hợp tác quốc tế với các nước trong khu vực."
    let source = [sound, foreign, foreign, sound].joined(separator: "\n")
    #expect(text(source) == source)
  }

  @Test func shortFormsAndLabelsStay() {
    let source = "V/v thyc hién céng tac cai cach hanh chinh\na) Béo cdo dé b/c Chu tich UBND tinh, HĐND\n¢) Céc sé, nganh tinh"
    #expect(text(source) == "V/v thực hiện công tác cải cách hành chính\na) Báo cáo để b/c Chủ tịch UBND tỉnh, HĐND\nc) Các sở, ngành tỉnh")
  }

  @Test func headingsKeepTheirCapitals() {
    #expect(
      text("CONG HOA XA HQI CHU NGHIA VIET NAM\nDéc lap - Ty do - Hanh phiic\nUY BAN NHAN DAN TINH yéu cau céc don vi")
        == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nỦY BAN NHÂN DÂN TỈNH yêu cầu các đơn vị")
  }

  @Test func everyRepairSaysHowSureItIs() {
    let result = TextRepair.repaired(Array(Self.scans.utf8))
    #expect(result.repairs.count > 60)
    for repair in result.repairs { #expect((1...99).contains(repair.confidence) && !repair.range.isEmpty) }
    for (first, second) in zip(result.repairs, result.repairs.dropFirst()) { #expect(first.range.upperBound <= second.range.lowerBound) }
  }

  private func token(_ word: String, in source: String) -> Token? {
    let tokens = TokenizedText(clean: source)
    return tokens.tokens.indices.first { tokens.spelling($0) == word }.map { tokens.tokens[$0] }
  }

  /// What stays in a damaged line may be misread all the same.
  @Test func keptWordsOfDamagedLinesAreNoCertainty() throws {
    let source = Self.scans + "\nCac sé, nganh tinh va Fobalu thuc hién nghiém cac néi dung cua Ké hoach nay."
    let unlisted = try #require(token("Fobalu", in: source))
    #expect(unlisted.confidence <= 70)
    let listed = try #require(token("hai", in: Self.scans + "\nbdo cdo UBND tinh hai tuan mot lan, trude ngay 15 hang thang"))
    #expect((50..<100).contains(listed.confidence))
    let number = try #require(token("450", in: source))
    #expect(number.confidence == 100)
  }

  @Test func doubtsLieBetweenTheRepairs() {
    let result = TextRepair.repaired(Array(Self.scans.utf8))
    #expect(!result.doubts.isEmpty)
    for (first, second) in zip(result.doubts, result.doubts.dropFirst()) { #expect(first.range.upperBound <= second.range.lowerBound) }
    for doubt in result.doubts { #expect(!result.repairs.contains { $0.range.overlaps(doubt.range) }) }
  }

  /// Real scans print P, B and H for Đ.
  @Test(arguments: [
    "Pai Truyén thanh va Truyén hinh tinh tuyén truyén|Đài Truyền thanh và Truyền hình tỉnh tuyên truyền",
    "Pbi voi cac co quan, don vi tiép tuc Py manh céng tac cai cach hanh chinh|Đối với các cơ quan, đơn vị tiếp tục Đẩy mạnh công tác cải cách hành chính",
    "GIAM POC|GIÁM ĐỐC",
  ])
  func misreadCapitalsComeBack(_ row: String) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(text(Self.scans + "\n\n" + columns[0]).hasSuffix(columns[1]))
  }

  @Test(arguments: [
    "thuc hién trude ngàyio tháng 10 nam 2020|thực hiện trước ngày 10 tháng 10 năm 2020",
    "thuc hién trude ngay25 thang 12 nam 2020|thực hiện trước ngày 25 tháng 12 năm 2020",
    "trong thang 10 nam 2020, gui Sé Noi vu ngay39 hang thang|trong tháng 10 năm 2020, gửi Sở Nội vụ ngày39 hằng tháng",
  ])
  func gluedNumbersNeverVanish(_ row: String) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(text(Self.scans + "\n" + columns[0]).hasSuffix(columns[1]))
  }

  /// "cap" is "cấp" nearly everywhere; in a document on cables it is "cáp".
  @Test func theDocumentsOwnWordsAreReadAgain() {
    let first = "Céc doanh nghiép vién thong va truyén hinh cap phai bao dam an toan cho he thong truyén hinh cap, mang truyén hinh cap"
    let second = "khi lap quy hoach xay dung phai co ké hoach ngam hoa mang cap trén cac tuyén duong"
    #expect(text([first, first, second].joined(separator: "\n")).contains("mạng cáp trên các tuyến đường"))
  }

  /// One huge token, only marks, no blanks, every word unknown.
  @Test(arguments: ["thyc", "\n", ": ~ _\n", "?'^~", "é6", "e\u{301}\u{302}", "1§/", "xqzw6é ", "\u{0}\r\t "])
  func hostileTextKeepsItsLengthInTheMap(_ piece: String) {
    let source = Array(("Thyc hién cac nhiém vu céng tac cai cach hanh chinh cua tinh " + String(repeating: piece, count: 3000)).utf8)
    let result = TextRepair.repaired(source)
    #expect(result.map.sourceCount == source.count)
    #expect(result.map.repairedCount == result.bytes.count)
  }

  @Test func numbersAndAddressesStay() {
    let source =
      "Thyc hién Théng bdo s6 450-TB/TU ngay 30/12/2017 cua Tinh ty, xem https://abc.gov.vn/cac-sd/13 hodc gui vé vpubnd@tinh.gov.vn"
    let repaired = text(source)
    for kept in ["450-TB/TU", "30/12/2017", "https://abc.gov.vn/cac-sd/13", "vpubnd@tinh.gov.vn"] { #expect(repaired.contains(kept)) }
  }

  @Test func everyTokenKnowsItsSource() {
    let source = Array(Self.scans.utf8)
    let tokens = Tokenizer.tokens(of: TextRepair.repaired(source))
    #expect(tokens.tokens.count > 100)
    for index in tokens.tokens.indices {
      let place = tokens.sourceBytes(index..<index + 1)
      let read = String(decoding: source[place], as: UTF8.self)
      #expect(!read.isEmpty && !read.contains { $0.isWhitespace })
      if tokens.tokens[index].confidence == 100 { #expect(read == tokens.spelling(index)) }
    }
    #expect(tokens.lineCount == Self.scans.split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  @Test func repairIsTheSameEachTime() {
    let source = Array(Self.scans.utf8)
    #expect(TextRepair.repaired(source).bytes == TextRepair.repaired(source).bytes)
  }
  /// The readings of words are kept from one document to the next.
  @Test func repairDoesNotDependOnWhatWasReadBefore() {
    let source = Array(Self.scans.utf8)
    let first = TextRepair.repaired(source)
    for line in Self.scanned.split(separator: "\n") { _ = TextRepair.repaired(Array(line.utf8) + source.reversed()) }
    let again = TextRepair.repaired(source)
    #expect(again.bytes == first.bytes)
    #expect(again.repairs == first.repairs && again.doubts == first.doubts)
  }
}
