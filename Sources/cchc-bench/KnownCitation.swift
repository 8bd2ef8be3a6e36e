import DirectiveModel

/// A citation in full form whose values are known.
struct KnownCitation {
  let type: String
  let number: String
  /// As it is written: "15 tháng 7 năm 2021" or "15/7/2021".
  let date: String
  let issuer: String
  /// Places in `number` whose letters neither the type word nor the issuer tells: "TH" in "569/UBND-TH".
  let unconfirmed: Set<Int>

  var dateNumbers: [Int] { date.split { !$0.isNumber }.compactMap { Int($0) } }
  var issued: CivilDate? {
    let numbers = dateNumbers
    return numbers.count == 3 ? CivilDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }
  /// The year that the number carries.
  var yearOfNumber: Int? {
    let parts = number.split { $0 == "/" || $0 == "-" }
    return parts.count > 2 && parts[1].count == 4 ? Int(parts[1]) : nil
  }

  func text(number: String, date: String) -> String { "\(type) số \(number) ngày \(date) của \(issuer)" }

  /// A letter of 15/10/2025 that cites the words.
  static func letter(citing words: String) -> String {
    """
    ỦY BAN NHÂN DÂN
    TỈNH LÀO CAI
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 3120/UBND-NC
    V/v triển khai nhiệm vụ
    Lào Cai, ngày 15 tháng 10 năm 2025

    Kính gửi: Các sở, ban, ngành tỉnh

    Thực hiện \(words) về việc tăng cường kỷ luật, kỷ cương hành chính, UBND tỉnh yêu cầu:

    1. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện.
    """
  }

  static let all: [KnownCitation] = rows.split(separator: "\n").compactMap { row in
    let fields = row.split(separator: "|").map { String($0).trimmingBlanks }
    guard fields.count == 4 else { return nil }
    var number: [Character] = []
    var unconfirmed: Set<Int> = []
    var isOpen = false
    for character in fields[1] {
      if character == "{" || character == "}" {
        isOpen = character == "{"
      } else {
        if isOpen { unconfirmed.insert(number.count) }
        number.append(character)
      }
    }
    return KnownCitation(type: fields[0], number: String(number), date: fields[2], issuer: fields[3], unconfirmed: unconfirmed)
  }

  /// type | number, with {letters that nothing confirms} | date | issuer
  private static let rows = """
    Nghị quyết | 76/NQ-CP | 15 tháng 7 năm 2021 | Chính phủ
    Nghị quyết | 30c/NQ-CP | 08 tháng 11 năm 2011 | Chính phủ
    Nghị quyết | 66.7/2025/NQ-CP | 15 tháng 9 năm 2025 | Chính phủ
    Nghị định | 107/2021/NĐ-CP | 06 tháng 12 năm 2021 | Chính phủ
    Nghị định | 61/2018/NĐ-CP | 23/4/2018 | Chính phủ
    Nghị định | 30/2020/NĐ-CP | 05/3/2020 | Chính phủ
    Nghị định | 24/2014/NĐ-CP | 04 tháng 4 năm 2014 | Chính phủ
    Nghị định | 118/2025/NĐ-CP | 09 tháng 6 năm 2025 | Chính phủ
    Quyết định | 1847/QĐ-TTg | 27/12/2018 | Thủ tướng Chính phủ
    Quyết định | 45/2016/QĐ-TTg | 19 tháng 10 năm 2016 | Thủ tướng Chính phủ
    Quyết định | 468/QĐ-TTg | 27 tháng 3 năm 2021 | Thủ tướng Chính phủ
    Quyết định | 06/QĐ-TTg | 06/01/2022 | Thủ tướng Chính phủ
    Chỉ thị | 23/CT-TTg | 02/9/2021 | Thủ tướng Chính phủ
    Chỉ thị | 26/CT-TTg | 05 tháng 9 năm 2016 | Thủ tướng Chính phủ
    Công điện | 143/CĐ-TTg | 06 tháng 8 năm 2024 | Thủ tướng Chính phủ
    Thông báo | 437/TB-VPCP | 31 tháng 7 năm 2024 | Văn phòng Chính phủ
    Thông tư | 08/2022/TT-BNV | 01/9/2022 | Bộ Nội vụ
    Thông tư | 09/2019/TT-BNV | 28 tháng 6 năm 2019 | Bộ Nội vụ
    Thông tư | 26/2019/TT-BLĐTBXH | 25/12/2019 | Bộ Lao động - Thương binh và Xã hội
    Thông tư | 02/2017/TT-VPCP | 31 tháng 10 năm 2017 | Văn phòng Chính phủ
    Thông tư | 39/2014/TT-BTC | 31/3/2014 | Bộ Tài chính
    Thông tư | 15/2017/TT-BGDĐT | 09/6/2017 | Bộ Giáo dục và Đào tạo
    Chỉ thị | 07/2006/CT-BBCVT | 12/5/2006 | Bộ Bưu chính, Viễn thông
    Tờ trình | 318/TTr-BKHCN | 09 tháng 6 năm 2024 | Bộ Khoa học và Công nghệ
    Quyết định | 1066/QĐ-BTP | 18/7/2024 | Bộ Tư pháp
    Quyết định | 30/2018/QĐ-UBND | 05/4/2018 | UBND tỉnh Sóc Trăng
    Quyết định | 1675/QĐ-UBND | 09 tháng 8 năm 2017 | UBND tỉnh
    Kế hoạch | 19/KH-UBND | 26/01/2021 | Ủy ban nhân dân tỉnh
    Chỉ thị | 12/CT-UBND | 26/5/2017 | Chủ tịch UBND tỉnh
    Hướng dẫn | 1236/HD-UBND | 12/11/2014 | Ủy ban nhân dân thành phố
    Công văn | 569/UBND-{TH} | 05/4/2018 | Chủ tịch UBND tỉnh
    Công văn | 4021/UBND-{NC} | 17 tháng 6 năm 2022 | UBND tỉnh Bắc Giang
    Công văn | 11299/VPCP-{KGVX} | 18/8/2025 | Văn phòng Chính phủ
    Công văn | 5280/BNV-{CCHC} | 21/9/2023 | Bộ Nội vụ
    Công văn | 2516/BGDĐT-{KHTC} | 01/6/2021 | Bộ Giáo dục và Đào tạo
    Nghị quyết | 12/2021/NQ-HĐND | 09/7/2021 | HĐND tỉnh
    Nghị quyết | 31/NQ-HĐND | 10 tháng 12 năm 2020 | Hội đồng nhân dân tỉnh
    Nghị quyết | 1211/2016/UBTVQH{13} | 25/5/2016 | Ủy ban Thường vụ Quốc hội
    Luật | 58/2014/QH13 | 20 tháng 11 năm 2014 | Quốc hội
    Luật | 80/2015/QH13 | 22/6/2015 | Quốc hội
    Thông báo | 450-TB/TU | 30/12/2017 | Ban Thường vụ Tỉnh ủy
    Nghị quyết | 06-NQ/TU | 27/6/2014 | Tỉnh ủy
    Chương trình | 12-CT{r}/TU | 31 tháng 3 năm 2017 | Tỉnh ủy
    Nghị quyết | 18-NQ/TW | 25/10/2017 | Ban Chấp hành Trung ương
    Chỉ thị | 05-CT/TW | 15 tháng 5 năm 2016 | Bộ Chính trị
    Kết luận | 79-KL/TW | 13/5/2024 | Ban Bí thư
    Báo cáo | 2417/BC-{SNV} | 29/10/2019 | Sở Nội vụ
    Kế hoạch | 1942/KH-{SYT} | 10 tháng 10 năm 2017 | Sở Y tế
    Thông tư liên tịch | 08/2012/TTLT-BTC-{BTP} | 19/01/2012 | Bộ Tài chính
    Văn bản hợp nhất | 12/VBHN-BTC | 03/3/2020 | Bộ Tài chính
    """
}

extension String {
  fileprivate var trimmingBlanks: String {
    var rest = Substring(self)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
