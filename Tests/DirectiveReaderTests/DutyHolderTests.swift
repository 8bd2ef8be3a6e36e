import DirectiveModel
import DirectiveReader
import Testing

/// Who holds a duty: names with several fields, branches, people's offices of communes, notes behind the duty.
@Suite struct DutyHolderTests {
  private func read(_ body: String, to addressees: String = "Các sở, ban, ngành tỉnh.") -> Directive {
    SampleLetter(addressees: addressees, body: "\(SampleLetter.opening)\n\(body)").read()
  }

  /// The item; who leads its tasks, "/" between them.
  private static let leads = SampleLetter.table(
    """
    Ngân hàng Nhà nước chi nhánh tỉnh rà soát lãi suất. | Ngân hàng Nhà nước chi nhánh tỉnh
    Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Lâm Đồng chỉ đạo cho vay. | Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Lâm Đồng
    Kho bạc Nhà nước khu vực XVI kiểm soát chi chặt chẽ. | Kho bạc Nhà nước khu vực XVI
    Chi nhánh Ngân hàng Chính sách xã hội tỉnh cho vay theo quy định. | Chi nhánh Ngân hàng Chính sách xã hội tỉnh
    Chi nhánh Văn phòng đăng ký đất đai khu vực Đà Lạt rà soát hồ sơ. | Chi nhánh Văn phòng đăng ký đất đai khu vực Đà Lạt
    Phòng Quản lý, bảo vệ rừng và Bảo tồn thiên nhiên cập nhật bản đồ. | Phòng Quản lý, bảo vệ rừng và Bảo tồn thiên nhiên
    Phòng Thanh tra, pháp chế: rà soát các vụ án tồn đọng. | Phòng Thanh tra, pháp chế
    Phòng Tuyên truyền - Hỗ trợ người nộp thuế mở chuyên mục. | Phòng Tuyên truyền - Hỗ trợ người nộp thuế
    Cảnh sát Phòng cháy và chữa cháy tỉnh tổng kiểm tra các chợ. | Cảnh sát Phòng cháy và chữa cháy tỉnh
    Hạt trưởng các Hạt Kiểm lâm trực tiếp chỉ huy chữa cháy. | Các Hạt Kiểm lâm
    UBND các huyện Ia H'Drai, Kon Plông thu hồi đất. | UBND huyện Ia H'Drai, UBND huyện Kon Plông
    Các xã Mé Pu, Sùng Nhơn: phân công từng thành viên. | UBND xã Mé Pu, UBND xã Sùng Nhơn
    Các Chi cục Thuế quận, huyện niêm yết thông báo. | Các Chi cục Thuế quận, huyện
    Đội Kiểm lâm cơ động số 1, số 2 duy trì quân số. | Đội Kiểm lâm cơ động số 1, Đội Kiểm lâm cơ động số 2
    Hội Nông dân huyện vận động hội viên. | Hội Nông dân huyện
    Đảng ủy, UBND các xã, phường, đặc khu rà soát. | Đảng ủy, UBND các xã, phường, thị trấn
    Kiểm tra các cơ sở gây nuôi, mỗi cơ sở một lần (các Hạt Kiểm lâm); | Các Hạt Kiểm lâm
    Về Đề án giáo viên mầm non: thống nhất chủ trương. Sở Nội vụ hướng dẫn hợp đồng. | Sở Nội vụ
    UBND các xã, phường gặt nhanh lúa. Riêng các xã Đức Trọng, Di Linh chuẩn bị di dân. | UBND các xã, phường, thị trấn / UBND xã Đức Trọng, UBND xã Di Linh
    Giảm trừ khi quyết toán 04 công trình, giao Sở Tài chính thực hiện xong trong quý IV/2025. | Sở Tài chính
    """)

  @Test(arguments: leads) func holdersAreWhole(row: [String]) throws {
    try #require(row.count == 2)
    let tasks = read("1. \(row[0])\n2. Sở Nội vụ báo cáo kết quả.").tasks.filter { $0.path.hasPrefix("1") }
    #expect(tasks.map { $0.leads.map(\.name).joined(separator: ", ") }.joined(separator: " / ") == row[1])
  }

  /// "Kính gửi"; the addressees, "/" between them.
  private static let addressees = SampleLetter.table(
    """
    Chỉ huy trưởng: Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh. | Bộ Chỉ huy Quân sự tỉnh / Bộ Chỉ huy Bộ đội Biên phòng tỉnh
    Giám đốc các Sở: Nông nghiệp và Môi trường; Tài chính; Xây dựng. | Sở Nông nghiệp và Môi trường / Sở Tài chính / Sở Xây dựng
    Chủ tịch UBND các phường: Xuân Hương - Đà Lạt, Cam Ly - Đà Lạt. | UBND phường Xuân Hương - Đà Lạt / UBND phường Cam Ly - Đà Lạt
    UBND các phường: 1, 2, B'Lao. | UBND phường 1 / UBND phường 2 / UBND phường B'Lao
    Trưởng các Phòng: Nội vụ, Tài chính - Kế hoạch. | Phòng Nội vụ / Phòng Tài chính - Kế hoạch
    Quý cơ quan, đơn vị. | Các cơ quan, đơn vị
    """)

  @Test(arguments: addressees) func addresseesAreWhole(row: [String]) throws {
    try #require(row.count == 2)
    #expect(read("1. Rà soát hồ sơ.", to: row[0]).addressees.map(\.agency.name).joined(separator: " / ") == row[1])
  }

  @Test func whatWasFoundIsNoDuty() {
    let directive = read(
      "I. ĐẶC ĐIỂM TÌNH HÌNH\n1. Toàn tỉnh hiện có 962 ha rừng.\nII. THỜI GIAN, CHỈ TIÊU\n1. Thời gian: từ ngày 01/9/2025.\n"
        + "2. Chỉ tiêu: 150 km đường.\nIII. NHIỆM VỤ\n1. Cử tri xã Di Linh đề nghị nâng cấp đường.\n2. Sở Xây dựng nhận được kiến nghị của cử tri.\n"
        + "3. Sở Xây dựng sửa chữa cầu, phân bổ\n20.000 tấn xi măng.")
    #expect(directive.tasks.map(\.path) == ["III.3"])
  }

  @Test func strokesThatRunTogetherAreToldByTheirPlace() {
    let directive = read(
      "1. TUYÊN TRUYỀN\n1. Sở Y tế phát thanh.\n2. Sở Nội vụ rà soát.\nIH. THU GOM\n1. Sở Y tế kiểm tra.\n2. Sở Tài chính cấp kinh phí.\n"
        + "1H. XỬ LÝ\n1. Sở Công Thương kiểm tra.\n2. Sở Y tế báo cáo.")
    #expect(directive.tasks.map(\.path) == ["I.1", "I.2", "II.1", "II.2", "III.1", "III.2"])
  }
}
