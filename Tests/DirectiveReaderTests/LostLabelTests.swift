import DirectiveModel
import DirectiveReader
import Testing

/// Labels that a scan lost or garbled, and what it puts between them.
@Suite struct LostLabelTests {
  private func read(_ body: String) -> Directive {
    let head =
      "UBND TỈNH ĐỒNG NAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-UBND\n"
      + "Đồng Nai, ngày 10 tháng 3 năm 2020\n\nKẾ HOẠCH\nRà soát thủ tục hành chính\n\n"
    let tail = "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nCao Tiến Dũng"
    let bytes = Array((head + body + tail).utf8)
    return DirectiveReader.read(bytes, source: Source(name: "-", sha256: "", byteCount: bytes.count)).directive
  }

  private func paths(_ body: String) -> [String] { read(body).tasks.map(\.path) }

  private func inferred(_ body: String) -> [String] {
    read(body).review.filter { $0.reason == .inferred && $0.field.hasSuffix(".path") }.map(\.field)
  }

  private static let duties = "a) Sở Y tế rà soát hồ sơ.\nb) Sở Nội vụ kiểm tra hồ sơ.\n"

  @Test func aHeadingBetweenTwoNumbersHasTheOneBetweenThem() {
    let body =
      "1. Công tác chuẩn bị\n\(Self.duties)\nCông tác kiểm tra\n\(Self.duties)\n3. Công tác báo cáo\n\(Self.duties)"
    #expect(paths(body) == ["1.a", "1.b", "2.a", "2.b", "3.a", "3.b"])
    #expect(inferred(body) == ["tasks[2.a].path", "tasks[2.b].path"])
  }

  @Test func whatIsLeftOfANumberOnItsOwnLineIsNoWord() {
    let body = "1.\nSở Y tế:\n\nRà soát hồ sơ.\n\nA.\nSở Nội vụ:\n\nKiểm tra hồ sơ.\n\n3.\nSở Tư pháp:\n\nTổng hợp hồ sơ."
    #expect(paths(body) == ["1", "2", "3"])
    #expect(inferred(body) == ["tasks[2].path"])
  }

  @Test func skippedNumbersStayWhereNothingStandsBetween() {
    #expect(paths("1. Sở Y tế rà soát hồ sơ.\n3. Sở Nội vụ kiểm tra hồ sơ.") == ["1", "3"])
  }

  @Test(arguments: ["H. NHIỆM VỤ", "IL. NHIỆM VỤ", "II NHIỆM VỤ", "Ve NHIỆM VỤ", "NHIỆM VỤ CHUNG"])
  func headingsAreCountedThrough(_ second: String) {
    let item = "\n1. Sở Y tế rà soát hồ sơ.\n2. Sở Nội vụ kiểm tra hồ sơ.\n"
    #expect(
      paths("I. CHUẨN BỊ\(item)\n\(second)\(item)\nIII. KIỂM TRA\(item)") == ["I.1", "I.2", "II.1", "II.2", "III.1", "III.2"])
  }

  @Test func oneBracketMayBeMisread() {
    #expect(paths("(1) Sở Y tế rà soát hồ sơ.\n{2) Sở Nội vụ kiểm tra hồ sơ.\n(3] Sở Tư pháp tổng hợp hồ sơ.") == ["1", "2", "3"])
  }

  @Test func lettersRunOnInsideALine() {
    let body =
      "1. Sở Y tế: a) Rà soát hồ sơ của người dân; b) Kiểm tra hồ sơ của doanh nghiệp; c) Tổng hợp hồ sơ.\n"
      + "2. Sở Nội vụ: a) Rà soát biên chế; b) Kiểm tra biên chế."
    #expect(paths(body) == ["1.a", "1.b", "1.c", "2.a", "2.b"])
    // In one sentence they are no items.
    #expect(paths("1. Sở Y tế rà soát hồ sơ nêu tại điểm a) và điểm b) của Kế hoạch.\n2. Sở Nội vụ kiểm tra hồ sơ.") == ["1", "2"])
  }

  @Test(arguments: ["~", "_~", "=", ">", "¬"])
  func misreadDashesBeginItems(_ mark: String) {
    #expect(
      paths("1. Sở Y tế thực hiện các nhiệm vụ sau:\n- Rà soát hồ sơ.\n\(mark) Kiểm tra hồ sơ.\n- Tổng hợp hồ sơ.") == [
        "1.-1", "1.-2", "1.-3",
      ])
  }

  @Test func aColumnBesideTheSubjectIsNotPartOfIt() {
    let text =
      "BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 17/BTC-CT\nV/v phổ biến cẩm nang thuế Độc lập - Tự do - Hạnh phúc\n"
      + "dành cho cấp xã Hà Nội, ngày 19 tháng 11 năm 2025\n\nKính gửi: Sở Y tế.\n\n1. Rà soát hồ sơ."
    let directive = DirectiveReader.read(Array(text.utf8), source: Source(name: "-", sha256: "", byteCount: text.utf8.count)).directive
    #expect(directive.subject == "V/v phổ biến cẩm nang thuế dành cho cấp xã")
    #expect(directive.issued == CivilDate(year: 2025, month: 11, day: 19))
    #expect(directive.place == "Hà Nội")
  }

  @Test func specksOfADirtyPageAreTakenOut() {
    let body =
      "1. Sở Y tế rà:soát hồ sơ, kiểm.tra hồ sơ của người_dân trước ngày. 15/5/2020.\n2. Sở Nội vụ tổng;hợp hồ sơ trong tháng.11 năm 2020."
    let tasks = read(body).tasks
    #expect(tasks.first?.text == "Sở Y tế rà: soát hồ sơ, kiểm tra hồ sơ của người dân trước ngày 15/5/2020.")
    #expect(tasks.last?.text == "Sở Nội vụ tổng; hợp hồ sơ trong tháng 11 năm 2020.")
    // One such mark is a typist's.
    #expect(read("1. Sở Y tế kiểm.tra hồ sơ.\n2. Sở Nội vụ tổng hợp hồ sơ.").tasks.first?.text == "Sở Y tế kiểm.tra hồ sơ.")
  }
}
