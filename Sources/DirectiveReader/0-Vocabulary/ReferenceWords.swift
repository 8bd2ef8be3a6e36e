/// Words around the numbers of documents.
package enum ReferenceWords {
  /// "số" between type and number, also as OCR leaves it.
  package static let number = ["số", "sb", "sé", "sd", "st", "sa", "soi"]
  /// Words before a number that is no document's: standards, forms, accounts.
  package static let otherNumbers = [
    "TCVN", "QCVN", "TCXDVN", "TCXD", "TCN", "QCXDVN", "ISO", "IEC", "mẫu", "biểu", "biểu mẫu", "phụ lục", "điện thoại", "fax", "ĐT",
  ]
  /// The National Assembly's terms; later ones are taken as of five years each.
  ///
  /// Source: the elections of 1987, 1992, 1997, 2002, 2007, 2011, 2016, 2021 and 2026.
  package static let terms: [(term: Int, years: ClosedRange<Int>)] = [
    (8, 1987...1992), (9, 1992...1997), (10, 1997...2002), (11, 2002...2007), (12, 2007...2011), (13, 2011...2016), (14, 2016...2021),
    (15, 2021...2026), (16, 2026...2031), (17, 2031...2036),
  ]
  /// Before the name of an agency: its head.
  package static let titles = ["bộ trưởng", "chủ tịch", "giám đốc", "bí thư", "chủ nhiệm", "thống đốc", "tổng cục trưởng", "ban thường vụ"]
  /// Agencies by other names than their symbol's: the symbols that their documents carry, the first for a mended one.
  package static let issuers: [(words: String, symbols: String)] = [
    ("UBND", "UBND UB CTUBND CT"), ("ủy ban nhân dân", "UBND UB CTUBND CT"), ("HĐND", "HĐND"), ("hội đồng nhân dân", "HĐND"),
    ("tỉnh ủy", "TU"), ("thành ủy", "TU"), ("bộ chính trị", "TW"), ("ban bí thư", "TW"), ("trung ương", "TW"),
    ("ban chấp hành trung ương", "TW"), ("thủ tướng", "TTg"), ("thủ tướng chính phủ", "TTg CT"), ("quốc hội", "QH"),
  ]
  /// After a comma these begin something new; what else follows belongs to the name ("Bộ Bưu chính, Viễn thông").
  package static let afterComma = ["bộ", "sở", "ủy ban", "UBND", "thủ tướng", "chính phủ", "ban", "căn cứ", "chủ tịch"]
  /// Words that end the name of who issued a document.
  package static let afterIssuer = [
    "về", "ban hành", "quy định", "phê duyệt", "sửa đổi", "bổ sung", "hướng dẫn", "thực hiện", "triển khai", "tại", "trên", "theo", "để",
    "đã", "có", "được", "là", "cho", "do", "khi", "nhằm", "trong", "từ", "đến", "tiếp", "chỉ đạo", "yêu cầu", "giao", "công bố", "và các",
    "thông qua", "ngày", "V/v", "cụ thể", "phát động", "đề nghị", "kết luận", "khóa", "lần thứ", "với", "nêu", "bãi bỏ", "thay thế", "số",
    "đúng", "kèm",
  ]
}
