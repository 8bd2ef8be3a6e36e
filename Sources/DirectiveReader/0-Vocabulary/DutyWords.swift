/// Words that charge somebody with a duty, and words that say that there is none.
enum DutyWords {
  /// Stand before the agency that is charged.
  static let charges = Phrases([
    "giao!", "giao cho", "giao nhiệm vụ cho", "đề nghị", "trân trọng đề nghị", "yêu cầu", "phân công", "khuyến khích", "chỉ thị , yêu cầu",
    "yêu cầu đồng chí", "giao trách nhiệm cho", "ủy nhiệm", "nhắc nhở", "đề nghị đồng chí", "phê bình và yêu cầu",
  ])

  /// How a ruling names its matter: "Về Đề án …: …".
  static let matters = Phrases(["về!"])

  /// What an office calls itself.
  static let selves = Phrases(["sở!", "bộ!", "cục!", "ban!"])
  /// Those to whom a letter speaks.
  static let addressed = Phrases(["quý cơ quan", "quý đơn vị", "quý sở", "quý ban", "quý địa phương", "quý công ty", "quý ủy ban"])

  /// Stand behind the agency that is charged.
  static let duties = Phrases([
    "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "chủ trì", "phối hợp", "chỉ đạo", "tổ chức!", "tiếp tục", "chủ động", "tập trung",
    "tăng cường", "thực hiện", "triển khai", "hướng dẫn", "theo dõi", "đôn đốc", "kiểm tra", "tham mưu", "báo cáo", "xây dựng!", "rà soát",
    "nghiên cứu", "đề xuất", "khẩn trương", "kịp thời", "thường xuyên", "quan tâm", "phải!", "cần!", "gửi!", "trình!", "hỗ trợ", "huy động",
    "bố trí", "xem xét", "thẩm định", "tổng hợp", "đăng ký", "cử!", "nêu cao", "quán triệt", "phổ biến", "biểu dương", "bảo đảm", "đảm bảo",
    "cung cấp", "cập nhật", "lập!", "thống nhất", "cân đối", "trực tiếp", "căn cứ", "theo chức năng", "theo!", "tiến hành", "ban hành",
    "giám sát", "chấp hành",
    "quản lý", "duy trì", "đẩy mạnh", "nghiêm túc", "kích hoạt", "chuẩn bị", "tiếp nhận", "tham gia", "có kế hoạch", "có văn bản",
    "có mô hình", "nâng cao", "giải quyết", "xử lý", "tuyên truyền", "phát huy", "thông báo",
    "là cơ quan", "là đầu mối", "công bố", "xác định", "sử dụng", "vận động", "khai thác", "lồng ghép", "rút kinh nghiệm", "tạo điều kiện",
    "hoàn thành", "hoàn thiện", "quyết định", "đánh giá", "định kỳ", "sớm!", "ưu tiên", "thí điểm", "tăng!", "ký kết", "dành!", "mở!",
    "bàn giao",
    "vận hành", "đầu tư", "tuyển!", "trực ban", "nghiêm cấm", "tiếp thu", "đặt!", "khắc phục", "sửa chữa", "lắp đặt",
  ])

  /// How a circumstance before the subject begins: "Căn cứ kết quả thẩm định, Sở Nội vụ …".
  static let circumstances = Phrases([
    "căn cứ", "trên cơ sở", "để!", "khi!", "sau khi", "hằng!", "hàng năm", "định kỳ", "trước ngày", "trong!", "theo!", "nhằm!", "từ!",
    "tại!", "trong thời gian", "qua!", "năm!", "ngoài", "ngay sau",
  ])

  /// They begin with such a word and are verbs: "Theo dõi, hướng dẫn, kiểm tra các cơ quan".
  static let verbs = Phrases(["theo dõi", "trong sạch", "qua đó"])
  /// Before an agency that takes the duty over: "chỉ đạo Sở X chủ trì".
  static let directs = Phrases(["chỉ đạo", "giao cho", "phân công"])

  /// How a petition or a letter is passed on to those who have to deal with it.
  static let passes = Phrases(["chuyển!", "xin chuyển", "kính chuyển", "chuyển đơn", "chuyển văn bản", "chuyển hồ sơ"])
  static let passedTo = Phrases(["đến!", "tới!", "cho!", "sang!", "về!", "chuyển!", "kính chuyển", "chuyển đến"])
  static let settles = Phrases([
    "để xem xét", "để giải quyết", "để nghiên cứu", "để xử lý", "để kiểm tra", "để tham mưu", "để trả lời", "để thực hiện",
    "xem xét , giải quyết",
    "giải quyết theo thẩm quyền", "giải quyết theo quy định", "nghiên cứu , giải quyết", "kiểm tra , giải quyết", "xem xét , trả lời",
    "xem xét giải quyết", "xử lý theo thẩm quyền", "xử lý theo quy định", "xem xét , xử lý",
  ])

  /// Behind an agency that is named at the end of its duty: "… do Sở Nội vụ chủ trì".
  static let holders = Phrases(["chủ trì", "chịu trách nhiệm", "có trách nhiệm", "có nhiệm vụ"])
  static let leads = Phrases(["chủ trì"])
  static let by = Phrases(["do!"])
  /// The same in brackets behind the duty: "(Sở Nội vụ chủ trì, hoàn thành trong tháng 10)".
  static let carriers = Phrases(["chủ trì", "chịu trách nhiệm", "thực hiện", "tham mưu", "chủ trì thực hiện"])

  /// Before agencies that are charged in the same sentence as others.
  static let also = Phrases(["đồng thời", "đồng thời ,"])
  static let assigns = Phrases(["giao!", "đồng thời giao"])
  /// Behind those charged they name no work of its own.
  static let performing = Phrases([
    "thực hiện xong", "thực hiện trong", "thực hiện trước", "thực hiện ;", "thực hiện .", "hoàn thành trước", "hoàn thành trong",
  ])
  static let handOvers = Phrases(["giao!", "đề nghị", "yêu cầu", "đồng thời giao", "đồng thời đề nghị", "chỉ đạo", "phân công"])
  static let responsibilities = Phrases(["có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "chủ trì"])
  /// In a decision only these charge.
  static let named = Phrases([
    "có trách nhiệm", "có nhiệm vụ", "giao!", "chịu trách nhiệm", "chủ trì", "đề nghị", "yêu cầu",
  ])

  /// Small words behind an agency that are no verb of a duty: joints and states.
  static let joints = Phrases([
    "của!", "và!", "thuộc!", "ở!", "tại!", "trên!", "với!", "cùng!", "hoặc!", "về!", "trong!", "đã!", "được!", "đang!", "vừa!", "nhận!",
    "có!", "chưa!", "còn!", "không!", "là!", "do!", "để!", "khi!", "năm!", "theo!", "đạt!",
  ])

  /// Two words before those whom a guidance addresses.
  static let guides = Phrases(["hướng dẫn"])

  /// Somebody's name stands behind them, whether it can be read or not.
  static let withWhom = Phrases(["phối hợp với", "phối - hợp với", "phối hợp cùng với", "phối hợp chặt chẽ với"])

  /// Who works with the one in charge.
  static let cooperations = Phrases([
    "phối hợp với", "phối hợp", "phối hợp chặt chẽ với", "phối hợp chặt chẽ", "phối hợp cùng", "phối hợp cùng với", "phối hợp tốt với",
    "cùng với", "chủ trì cùng", "chủ trì , cùng", "chủ trì cùng với", "chủ trì , cùng với",
    "thống nhất với", "chủ động phối hợp với", "phối hợp , hướng dẫn", "phối hợp kịp thời với", "hiệp thương với", "phối hợp chặt chẽ cùng",
    "phối hợp đồng bộ với", "phối hợp hiệu quả với",
  ])

  /// The same behind those who work with him: "Sở A chủ trì; Sở B, Sở C phối hợp".
  static let seconding = Phrases([
    "phối hợp", "cùng phối hợp", "cùng tham gia", "phối hợp thực hiện", "cùng phối hợp thực hiện",
    "phối hợp tổ chức thực hiện", "phối hợp triển khai",
  ])
  /// In a heading they tell that those behind its colon are not charged: "Gửi báo cáo về: …".
  static let reportsOrHelpers = Phrases(["về!", "gửi!", "đến!", "phối hợp", "qua!", "với!", "tại!"])
  /// Behind "phối hợp" they make it a verb with an object.
  static let companions = Phrases(["với!", "cùng!", "liên!"])
  /// All that a sentence says which only assigns a duty.
  static let assignment = Phrases([
    "chủ trì", "chịu trách nhiệm", "chủ trì thực hiện", "chủ trì tổ chức thực hiện", "chủ trì triển khai", "phối hợp với", "phối hợp",
    "cùng", "cùng với", "cùng phối hợp", "thực hiện", "tổ chức thực hiện", "triển khai", "triển khai thực hiện", "tham gia", "là đơn vị",
    "là cơ quan",
  ])

  /// At the beginning of a duty.
  static let alongside = Phrases(["cùng!", "cùng với"])
  /// Before "phối hợp" they make it a paper's name.
  static let cooperationPapers = Phrases(["quy chế", "chương trình", "biên bản", "hợp đồng", "cơ chế"])

  /// To whom results go.
  static let reports = Phrases([
    "báo cáo", "báo cáo về", "báo cáo với", "báo cáo kết quả về", "báo cáo kết quả với", "báo cáo kết quả thực hiện về", "gửi về", "gửi!",
    "gửi báo cáo về", "gửi kết quả về",
    "trình!", "tham mưu", "tham mưu cho", "tham mưu , đề xuất", "tham mưu , trình", "nộp về", "gửi đến", "gửi cho", "báo cáo kịp thời",
    "đề xuất", "đề xuất với", "kiến nghị với", "về!", "báo cáo ngay về", "báo cáo ngay",
    "tham mưu giúp", "báo cáo đề xuất", "báo cáo , đề xuất", "báo cáo , tham mưu", "trực tiếp báo cáo", "phản ánh về",
    "phản ánh kịp thời về", "phản hồi về",
  ])
  /// Behind a receiver they say what he does with it.
  static let purposes = Phrases(["để!", "nhằm!"])
  static let through = Phrases(["qua", "thông qua"])
  /// Words that open a sentence before its subject.
  static let openers = Phrases([
    "đối với", "đồng thời", "đồng thời ,", "ngoài ra ,", "riêng", "riêng đối với", "nhiệm vụ :", "nội dung :", "từ đó ,", "trong đó ,",
    "nội dung thực hiện :", "nội dung nhiệm vụ :", "nhiệm vụ của", "trách nhiệm của", "nhiệm vụ , quyền hạn của",
    "chức năng , nhiệm vụ của", "các nội dung nêu trên ,", "các nội dung nêu trên", "những nội dung nêu trên", "các nội dung trên",
  ])

  /// They set some agencies apart from the others.
  static let apart = Phrases(["riêng!", "riêng! đối với"])

  /// Attribute lines of plans; the value says what the line gives.
  static let attributes = Phrases([
    ("cơ quan chủ trì", Attribute.lead), ("đơn vị chủ trì", .lead), ("chủ trì", .lead), ("cơ quan , đơn vị chủ trì", .lead),
    ("phân công chủ trì", .lead), ("đơn vị chủ trì thực hiện", .lead), ("cơ quan chủ trì thực hiện", .lead),
    ("cơ quan thực hiện", .lead), ("đơn vị thực hiện", .lead), ("cơ quan , đơn vị thực hiện", .lead), ("phân công thực hiện", .lead),
    ("trách nhiệm thực hiện", .lead), ("tổ chức thực hiện", .lead), ("đơn vị đầu mối", .lead), ("đơn vị tổng hợp", .other),
    ("cơ quan tổng hợp", .other), ("cơ quan tham mưu", .lead),
    ("cơ quan phối hợp", .coordinate), ("đơn vị phối hợp", .coordinate), ("phối hợp", .coordinate),
    ("cơ quan , đơn vị phối hợp", .coordinate), ("phối hợp thực hiện", .coordinate), ("đơn vị phối hợp thực hiện", .coordinate),
    ("thời gian thực hiện", .deadline), ("thời gian hoàn thành", .deadline), ("thời hạn hoàn thành", .deadline), ("thời hạn", .deadline),
    ("thời hạn thực hiện", .deadline), ("tiến độ thực hiện", .deadline), ("tiến độ", .deadline), ("hoàn thành", .deadline),
    ("thời gian", .deadline), ("thời gian dự kiến", .deadline), ("thời gian đào tạo", .deadline), ("thời gian tổ chức", .deadline),
    ("thời điểm hoàn thành", .deadline), ("thời gian triển khai", .deadline),
    ("địa điểm", .other), ("thành phần", .other), ("sản phẩm", .other), ("kết quả", .other), ("kinh phí", .other),
    ("kinh phí thực hiện", .other), ("sản phẩm đầu ra", .other), ("kết quả đầu ra", .other), ("đối tượng", .other),
    ("nguồn kinh phí", .other), ("số lượng", .other), ("hình thức", .other), ("quy cách", .other), ("quy mô", .other),
    ("chỉ tiêu", .other), ("mặt hàng trọng điểm", .other), ("địa bàn trọng điểm", .other), ("số lượng , địa điểm", .other),
    ("thời gian cao điểm", .other), ("phạm vi", .other), ("đối tượng , phạm vi", .other), ("phạm vi , đối tượng", .other),
    ("nhiệm vụ", .duty), ("nội dung", .duty), ("nội dung thực hiện", .duty), ("nội dung công việc", .duty), ("nội dung nhiệm vụ", .duty),
  ])

  enum Attribute: Sendable { case lead, coordinate, deadline, other, duty }

  /// Headings under which even a decision or a guidance charges.
  static let dutyHeadings = Phrases([
    "giao nhiệm vụ", "giao!", "phân công", "nhiệm vụ của", "trách nhiệm của", "nhiệm vụ , quyền hạn của", "chức năng , nhiệm vụ của",
    "kiến nghị", "đề xuất", "đề xuất , kiến nghị", "đề nghị!", "tổ chức thực hiện", "nội dung thực hiện", "trách nhiệm tổ chức thực hiện",
    "trách nhiệm thực hiện", "chế độ báo cáo",
  ])

}
