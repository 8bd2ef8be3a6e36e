import DirectiveModel

/// Words of periods that are counted from an event: "trong thời hạn 15 ngày làm việc kể từ ngày nhận được".
package enum PeriodWords {
  /// Before a count of days; true where the words alone make it a deadline, false where the event must follow.
  package static let openings: [(String, Bool)] = [
    ("trong thời hạn", true), ("trong vòng", true), ("trong thời gian", false), ("thời hạn", false), ("trong", false), ("sau", false),
    ("chậm nhất", false), ("chậm nhất là", false), ("chậm nhất sau", false), ("chậm nhất trong", false), ("chậm nhất trong vòng", true),
    ("muộn nhất", false), ("muộn nhất là", false), ("không quá", false), ("tối đa", false), ("tối đa không quá", false), ("quá", false),
    ("trong thời hạn tối đa", true), ("trong thời hạn không quá", true), ("trong vòng không quá", true), ("trong vòng tối đa", true),
    ("chậm nhất không quá", false), ("trong khoảng thời gian", false), ("sau thời hạn", false), ("thời gian", false), ("là", false),
  ]

  package static let units: [(String, PeriodUnit)] = [
    ("ngày", .day), ("ngày làm việc", .workingDay), ("giờ", .hour), ("giờ làm việc", .hour), ("tiếng", .hour), ("tháng", .month),
    ("h", .hour),
  ]
  /// A week is seven days.
  package static let week = "tuần"

  /// Before the event that starts the period.
  package static let starts = [
    "kể từ", "kể từ ngày", "kể từ khi", "kể từ thời điểm", "tính từ", "tính từ ngày", "tính từ khi", "từ ngày", "từ khi", "từ lúc",
    "sau khi",
    "sau ngày", "sau", "từ thời điểm", "kể từ lúc", "sau khi đã", "khi", "từ", "kết thúc", "sau kết thúc",
  ]

  /// The event itself.
  package static let events: [(String, PeriodStart)] = [
    ("nhận", .receipt), ("nhận được", .receipt), ("tiếp nhận", .receipt), ("ban hành", .issue), ("ký", .issue), ("ký ban hành", .issue),
    ("phát hành", .issue),
  ]

  /// In small letters behind "ban hành" and "ký" they are other papers than the document itself.
  package static let papers = [
    "quyết định", "kết luận", "thông báo", "hợp đồng", "biên bản", "văn bản", "giấy phép", "giấy chứng nhận", "phiếu", "bản án", "kế hoạch",
    "kết quả",
  ]

  /// Behind the document that the period counts from: "kể từ ngày Kế hoạch này được ban hành".
  package static let ownIssue = ["này được ban hành", "này ban hành", "này được ký", "này được ký ban hành", "này được phát hành"]

  /// Behind a period that is counted back from an event: it bounds no work.
  package static let backwards = ["trước khi", "trước ngày", "trước thời điểm", "trước lúc"]

  /// Before the words: they say when the document comes into force.
  package static let force = ["hiệu lực", "hiệu lực thi hành", "hiệu lực kể từ"]
}
