/// Words by which the sentences of a body are told apart: grounds, findings, notices, reports, closings, headings without duties.
enum SentenceWords {
  /// Grounds and reports at the head of a letter.
  static let grounds = Phrases([
    "thực hiện", "căn cứ", "xét!", "qua", "nhằm", "phúc đáp", "trả lời", "tiếp theo", "để!", "vừa qua", "hiện nay",
  ])

  /// The same before the request of a letter.
  static let aims = Phrases(["để có", "để kịp", "để bảo đảm", "để đảm bảo", "để hoàn", "để việc", "nhằm", "để công tác", "để kịp thời"])

  /// A line that ends so goes on, also over a page's end: "… phối hợp, hướng dẫn⏎⏎Bộ Y tế …".
  static let openEnds = Phrases([
    "và", "với", "của", "cho!", "các", "những", "tại!", "trong", "theo", "bởi", "từ!", "là!", "hướng dẫn", "giao", "đề nghị", "gồm",
  ])

  /// The last word before the colon of "… như sau:", "… yêu cầu:".
  static let introductions = Phrases(["sau", "cầu", "thị", "đạo", "nghị", "đây", "thể"])

  /// "Văn phòng Chính phủ thông báo để … biết, thực hiện".
  static let notices = Phrases(["thông báo để", "thông báo đến"])

  /// A preamble that only informs: "… trân trọng thông báo đến … như sau:".
  static let information = Phrases(["trân trọng thông báo", "thông báo đến", "xin thông báo", "kính thông báo"])

  /// How a closing formula begins.
  static let summaries = Phrases(["trên đây là"])

  /// Behind the agency that opens a sentence of the closing part.
  static let closingVerbs = Phrases([
    "yêu cầu", "đề nghị", "trân trọng đề nghị", "thông báo để", "thông báo", "gửi kèm", "mong!", "giao!",
  ])

  /// Behind the type of a document: it speaks of itself.
  static let this = Phrases(["này"])
  static let andRegularly = Phrases(["và hàng năm", "và hằng năm", "và định kỳ"])

  /// Terms and periods without an end are no deadlines.
  static let openPeriods = Phrases(["giai đoạn", "nhiệm kỳ", "và các năm", "và những năm", "hằng năm", "hàng năm", "các năm"])
  /// Before a day with which something begins, or up to which something is counted.
  static let since = Phrases(["từ", "tính đến", "đã", "sau", "hiệu lực"])

  /// They say that something is due by a time.
  static let times = Phrases([
    "trước ngày", "chậm nhất", "định kỳ", "trong tháng", "trong quý", "hàng quý", "hằng quý", "hàng tháng", "hằng tháng", "hàng tuần",
    "trước tháng",
    "xong trước", "trong thời hạn", "trong vòng",
    "hàng năm tổng hợp", "hằng năm tổng hợp", "hàng năm báo cáo", "hằng năm báo cáo",
  ])

  /// How a sentence about a recurring report begins.
  static let periods = Phrases([
    "định kỳ", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "hằng năm", "hàng năm", "hằng tuần", "hàng tuần", "trước ngày",
    "chậm nhất",
  ])
  /// What a clause with a time of its own hands in.
  static let deliverables = Phrases([
    "báo cáo", "sơ kết", "tổng kết", "tổng hợp", "gửi!", "trình!", "nộp!", "hoàn thành", "ban hành", "xây dựng!", "công bố",
  ])
  /// At the beginning of a sentence that hands in what was collected.
  static let compiling = Phrases(["tổng hợp", "lập báo cáo", "xây dựng báo cáo", "hoàn thiện hồ sơ", "lập danh sách", "lập hồ sơ"])
  static let reporting = Phrases(["báo cáo", "gửi!", "tổng hợp"])
  static let sending = Phrases(["báo cáo", "gửi về", "gửi!"])

  /// A sentence that begins so charges nobody: findings, thanks, validity.
  static let findings = Phrases([
    "ghi nhận", "đánh giá chung", "thống nhất đánh giá", "mặc dù", "tổng kinh phí", "thời gian vừa qua", "trong 5 tháng đầu năm",
    "trong 6 tháng đầu năm", "trong 9 tháng đầu năm", "những tháng đầu năm", "đánh giá cao", "biểu dương", "hoan nghênh", "cảm ơn",
    "trong thời gian qua", "thời gian qua", "thời gian gần đây", "nhìn chung", "tuy nhiên",
    "bên cạnh", "kinh phí thực hiện", "kinh phí hoạt động", "kinh phí để", "nguồn kinh phí", "bãi bỏ", "quyết định này có hiệu lực",
    "chỉ thị này có hiệu lực",
    "văn bản này có hiệu lực",
    "nghị quyết này có hiệu lực", "thông tư này có hiệu lực", "công văn này thay thế", "chỉ thị này thay thế", "kế hoạch này thay thế",
    "cử tri", "trả lời :", "ý kiến phát biểu", "những thiếu sót", "những tồn tại", "toàn tỉnh hiện", "tổng số",
    "có hiệu lực", "về cơ bản , thống nhất", "cơ bản thống nhất", "thành viên",
  ])

  /// A request is granted: unless the same words charge somebody, nobody has to do anything.
  static let consents = Phrases([
    "đồng ý", "thống nhất với", "thống nhất chủ trương", "thống nhất về chủ trương", "thống nhất theo đề nghị", "thống nhất đề nghị",
    "nhất trí với", "nhất trí chủ trương", "nhất trí về chủ trương", "nhất trí theo đề nghị", "nhất trí nội dung", "nhất trí đề nghị",
    "cơ bản nhất trí", "cơ bản đồng ý", "chấp thuận", "cho phép", "không đồng ý", "chưa đồng ý", "chưa xem xét", "chưa chấp thuận",
  ])

  /// What an issuer says of its own mind.
  static let stances = Phrases([
    "thống nhất", "đánh giá", "ghi nhận", "biểu dương", "hoan nghênh", "cơ bản", "nhận thấy", "đồng ý", "cơ bản thống nhất", "đã",
    "tán thành",
    "nhất trí",
  ])

  /// What is decided on a matter that was brought up.
  static let rulings = Phrases([
    "thống nhất", "cơ bản thống nhất", "đồng ý", "chưa thông qua", "thông qua", "chưa xem xét", "nhất trí", "chưa thống nhất", "ghi nhận",
  ])
  /// Behind the office that got a letter.
  static let received = Phrases(["nhận được", "vừa nhận được"])
  /// Before a colon they tell what somebody said.
  static let reports = Phrases(["báo cáo", "phát biểu", "đề nghị", "kiến nghị", "phản ánh"])

  /// Where the duties are listed instead: it charges nobody by itself.
  static let annexes = Phrases([
    "theo phụ lục", "tại phụ lục", "theo biểu", "phụ lục kèm theo", "phụ lục đính kèm", "phụ lục ban hành kèm theo", "theo bảng phân công",
  ])
  /// What such a sentence speaks of.
  static let listed = Phrases([
    "các nhiệm vụ", "nhiệm vụ", "nội dung", "các nội dung", "danh mục", "chi tiết", "cụ thể", "phân công", "việc phân công", "tiến độ",
  ])

  /// The past.
  static let done = Phrases(["đã!", "vẫn còn", "mới nhận được", "chưa nhận được"])
  /// What is said of an affair that goes badly or better.
  static let conditions = Phrases([
    "đã!", "vẫn còn", "vẫn chậm", "còn chậm", "còn hạn chế", "còn kéo dài", "còn nhiều", "còn thấp", "còn lúng túng", "còn bất cập",
    "chưa đáp ứng", "chưa đạt", "chưa kịp thời", "chưa nghiêm", "chưa quyết liệt", "chưa chặt chẽ", "chưa cao", "chưa được",
    "có chuyển biến",
    "có nhiều chuyển biến", "được duy trì", "được quan tâm", "được chú trọng", "được tăng cường", "cơ bản ổn định", "diễn biến phức tạp",
  ])
  /// At the beginning they make what follows a name: "Công tác quản lý đất đai đã …".
  static let affairs = Phrases(["công tác", "việc!", "tình hình", "tiến độ", "kết quả", "tỷ lệ", "số lượng", "chất lượng", "hoạt động"])

  /// Behind an agency they tell how far it has come.
  static let states = Phrases(["chưa!", "chậm!", "còn!", "vẫn!", "mới!", "đang!", "đã!"])

  /// How an account of what was done begins, before its colon.
  static let accounts = Phrases([
    "kết quả", "tình hình", "ưu điểm", "hạn chế", "tồn tại", "tồn tại , hạn chế", "khó khăn", "đánh giá kết quả", "đánh giá tình hình",
    "những kết quả", "một số kết quả", "thuận lợi", "nguyên nhân",
  ])
  /// They tell how much was done.
  static let measures = Phrases([
    "đạt!", "đã!", "còn!", "chiếm!", "%", "tỷ đồng", "triệu đồng", "so với", "được!", "chưa!", "vẫn!",
  ])
  /// Before "yêu cầu" and "đề nghị" they make it a noun.
  static let namers = Phrases(["đạt!", "đáp ứng", "theo!", "những!", "các!", "của!", "một số", "với!", "có!", "nội dung"])

  /// Things for which rules are made.
  static let ruled = Phrases([
    "định mức", "mức chi", "mức hỗ trợ", "mức trợ cấp", "mức thu", "mức phụ cấp", "mức khoán", "mức đóng", "mức hưởng", "trình tự",
    "thủ tục",
    "hồ sơ", "thành phần hồ sơ", "nội dung chi", "chế độ", "chính sách", "tiêu chuẩn", "tiêu chí", "nguyên tắc", "thẩm quyền", "việc!",
    "quy trình", "đơn giá", "giá!", "phụ cấp", "kinh phí", "thời gian", "cách tính", "phương pháp", "nguồn vốn", "cơ chế",
  ])
  static let byRule = Phrases([
    "thực hiện theo", "được thực hiện theo", "áp dụng theo", "được áp dụng theo", "theo quy định", "thực hiện như", "căn cứ theo",
    "được xác định theo", "được quy định tại", "được tính theo", "quy định tại", "tính theo",
  ])

  /// Words that oblige even where the past is told as well.
  static let musts = Phrases(["phải!", "cần!", "có trách nhiệm", "chịu trách nhiệm", "chủ trì", "khẩn trương", "tiếp tục"])

  /// A list behind these is a list of topics, not of duties.
  static let topics = Phrases([
    "nội dung tuyên truyền cụ thể như sau", "nội dung tuyên truyền", "nội dung cụ thể", "gồm các nội dung", "với các nội dung",
    "nội dung gồm", "bao gồm", "các tiêu chí", "gồm", "với nội dung", "nội dung chính", "với những nội dung",
    "nội dung báo cáo", "gồm những nội dung", "các nội dung chính", "gồm có", "sau đây là", "nội dung tuyên truyền như sau",
    "trên các mặt", "các lĩnh vực", "trong đó nêu rõ", "trong đó làm rõ", "cần nêu rõ", "tập trung làm rõ", "làm rõ các nội dung",
    "theo các nội dung", "theo đề cương", "đề cương báo cáo", "theo các tiêu chí", "đánh giá trên các",
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

  /// Behind "các" they name things and not those who do them.
  static let things = Phrases([
    "nhiệm vụ", "giải pháp", "nội dung", "công tác", "hoạt động", "chương trình", "đề án", "dự án", "chỉ tiêu", "mục tiêu", "công việc",
    "biện pháp", "vấn đề", "lĩnh vực", "văn bản", "quy định", "yêu cầu", "tiêu chí", "chính sách", "chế độ", "bước!", "khâu!", "mặt!",
    "loại!",
    "hình thức", "điều kiện", "trường hợp", "thủ tục", "sản phẩm", "kết quả", "tồn tại", "hạn chế", "nguyên tắc", "kế hoạch", "phong trào",
    "cuộc vận động", "công trình", "khoản!", "danh hiệu", "tiêu chuẩn", "hành vi", "thông tin", "số liệu", "tài liệu", "điểm!",
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
    "các nội dung nêu trên", "những nội dung nêu trên", "các nội dung trên", "tài liệu hội nghị", "tài liệu kèm theo", "mọi chi tiết",
    "mọi thông tin", "thông tin chi tiết", "đầu mối liên hệ", "chi tiết liên hệ",
  ])

  /// Headings of sections that charge nobody.
  static let taskless = Phrases([
    "mục đích", "mục đích , yêu cầu", "mục đích và yêu cầu", "yêu cầu", "mục tiêu", "quan điểm", "căn cứ", "căn cứ để", "đánh giá nguy cơ",
    "đánh giá tình hình", "đánh giá chung", "đánh giá kết quả", "kinh phí", "nguồn kinh phí", "dự toán kinh phí",
    "đối tượng", "phạm vi", "thực trạng", "kết quả đạt được", "những kết quả", "tồn tại", "hạn chế", "nguyên nhân", "tình hình", "bối cảnh",
    "sự cần thiết", "chỉ tiêu", "thời gian , địa điểm", "thời gian và địa điểm", "thành phần", "nguy cơ",
    "đánh giá", "kết quả thực hiện", "kết quả", "phân loại", "thẩm quyền", "nội dung đánh giá", "thông báo kết quả", "cơ sở pháp lý",
    "giải thích từ ngữ", "tiêu chí", "ưu điểm", "khái quát", "mục đích yêu cầu", "phần thứ nhất", "nhận định", "dự báo",
    "hiệu lực thi hành", "điều khoản thi hành", "tiêu chuẩn", "điều kiện",
    "đặc điểm", "đặc điểm tình hình", "hiện trạng", "địa bàn trọng điểm", "thời gian , chỉ tiêu", "thời gian , mặt hàng", "mặt hàng",
    "số lượng , đối tượng", "số lượng", "quy cách", "lịch trình", "lịch", "địa điểm", "thời gian , chương trình", "chương trình làm việc",
    "thời gian làm việc",
  ])

  /// The execution clause of a decision.
  static let execution = Phrases([
    "chịu trách nhiệm thi hành", "căn cứ quyết định thi hành", "thi hành quyết định này", "thi hành chỉ thị này",
    "thi hành nghị quyết này",
  ])

  /// An introduction that speaks of these lists what was found.
  static let shortcomings = Phrases([
    "tồn tại , hạn chế", "hạn chế , tồn tại", "hạn chế , yếu kém", "khó khăn , hạn chế", "bất cập , hạn chế", "một số hạn chế",
    "một số tồn tại",
    "một số bất cập", "còn hạn chế", "vẫn còn một số", "kết quả tích cực", "kết quả quan trọng", "kết quả đạt được",
  ])
  /// The same where it does not charge: "còn 06 nhiệm vụ đã quá hạn nhưng chưa có báo cáo, cụ thể:".
  static let arrears = Phrases([
    "quá hạn", "chậm tiến độ", "chậm muộn", "chậm so với", "chưa có báo cáo", "chưa gửi báo cáo", "chưa báo cáo", "chưa hoàn thành",
    "chưa thực hiện", "chưa gửi!", "chưa giải ngân", "còn chậm", "còn tồn đọng", "chưa đạt",
  ])
  /// Before the names of those who are to come.
  static let invitations = Phrases([
    "kính mời", "trân trọng mời", "mời các", "mời đồng chí", "mời đại diện", "mời lãnh đạo", "mời ông", "mời bà",
  ])
  /// What an introduction to duties calls them.
  static let duty = Phrases(["nhiệm vụ", "công việc", "giải pháp", "yêu cầu", "biện pháp", "nội dung sau", "như sau"])

  /// Right before the colon they tell that duties follow: "UBND các xã thực hiện các việc sau:".
  static let toDo = Phrases([
    "các việc sau", "các nhiệm vụ sau", "các công việc sau", "nhiệm vụ sau", "việc sau", "các nội dung sau", "nội dung sau",
    "công việc sau",
    "những việc sau", "những nhiệm vụ sau", "nhiệm vụ sau đây", "công việc sau đây", "nội dung sau đây", "nhiệm vụ cụ thể sau",
  ])

  /// The verb of a heading and of its items: "Đánh giá tình hình thu, chi ngân sách …".
  static let assessing = Phrases(["đánh giá"])

  /// An introduction that speaks of these lists goals.
  static let goals = Phrases(["chỉ tiêu chủ yếu", "các chỉ tiêu", "mục tiêu cụ thể", "một số chỉ tiêu", "chỉ tiêu cụ thể"])

  /// Words after which the guidance of a document is normative text.
  static let guidance = Phrases([
    "hướng dẫn một số nội dung", "hướng dẫn như sau", "hướng dẫn cụ thể như sau", "hướng dẫn thực hiện như sau", "hướng dẫn việc",
    "hướng dẫn một số",
  ])
}
