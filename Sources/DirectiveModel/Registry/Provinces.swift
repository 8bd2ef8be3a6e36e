/// The provinces and centrally run cities, those that ended in 2025 too.
///
/// Source: Nghị quyết 15/2008/QH12 (63 units), Nghị quyết 202/2025/QH15 (34 units from 01/07/2025).
package enum Provinces {
  package static let names: [String] = [
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương",
    "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông",
    "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tây", "Hà Tĩnh",
    "Hải Dương", "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Huế", "Hưng Yên", "Khánh Hòa", "Kiên Giang",
    "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình",
    "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị",
    "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang",
    "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
  ]

  /// Centrally run cities: their People's Committee is "UBND thành phố".
  package static let cities: Set<String> = ["Hà Nội", "Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế"]

  /// Where the Government and its ministries sit.
  package static let capital = "Hà Nội"

  /// The only province within two letters of the words (one for short names), marks and case aside; nil when none or several are.
  package static func closest(to words: String) -> String? {
    let wanted = Array(FoldedText.fold(words).utf8)
    guard wanted.count >= 4 else { return nil }
    let near = folded.filter { EditDistance.between($0.letters, wanted) <= (min($0.letters.count, wanted.count) >= 8 ? 2 : 1) }
    return near.count == 1 ? near[0].name : nil
  }

  private static let folded = names.map { (name: $0, letters: Array(FoldedText.fold($0).utf8)) }
}
