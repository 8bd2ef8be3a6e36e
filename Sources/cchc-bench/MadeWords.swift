import DirectiveModel

/// The words of which made directives consist.
enum MadeWords {
  struct Kind {
    let name: String
    let symbol: String
    let slug: String
  }

  static let kinds = [
    Kind(name: "Công văn", symbol: "UBND-TH", slug: "ubnd-th"), Kind(name: "Công văn", symbol: "UBND-KSTTHC", slug: "ubnd-kstthc"),
    Kind(name: "Kế hoạch", symbol: "KH-UBND", slug: "kh-ubnd"), Kind(name: "Chỉ thị", symbol: "CT-UBND", slug: "ct-ubnd"),
    Kind(name: "Quyết định", symbol: "QĐ-UBND", slug: "qd-ubnd"),
  ]

  static let subjects = [
    "đẩy mạnh cải cách hành chính", "kiểm soát thủ tục hành chính", "nâng cao chỉ số năng lực cạnh tranh cấp tỉnh",
    "xây dựng nông thôn mới nâng cao", "chuyển đổi số trong cơ quan nhà nước", "phòng, chống thiên tai và tìm kiếm cứu nạn",
    "thực hành tiết kiệm, chống lãng phí", "giải ngân vốn đầu tư công", "bảo đảm trật tự an toàn giao thông",
    "tăng cường kỷ luật, kỷ cương hành chính", "sắp xếp đơn vị sự nghiệp công lập", "phát triển nhà ở xã hội",
  ]

  static let people = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Châu", "Phạm Quốc Dũng", "Huỳnh Thị Én"]

  static let agencies: [AgencyName] =
    AgencyRegistry.standard.all.filter { $0.id.rawValue.hasPrefix("so-") && $0.id.rawValue != "so-ban-nganh" }
    .map { AgencyName(id: $0.id, name: $0.name) }
    + ["Kế Sách", "Long Phú", "Mỹ Tú", "Mỹ Xuyên", "Thạnh Trị", "Cù Lao Dung", "Châu Thành", "Trần Đề"]
    .map { AgencyName(id: nil, name: "UBND huyện \($0)") }

  static let groups = [
    AgencyName(id: AgencyID("so-ban-nganh"), name: "Các sở, ban, ngành tỉnh"),
    AgencyName(id: AgencyID("ubnd-huyen"), name: "UBND các huyện"),
  ]

  static let duties = [
    "Xây dựng và ban hành kế hoạch", "Chủ trì, tham mưu UBND tỉnh", "Rà soát, đơn giản hóa", "Tổng hợp, báo cáo kết quả",
    "Kiểm tra, đôn đốc việc", "Tổ chức tuyên truyền, phổ biến", "Bố trí kinh phí", "Công bố, công khai đầy đủ",
  ]

  static let objects = [
    "thủ tục hành chính thuộc phạm vi chức năng quản lý của ngành, bảo đảm giảm ít nhất 20% thời gian giải quyết so với quy định",
    "thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính tại Bộ phận Tiếp nhận và Trả kết quả các cấp",
    "ứng dụng công nghệ thông tin trong hoạt động của cơ quan, nâng tỷ lệ hồ sơ trực tuyến mức độ 4 lên trên 50%",
    "các kiến nghị của cử tri và doanh nghiệp, không để tồn đọng kéo dài, trả lời bằng văn bản từng trường hợp",
    "kết luận thanh tra, kiểm tra, kiểm toán đã có hiệu lực pháp luật, xử lý dứt điểm các khoản phải thu hồi",
    "công tác văn thư, lưu trữ, gửi nhận văn bản điện tử có ký số giữa các cơ quan của tỉnh và cơ sở",
  ]

  static let endings = [
    "báo cáo kết quả về UBND tỉnh qua Sở Nội vụ để tổng hợp.", "kịp thời báo cáo khó khăn, vướng mắc để được hướng dẫn.",
    "người đứng đầu chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để chậm trễ.",
    "phối hợp chặt chẽ với các đơn vị liên quan trong quá trình thực hiện.",
  ]
}
