import DirectiveModel

/// Words that say by when and how often something is due.
package enum DeadlineWords {
  /// Before a day or a period.
  package static let bounds: [(String, DateBound)] = [
    ("trước", .before), ("trước thời điểm", .before), ("chậm nhất trước", .before), ("chậm nhất là trước", .before),
    ("muộn nhất trước", .before),
    ("muộn nhất là trước", .before), ("đến trước", .before),
    ("chậm nhất", .by), ("chậm nhất là", .by), ("chậm nhất đến", .by), ("chậm nhất là đến", .by), ("chậm nhất đến hết", .by),
    ("chậm nhất vào", .by), ("chậm nhất là vào", .by), ("chậm nhất hết", .by), ("chậm nhất trong", .by), ("chậm nhất là trong", .by),
    ("muộn nhất", .by), ("muộn nhất là", .by), ("muộn nhất đến", .by), ("muộn nhất vào", .by), ("muộn nhất hết", .by),
    ("hạn cuối", .by), ("hạn cuối là", .by), ("hạn cuối cùng", .by), ("hạn cuối cùng là", .by), ("hạn chót", .by), ("hạn chót là", .by),
    ("hạn cuối gửi", .by), ("hạn cuối gửi báo cáo", .by), ("hạn cuối nộp", .by), ("hạn cuối nộp hồ sơ", .by), ("hạn cuối nhận hồ sơ", .by),
    ("hạn cuối đăng ký", .by), ("hạn chót gửi", .by), ("hạn chót gửi báo cáo", .by), ("hạn chót nộp hồ sơ", .by), ("hạn cuối báo cáo", .by),
    ("hạn chót báo cáo", .by), ("hạn cuối hoàn thành", .by), ("hạn chót hoàn thành", .by), ("hạn hoàn thành", .by),
    ("thời hạn cuối", .by), ("thời hạn là", .by), ("thời hạn đến", .by), ("thời hạn hoàn thành", .by), ("thời hạn gửi", .by),
    ("hạn nộp", .by), ("hạn gửi", .by), ("hạn báo cáo", .by), ("thời hạn", .by),
    ("đến", .by), ("đến hết", .by), ("từ nay đến", .by), ("từ nay đến hết", .by), ("hết", .by), ("trong", .by), ("ngay trong", .by),
    ("vào", .by), ("không quá", .by), ("không muộn hơn", .by), ("xong", .by), ("xong trong", .by), ("xong vào", .by),
  ]

  /// Begin a period that no bound word leads to.
  package static let periods = ["cuối", "quý"]

  /// Marks and words that may stand between the bound and its day.
  package static let fillers = ["ngày", "là", "là ngày", ":", "của", "mốc", "thời điểm", "các"]

  /// Before a bound: what follows tells the state of things, no deadline.
  package static let tellsState = [
    "tính từ", "tính đến", "tính đến ngày", "kể từ", "số liệu đến", "số liệu tính", "số liệu từ", "giai đoạn", "nhiệm kỳ", "hiệu lực",
    "áp dụng",
  ]
  /// Before "đến": "tính đến ngày 31/12".
  package static let reckons = ["tính", "thống kê", "cập nhật"]
  /// Without its marks "tỉnh" looks like "tính": these are a province.
  package static let provinces = ["UBND tỉnh", "HĐND tỉnh", "dân tỉnh", "cấp tỉnh", "toàn tỉnh", "bàn tỉnh", "tại tỉnh", "của tỉnh"]

  /// After a period: it stays open.
  package static let staysOpen = [
    "và các năm", "và những năm", "và năm tiếp theo", "và các năm tiếp theo", "và thời gian", "và giai đoạn", "và định hướng",
    "và tầm nhìn",
    "trở đi", "và các tháng", "đến nay", "đến năm",
  ]

  /// Verbs of work that a period bounds: "hoàn thành trong năm 2025".
  package static let work = [
    "hoàn thành", "xong", "trình", "ban hành", "báo cáo", "gửi", "nộp", "triển khai", "tổ chức", "xây dựng", "đưa vào", "tham mưu",
    "phê duyệt",
    "công bố", "bàn giao", "khởi công", "khánh thành", "giải ngân", "rà soát", "kiểm tra", "thành lập", "khắc phục", "xử lý",
    "thực hiện xong",
    "đề xuất", "giải quyết", "tổng kết", "sơ kết",
  ]

  /// Right before a period without any bound word: "hoàn thành quý II/2025".
  package static let completes = ["hoàn thành", "xong", "ban hành", "trình", "khởi công", "bàn giao", "khánh thành", "đưa vào sử dụng"]

  /// The same before a day, which a document's own verbs ("ban hành ngày …") may also have.
  package static let completions = ["hoàn thành", "xong", "hoàn tất"]

  /// In such a line they bound the day themselves.
  package static let explicit = ["trước", "chậm nhất", "muộn nhất", "trong năm", "trong quý", "trong tháng", "kể từ", "hết"]
  /// Before a period, and behind it: a goal, no deadline.
  package static let hopes = ["phấn đấu", "mục tiêu"]
  package static let reaches = ["đạt"]
  /// What is counted up to a day, and how the count is compared behind it: "tỷ lệ giải ngân đến 31/12/2025 dưới 95%".
  package static let rates = ["tỷ lệ", "kết quả", "số dư", "dư nợ", "số nợ", "lũy kế", "giá trị", "có số", "khối lượng", "giải ngân", "nợ"]
  package static let compares = ["dưới", "trên", "thấp hơn", "cao hơn", "chưa đạt", "không đạt", "còn", "lớn hơn", "nhỏ hơn", "bằng 0"]
  /// Behind a time that begins its clause they tell what happens to the slow: "đến hết tháng 9, dự án nào … sẽ bị thu hồi".
  package static let whoever = ["nào"]
  package static let penalties = [
    "sẽ bị", "bị điều chuyển", "bị thu hồi", "bị phê bình", "bị xử lý", "bị cắt", "bị trừ", "bị đánh giá", "phải chịu trách nhiệm",
    "coi như",
    "thì bị",
  ]
  /// Before the label of a time it makes it part of a sentence: "thực hiện theo lộ trình: …".
  package static let beforeLabel = ["theo", "đúng"]
  /// Before a bare day they tell when somebody is reported to: "báo cáo UBND tỉnh ngày 04/3/2019".
  package static let reportedOn = ["báo cáo", "trình", "gửi", "nộp"]
  package static let past = ["đã", "được"]
  /// A term is no deadline.
  package static let terms = ["giai đoạn", "nhiệm kỳ"]

  /// What a table says where a task has no day.
  package static let always = ["thường xuyên", "liên tục", "theo kế hoạch", "theo quy định", "trong năm", "hàng năm"]

  /// Lines of a plan that say when: "Thời gian thực hiện: …".
  package static let timeLabels = [
    "thời gian thực hiện", "thời gian hoàn thành", "thời hạn hoàn thành", "thời hạn thực hiện", "thời hạn", "tiến độ", "tiến độ thực hiện",
    "tiến độ hoàn thành", "thời gian dự kiến", "thời gian", "thời gian dự kiến hoàn thành", "thời gian dự kiến thực hiện",
    "thời gian trình",
    "thời gian tổ chức", "thời gian triển khai", "thời điểm hoàn thành", "thời điểm thực hiện", "hoàn thành", "thời gian báo cáo",
    "thời gian đào tạo", "thời gian gửi", "thời hạn gửi", "thời hạn báo cáo", "lộ trình", "thời gian và lộ trình", "thời gian ban hành",
  ]
}
