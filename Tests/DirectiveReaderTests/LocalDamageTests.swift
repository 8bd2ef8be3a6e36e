import Testing

@testable import DirectiveReader

/// Texts that are damaged in part: what is sound stays byte for byte, what is not is mended.
@Suite struct LocalDamageTests {
  private static let sound = [
    "Thực hiện Quyết định của Ủy ban nhân dân tỉnh về việc triển khai chương trình cải cách hành chính nhà nước,",
    "Sở Nội vụ đề nghị các sở, ban, ngành tỉnh tiếp tục rà soát, chuẩn hóa thủ tục hành chính theo quy định.",
    "Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên hằng năm của cơ quan, đơn vị.",
  ]
  private static let garbled = [
    "Thu trudng céc sé, nganh tinh, cac don vi su nghiép thuéc UBND tinh chi dao thuc hién nghiém tuc",
    "cai cach thé ché, cai cach thu tuc hanh chinh, xay dyng va phat trién d6i ngii cén b6, céng chirc",
    "phuong án, dé an, ké hoach giri S6 Noi vu trude ngay 31/01/2020 dé tong hop, bao cao UBND tinh",
  ]

  private func lines(_ source: [String]) -> [String] {
    let text = TextRepair.repaired(Array(source.joined(separator: "\n").utf8))
    return String(decoding: text.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func eachParagraphIsJudgedByItself() {
    let source = Self.sound + Self.garbled + Self.sound + Self.garbled
    let read = lines(source)
    #expect(Array(read[0..<3]) == Self.sound)
    #expect(Array(read[6..<9]) == Self.sound)
    #expect(read[3].hasPrefix("Thủ trưởng các sở, ngành tỉnh, các đơn vị sự nghiệp thuộc UBND tỉnh"))
    #expect(read[11].contains("gửi Sở Nội vụ trước ngày 31/01/2020"))
  }

  /// Its few words would say nothing; the lines around them do.
  @Test func shortLinesFollowTheirNeighbours() {
    let read = lines(Self.sound + Self.garbled + ["dia ban tinh.", "KE HOACH", "hién nghiém."] + Self.garbled)
    #expect(Array(read[6..<9]) == ["địa bàn tỉnh.", "KẾ HOẠCH", "hiện nghiêm."])
  }

  /// Names, foreign words and files in a sound text have no marks either.
  @Test(arguments: [
    "Liên hệ: Nguyen Van An, email annv@abc.gov.vn", "Windows Server 2019, Microsoft Office, Google Chrome, Mozilla Firefox",
    "backup, restore, login, logout, email, website, internet, server, hosting, domain", "Leptospirosis, Salmonella, Cloramin B, Aquatabs",
    "The purpose of this document is to provide guidance for the implementation of the administrative reform program",
    "Le projet de coopération décentralisée entre la région et la province prévoit le financement de plusieurs actions",
  ])
  func foreignLinesOfSoundTextsStay(_ line: String) {
    let source = Self.sound + Self.sound + [line] + Self.sound + Self.sound
    #expect(lines(source) == source)
  }

  /// A phrase alone is too short for a share of its words to say anything.
  @Test(arguments: [
    "trude ngay 30 thang 6 nam 2020|trước ngày 30 tháng 6 năm 2020",
    "gui Sé Noi vu trudc ngay 15 hang thang|gửi Sở Nội vụ trước ngày 15 hằng tháng",
    "dinh ky hang quy bdo cdo UBND tinh|định kỳ hàng quý báo cáo UBND tỉnh",
    "Kinh giti: Uy ban nhan dan tinh Séc Trang|Kính gửi: Ủy ban nhân dân tỉnh Sóc Trăng",
  ])
  func shortPhrasesAreRepaired(_ row: String) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(lines([columns[0]]) == [columns[1]])
  }

  @Test(arguments: ["trước ngày 30 tháng 6 năm 2020", "truoc ngay 30 thang 6", "Fobalu Aquatabs", "SNV-CCHC", ""])
  func shortPhrasesThatAreSoundStay(_ phrase: String) { #expect(lines([phrase]) == [phrase]) }

  /// Left of the bar after the three garbled lines, right of it as it must be read.
  @Test(arguments: [
    ": theo dung quy dinh cua phap luat|  theo đúng quy định của pháp luật", "~ Cac phong chuyén mén|- Các phòng chuyên môn",
    "thuc hién nhiém.vu cai céch, tién d6-trién khai|thực hiện nhiệm vụ cải cách, tiến độ triển khai",
    "thuc hién trude ngay. 16/5/2016 cua Chinh phu|thực hiện trước ngày  16/5/2016 của Chính phủ",
    "Nghi quyét s6:35/NQ-CP cua Chinh phu|Nghị quyết số:35/NQ-CP của Chính phủ",
    "theo Nghi dinh s6 12/2020/ND-CP va Quyét dinh s6 5/QD-TTg|theo Nghị định số 12/2020/NĐ-CP và Quyết định số 5/QĐ-TTg",
    "Ill. TO CHUC THUC HIEN|III. TỔ CHỨC THỰC HIỆN",
    "bdo cdo UBND tinh; b) Tham muu cho UBND tinh|báo cáo UBND tỉnh; b) Tham mưu cho UBND tỉnh",
  ])
  func specksAndCodesAreMended(_ row: String) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(lines(Self.garbled + [columns[0]])[3] == columns[1])
  }

  /// What a damaged line may well have.
  @Test(arguments: [
    "thuc hién nhu sau:|thực hiện như sau:", "Sé Noi vu, Sé Tai chinh, Sé Y té, v.v.|Sở Nội vụ, Sở Tài chính, Sở Y tế, v.v.",
    "bao cao hang quy, 6 thang, hang nam|báo cáo hằng quý, 6 tháng, hằng năm",
    "xem https://abc.gov.vn/van-ban.html dé thuc hién|xem https://abc.gov.vn/van-ban.html để thực hiện",
  ])
  func marksThatAreMeantStay(_ row: String) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(lines(Self.garbled + [columns[0]])[3] == columns[1])
  }

  /// In sound lines too.
  @Test(arguments: [
    "Nghị quyết số 76/NÑQ-CP của Chính phủ|Nghị quyết số 76/NQ-CP của Chính phủ", "Quyết định số 5/QÐ-TTg|Quyết định số 5/QĐ-TTg",
    "Công điện số 222/CĐÐ-TTg|Công điện số 222/CĐ-TTg", "(¡) Đánh giá; (ï¡) Rà soát|(i) Đánh giá; (ii) Rà soát",
  ])
  func straySignsAreMended(_ row: String) {
    let columns = row.split(separator: "|").map(String.init)
    #expect(lines([columns[0]]) == [columns[1]])
  }

  @Test func eachLineKeepsItsPlaceInTheSource() {
    let source = Array((Self.sound + Self.garbled + [": ~ 'x. _"] + Self.sound).joined(separator: "\n").utf8)
    let result = TextRepair.repaired(source)
    #expect(result.map.sourceCount == source.count)
    #expect(result.map.repairedCount == result.bytes.count)
    #expect(result.bytes.count { $0 == 0x0A } == source.count { $0 == 0x0A })
  }
}
