import DirectiveModel

/// Words behind a day that make it come back.
package enum CycleWords {
  /// After the day of a month.
  package static let months: [(String, Recurrence.Frequency)] = [
    ("hàng tháng", .monthly), ("của hàng tháng", .monthly), ("của tháng", .monthly), ("mỗi tháng", .monthly), ("của mỗi tháng", .monthly),
    ("tháng sau", .monthly), ("của tháng sau", .monthly), ("của tháng báo cáo", .monthly), ("tháng báo cáo", .monthly),
    ("của tháng kế tiếp", .monthly), ("tháng kế tiếp", .monthly), ("của tháng tiếp theo", .monthly), ("tháng tiếp theo", .monthly),
    ("tháng cuối quý", .quarterly), ("của tháng cuối quý", .quarterly), ("tháng cuối của quý", .quarterly),
    ("của tháng cuối của quý", .quarterly),
    ("của tháng cuối cùng của quý", .quarterly), ("tháng cuối mỗi quý", .quarterly), ("của tháng cuối mỗi quý", .quarterly),
    ("tháng cuối hàng quý", .quarterly), ("của tháng đầu quý sau", .quarterly), ("tháng đầu quý sau", .quarterly),
    ("tháng đầu của quý sau", .quarterly), ("của tháng đầu tiên quý sau", .quarterly), ("hàng quý", .quarterly),
    ("của tháng cuối kỳ báo cáo", .monthly), ("tháng cuối của mỗi quý", .quarterly), ("của tháng cuối của mỗi quý", .quarterly),
    ("tháng cuối của hàng quý", .quarterly), ("của tháng cuối hàng quý", .quarterly), ("của tháng thứ ba hàng quý", .quarterly),
    ("tháng thứ ba hàng quý", .quarterly), ("của tháng thứ ba của quý", .quarterly), ("của tháng thứ 3 hàng quý", .quarterly),
    ("tháng thứ ba của quý", .quarterly), ("tháng thứ ba mỗi quý", .quarterly), ("của tháng thứ ba mỗi quý", .quarterly),
  ]
  /// Before the day, in its clause: "hằng tháng gửi báo cáo trước ngày 25".
  package static let monthly = ["hàng tháng", "mỗi tháng", "báo cáo tháng"]
  /// Behind a day without a month they say that it is another kind of day.
  package static let goOn = ["tết", "âm lịch", "các tháng", "của", "quý", "làm việc", "đến", "trước", "sau"]
  /// The value is 1 for Monday to 7 for Sunday.
  package static let weekdays: [(String, Int)] = [
    ("thứ hai", 1), ("thứ ba", 2), ("thứ tư", 3), ("thứ năm", 4), ("thứ sáu", 5), ("thứ bảy", 6), ("chủ nhật", 7), ("thứ 2", 1),
    ("thứ 3", 2), ("thứ 4", 3), ("thứ 5", 4), ("thứ 6", 5), ("thứ 7", 6),
  ]
  /// Behind the number of an hour.
  package static let hours = ["giờ", "h", "g"]
  package static let partsOfDay = [
    "sáng", "buổi sáng", "trưa", "chiều", "buổi chiều", "tối", "đầu giờ sáng", "cuối giờ sáng", "đầu giờ chiều", "cuối giờ chiều",
    "hết giờ hành chính",
  ]
  package static let weeks = ["hàng tuần", "mỗi tuần", "của tuần", "trong tuần"]
  package static let days = ["hàng ngày", "mỗi ngày"]
  package static let lastDays: [(String, Recurrence.Frequency)] = [
    ("cuối cùng của tháng", .monthly), ("cuối tháng", .monthly), ("cuối cùng của quý", .quarterly), ("cuối quý", .quarterly),
    ("làm việc cuối cùng của tháng", .monthly),
  ]
  /// "của tháng 7": a month by its number does not come back.
  package static let monthNumbers = ["thứ"] + (1...12).flatMap { ["\($0)", $0 < 10 ? "0\($0)" : "\($0)"] }

  /// Between two days of a year.
  package static let joints = ["và", ",", "hoặc"]

  /// After a day: the year of the directive.
  package static let thisYear = ["năm nay", "của năm nay"]

  /// After the day and month of a year.
  package static let years = [
    "hàng năm", "của hàng năm", "mỗi năm", "của mỗi năm", "năm sau", "của năm sau", "năm sau liền kề", "của năm sau liền kề", "năm kế tiếp",
    "của năm kế tiếp", "năm tiếp theo", "của năm tiếp theo", "của năm liền kề", "năm liền kề", "của năm báo cáo", "năm báo cáo",
    "của năm kế hoạch", "của năm",
  ]
}
