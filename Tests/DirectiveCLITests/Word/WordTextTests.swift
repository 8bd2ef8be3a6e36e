@testable import DirectiveCLI
import Testing

/// What is read from the parts of a Word document: what people see, and nothing else.
@Suite struct WordTextTests {
  private static let root = "<w:x xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"

  private func blocks(_ body: String, numbering: String = "", styles: String = "", notes: String = "", headings: [String] = []) throws
    -> [String]
  {
    func part(_ xml: String) -> [UInt8] { xml.isEmpty ? [] : Array("\(Self.root)\(xml)</w:x>".utf8) }
    return try WordParts(
      document: part(body), styles: part(styles), numbering: part(numbering), notes: [part(notes)], headings: headings.map(part)
    ).blocks()
  }

  @Test(arguments: [
    // Runs cut words anywhere; blanks count; tabs and breaks are elements.
    ("<w:r><w:t>Sở N</w:t></w:r><w:r><w:t xml:space='preserve'>ội vụ </w:t><w:tab/><w:t>báo cáo</w:t></w:r>", "Sở Nội vụ \tbáo cáo"),
    ("<w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:br w:type='page'/><w:t>ba</w:t></w:r>", "một\nhai\nba"),
    ("<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>KH, hoàn\nthành</w:t><w:softHyphen/></w:r>", "12-KH, hoàn thành"),
    ("<w:r><w:t>&lt;A &amp; B&gt; &#225;&#x1EA5;</w:t></w:r>", "<A & B> áấ"),
    ("<w:r><w:t><![CDATA[a<b]]></w:t></w:r><!-- <w:t>lời</w:t> -->", "a<b"),
    ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:t> có</w:t></w:r>", "✓ có"),
    // Tracked changes: what was inserted stands, what was struck out does not.
    (
      "<w:r><w:t>trước ngày </w:t></w:r><w:del><w:r><w:delText>20</w:delText></w:r></w:del><w:ins><w:r><w:t>25/3</w:t></w:r></w:ins>",
      "trước ngày 25/3"
    ),
    ("<w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo>", "mới"),
    ("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>thấy</w:t></w:r>", "thấy"),
    // Hidden words, and capitals that are only shown.
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>hiện</w:t></w:r>", "hiện"),
    ("<w:r><w:rPr><w:caps/></w:rPr><w:t>Ủy ban nhân dân</w:t></w:r>", "ỦY BAN NHÂN DÂN"),
    // Of fields only what they show.
    (
      "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>x</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>", "7"
    ),
    ("<w:fldSimple w:instr='DATE'><w:r><w:t>05/3</w:t></w:r></w:fldSimple>", "05/3"),
    ("<w:hyperlink><w:smartTag><w:r><w:t>chinhphu.vn</w:t></w:r></w:smartTag></w:hyperlink>", "chinhphu.vn"),
    // A form that nobody has filled in.
    (
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Gõ vào đây</w:t></w:r></w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>đã gõ</w:t></w:r></w:sdtContent></w:sdt>", "đã gõ"
    ),
  ]) func aParagraphIsReadAsItIsSeen(xml: String, text: String) throws {
    #expect(try blocks("<w:p>\(xml)</w:p>") == [text])
  }

  @Test func aStruckOutEndJoinsTwoParagraphs() throws {
    let body =
      "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>Sở Nội vụ </w:t></w:r></w:p><w:p><w:r><w:t>chủ trì</w:t></w:r></w:p>"
    #expect(try blocks(body) == ["Sở Nội vụ chủ trì"])
  }

  /// A field that was never closed must not swallow what follows.
  @Test func aFieldEndsWithItsParagraph() throws {
    #expect(try blocks("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + WordXML.paragraph("1. Báo cáo")) == ["1. Báo cáo"])
  }

  @Test func aTextBoxIsReadOnce() throws {
    let box = "<w:txbxContent>\(WordXML.paragraph("HỎA TỐC"))</w:txbxContent>"
    let choice =
      "<mc:AlternateContent><mc:Choice Requires='wps'>\(box)</mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent>"
    #expect(try blocks("<w:p><w:r><w:t>Sở Nội </w:t></w:r><w:r>\(choice)</w:r><w:r><w:t>vụ</w:t></w:r></w:p>") == ["Sở Nội vụ", "HỎA TỐC"])
  }

  @Test func anyPrefixMayStandForTheNamespace() throws {
    let xml = { (prefix: String, sign: String) in
      "<\(prefix)document xmlns\(sign)='http://purl.oclc.org/ooxml/wordprocessingml/main'><\(prefix)p><\(prefix)r><\(prefix)t>chữ"
        + "</\(prefix)t></\(prefix)r></\(prefix)p></\(prefix)document>"
    }
    for text in [xml("", ""), xml("ns0:", ":ns0"), xml("w:", ":w")] {
      #expect(try WordParts(document: Array(text.utf8)).blocks() == ["chữ"])
    }
  }

  @Test func notesComeLastAndHeadingsFirst() throws {
    let notes =
      "<w:footnote w:type='separator' w:id='-1'>\(WordXML.paragraph("—"))</w:footnote><w:footnote w:id='1'>\(WordXML.paragraph("Quyết định 5"))</w:footnote>"
    let headings = [WordXML.paragraph("2"), WordXML.paragraph("DỰ THẢO"), WordXML.paragraph("DỰ THẢO")]
    #expect(try blocks(WordXML.paragraph("Chữ"), notes: notes, headings: headings) == ["DỰ THẢO", "Chữ", "[1] Quyết định 5"])
  }

  // MARK: tables

  @Test func aGridIsARowOnALine() throws {
    let head = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"]
    let duty = WordXML.paragraph("Rà soát") + WordXML.paragraph("thủ tục | mẫu")
    let text = try blocks(WordXML.table([head, ["1", duty, "Sở Nội vụ", "Quý I"]]))
    #expect(text == ["| TT | Nội dung | Cơ quan chủ trì | Thời hạn |\n| 1 | Rà soát thủ tục / mẫu | Sở Nội vụ | Quý I |"])
  }

  @Test func aLetterheadIsReadCellByCell() throws {
    let left = WordXML.paragraph("ỦY BAN NHÂN DÂN") + WordXML.paragraph("TỈNH MẪU")
    let rows = [[left, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Số: 12/UBND-TH", "Tỉnh Mẫu, ngày 05 tháng 3 năm 2024"]]
    #expect(
      try blocks(WordXML.table(rows)) == [
        "ỦY BAN NHÂN DÂN\nTỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/UBND-TH", "Tỉnh Mẫu, ngày 05 tháng 3 năm 2024",
      ])
  }

  /// A cell over several rows says the same of each; a heading over all columns stands between two tables.
  @Test func mergedCellsAreSpread() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordXML.paragraph(text))</w:tc>"
    }
    let rows = [
      cell("TT") + cell("Nội dung") + cell("Chủ trì"),
      cell("I. Thể chế", "<w:gridSpan w:val='3'/>"),
      cell("1") + cell("Rà soát") + cell("Sở Tư pháp", "<w:vMerge w:val='restart'/>"),
      cell("2") + cell("Kiểm tra") + cell("", "<w:vMerge/>"),
    ]
    let table = "<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
    #expect(
      try blocks(table) == [
        "I. Thể chế",
        "| TT | Nội dung | Chủ trì |\n| 1 | Rà soát | Sở Tư pháp |\n| 2 | Kiểm tra | Sở Tư pháp |",
      ])
  }

  @Test(arguments: [
    (["Sở Tư pháp", "Sở Tài chính"], "Sở Tư pháp; Sở Tài chính"), (["Sở Tư", "pháp"], "Sở Tư pháp"),
    (["CƠ QUAN", "CHỦ TRÌ"], "CƠ QUAN CHỦ TRÌ"),
    (["Sở Tư pháp,", "Sở Tài chính"], "Sở Tư pháp, Sở Tài chính"), (["- Sở Tư pháp", "- Sở Tài chính"], "- Sở Tư pháp - Sở Tài chính"),
  ]) func whatStandsBelowInACellIsJoined(paragraphs: [String], text: String) throws {
    let table = try blocks(WordXML.table([["1", "x", paragraphs.map { WordXML.paragraph($0) }.joined()]]))
    #expect(table == ["| 1 | x | \(text) |"])
  }

  // MARK: numbers

  private static let outline =
    WordXML.outline(1, [("decimal", "Điều %1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "-")])
    + WordXML.outline(2, [("upperRoman", "%1."), ("decimal", "%1.%2."), ("lowerRoman", "(%3)")])

  @Test func listsAreCountedAsWordCounts() throws {
    let numbering = Self.outline + WordXML.list(1, outline: 1) + WordXML.list(2, outline: 2)
    let levels = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 3), (1, 0), (1, 1), (2, 0), (2, 1), (2, 1), (2, 2), (2, 0), (2, 1)]
    let body = levels.map { WordXML.paragraph("x", list: $0.0, level: $0.1) }.joined()
    #expect(
      try blocks(body, numbering: numbering) == [
        "Điều 1. x", "1. x", "a) x", "b) x", "2. x", "a) x", "- x", "Điều 2. x", "1. x", "I. x", "I.1. x", "I.2. x", "(i) x", "II. x",
        "II.1. x",
      ])
  }

  /// Lists of one outline count on, unless one says where it begins.
  @Test func listsShareTheirCountOrBeginAnew() throws {
    let anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"
    let numbering = Self.outline + WordXML.list(1, outline: 1) + WordXML.list(2, outline: 1) + WordXML.list(3, outline: 1, more: anew)
    let body = [1, 2, 3, 3, 1].map { WordXML.paragraph("x", list: $0) }.joined()
    #expect(try blocks(body, numbering: numbering) == ["Điều 1. x", "Điều 2. x", "Điều 5. x", "Điều 6. x", "Điều 7. x"])
  }

  @Test func stylesBringTheirNumbers() throws {
    let styles =
      "<w:style w:type='paragraph' w:styleId='Dieu'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type='paragraph' w:styleId='Khoan'><w:basedOn w:val='Dieu'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type='paragraph' w:styleId='Ring'><w:basedOn w:val='Ring'/><w:rPr><w:caps/></w:rPr></w:style>"
    let numbering = Self.outline + WordXML.list(1, outline: 1)
    let body =
      WordXML.paragraph("x", style: "Dieu") + WordXML.paragraph("x", style: "Khoan") + WordXML.paragraph("x", list: 0, style: "Khoan")
      + WordXML.paragraph("x", style: "Ring")
    #expect(try blocks(body, numbering: numbering, styles: styles) == ["Điều 1. x", "1. x", "x", "X"])
  }

  @Test func restartsAndLegalNumbersAreKept() throws {
    let level = { (place: Int, more: String) in
      "<w:lvl w:ilvl='\(place)'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/>\(more)</w:lvl>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId='1'>\(level(0, "<w:lvlText w:val='%1.'/>"))"
      + "\(level(1, "<w:lvlRestart w:val='0'/><w:isLgl/><w:suff w:val='nothing'/><w:lvlText w:val='%1.%2/'/>"))</w:abstractNum>"
      + WordXML.list(1, outline: 1)
    let body = [0, 1, 0, 1].map { WordXML.paragraph("x", list: 1, level: $0) }.joined()
    #expect(try blocks(body, numbering: numbering) == ["I. x", "1.1/x", "II. x", "2.2/x"])
  }

  /// Empty paragraphs count; only a cell shows a number that stands alone.
  @Test func numbersInCellsStandAlone() throws {
    let numbering = Self.outline + WordXML.list(1, outline: 1)
    let ordinal = WordXML.paragraph("", list: 1, level: 1)
    let table = WordXML.table([["TT", "Nội dung", "Chủ trì"], [ordinal, "a", "b"], [ordinal, "c", "d"]])
    #expect(try blocks(table, numbering: numbering)[0].hasSuffix("| 1. | a | b |\n| 2. | c | d |"))
    #expect(try blocks(ordinal + WordXML.paragraph("x", list: 1, level: 1), numbering: numbering) == ["2. x"])
  }

  @Test(arguments: [(1, "a"), (26, "z"), (27, "aa"), (0, "0"), (-3, "-3"), (Int.max, "\(Int.max)")])
  func lettersGoOnBehindZ(number: Int, text: String) { #expect(WordNumberFormat.printed(number, "lowerLetter") == text) }

  @Test(arguments: [(4, "IV"), (49, "XLIX"), (0, "0"), (4000, "4000")]) func romanNumbersArePrinted(number: Int, text: String) {
    #expect(WordNumberFormat.printed(number, "upperRoman") == text)
  }

  // MARK: bad texts

  @Test(arguments: [
    "<w:p><w:r></w:p></w:r>", "<w:p>", "<w:p/", "</w:p>", "<w:p a='>", "<w:p>&b;</w:p>", "<w:p>&#0;</w:p>", "<w:p>&#xD800;</w:p>",
    "<w:p>&</w:p>", "<!DOCTYPE x [<!ENTITY b 'bb'>]><w:p/>", "<!-- ", "<![CDATA[", "<?xml", "<>", "< w:p/>",
    String(repeating: "<w:p>", count: 100_000),
  ]) func whatIsNotWellFormedIsRefused(xml: String) {
    #expect(throws: XMLProblem.self) { try WordParts(document: Array(xml.utf8)).blocks() }
  }

  /// Whatever is missing or out of place, nothing traps.
  @Test func oddTreesAreRead() throws {
    for body in [
      "<w:tc>\(WordXML.paragraph("a"))</w:tc>", "<w:tr/>", "<w:r><w:t>a</w:t></w:r>", "<w:txbxContent/>", "<w:tbl><w:tc/></w:tbl>",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>", "<w:footnote/>",
      "<mc:Choice/>", "<w:p><w:pPr><w:numPr><w:ilvl w:val='-1'/><w:numId w:val='9'/></w:numPr></w:pPr></w:p>", "<w:p><w:p/></w:p>",
      "<w:p><w:r><w:fldChar w:fldCharType='end'/><w:sym w:char='FFFFFFFFF'/></w:r></w:p>",
    ] {
      _ = try blocks(body, numbering: Self.outline + WordXML.list(9, outline: 1))
    }
  }
}
