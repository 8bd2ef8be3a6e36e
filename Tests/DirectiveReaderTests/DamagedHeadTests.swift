import DirectiveModel
import DirectiveReader
import Testing

/// What scans lose of a document's head, and of the marks that begin its items.
@Suite struct DamagedHeadTests {
  private func read(_ text: String) -> Directive {
    DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
  }

  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
  private static let tail = "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nCao Tiến Dũng"

  private func reasons(_ field: String, of directive: Directive) -> [Finding.Reason] {
    directive.review.filter { $0.field == field }.map(\.reason)
  }

  @Test func capitalsUnderALostTitleAreTheSubject() {
    let directive = read(
      "THỦ TƯỚNG CHÍNH PHỦ\n\(Self.motto)\nSố: 223/CĐ-TTg\nHa này. ngày 20 tháng 11 năm 2025\n\nTẬP TRUNG ỨNG PHÓ LŨ LỚN TẠI KHÁNH HÒA\n\n"
        + "THỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ Y tế;\n- Bộ Công an.\n\n1. Bộ Y tế rà soát.\(Self.tail)")
    #expect(directive.documentType == "công điện")
    #expect(directive.subject.map { FoldedText.fold($0) } == "tap trung ung pho lu lon tai khanh hoa")
    #expect(directive.addressees.map(\.agency.name) == ["Bộ Y tế", "Bộ Công an"])
    #expect(directive.place == "Hà Nội")
    #expect(reasons("subject", of: directive) == [.inferred])
    #expect(reasons("place", of: directive) == [.inferred])
  }

  @Test func addresseesMayStandUnderAnUnreadableGreeting() {
    let directive = read(
      "UBND TỈNH ĐỒNG NAI\n\(Self.motto)\nĐồng Nai, ngày 10 tháng 3 năm 2020\nSố: 15/UBND-TH\nV/v rà soát thủ tục hành chính\n\n"
        + "SS TAL revi: Sở Y tế.\n\n1. Rà soát thủ tục.\(Self.tail)")
    #expect(directive.addressees.map(\.agency.name) == ["Sở Y tế"])
    #expect(reasons("addressees", of: directive) == [.inferred])
  }

  @Test func theSignatureTellsTheIssuer() {
    let directive = read(
      "Đồng Nai, ngày 10 tháng 3 năm 2020\nKẾ HOẠCH\nRà soát thủ tục\n\n1. Sở Y tế rà soát.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
        + "TM. ỦY BAN NHÂN DÂN TỈNH\nCHỦ TỊCH\nCao Tiến Dũng")
    #expect(directive.issuer?.name == "UBND tỉnh Đồng Nai")
    #expect(reasons("issuer", of: directive) == [.inferred])
  }

  @Test func aNumberMayHaveLostItsSlash() {
    let directive = read(
      "UBND TỈNH ĐỒNG NAI\n\(Self.motto)\nSố: 2187 KH-UBND\nĐồng Nai, ngày 10 tháng 3 năm 2020\nKẾ HOẠCH\nRà soát thủ tục\n\n1. Sở Y tế rà soát."
        + Self.tail)
    #expect(directive.number == "2187/KH-UBND")
    #expect(reasons("number", of: directive) == [.repaired])
  }

  @Test func theRecipientsMayRunIntoTheName() {
    let directive = read(
      "UBND TỈNH ĐỒNG NAI\n\(Self.motto)\nSố: 21/KH-UBND\nĐồng Nai, ngày 10 tháng 3 năm 2020\nKẾ HOẠCH\nRà soát thủ tục\n\n"
        + "1. Sở Y tế rà soát.\n\nNơi nhận: CHỦ TỊCH\n- Các sở, ban, ngành;\n- Lưu: VT, KTN. Nguyễn Văn An")
    #expect(directive.signer == Signer(title: "Chủ tịch", name: "Nguyễn Văn An"))
    #expect(reasons("signer", of: directive).isEmpty)
  }

  @Test func otherBulletsAreDashes() {
    let directive = read(
      "UBND TỈNH ĐỒNG NAI\n\(Self.motto)\nSố: 21/KH-UBND\nĐồng Nai, ngày 10 tháng 3 năm 2020\nKẾ HOẠCH\nRà soát thủ tục\n\n1. Rà soát thủ tục\n"
        + "~ Cơ quan chủ trì: Sở Y tế.\n• Thời gian hoàn thành: Quý II/2020.\(Self.tail)")
    #expect(directive.tasks.map(\.path) == ["1"])
    #expect(directive.tasks.first?.leads.map(\.name) == ["Sở Y tế"])
    #expect(directive.tasks.first?.deadline?.lastDay?.iso == "2020-06-30")
  }

  @Test func labelsMayBeMisread() {
    let directive = read(
      "UBND TỈNH ĐỒNG NAI\n\(Self.motto)\nSố: 21/QĐ-UBND\nĐồng Nai, ngày 10 tháng 3 năm 2020\nQUYẾT ĐỊNH\nVề việc rà soát thủ tục\n\n"
        + "Điều 1. Ban hành Kế hoạch.\n\nĐiều 2, Phân công nhiệm vụ:\n\na) Sở Y tế chủ trì rà soát.\n\nb) Sở Nội vụ chủ trì kiểm tra.\n\n"
        + "©) Sở Tư pháp chủ trì thẩm định.\(Self.tail)")
    #expect(directive.tasks.map(\.path) == ["2.a", "2.b", "2.c"])
  }

  @Test func aLostHeadingHidesNoDuties() {
    let directive = read(
      "UBND TỈNH ĐỒNG NAI\n\(Self.motto)\nSố: 21/KH-UBND\nĐồng Nai, ngày 10 tháng 3 năm 2020\nKẾ HOẠCH\nRà soát thủ tục\n\n"
        + "I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao chất lượng.\n2. Bảo đảm tiến độ.\nx:7 8+;\n1. Sở Y tế chủ trì rà soát.\n2. Sở Nội vụ theo dõi.\(Self.tail)"
    )
    #expect(directive.tasks.flatMap(\.leads).map(\.name) == ["Sở Y tế", "Sở Nội vụ"])
  }
}
