import DirectiveModel
import DirectiveReader
import Testing

@Suite struct WeakLettersTests {
  private func read(_ string: String) -> Directive {
    DirectiveReader.read(Array(string.utf8), source: Source(name: "-", sha256: "", byteCount: string.utf8.count)).directive
  }

  private static func letter(signer: String) -> String {
    """
    ỦY BAN NHÂN DÂN
    TỈNH SÓC TRĂNG
    Số: 12/UBND-VX
    V/v rà soát thủ tục hành chính
    Sóc Trăng, ngày 05 tháng 3 năm 2021

    Kính gửi: Sở Nội vụ.

    Thực hiện Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu:

    1. Sở Nội vụ rà soát thủ tục hành chính, báo cáo UBND tỉnh trước ngày 15 tháng 4 năm 2021.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.
    CHỦ TỊCH

    \(signer)
    """
  }

  @Test func cleanLettersNeedNoReview() {
    #expect(read(Self.letter(signer: "Trần Thị Mai")).review == [])
  }

  @Test func aNameOfUncertainLettersIsMarked() throws {
    let directive = read(
      """
      UY BAN NHAN DAN
      TINH SOC TRANG
      So: 12/UBND-VX
      V/v ra soat thu tuc hanh chinh
      Soc Trang, ngay 05 thang 3 nam 2021

      Kinh gui: So Noi vu.

      Thuc hien Quyet dinh so 1847/QD-TTg ngay 27/12/2018 cua Thu tuong Chinh phu, UBND tinh yeu cau:

      1. So Noi vu ra soat thu tuc hanh chinh, bao cao UBND tinh truoc ngay 15 thang 4 nam 2021.

      Noi nhan:
      - Nhu tren;
      - Luu: VT.
      CHU TICH

      Tran Thj Mqi
      """)
    let finding = try #require(directive.review.first { $0.field == "signer" })
    #expect(finding.reason == .repaired)
    #expect(try #require(finding.confidence) < 75)
  }

  @Test func aLetterWithoutAddresseesMissesThem() {
    let text = Self.letter(signer: "Trần Thị Mai").split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Kính gửi") }.joined(separator: "\n")
    #expect(read(text).review.contains { $0.field == "addressees" && $0.reason == .missing && $0.confidence == nil })
  }
}
