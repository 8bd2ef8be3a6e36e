/// Words that begin, join and end the names of agencies.
enum AgencyWords {
  /// A person who stands for his agency: "Thủ trưởng các sở" are the departments.
  static let heads = Phrases([
    "thủ trưởng", "người đứng đầu", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "tổng giám đốc", "bộ trưởng",
    "thứ trưởng", "cục trưởng", "tổng cục trưởng", "vụ trưởng", "viện trưởng", "hiệu trưởng", "bí thư", "chánh", "trưởng!", "đồng chí",
    "các đồng chí", "lãnh đạo", "tổng biên tập", "chi cục trưởng", "tư lệnh", "chỉ huy trưởng", "chủ nhiệm", "hạt trưởng", "đội trưởng",
    "trưởng phòng", "thống đốc", "tổ trưởng", "nhóm trưởng", "cụm trưởng", "trạm trưởng",
    "đại diện lãnh đạo",
  ])

  /// Words that may stand before a name without changing it.
  static let openers = Phrases(["các", "những", "tất cả", "tất cả các", "toàn thể các", "từng!", "mỗi!", "riêng", "quý!"])

  /// Nouns with which the name of one agency begins.
  static let nouns = Phrases([
    "bộ!", "sở!", "ban!", "cục!", "vụ!", "tổng cục", "chi cục", "trung tâm", "văn phòng", "phòng!", "đài!", "công ty", "tổng công ty",
    "tập đoàn", "hội!", "hội đồng", "đoàn!", "liên đoàn", "liên hiệp", "trường!", "viện!", "học viện", "bệnh viện", "công an", "kho bạc",
    "ngân hàng", "thanh tra", "tổ!", "UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân", "tỉnh ủy", "thành ủy", "huyện ủy",
    "đảng ủy", "ban cán sự", "tòa án", "viện kiểm sát", "mặt trận", "ủy ban", "ủy ban mặt trận", "cảng vụ", "thuế!", "hải quan",
    "bảo hiểm xã hội", "báo!", "báo và phát thanh , truyền hình", "báo và phát thanh truyền hình", "báo , phát thanh và truyền hình",
    "báo và đài phát thanh , truyền hình", "báo và đài phát thanh và truyền hình",
    "tạp chí", "nhà xuất bản", "bưu điện", "viễn thông", "điện lực", "quỹ!", "hợp tác xã", "doanh nghiệp", "trạm y tế", "bộ chỉ huy",
    "huyện đoàn", "thành đoàn", "thị đoàn", "quận đoàn",
    "quân khu", "quân đội", "cơ quan", "đơn vị", "ngành!", "địa phương", "tổ chức!", "nhà thầu", "chủ đầu tư", "chủ các", "lực lượng",
    "cổng thông tin điện tử", "trạm!", "ban quản lý",
    "mạng!", "cán bộ", "hiệp hội", "liên minh", "thông tấn xã", "đoàn thể", "cấp ủy", "chính quyền", "cơ sở", "bảo tàng", "thư viện",
    "phòng , đơn vị", "phòng , trung tâm", "phòng , ban , đơn vị", "phòng , ban , ngành , đoàn thể", "phòng , ban , ngành", "phòng , ban",
    "ban , ngành , đoàn thể", "cấp ủy , tổ chức đảng",
    "huyện ủy , thị ủy , thành ủy , đảng ủy", "huyện ủy , thị ủy , thành ủy", "huyện ủy , thành ủy", "UBMTTQ", "UB MTTQ",
    "đảng đoàn", "thị ủy", "quận ủy", "đảng bộ", "chi bộ", "câu lạc bộ", "tiểu ban", "nhóm!", "VNPT", "EVN", "Viettel", "MobiFone",
    "thường trực", "đại biểu HĐND", "đại biểu hội đồng nhân dân", "đại biểu quốc hội",
    "chủ rừng", "chủ hộ", "chủ phương tiện", "chủ tàu", "chủ cơ sở", "chủ dự án", "chủ vật nuôi", "chủ hồ", "chủ đập", "hộ chăn nuôi",
    "hộ gia đình", "hộ kinh doanh", "ấp!", "khóm!", "thôn!", "khu phố", "tổ dân phố", "khối thi đua", "cụm thi đua", "khối , cụm thi đua",
    "đơn vị dự toán",
    "đơn vị quản lý vận hành", "đơn vị quản lý , vận hành", "đơn vị tư vấn", "đơn vị thi công", "đơn vị vận hành",
    "bộ đội biên phòng", "cảng hàng không", "cảng biển", "kiểm toán nhà nước", "đội quản lý thị trường", "hạt kiểm lâm", "trung đoàn",
    "lữ đoàn", "sư đoàn", "quân đoàn", "quân chủng", "đồn biên phòng", "vườn quốc gia", "chi nhánh", "vùng cảnh sát biển", "vùng hải quân",
    "bộ tư lệnh", "cảnh sát", "đội kiểm lâm", "đội cảnh sát", "đội công tác", "đội thanh niên", "tổng đội", "hạt quản lý",
    "kho bạc nhà nước", "đoàn kiểm tra", "BHXH", "mặt trận tổ quốc", "đoàn kiểm tra", "đoàn thanh tra",
    "đoàn giám sát", "đoàn công tác", "tổ kiểm tra", "tổ thẩm định", "huyện , thành , thị đoàn", "huyện , thị , thành đoàn",
    "quận , huyện đoàn", "khoa!", "khoa , phòng", "khoa , phòng , trung tâm", "khoa , phòng , đơn vị", "khoa , phòng , ban",
    "khoa , trung tâm", "khoa , bộ môn", "nhà trường", "nhà máy", "xí nghiệp", "nông trường", "lâm trường", "nhà văn hóa", "nhà hát",
    "nhà thiếu nhi", "trại giam", "trại tạm giam", "bến xe", "chi đoàn", "chi hội", "đội thuế", "đội quản lý", "đội trật tự",
    "đội thi hành án", "đội kiểm tra", "đội cấp cứu", "đội nghiệp vụ", "đội tuần tra", "đội dân phòng", "đội chữa cháy", "đội thông tin",
    "đội tuyên truyền", "đội điều tra", "đội hành chính", "đội kê khai", "đội tổng hợp", "đội an ninh", "đội phản ứng nhanh", "đội cơ động",
    "đội xung kích", "khu bảo tồn",
    "bộ phận tiếp nhận và trả kết quả",
    "phòng hành chính tổng hợp", "phòng kinh tế tổng hợp", "phòng tổng hợp",
  ])

  /// They look like the noun of a faculty: "Khoa học và Công nghệ".
  static let sciences = Phrases(["khoa học", "khoa giáo"])

  /// Nouns that are a name by themselves.
  static let whole = Phrases([
    "huyện đoàn", "thành đoàn", "thị đoàn", "quận đoàn", "đảng ủy", "huyện ủy", "thị ủy", "quận ủy",
    "hạt kiểm lâm", "mặt trận tổ quốc", "đội quản lý thị trường", "đồn biên phòng", "đoàn kiểm tra", "đoàn thanh tra", "đoàn giám sát",
    "đoàn công tác", "tổ kiểm tra", "tổ thẩm định", "trạm y tế", "cổng thông tin điện tử", "tòa án", "viện kiểm sát", "bưu điện",
    "bộ phận tiếp nhận và trả kết quả",
    "phòng hành chính tổng hợp", "phòng kinh tế tổng hợp", "phòng tổng hợp",
  ])

  /// Words that only look as if a name began: "Ban hành", "Báo cáo", "Phòng, chống".
  static let notNames = Phrases([
    "phòng chống", "phòng , chống", "phòng ngừa", "phòng cháy", "phòng tránh", "phòng , tránh", "báo cáo", "báo! động!", "báo chí",
    "ban hành", "bộ máy", "bộ phận", "bộ! đội! trên", "bộ! đội! cụ", "trường hợp",
    "trường lớp", "hội nghị", "hội thảo", "hội thi", "hội họp", "hội nhập", "hội viên", "đoàn kết", "đoàn viên", "viện dẫn", "viện trợ",
    "vụ việc", "vụ án", "cục bộ", "thuế suất",
    "thanh tra ,", "thanh tra và", "thanh tra việc", "đài thọ", "quỹ đất", "mạng lưới", "mạng xã hội", "tổ chức thực hiện",
    "tổ chức triển khai", "tổ chức các", "tổ chức thi", "tổ chức hội", "tổ chức tốt", "cơ sở dữ liệu", "cơ sở hạ tầng", "cơ sở vật chất",
    "cơ sở pháp lý", "sở hữu", "tổ chức lại", "tổ chức kiểm", "tổ chức rà", "tổ chức tuyên", "tổ chức hướng", "tổ chức đánh", "tổ chức thu",
    "tổ chức phun", "công an toàn", "địa phương hóa", "hội đủ", "đoàn thể hóa", "viện phí", "báo hiệu", "bộ thủ tục", "bộ tiêu chí",
    "bộ chỉ số", "bộ câu hỏi", "bộ quy tắc", "bộ luật", "bộ dữ liệu", "bộ hồ sơ",
    "bộ tài liệu", "phòng dịch", "phòng bệnh", "khoa học", "khoa giáo",
  ])

  /// Units that only seem to be such words.
  static let desks = Phrases(["bộ phận tiếp nhận và trả kết quả"])

  /// Verbs that look like nouns of agencies where no "các" stands before them.
  static let verbs = Phrases(["tổ chức", "đoàn kết", "hội thảo", "báo cáo", "trạm biến"])

  /// The same, but names before a capital: "Thanh tra Bộ".
  static let verbsUnlessNamed = Phrases(["thanh tra"])

  /// Where the words of a name without capitals end: what follows is the duty.
  static let ends = Phrases([
    "kêu gọi", "quảng bá", "soạn thảo", "biên soạn", "giám định", "lắp mới", "chốt!", "mời!", "nêu rõ", "làm rõ", "nắm bắt", "nắm chắc",
    "nắm tình hình", "phát hiện", "phát huy", "phát hành", "phân! công!", "phân luồng", "cưỡng chế", "truy quét", "truy thu", "đấu tranh",
    "trấn áp", "triệt phá", "làm sạch", "tiêu hủy", "tiêu nước", "tiêu úng", "tiêu thoát", "gieo cấy", "xuống giống", "kết nối", "trang bị",
    "nâng cấp",
    "cải tạo", "tu bổ", "tôn tạo",
    "khai quật", "trưng bày", "viết bài", "đăng bài", "trao tặng", "thăm hỏi", "động viên", "khích lệ", "tôn vinh", "vinh danh", "bình xét",
    "xét duyệt", "xét chọn", "tuyển chọn", "bổ nhiệm", "miễn nhiệm", "điều tiết", "tích nước", "dọn dẹp", "khử khuẩn", "cách ly",
    "truy vết", "canh gác", "túc trực", "kiểm đếm", "cắm mốc", "giải tỏa", "thu nộp", "nộp!", "kê khai", "khai báo", "trích nộp",
    "xác nhận", "chứng thực", "chấm điểm", "chấm dứt", "tạm dừng", "đình chỉ", "thu hẹp", "cắt giảm", "rút ngắn", "đơn giản hóa",
    "chuẩn hóa", "tự kiểm tra", "tự đánh giá", "tự chấm", "tự rà soát", "soát xét", "góp ý", "phản hồi", "phản ánh", "trao đổi",
    "thảo luận",
    "nỗ lực", "phấn đấu", "cố gắng", "tích cực", "sẵn sàng", "nhanh chóng", "ngay!", "gương mẫu", "đi đầu", "ra quân", "mở lớp", "mở đợt",
    "giúp đỡ", "thay mặt", "phân! cấp!", "phân! quyền", "lưu giữ", "kết xuất", "trích xuất", "sao lưu", "cài đặt", "tập hợp",
    "thu thập", "chọn!", "xác định", "lồng ghép", "gắn biển", "cho phép", "cho ý kiến", "làm việc", "nghiêm cấm", "kiên quyết",
    "đẩy nhanh", "làm đầu mối", "điều tra", "thông tuyến", "nạo vét", "khen thưởng", "mở chuyên", "niêm yết", "sửa chữa", "khắc phục",
    "cấp điện", "cấp nước", "bảo trì", "duy tu",
    "tuần tra", "cam kết", "ký kết", "cung ứng", "dự trữ", "vận chuyển", "thu gom", "mua sắm", "chi trả", "thanh toán", "quyết toán",
    "giải ngân", "bàn giao", "khởi công", "thi công", "nghiệm thu", "lắp đặt", "tích hợp", "chia sẻ", "số hóa", "vận hành", "phát sóng",
    "đưa tin", "thông tin kịp thời",
    "tăng thời lượng", "bám địa bàn", "ứng trực", "ứng phó", "sơ tán", "di dời", "kiểm kê", "thống kê", "trả lời", "giải trình", "rà phá",
    "xác minh", "xử phạt", "ngăn chặn", "tháo gỡ", "vận động", "hỗ trợ", "đôn đốc", "lựa chọn", "bố trí", "thẩm tra", "kiểm soát chặt",
    "điều chỉnh", "bổ sung", "cấp phát", "phân! bổ!", "dự toán", "tính toán", "khảo nghiệm", "đầu tư xây dựng", "mở rộng", "thu hút",
    "nhân rộng", "đối chiếu", "truyền đạt", "quan trắc", "dự báo", "cảnh báo", "phòng ngừa", "tư vấn", "điều động", "luân chuyển",
    "tuyển dụng", "bồi dưỡng", "tập huấn",
    "chủ trì", "phối hợp", "chịu trách nhiệm", "có trách nhiệm", "có nhiệm vụ", "có ý kiến", "có văn bản", "có kế hoạch", "có báo cáo",
    "chỉ đạo", "tổ chức!", "tiếp tục", "chủ động", "tập trung", "tăng cường", "thực hiện", "triển khai", "hướng dẫn",
    "theo dõi", "đôn đốc", "kiểm tra", "giám sát", "tham mưu", "báo cáo", "xây dựng!", "rà soát", "nghiên cứu", "đề xuất",
    "căn cứ", "theo!", "trên cơ sở", "khẩn trương", "kịp thời", "nghiêm túc", "thường xuyên", "quan tâm", "phải!", "cần!", "khi!", "để!",
    "trong!", "tại!", "về!", "và!", "hoặc!", "với!", "cùng!", "biết!", "gửi!", "trình!", "hỗ trợ", "huy động", "bố trí", "xem xét",
    "quyết định", "thẩm định", "phê duyệt", "tổng hợp", "đăng ký", "cử!", "nêu cao", "quán triệt", "phổ biến", "biểu dương", "đảm bảo",
    "bảo đảm", "cung cấp", "cập nhật", "lập!", "giao!", "yêu cầu", "đề nghị", "được!", "đã!", "sẽ!", "đang!", "không!", "có kế", "có mô",
    "khai thác",
    "sử dụng", "tuyên truyền", "chấp hành", "chuẩn bị", "đẩy mạnh", "phát động", "ban hành", "tiến hành", "giải quyết", "xử lý!",
    "tiếp nhận", "nâng cao", "làm tốt", "thống nhất", "thông báo!", "kết luận", "cân đối", "thông qua", "trực tiếp", "quyết liệt",
    "duy trì",
    "gắn với", "nhằm!", "đồng thời", "là!", "bám sát", "tham gia", "chưa!", "nếu!", "trước!", "sau!", "chậm!", "từ!", "như!", "do!",
    "hoạt động",
    "cấp phép", "điều hành", "quản lý chặt chẽ",
    "rút kinh nghiệm", "tạo điều kiện", "công bố", "công khai", "khảo sát", "đánh giá", "thu hồi", "hoàn thành", "hoàn thiện", "định kỳ",
    "hằng!", "hàng!", "sớm!", "ưu tiên", "thí điểm", "tăng thời lượng", "tăng!", "ký kết", "bàn giao", "này!", "nêu!", "trên!", "đưa!",
    "giúp!", "hợp đồng", "mở!", "giới thiệu", "thanh hủy", "trực 24", "dựng lại", "diễn tập", "giải tỏa", "lấy!", "vận hành", "định hướng",
    "đăng tải", "niêm yết", "bồi dưỡng", "giải ngân", "cho vay", "đưa tin", "vận động", "đào tạo",
    "ký!", "trích!", "phun!", "hội chẩn", "nhắc!", "nhắc nhở", "chấn chỉnh", "kiểm điểm", "sơ kết", "tổng kết", "tổng rà soát",
    "tổng kiểm tra", "kiện toàn", "thành lập", "cấp giấy", "cấp thẻ", "cấp sổ", "cấp đổi", "cấp kinh phí", "trả thẻ", "trả hồ sơ", "thu nợ",
    "thu phí", "phân! loại!", "phân! khai!", "phân! giao!", "phân! tích!", "đối soát", "đối sánh", "đối thoại", "điều chuyển", "liên hệ",
    "xin!",
    "soạn!", "treo!", "đón!", "tặng!", "thay thế", "tạm ứng", "hoàn tất", "hoàn chỉnh", "hoàn trả", "tuân thủ", "kiến nghị",
    "bắt đầu", "kết thúc", "tham dự", "dự họp", "họp!", "gia cố", "che chắn", "chốt chặn", "quét dọn", "tiêm phòng", "chung tay", "ủng hộ",
    "chỉnh lý", "chỉnh trang", "lãnh đạo", "tuyển sinh", "thu dung", "trồng rừng", "bơm!", "cắt!", "sửa!", "lắp!", "dọn!", "tưới!", "còn!",
    "vẫn!", "cũng!", "luôn!", "đều!", "mỗi!",
    "tuyệt đối", "ít nhất", "tối thiểu",
  ])

  /// Words of duties, marks and joints that belong to a name where they stand together.
  static let nameParts = Phrases([
    "phòng , chống lụt bão", "phòng , chống thiên tai", "phòng , chống dịch", "phòng , chống tham nhũng", "phòng , chống ma túy",
    "phòng , chống tội phạm", "phòng , chống lụt , bão", "phòng , chống lụt bão và tìm kiếm cứu nạn",
    "phòng , chống lụt , bão và tìm kiếm cứu nạn",
    "mua sắm tập trung",
    "dự án đầu tư xây dựng", "giáo dục thường xuyên", "hỗ trợ phát triển", "giao thông", "giao dịch", "đầu tư xây dựng",
    "đầu tư và xây dựng", "khám , chữa bệnh",
    "khám bệnh , chữa bệnh", "thi đua , khen thưởng",
    "thi đua - khen thưởng", "công chức , viên chức", "phòng chống thiên tai và tìm kiếm cứu nạn",
    "phòng , chống thiên tai và tìm kiếm cứu nạn", "phòng thủ dân sự", "theo dõi thi hành pháp luật", "kiểm tra văn bản",
    "quản lý dự án", "xây dựng cơ bản", "xây dựng chính quyền", "xây dựng nông thôn mới", "hợp tác quốc tế", "xúc tiến đầu tư",
    "giáo dục nghề nghiệp", "bảo vệ , chăm sóc trẻ em", "an toàn vệ sinh thực phẩm", "an toàn thực phẩm", "kiểm soát thủ tục hành chính",
    "kiểm tra đảng", "ngân hàng chính sách xã hội", "ngân hàng phát triển", "ngân hàng nông nghiệp", "ngân hàng nhà nước",
    "đăng ký đất đai", "người nộp thuế", "phòng cháy và chữa cháy", "phòng cháy , chữa cháy", "phòng cháy chữa cháy",
    "bảo vệ thực vật", "giúp việc", "đào tạo , bồi dưỡng", "các công trình", "chương trình mục tiêu", "kế hoạch tổng hợp",
    "nội tổng hợp", "ngoại tổng hợp", "hành chính - tổng hợp", "đăng ký kinh doanh",
    "đăng ký doanh nghiệp", "đăng ký giao dịch", "phối hợp phổ biến , giáo dục pháp luật", "phổ biến , giáo dục pháp luật",
    "phổ biến giáo dục pháp luật", "thẩm định giá", "các tổ chức hữu nghị", "hành chính về trật tự xã hội", "hồi sức tích cực",
    "hồi sức cấp cứu",
  ])

  /// Verbs that names hold as well, without a capital: "Phòng Quản lý xây dựng", "Trung tâm Mua sắm tập trung thuốc quốc gia".
  static let naming = Phrases([
    "xây dựng", "tập trung", "đào tạo", "mua sắm", "kiểm tra", "giám sát", "tuyên truyền", "hỗ trợ", "đánh giá", "thẩm định", "khai thác",
    "tư vấn", "bồi dưỡng", "thống kê", "cảnh báo", "dự báo", "kiểm kê", "quan trắc", "vận hành", "phục vụ",
  ])

  /// The duty's own verb, which such a name stands before.
  static let charging = Phrases([
    "chủ trì", "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "phối hợp với", "phối hợp cùng", "làm đầu mối", "tham mưu",
    "khẩn trương",
  ])

  /// Verbs that name the field behind a comma: "Công ty Quản lý, Khai thác công trình thủy lợi", "Chi cục Thủy sản, Kiểm ngư".
  static let capitalFields = Phrases([
    "khai thác", "vận hành", "bảo trì", "sửa chữa", "kiểm tra", "giám sát", "xử lý", "bảo vệ", "bảo tồn", "phát triển", "bồi dưỡng",
    "tư vấn", "thẩm định", "kiểm định", "kiểm nghiệm", "thi công", "sản xuất", "kinh doanh", "chế biến", "phục vụ", "phân phối", "kiểm ngư",
    "cứu nạn", "cứu hộ", "sát hạch", "xúc tiến", "ứng dụng", "chuyển giao", "tuyên truyền", "lưu trữ", "thi đua",
  ])

  /// Where the members of a group are: "các doanh nghiệp trong khu công nghiệp".
  static let within = Phrases([
    "trong khu công nghiệp", "trong các khu công nghiệp", "trong KCN", "trong các KCN", "trong cụm công nghiệp",
    "trong các cụm công nghiệp", "trong khu kinh tế", "trong các khu kinh tế", "trong khu chế xuất", "trong khu công nghệ cao",
    "trong và ngoài khu công nghiệp", "ngoài khu công nghiệp", "ngoài các khu công nghiệp", "trong ngành", "trong và ngoài công lập",
    "ngoài công lập", "ngoài quốc doanh",
  ])

  /// Those that nobody does without an object: at the end of a phrase they end a name.
  static let namingAtTheEnd = Phrases(["xây dựng"])

  /// Nouns whose fields stand in a list of small words: "Trung tâm Giám sát, điều hành đô thị thông minh".
  static let manyFields = Phrases(["trung tâm", "phòng!"])

  /// They stand between the fields of a name.
  static let fieldJoints = Phrases(["và!", "sau!"])
  /// Verbs that name the second field of a unit: "Trung tâm Giám sát, điều hành …".
  static let fieldVerbs = Phrases([
    "điều hành", "kiểm tra", "giám sát", "xử lý", "theo dõi", "tuyên truyền", "hỗ trợ", "đánh giá", "thẩm định", "tư vấn", "bồi dưỡng",
  ])

  /// Compounds whose second half looks like such a word.
  static let compounds = Phrases([
    "công lập", "công trình", "độc lập", "trung lập", "quy trình", "chương trình", "lịch trình", "tư lập", "thành lập",
    "phổ thông", "viễn thông", "truyền thông", "đăng ký", "thư ký", "nhật ký", "chữ ký",
  ])

  /// What may follow a group without changing who is meant.
  static let groupTails = Phrases([
    "có liên quan", "liên quan", "trên địa bàn", "thuộc tỉnh", "trực thuộc tỉnh", "cấp tỉnh", "thuộc thành phố", "thuộc UBND tỉnh",
    "thuộc UBND thành phố", "trên địa bàn tỉnh", "trên địa bàn thành phố", "trong tỉnh", "toàn tỉnh", "của tỉnh", "tỉnh!", "tại địa phương",
    "ở địa phương",
    "cùng! cấp", "sở tại", "thành viên", "ven biển", "miền núi", "biên giới", "trực thuộc", "trực thuộc UBND tỉnh",
    "đóng trên địa bàn tỉnh",
    "đóng trên địa bàn", "tại tỉnh",
  ])

  /// Words that make a known group a narrower one: "các cơ quan chức năng", "các đơn vị thuộc Bộ Xây dựng".
  static let qualifiers = Phrases([
    "chức năng", "chuyên môn", "chuyên ngành", "thuộc!", "truyền thông", "báo chí", "thông tin đại chúng", "tư pháp", "quản lý nhà nước",
    "tố tụng", "hữu quan", "kinh doanh", "sản xuất", "quân đội", "đầu mối", "chủ quản", "tư vấn", "cung cấp dịch vụ", "được giao",
  ])

  /// The same for what a unit is or does by profession.
  static let narrowing = Phrases([
    "dự toán", "quản lý", "vận hành", "thi công", "sử dụng ngân sách", "sự nghiệp", "khai thác", "vận tải", "tài trợ", "thụ hưởng",
    "tư vấn", "kiểm định", "đào tạo", "nghiên cứu", "hành chính", "y tế", "giáo dục", "trường học", "viễn thông",
  ])

  /// Nouns that go on a list of agencies though they are written small: "các phòng, ban, đơn vị thuộc quận".
  static let bareMembers = Phrases([
    "đơn vị", "cơ quan", "tổ chức!", "địa phương", "doanh nghiệp", "trường học", "đoàn thể", "chi nhánh",
    "đại biểu HĐND", "đại biểu hội đồng nhân dân", "đại biểu quốc hội",
  ])

  /// Nouns that name somebody even without a further word.
  static let standalone = Phrases([
    "công an", "hải quan", "kiểm lâm", "nhà thầu", "doanh nghiệp", "quân đội", "chủ đầu tư", "mặt trận", "địa phương",
    "bộ đội biên phòng", "hộ gia đình", "hộ kinh doanh", "chủ rừng", "nhà trường", "bưu điện", "viễn thông", "điện lực", "VNPT", "EVN",
    "viettel", "mobifone", "ngân hàng", "kho bạc", "bến xe", "bảo tàng", "thư viện", "nhà văn hóa", "khu phố", "thôn!", "ấp!", "khóm!",
    "tổ dân phố",
  ])

  /// Those of them that every commune has several of: "Trưởng thôn" without a name are all of them.
  static let hamlets = Phrases(["khu phố", "thôn!", "ấp!", "khóm!", "tổ dân phố"])

  /// Nouns of agencies that no section or faculty is named by: behind "các phòng: …," the next agency begins.
  static let ownUnits = Phrases([
    "công an", "hội!", "trung tâm", "ban chỉ huy", "ban quản lý", "UBND", "ủy ban", "trường!", "bệnh viện", "chi cục", "kho bạc", "tòa án",
    "viện kiểm sát", "đảng ủy", "văn phòng", "huyện đoàn", "trạm y tế", "bảo hiểm xã hội", "hạt kiểm lâm", "công ty", "chi nhánh",
    "đồn biên phòng", "liên đoàn",
  ])

  /// What an agency is, behind a dash: "Cục Cảnh sát giao thông - Cơ quan thường trực".
  static let appositions = Phrases(["cơ quan", "đơn vị", "thường trực", "là!"])

  /// Towns behind "UBND các huyện": they are members of the group.
  static let towns = Phrases([
    "thị xã", "thành phố", "quận", "huyện", "thị trấn", "và thị xã", "và thành phố", ", thị xã", ", thành phố", ", quận", "và huyện",
    ", và thành phố", ", huyện",
  ])

  /// Levels of administration.
  static let levels = Phrases(["tỉnh!", "thành phố", "huyện", "thị xã", "quận", "xã!", "phường", "thị trấn", "đặc khu"])

  /// "Kho bạc Nhà nước khu vực XVI": a branch of a known agency.
  static let regions = Phrases(["khu vực", "chi nhánh"])

  /// Behind the name of one agency it begins the duty: "có phương án", "có báo cáo".
  static let has = Phrases(["có!"])

  /// They tie a name to what follows.
  static let ties = Phrases(["của!", "thuộc!", "ở!", "tại!", "trên!", "cơ sở", "khu vực", "chi nhánh", "số!"])

  /// How the levels of a group begin: "Trung tâm Y tế các quận, huyện và thành phố Thủ Đức".
  static let plural = Phrases(["các"])

  static let communes = Phrases(["xã!", "phường", "thị trấn", "đặc khu"])

  /// The commune that a unit of its own belongs to: "Đoàn Thanh niên phường".
  static let communeLevels = Phrases(["xã!", "phường", "đặc khu", "huyện", "quận", "cấp xã", "cấp huyện"])

  /// Before a level it tells whose unit is meant: "Đài Truyền thanh cấp xã".
  static let rank = Phrases(["cấp!"])

  static let separators = Phrases([",", ";", "và", "cùng", "cùng với", ", và", "hoặc", "&"])

  static let provinceLevel = Phrases([("tỉnh", "tỉnh"), ("thành phố", "thành phố"), ("TP .", "thành phố"), ("TP", "thành phố")])

  /// Plurals that name their members after them: "các Sở: Nội vụ, Tài chính" are two departments.
  static let enumerations = Phrases([
    ("các sở", "Sở"), ("các bộ", "Bộ"), ("sở", "Sở"), ("bộ", "Bộ"), ("các ban", "Ban"), ("các phòng", "Phòng"), ("các vụ", "Vụ"),
    ("các cục", "Cục"), ("các bệnh viện", "Bệnh viện"), ("các tập đoàn", "Tập đoàn"), ("các trường", "Trường"), ("các viện", "Viện"),
    ("các trung tâm", "Trung tâm"), ("các công ty", "Công ty"), ("các công ty TNHH", "Công ty TNHH"),
    ("các công ty TNHH MTV", "Công ty TNHH MTV"), ("các công ty cổ phần", "Công ty Cổ phần"), ("các chi cục", "Chi cục"),
    ("các ngân hàng", "Ngân hàng"), ("các khoa", "Khoa"), ("các đội", "Đội"), ("các trạm", "Trạm"),
    ("các hội", "Hội"), ("các huyện", "UBND huyện"), ("các xã", "UBND xã"), ("các phường", "UBND phường"),
    ("đoàn các trường", "Đoàn trường"),
    ("UBND các tỉnh", "UBND tỉnh"), ("ủy ban nhân dân các tỉnh", "UBND tỉnh"), ("UBND các huyện", "UBND huyện"),
    ("ủy ban nhân dân các huyện", "UBND huyện"),
    ("UBND các tỉnh, thành phố", "UBND tỉnh"), ("ủy ban nhân dân các tỉnh, thành phố", "UBND tỉnh"),
    ("UBND các xã", "UBND xã"), ("UBND các phường", "UBND phường"), ("UBND các quận", "UBND quận"), ("UBND các thị xã", "UBND thị xã"),
    ("UBND các thành phố", "UBND thành phố"),
    ("ủy ban nhân dân các xã", "UBND xã"), ("ủy ban nhân dân các phường", "UBND phường"), ("UBND các đặc khu", "UBND đặc khu"),
    ("ủy ban nhân dân các quận", "UBND quận"), ("ủy ban nhân dân các thị xã", "UBND thị xã"),
    ("ủy ban nhân dân các thành phố", "UBND thành phố"), ("ủy ban nhân dân các đặc khu", "UBND đặc khu"),
    ("tỉnh ủy các tỉnh", "Tỉnh ủy"),
    ("công an các tỉnh", "Công an tỉnh"),
  ])

  /// "(sau đây gọi chung là …)": what follows stands for the agencies before.
  static let definitions = Phrases([
    "sau đây gọi chung là", "sau đây gọi là", "sau đây gọi tắt là", "gọi chung là", "gọi tắt là", "dưới đây gọi chung là",
  ])
}
