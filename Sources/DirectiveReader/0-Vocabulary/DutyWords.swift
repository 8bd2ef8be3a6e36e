/// Words that charge somebody with a duty, and words that say that there is none.
enum DutyWords {
  /// Stand before the agency that is charged.
  static let charges = Phrases([
    "giao!", "giao cho", "giao nhiệm vụ cho", "đề nghị", "trân trọng đề nghị", "yêu cầu", "phân công", "khuyến khích", "chỉ thị , yêu cầu",
    "yêu cầu đồng chí", "giao trách nhiệm cho", "ủy nhiệm", "nhắc nhở", "đề nghị đồng chí", "phê bình và yêu cầu",
  ])

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
    "vận hành", "đầu tư", "tuyển!", "trực ban", "nghiêm cấm", "tiếp thu", "đặt!",
  ])

  /// Small words behind an agency that are no verb of a duty: joints and states.
  static let joints = Phrases([
    "của!", "và!", "thuộc!", "ở!", "tại!", "trên!", "với!", "cùng!", "hoặc!", "về!", "trong!", "đã!", "được!", "đang!", "vừa!", "nhận!",
    "có!", "chưa!", "còn!", "không!", "là!", "do!", "để!", "khi!", "năm!", "theo!", "đạt!",
  ])

  /// A sentence that begins so charges nobody: findings, thanks, validity.
  static let findings = Phrases([
    "ghi nhận", "đánh giá chung", "thống nhất đánh giá", "mặc dù", "tổng kinh phí", "thời gian vừa qua", "trong 5 tháng đầu năm",
    "trong 6 tháng đầu năm", "trong 9 tháng đầu năm", "những tháng đầu năm", "đánh giá cao", "biểu dương", "hoan nghênh", "cảm ơn",
    "trong thời gian qua", "thời gian qua", "nhìn chung", "tuy nhiên",
    "bên cạnh", "kinh phí thực hiện", "kinh phí hoạt động", "kinh phí để", "nguồn kinh phí", "bãi bỏ", "quyết định này có hiệu lực",
    "chỉ thị này có hiệu lực",
    "văn bản này có hiệu lực",
    "nghị quyết này có hiệu lực", "thông tư này có hiệu lực", "công văn này thay thế", "chỉ thị này thay thế", "kế hoạch này thay thế",
    "có hiệu lực", "về cơ bản , thống nhất", "cơ bản thống nhất", "thống nhất với", "đồng ý", "thành viên",
  ])

  /// Two words before those whom a guidance addresses.
  static let guides = Phrases(["hướng dẫn"])

  /// What an issuer says of its own mind.
  static let stances = Phrases([
    "thống nhất", "đánh giá", "ghi nhận", "biểu dương", "hoan nghênh", "cơ bản", "nhận thấy", "đồng ý", "cơ bản thống nhất", "đã",
  ])
  /// The past.
  static let done = Phrases(["đã!", "vẫn còn", "mới nhận được", "chưa nhận được"])
  /// Words that oblige even where the past is told as well.
  static let musts = Phrases(["phải!", "cần!", "có trách nhiệm", "chịu trách nhiệm", "chủ trì", "khẩn trương", "tiếp tục"])

  /// Who works with the one in charge.
  static let cooperations = Phrases([
    "phối hợp với", "phối hợp", "phối hợp chặt chẽ với", "phối hợp chặt chẽ", "phối hợp cùng", "phối hợp cùng với", "phối hợp tốt với",
    "cùng với",
    "thống nhất với", "chủ động phối hợp với", "phối hợp , hướng dẫn", "phối hợp kịp thời với", "hiệp thương với", "phối hợp chặt chẽ cùng",
    "phối hợp đồng bộ với", "phối hợp hiệu quả với",
  ])

  /// To whom results go.
  static let reports = Phrases([
    "báo cáo", "báo cáo về", "báo cáo với", "báo cáo kết quả về", "báo cáo kết quả với", "báo cáo kết quả thực hiện về", "gửi về", "gửi!",
    "gửi báo cáo về", "gửi kết quả về",
    "trình!", "tham mưu", "tham mưu cho", "tham mưu , đề xuất", "tham mưu , trình", "nộp về", "gửi đến", "gửi cho", "báo cáo kịp thời",
    "đề xuất", "đề xuất với", "kiến nghị với", "về!", "báo cáo ngay về", "báo cáo ngay",
    "tham mưu giúp", "báo cáo đề xuất", "báo cáo , đề xuất", "báo cáo , tham mưu", "trực tiếp báo cáo", "phản ánh về",
    "phản ánh kịp thời về", "phản hồi về",
  ])
  static let through = Phrases(["qua", "thông qua"])
  /// Words that open a sentence before its subject.
  static let openers = Phrases([
    "đối với", "đồng thời", "đồng thời ,", "ngoài ra ,", "riêng", "riêng đối với", "nhiệm vụ :", "nội dung :", "từ đó ,", "trong đó ,",
    "nội dung thực hiện :", "nội dung nhiệm vụ :", "nhiệm vụ của", "trách nhiệm của", "nhiệm vụ , quyền hạn của",
    "chức năng , nhiệm vụ của",
  ])

  /// A list behind these is a list of topics, not of duties.
  static let topics = Phrases([
    "nội dung tuyên truyền cụ thể như sau", "nội dung tuyên truyền", "nội dung cụ thể", "gồm các nội dung", "với các nội dung",
    "nội dung gồm", "bao gồm", "các tiêu chí", "gồm", "với nội dung", "nội dung chính", "với những nội dung",
    "nội dung báo cáo", "gồm những nội dung", "các nội dung chính", "gồm có", "sau đây là", "nội dung tuyên truyền như sau",
  ])

  /// A closing formula: it charges nothing that the items did not.
  static let formulas = Phrases([
    "nghiêm túc thực hiện", "nghiêm túc tổ chức", "nghiêm túc triển khai", "thực hiện nghiêm túc", "triển khai thực hiện nghiêm túc",
    "tổ chức thực hiện nghiêm túc",
    "nếu có vướng mắc", "nếu có khó khăn", "có khó khăn", "có vướng mắc", "khó khăn , vướng mắc", "biết , thực hiện",
    "biết , chỉ đạo thực hiện", "biết , phối hợp", "biết và thực hiện",
    "quan tâm , chỉ đạo triển khai", "quan tâm , phối hợp", "khẩn trương thực hiện nghiêm", "khẩn trương , nghiêm túc",
    "nghiêm túc , khẩn trương", "chịu trách nhiệm thi hành", "thi hành quyết định này", "thi hành chỉ thị này",
    "căn cứ quyết định thi hành", "nghiêm túc chỉ đạo",
    "khẩn trương triển khai thực hiện", "chỉ đạo thực hiện nghiêm túc", "quán triệt và thực hiện nghiêm", "thực hiện nghiêm chỉ thị này",
    "quan tâm thực hiện", "quan tâm phối hợp",
  ])

  /// What a closing formula asks to carry out.
  static let thisDocument = Phrases([
    "công văn này", "chỉ thị này", "kế hoạch này", "thông báo này", "công điện này", "quyết định này", "nghị quyết này", "hướng dẫn này",
    "chương trình này", "các nội dung trên", "những nội dung trên", "nội dung nêu trên",
  ])

  /// Sentences that close a document, by their first words.
  static let closingOpeners = Phrases([
    "trên đây là", "chỉ thị này có hiệu lực", "quyết định này có hiệu lực", "kế hoạch này có hiệu lực", "chỉ thị này thay",
    "trong quá trình thực hiện nếu", "trong quá trình thực hiện , nếu", "trong quá trình triển khai",
    "nhận được công văn này", "nhận được chỉ thị này", "nhận được kế hoạch này", "yêu cầu thủ trưởng các", "căn cứ kế hoạch này",
  ])

  /// The same by what the issuer does in them.
  static let closingDemands = Phrases(["thông báo để", "trân trọng đề nghị", "gửi kèm", "thông báo đến"])

  /// How the closing part begins.
  static let closings = Phrases([
    "trên đây là", "trên đây", "trong quá trình", "yêu cầu", "đề nghị", "nhận được", "căn cứ kế hoạch này", "căn cứ chỉ thị này",
    "chỉ thị này", "kế hoạch này", "công văn này",
    "quyết định này", "giao!", "công điện này", "nghị quyết này", "hướng dẫn này", "thông báo này", "rất mong", "trân trọng",
  ])

  /// Attribute lines of plans; the value says what the line gives.
  static let attributes = Phrases([
    ("cơ quan chủ trì", Attribute.lead), ("đơn vị chủ trì", .lead), ("chủ trì", .lead), ("cơ quan , đơn vị chủ trì", .lead),
    ("phân công chủ trì", .lead), ("đơn vị chủ trì thực hiện", .lead), ("cơ quan chủ trì thực hiện", .lead),
    ("cơ quan thực hiện", .lead), ("đơn vị thực hiện", .lead), ("cơ quan , đơn vị thực hiện", .lead), ("phân công thực hiện", .lead),
    ("trách nhiệm thực hiện", .lead), ("tổ chức thực hiện", .lead), ("đơn vị đầu mối", .lead), ("cơ quan tham mưu", .lead),
    ("cơ quan phối hợp", .coordinate), ("đơn vị phối hợp", .coordinate), ("phối hợp", .coordinate),
    ("cơ quan , đơn vị phối hợp", .coordinate), ("phối hợp thực hiện", .coordinate), ("đơn vị phối hợp thực hiện", .coordinate),
    ("thời gian thực hiện", .deadline), ("thời gian hoàn thành", .deadline), ("thời hạn hoàn thành", .deadline), ("thời hạn", .deadline),
    ("thời hạn thực hiện", .deadline), ("tiến độ thực hiện", .deadline), ("tiến độ", .deadline), ("hoàn thành", .deadline),
    ("thời gian", .deadline), ("thời gian dự kiến", .deadline), ("thời gian đào tạo", .deadline), ("thời gian tổ chức", .deadline),
    ("thời điểm hoàn thành", .deadline), ("thời gian triển khai", .deadline),
    ("địa điểm", .other), ("thành phần", .other), ("sản phẩm", .other), ("kết quả", .other), ("kinh phí", .other),
    ("kinh phí thực hiện", .other), ("sản phẩm đầu ra", .other), ("kết quả đầu ra", .other), ("đối tượng", .other),
    ("nguồn kinh phí", .other), ("số lượng", .other), ("hình thức", .other),
    ("nhiệm vụ", .duty), ("nội dung", .duty), ("nội dung thực hiện", .duty), ("nội dung công việc", .duty), ("nội dung nhiệm vụ", .duty),
  ])

  enum Attribute: Sendable { case lead, coordinate, deadline, other, duty }

  /// Headings of sections that charge nobody.
  static let taskless = Phrases([
    "mục đích", "mục đích , yêu cầu", "mục đích và yêu cầu", "yêu cầu", "mục tiêu", "quan điểm", "căn cứ", "căn cứ để", "đánh giá nguy cơ",
    "đánh giá tình hình", "đánh giá chung", "đánh giá kết quả", "kinh phí", "nguồn kinh phí", "dự toán kinh phí",
    "đối tượng", "phạm vi", "thực trạng", "kết quả đạt được", "những kết quả", "tồn tại", "hạn chế", "nguyên nhân", "tình hình", "bối cảnh",
    "sự cần thiết", "chỉ tiêu", "thời gian , địa điểm", "thời gian và địa điểm", "thành phần", "nguy cơ",
    "đánh giá", "kết quả thực hiện", "kết quả", "phân loại", "thẩm quyền", "nội dung đánh giá", "thông báo kết quả", "cơ sở pháp lý",
    "giải thích từ ngữ", "tiêu chí", "ưu điểm", "khái quát", "mục đích yêu cầu", "phần thứ nhất", "nhận định", "dự báo",
    "hiệu lực thi hành", "điều khoản thi hành", "tiêu chuẩn", "điều kiện",
    "lịch trình", "lịch", "địa điểm",
  ])

  /// Headings under which even a decision or a guidance charges.
  static let dutyHeadings = Phrases([
    "giao nhiệm vụ", "giao!", "phân công", "nhiệm vụ của", "trách nhiệm của", "nhiệm vụ , quyền hạn của", "chức năng , nhiệm vụ của",
    "tổ chức thực hiện", "nội dung thực hiện", "trách nhiệm tổ chức thực hiện", "trách nhiệm thực hiện", "chế độ báo cáo",
  ])

  /// The execution clause of a decision.
  static let execution = Phrases([
    "chịu trách nhiệm thi hành", "căn cứ quyết định thi hành", "thi hành quyết định này", "thi hành chỉ thị này",
    "thi hành nghị quyết này",
  ])

  /// An introduction that speaks of these lists goals.
  static let goals = Phrases(["chỉ tiêu chủ yếu", "các chỉ tiêu", "mục tiêu cụ thể", "một số chỉ tiêu", "chỉ tiêu cụ thể"])

  /// Words after which the guidance of a document is normative text.
  static let guidance = Phrases([
    "hướng dẫn một số nội dung", "hướng dẫn như sau", "hướng dẫn cụ thể như sau", "hướng dẫn thực hiện như sau", "hướng dẫn việc",
    "hướng dẫn một số",
  ])
}
