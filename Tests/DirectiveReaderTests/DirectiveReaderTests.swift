import DirectiveModel
import DirectiveReader
import Testing

@Suite struct DirectiveReaderTests {
  private func read(_ string: String) -> Directive {
    DirectiveReader.read(Array(string.utf8), source: Source(name: "-", sha256: "", byteCount: string.utf8.count)).directive
  }

  private static let letter = """
    ỦY BAN NHÂN DÂN
    TỈNH SÓC TRĂNG
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 12/UBND-VX
    V/v rà soát thủ tục hành chính
    Sóc Trăng, ngày 05 tháng 3 năm 2021

    Kính gửi:
    - Các Sở: Nội vụ, Tư pháp;
    - UBND các huyện, thị xã, thành phố.

    Thực hiện Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu:

    1. Rà soát thủ tục hành chính, báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15 tháng 4.

    2. Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ thẩm định; giao Văn phòng UBND tỉnh đôn đốc.

    Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Công văn này./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH

    Trần Thị Mai
    """

  @Test func aLetterIsReadWhole() throws {
    let directive = read(Self.letter)
    #expect(directive.number == "12/UBND-VX")
    #expect(directive.documentType == "công văn")
    #expect(directive.issuer?.name == "UBND tỉnh Sóc Trăng")
    #expect(directive.place == "Sóc Trăng")
    #expect(directive.issued?.iso == "2021-03-05")
    #expect(directive.subject == "V/v rà soát thủ tục hành chính")
    #expect(directive.addressees.map(\.agency.name) == ["Sở Nội vụ", "Sở Tư pháp", "UBND các huyện, thị xã, thành phố"])
    #expect(directive.signer == Signer(title: "Phó Chủ tịch", name: "Trần Thị Mai"))
    #expect(directive.references.map(\.number) == ["1847/QĐ-TTg"])
    #expect(directive.tasks.map(\.path) == ["1", "2", "2#2"])
    let first = try #require(directive.tasks.first)
    #expect(first.leads.map(\.name) == ["Sở Nội vụ", "Sở Tư pháp", "UBND các huyện, thị xã, thành phố"])
    #expect(first.assignees.allSatisfy { $0.inherited })
    #expect(first.reportTo.map(\.name) == ["UBND tỉnh", "Sở Nội vụ"])
    #expect(first.deadline?.lastDay?.iso == "2021-04-14")
    #expect(directive.tasks[1].leads.map(\.name) == ["Sở Tư pháp"])
    #expect(directive.tasks[1].supporters.map(\.name) == ["Sở Nội vụ"])
    #expect(directive.tasks[2].leads.map(\.name) == ["Văn phòng UBND tỉnh"])
  }

  @Test func whatIsInferredIsMarked() {
    let review = read(Self.letter).review
    #expect(review.contains { $0.field == "tasks[1].assignees" && $0.reason == .inferred })
    // The day lies soon after the letter's own.
    #expect(!review.contains { $0.field == "tasks[1].deadline" })
  }

  @Test func whatIsMissingIsMarked() {
    let directive = read("Giao Sở Nội vụ báo cáo trước ngày 31/02/2020.")
    #expect(directive.number == nil && directive.issued == nil && directive.place == nil)
    for field in ["number", "issued", "place", "signer"] {
      #expect(directive.review.contains { $0.field == field && $0.reason == .missing }, "\(field)")
    }
    #expect(directive.review.contains { $0.reason == .invalid })
    #expect(directive.tasks.allSatisfy { $0.deadline == nil })
  }

  @Test func blankDigitsAreNotGuessed() {
    let directive = read(Self.letter.replacing("12/UBND-VX", with: "     /UBND-VX").replacing("ngày 05", with: "ngày    "))
    #expect(directive.number == nil && directive.issued == nil)
    #expect(directive.place == "Sóc Trăng")
  }

  @Test func secretDocumentsAreTold() {
    let secret = Self.letter.replacing("Số: 12/UBND-VX", with: "TỐI MẬT\nSố: 12/UBND-VX")
    let reading = DirectiveReader.read(Array(secret.utf8), source: Source(name: "-", sha256: "", byteCount: 0))
    #expect(reading.secrecy == "TỐI MẬT")
    #expect(DirectiveReader.read(Array(Self.letter.utf8), source: Source(name: "-", sha256: "", byteCount: 0)).secrecy == nil)
  }

  @Test(arguments: [
    "", " ", "\n\n", "- ", "1.", "\u{FEFF}", "Kính gửi:", "Nơi nhận:", "a)\nb)\nc)", "Số: /", "(((((", "Điều 1.", "./.", "V/v", "I.",
  ])
  func anyTextGivesADirective(text: String) {
    #expect(read(text).tasks.count <= 3)
  }

  @Test func anyBytesGiveADirective() {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let letter = Array(Self.letter.utf8)
    for _ in 0..<300 {
      var bytes = letter
      for _ in 0..<(next() % 20 + 1) {
        let place = Int(next() % UInt64(bytes.count))
        switch next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int(next() % 40)))
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + Int(next() % 40))], at: place)
        }
        if bytes.isEmpty { bytes = letter }
      }
      let directive = DirectiveReader.read(bytes, source: Source(name: "-", sha256: "", byteCount: bytes.count)).directive
      for task in directive.tasks { #expect(task.bytes.upperBound <= bytes.count && !task.bytes.isEmpty) }
      #expect(Set(directive.tasks.map(\.path)).count == directive.tasks.count)
    }
  }

  @Test func everyPlacePointsAtItsWords() {
    let bytes = Array(Self.letter.utf8)
    let directive = read(Self.letter)
    func words(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    for reference in directive.references { #expect(words(reference.bytes) == reference.text) }
    for task in directive.tasks {
      #expect(words(task.bytes).hasSuffix(task.text))
      if let deadline = task.deadline { #expect(words(deadline.bytes) == deadline.text) }
    }
  }

  @Test func linesAndFormsOfTheTextDoNotMatter() {
    let plain = read(Self.letter)
    for variant in ["\u{FEFF}" + Self.letter, Self.letter.replacing("\n", with: "\r\n")] {
      let directive = read(variant)
      #expect(directive.tasks.map(\.path) == plain.tasks.map(\.path))
      #expect(directive.tasks.map(\.text) == plain.tasks.map(\.text))
      #expect(directive.number == plain.number && directive.issuer == plain.issuer)
    }
  }
}
