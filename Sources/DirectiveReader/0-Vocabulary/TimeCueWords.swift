/// Words after which a time for work stands, though it may be one that names no day: "trước Tết", "trong tuần tới", "đầu tháng 12".
package enum TimeCueWords {
  /// Alone they say that something is due by then.
  package static let certain = [
    "trước ngày", "trước tết", "trước dịp", "trước kỳ họp", "trước kỳ thi", "trước kỳ nghỉ", "trước mùa mưa", "trước mùa lũ",
    "trước mùa bão",
    "trước mùa khô", "trước mùa hè", "trước mùa khai giảng", "trước năm học", "trước khai giảng", "trước thềm năm học", "trước rằm",
    "trước mùng", "trước mồng", "trước cuối tháng", "trước cuối quý", "trước cuối năm", "trước cuối tuần", "trước giữa tháng",
    "trước đầu tháng", "trước vụ", "trước khi bước vào", "trước khi vào năm học", "trước khi vào mùa", "hạn cuối", "hạn chót",
    "không muộn hơn", "không chậm hơn", "trong ngày mai", "trong ngày hôm nay",
    "trong hôm nay", "trong sáng nay", "trong chiều nay", "trong đêm nay", "trong sáng mai", "trong chiều mai", "trong tuần này",
    "trong tuần tới", "trong tuần sau", "trong tuần thứ", "trong tuần đầu", "trong tuần cuối", "trong tháng này", "trong tháng tới",
    "trong quý này", "trong quý tới", "trong đầu tháng", "trong đầu quý", "trong đầu năm", "trong nửa đầu", "trong nửa cuối",
  ]

  /// A time only where a time's word or a number follows: "chậm nhất" may also tell who is the slowest, "trước thứ Sáu" is a weekday.
  package static let latest = ["chậm nhất", "muộn nhất", "chậm nhất là", "muộn nhất là"]
  package static let afterLatest = [
    "ngày", "tháng", "quý", "năm", "tuần", "trong", "đến", "vào", "hết", "trước", "sau", "cuối", "đầu", "giữa", "kỳ", "khi", "thứ",
    "không quá",
  ]

  /// They bound only what is right before them: "hoàn thành trước Đại hội", "xong trong tuần".
  package static let behindWork = [
    "trước đại hội", "trước hội nghị", "trước lễ", "trước dịp", "trước bầu cử", "trong tuần", "trong năm nay", "trong năm học",
    "tuần tới", "tuần sau", "tháng tới", "tháng sau", "quý tới", "trong tháng", "trong quý", "vào dịp", "cuối tuần",
    "trong thời gian nghỉ",
  ]

  /// With a number behind them, the first part of a period: "đầu tháng 12/2023".
  package static let beginnings = [
    "đầu tháng", "đầu quý", "đầu năm", "vào đầu tháng", "vào đầu quý", "vào đầu năm", "cuối tháng", "cuối quý", "cuối năm",
    "tuần đầu tháng",
    "tuần đầu của tháng", "tuần cuối tháng", "tuần cuối của tháng", "những ngày đầu tháng", "ngày đầu tháng", "những ngày cuối tháng",
    "những tháng cuối năm", "quý cuối năm", "quý đầu năm", "nửa đầu tháng", "nửa cuối tháng", "nửa đầu năm", "nửa cuối năm",
  ]
  /// Before a beginning they make it the start of something.
  package static let since = ["từ", "kể từ", "ngay từ", "tính từ", "bắt đầu", "ngay", "tháng", "những ngày", "từ những ngày"]

  /// Before a count of days they bound something, whether the rest is clear or not: "trong vòng nửa tháng".
  package static let spans = ["trong vòng", "trong thời hạn"]
  /// Counts that no rule reads.
  package static let oddCounts = ["nửa tháng", "nửa ngày", "nửa năm"]
  /// Right behind a count they make it a cycle: "10 ngày/lần".
  package static let onceEach = [
    "ngày / lần", "ngày / 01 lần", "ngày / 1 lần", "ngày một lần", "ngày 1 lần", "tuần / lần", "tuần một lần", "tuần / 01 lần",
  ]

  /// Behind "trước ngày …" they tell the law's own days: "trước ngày Nghị định này có hiệu lực".
  package static let force = ["có hiệu lực", "hiệu lực thi hành", "ban hành văn bản", "được ban hành"]
}
