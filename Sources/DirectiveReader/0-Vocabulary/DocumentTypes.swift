import DirectiveModel

/// A kind of official document with the abbreviations that its numbers carry.
package struct DocumentType: Sendable, Hashable {
  /// Lower case: "nghị quyết".
  package let name: String
  /// As symbols write them, the usual one first: "CTr", "CT"; empty for types whose numbers name no type (công văn, luật).
  package let abbreviations: [String]
}

/// The document types of the State and of the Party.
///
/// Source: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III; Luật Ban hành văn bản quy phạm pháp luật 2015, Điều 4;
/// Hướng dẫn 36-HD/VPTW (2018) for the Party; types of older documents that are still cited.
package enum DocumentTypes {
  /// Where two types share an abbreviation the first row is the one that a bare symbol means.
  package static let all: [DocumentType] = rows.utf8.split(separator: UInt8(ascii: "\n")).compactMap { row in
    let columns = row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard let name = columns.first, !name.isEmpty else { return nil }
    let abbreviations = columns.dropFirst().flatMap { $0.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
    return DocumentType(name: String(Substring(name)), abbreviations: abbreviations)
  }

  /// The type with that name; marks and case do not matter.
  package static func named(_ name: some StringProtocol) -> DocumentType? { byName[FoldedText.fold(name)] }

  /// The công văn: its numbers name issuer and unit, no type.
  package static let officialLetter = named("công văn")

  /// The types as words of a text, those whose numbers carry an abbreviation and công văn.
  static let phrases = Phrases(
    all.filter { !$0.abbreviations.isEmpty || $0 == officialLetter }.map { ($0.name, $0.name) })

  /// The types and "chương trình hành động" as titles print them.
  static let titles = Phrases(
    all.filter { !$0.abbreviations.isEmpty || $0 == officialLetter }.map { ($0.name, $0.name) }
      + otherNames.filter { $0.words == "chương trình hành động" }.map { ($0.words, $0.name) })

  private static let byName: [String: DocumentType] = Dictionary(
    all.map { (FoldedText.fold($0.name), $0) }, uniquingKeysWith: { first, _ in first })

  /// Other words for a type: what texts say, and the name in the table.
  package static let otherNames: [(words: String, name: String)] = [
    ("chương trình hành động", "chương trình"), ("thông báo kết luận", "thông báo"),
    ("thông báo ý kiến kết luận", "thông báo"), ("bộ luật", "luật"),
  ]

  private static let rows = """
    nghị quyết|NQ
    quyết định|QĐ
    chỉ thị|CT
    quy chế|QC
    quy định|QyĐ QĐi QĐ
    thông cáo|TC
    thông báo|TB
    hướng dẫn|HD
    chương trình|CTr CT CTHĐ CTrHĐ
    kế hoạch|KH
    phương án|PA
    đề án|ĐA
    dự án|DA
    báo cáo|BC
    biên bản|BB
    tờ trình|TTr
    hợp đồng|HĐ
    công điện|CĐ
    bản ghi nhớ|BGN
    bản thỏa thuận|BTT
    giấy ủy quyền|GUQ
    giấy mời|GM
    giấy giới thiệu|GGT
    giấy nghỉ phép|GNP
    phiếu gửi|PG
    phiếu chuyển|PC
    phiếu báo|PB
    thư công|
    công văn|CV
    nghị định|NĐ
    thông tư|TT
    thông tư liên tịch|TTLT
    nghị quyết liên tịch|NQLT
    văn bản hợp nhất|VBHN
    luật|L
    pháp lệnh|PL
    lệnh|L
    sắc lệnh|SL
    kết luận|KL
    thông tri|TTri TT
    chiến lược|CL
    quy hoạch|QHo
    lời kêu gọi|LKG
    tuyên bố|TBo
    điều lệ|ĐL
    quy trình|QT
    """
}
