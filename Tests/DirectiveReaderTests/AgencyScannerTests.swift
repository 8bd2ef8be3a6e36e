import DirectiveModel
import Testing

@testable import DirectiveReader

/// Each row: the words, "=>", the agencies that `list` reads at their beginning ("none" for none).
@Suite struct AgencyScannerTests {
  static let rows = """
    Sở Nội vụ chủ trì => Sở Nội vụ
    so noi vu chu tri => Sở Nội vụ
    Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các huyện, thị xã, thành phố khẩn trương => Các sở, ban, ngành tỉnh; UBND các huyện, thị xã, thành phố
    các Sở: Nội vụ, Tài chính, Kế hoạch và Đầu tư và Thông tin và Truyền thông báo cáo => Sở Nội vụ; Sở Tài chính; Sở Kế hoạch và Đầu tư; Sở Thông tin và Truyền thông
    Các Bộ: Quốc phòng, Tài chính bố trí đủ => Bộ Quốc phòng; Bộ Tài chính
    UBND các tỉnh: Hà Tĩnh, Quảng Trị chủ động => UBND tỉnh Hà Tĩnh; UBND tỉnh Quảng Trị
    UBND các tỉnh, thành phố trực thuộc Trung ương => UBND các tỉnh, thành phố trực thuộc Trung ương
    Ủy ban nhân dân tỉnh Ninh Bình chỉ đạo => UBND tỉnh Ninh Bình
    Uỷ ban nhân dân các huyện, thị xã Ngã Năm và thành phố Sóc Trăng rà soát => UBND các huyện, thị xã, thành phố
    Bí thư tỉnh ủy, Chủ tịch Ủy ban nhân dân các tỉnh: Hà Giang và Lào Cai => Tỉnh ủy Hà Giang; Tỉnh ủy Lào Cai; UBND tỉnh Hà Giang; UBND tỉnh Lào Cai
    Trung tâm Kiểm soát bệnh tật tỉnh chủ trì => Trung tâm Kiểm soát bệnh tật tỉnh
    Các doanh nghiệp viễn thông và truyền hình cáp thực hiện => Các doanh nghiệp viễn thông và truyền hình cáp
    các cơ quan chức năng để kịp thời => Các cơ quan chức năng
    các cơ quan, đơn vị có liên quan tổ chức => Các cơ quan, đơn vị
    Bộ trưởng Bộ Y tế chỉ đạo => Bộ Y tế
    Mặt trận Tổ quốc, Đoàn Thanh niên, Hội Phụ nữ vận động => Mặt trận Tổ quốc; Đoàn Thanh niên; Hội Phụ nữ
    Sở Nội vụ, Sở Tài chính và các đơn vị liên quan rà soát => Sở Nội vụ; Sở Tài chính; Các cơ quan, đơn vị
    các sở (Văn phòng UBND tỉnh và các Sở: Nội vụ, Tư pháp) có trách nhiệm => Văn phòng UBND tỉnh; Sở Nội vụ; Sở Tư pháp
    Các sở, ban, ngành (Văn phòng UBND tỉnh và các Sở: Nội vụ, Tư pháp) có trách nhiệm => Văn phòng UBND tỉnh; Sở Nội vụ; Sở Tư pháp
    Tổ chức thu gom rác => none
    Báo cáo kết quả về Sở Y tế => none
    Phòng, chống dịch bệnh => none
    Ban hành kế hoạch => none
    Thanh tra, kiểm tra công vụ => none
    Bộ máy tinh gọn => none
    Hội nghị tổng kết => none
    Trường hợp có khó khăn => none
    người dân và doanh nghiệp => none
    """

  @Test(arguments: rows.split(separator: "\n").map(String.init))
  func list(row: String) throws {
    let parts = row.split(separator: "=>").map { $0.trimmed }
    try #require(parts.count == 2)
    let text = TokenizedText(verbatim: parts[0])
    let found = AgencyScanner(text, names: .standard).list(at: 0, limit: text.tokens.count)?.agencies.map(\.name) ?? []
    #expect((found.isEmpty ? "none" : found.joined(separator: "; ")) == parts[1])
  }

  @Test func ownProvinceSaysNothingNew() {
    let text = TokenizedText(verbatim: "UBND tỉnh Sóc Trăng")
    let agencies = AgencyScanner(text, names: .standard, home: "Sóc Trăng").list(at: 0, limit: text.tokens.count)?.agencies
    #expect(agencies == [AgencyName(id: AgencyID("ubnd-tinh"), name: "UBND tỉnh")])
  }
}

extension Substring {
  var trimmed: String {
    var scalars = unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(Substring(scalars))
  }
}
