import DirectiveModel

/// Words that say how often.
package enum FrequencyWords {
  package typealias Frequency = Recurrence.Frequency

  /// Say it alone.
  package static let strong: [(String, Frequency)] = [
    ("hàng ngày", .daily), ("mỗi ngày", .daily), ("hàng tuần", .weekly), ("mỗi tuần", .weekly), ("hàng tháng", .monthly),
    ("mỗi tháng", .monthly),
    ("hàng quý", .quarterly), ("mỗi quý", .quarterly), ("từng quý", .quarterly), ("hàng năm", .yearly), ("mỗi năm", .yearly),
    ("thường niên", .yearly), ("từng tháng", .monthly), ("nửa năm một lần", .halfYearly), ("ngày một lần", .daily),
    ("tuần một lần", .weekly),
    ("hàng 6 tháng", .halfYearly),
  ]

  /// Say it as a count: "02 lần/năm".
  package static let times: [(String, Frequency)] =
    counted(["1", "01", "một"], inEach, units + [("6 tháng", .halfYearly)])
    + counted(["2", "02", "hai"], inEach + ["một "], [("năm", .halfYearly)])
    + counted(["4", "04", "bốn"], inEach + ["một "], [("năm", .quarterly)])

  /// Say it as a count that no frequency has: "02 lần/tuần".
  package static let severalTimes: [(String, Frequency)] = counted(
    ["2", "02", "hai", "3", "03", "ba", "4", "04", "bốn", "5", "05"], inEach, [("ngày", .daily)] + units)

  private static let units: [(String, Frequency)] = [("tuần", .weekly), ("tháng", .monthly), ("quý", .quarterly), ("năm", .yearly)]
  private static let inEach = ["/ ", "mỗi ", "trong "]

  private static func counted(_ counts: [String], _ joints: [String], _ units: [(String, Frequency)]) -> [(String, Frequency)] {
    counts.flatMap { count in units.flatMap { unit, value in joints.map { (count + " lần " + $0 + unit, value) } } }
  }

  /// Between a frequency and its count: "mỗi năm ít nhất 01 lần".
  package static let least = leastWords + countedWork + countedWork.flatMap { verb in leastWords.map { verb + " " + $0 } }
  private static let leastWords = ["ít nhất", "tối thiểu", "không ít hơn", "từ"]
  private static let countedWork = [
    "tổ chức", "đăng", "đăng tải", "phát", "phát sóng", "có", "mở", "họp", "kiểm tra", "thực hiện", "viết", "ra", "xây dựng",
    "tuyên truyền",
    "phát thanh", "sản xuất", "đưa", "gửi", "cung cấp", "đối thoại", "tiếp dân", "giao ban",
  ]
  /// Behind a count, the times of a doing and the things that are made: "mỗi tháng 01 kỳ", "mỗi tuần đăng ít nhất 10 tin".
  package static let timesOfWork = ["lần", "kỳ", "đợt", "buổi", "cuộc", "lượt", "phiên"]
  package static let worksOfPress = [
    "tin", "bài", "tin , bài", "tin bài", "chuyên mục", "chuyên đề", "số", "phóng sự", "tin và bài", "clip", "video",
  ]
  /// The first of a year's reports.
  package static let firstQuarter: [(String, Frequency)] = [("quý I", .quarterly), ("báo cáo quý I", .quarterly), ("quý 1", .quarterly)]

  /// Say it in a list with others, after "định kỳ", or before "một lần".
  package static let weak: [(String, Frequency)] = [
    ("tuần", .weekly), ("1 tuần", .weekly), ("01 tuần", .weekly), ("tháng", .monthly), ("1 tháng", .monthly), ("01 tháng", .monthly),
    ("một tháng", .monthly), ("quý", .quarterly), ("3 tháng", .quarterly), ("03 tháng", .quarterly), ("ba tháng", .quarterly),
    ("6 tháng", .halfYearly), ("06 tháng", .halfYearly), ("sáu tháng", .halfYearly), ("6 tháng đầu năm", .halfYearly),
    ("06 tháng đầu năm", .halfYearly), ("9 tháng", .nineMonthly), ("09 tháng", .nineMonthly), ("chín tháng", .nineMonthly),
    ("năm", .yearly),
    ("1 năm", .yearly), ("01 năm", .yearly), ("một năm", .yearly), ("cả năm", .yearly), ("12 tháng", .yearly), ("theo quý", .quarterly),
    ("theo tháng", .monthly),
    ("ngày", .daily), ("01 quý", .quarterly), ("1 quý", .quarterly), ("một quý", .quarterly), ("1 ngày", .daily), ("01 ngày", .daily),
  ]

  /// In a list, behind its first item.
  package static let later: [(String, Frequency)] = [
    ("tổng kết năm", .yearly), ("báo cáo năm", .yearly), ("báo cáo cả năm", .yearly), ("báo cáo 6 tháng", .halfYearly),
    ("báo cáo quý", .quarterly),
    ("báo cáo hàng năm", .yearly), ("định kỳ hàng năm", .yearly),
  ]

  /// Before the list.
  package static let leads = ["định kỳ", "theo định kỳ"]
  /// Between the items.
  package static let joints = [",", "và", "hoặc", "/", "hay", "với", ";"]
  /// After an item: "06 tháng một lần", "03 tháng/lần".
  package static let once = ["một lần", "1 lần", "01 lần", "/ lần", "/ 1 lần", "/ 01 lần", "lần"]
  package static let adHoc = ["đột xuất", "báo cáo đột xuất", "khi có yêu cầu đột xuất", "theo yêu cầu đột xuất"]

  /// The work that comes back.
  package static let reporting = [
    "báo cáo", "tổng hợp", "gửi", "sơ kết", "tổng kết", "giao ban", "thống kê", "cập nhật", "thông báo", "họp", "công khai",
    "chế độ thông tin",
    "rà soát", "kiểm tra", "phát sóng", "đăng tải", "cung cấp", "công bố", "đánh giá kết quả", "kiểm điểm", "đối thoại",
  ]
  /// Work that a frequency may stand before: "hằng năm tổ chức …".
  package static let work = [
    "tổ chức", "xây dựng", "chủ trì", "tham mưu", "lập", "ban hành", "trình", "công bố", "đánh giá", "khảo sát", "thẩm định", "phối hợp",
    "rà soát",
    "tự đánh giá", "tiến hành", "đề xuất", "tiếp nhận", "đồng bộ", "đối chiếu", "thu thập", "đôn đốc", "theo dõi", "giám sát", "nộp",
    "chuyển", "bàn giao", "thông tin", "phản ánh", "trao đổi", "kiểm đếm", "nhắc nhở", "chấm điểm", "tuyên dương", "trả lời", "làm việc",
    "tham gia", "tiếp!", "đối soát", "tuyên truyền", "cung cấp", "cập nhật", "cân đối", "bố trí", "hướng dẫn", "tập huấn", "nghiệm thu",
    "thanh toán",
    "chi trả", "thu gom", "vận chuyển", "lấy mẫu", "quan trắc", "thông báo", "kiểm tra", "phun", "vệ sinh", "đo!", "ghi chép", "phát sóng",
    "đăng tải", "sao lưu", "trực!", "tuần tra", "mở!", "gửi", "báo cáo", "niêm yết", "công khai",
  ]
  /// Of these a single frequency may stand behind with other words between: "báo cáo Thủ tướng Chính phủ hằng tuần".
  package static let reportingBefore = [
    "báo cáo kết quả", "báo cáo nhanh kết quả", "báo cáo tình hình và kết quả", "báo cáo tiến độ và kết quả", "báo cáo kết quả thực hiện",
    "báo cáo kết quả thực hiện nhiệm vụ", "gửi kết quả", "tổng hợp kết quả", "báo cáo", "gửi", "giao ban", "sơ kết", "tổng kết", "thống kê",
    "họp", "tổng hợp", "cập nhật",
  ]
  /// Right behind the frequency they tell that it is about reports: "hằng tuần về tiến độ".
  package static let topics = [
    "về tiến độ", "về tình hình", "về kết quả", "về công tác", "kết quả thực hiện", "tình hình thực hiện", "tiến độ thực hiện",
  ]
  /// May stand between the frequency and its work.
  package static let between = [
    ",", "có", "phải", "thực hiện", "tiến hành", "tổ chức", "có trách nhiệm", "chủ động", "xây dựng", "lập", "và", "việc",
  ]

  /// Things that have a frequency of their own: "kế hoạch hằng năm" is no deadline.
  package static let things = [
    "chỉ số", "kế hoạch", "chương trình", "dự toán", "ngân sách", "công chức", "viên chức", "cán bộ", "kết quả", "chỉ tiêu", "xếp hạng",
    "xếp loại",
    "tỷ lệ", "thời lượng", "nhiệm vụ", "danh mục", "kinh phí", "CCHC", "PCI", "PAPI", "thu nhập", "lương", "biên chế", "hội nghị",
  ]
}
