/// Words around the numbers of documents.
package enum ReferenceWords {
  /// "số" between type and number, also as OCR leaves it.
  package static let number = ["số", "sb", "sé", "sd", "st", "sa", "soi", "n"]
  /// Words before a number that is no document's: standards, forms, accounts.
  package static let otherNumbers = [
    "TCVN", "QCVN", "TCXDVN", "TCXD", "TCN", "QCXDVN", "ISO", "IEC", "mẫu", "biểu", "biểu mẫu", "phụ lục", "điện thoại", "fax", "ĐT",
  ]
  /// Words that end the name of who issued a document.
  package static let afterIssuer = [
    "về", "ban hành", "quy định", "phê duyệt", "sửa đổi", "bổ sung", "hướng dẫn", "thực hiện", "triển khai", "tại", "trên", "theo", "để",
    "đã", "có", "được", "là", "cho", "do", "khi", "nhằm", "trong", "từ", "đến", "tiếp", "chỉ đạo", "yêu cầu", "giao", "công bố", "và các",
    "thông qua", "ngày", "V/v", "cụ thể", "phát động", "đề nghị", "kết luận", "khóa", "lần thứ", "với", "nêu", "bãi bỏ", "thay thế", "số",
    "đúng", "kèm",
  ]
}
