/// Heads of the columns of a task table.
enum TableWords {
  enum Column: Sendable { case ordinal, duty, lead, coordinate, deadline, other }

  static let columns = Phrases([
    ("STT", Column.ordinal), ("TT", .ordinal), ("TTỊ", .ordinal), ("STTỊ", .ordinal), ("số TT", .ordinal), ("số thứ tự", .ordinal),
    ("nội dung", .duty), ("nội dung công việc", .duty), ("nội dung nhiệm vụ", .duty), ("nội dung thực hiện", .duty), ("nhiệm vụ", .duty),
    ("nhiệm vụ cụ thể", .duty), ("tên nhiệm vụ", .duty), ("công việc", .duty), ("nhiệm vụ , giải pháp", .duty),
    ("nội dung , nhiệm vụ", .duty), ("nội dung / nhiệm vụ", .duty), ("nhiệm vụ / nội dung", .duty), ("nhiệm vụ trọng tâm", .duty),
    ("hoạt động", .duty), ("nội dung chỉ đạo", .duty), ("nhiệm vụ được giao", .duty), ("nội dung hoạt động", .duty),
    ("nhiệm vụ chủ yếu", .duty), ("danh mục nhiệm vụ", .duty), ("đầu việc", .duty),
    ("cơ quan chủ trì", .lead), ("đơn vị chủ trì", .lead), ("chủ trì", .lead), ("cơ quan , đơn vị chủ trì", .lead),
    ("cơ quan thực hiện", .lead), ("đơn vị thực hiện", .lead), ("chủ trì thực hiện", .lead), ("cơ quan chủ trì thực hiện", .lead),
    ("đơn vị chủ trì thực hiện", .lead), ("đơn vị chịu trách nhiệm", .lead), ("cơ quan , đơn vị thực hiện", .lead),
    ("cơ quan chịu trách nhiệm", .lead), ("phân công thực hiện", .lead), ("cơ quan / đơn vị chủ trì", .lead),
    ("phối hợp", .coordinate), ("cơ quan phối hợp", .coordinate), ("đơn vị phối hợp", .coordinate),
    ("cơ quan , đơn vị phối hợp", .coordinate), ("phối hợp thực hiện", .coordinate), ("cơ quan phối hợp thực hiện", .coordinate),
    ("đơn vị phối hợp thực hiện", .coordinate), ("cơ quan / đơn vị phối hợp", .coordinate),
    ("thời hạn", .deadline), ("thời gian", .deadline), ("thời hạn hoàn thành", .deadline), ("thời gian hoàn thành", .deadline),
    ("thời gian thực hiện", .deadline), ("thời hạn thực hiện", .deadline), ("hạn hoàn thành", .deadline), ("tiến độ", .deadline),
    ("tiến độ thực hiện", .deadline), ("tiến độ hoàn thành", .deadline), ("thời gian , tiến độ", .deadline),
    ("thời điểm hoàn thành", .deadline),
    ("thời gian trình", .deadline), ("thời gian dự kiến", .deadline), ("hoàn thành", .deadline),
    ("sản phẩm", .other), ("kết quả", .other), ("ghi chú", .other), ("kinh phí", .other), ("sản phẩm đầu ra", .other),
    ("kết quả đầu ra", .other), ("căn cứ", .other), ("sản phẩm dự kiến", .other), ("kết quả , sản phẩm", .other),
    ("sản phẩm , kết quả", .other),
    ("hình thức văn bản", .other), ("sản phẩm hoàn thành", .other), ("kết quả / sản phẩm", .other), ("sản phẩm / kết quả", .other),
    ("địa điểm", .other), ("lãnh đạo phụ trách", .other), ("người phụ trách", .other), ("cấp trình", .other), ("đơn vị tính", .other),
    ("dự kiến kết quả", .other), ("kết quả dự kiến", .other), ("nguồn kinh phí", .other), ("thành phần", .other), ("cấp phê duyệt", .other),
  ])

  /// Heads whose last word a narrow column puts on the next line: "Cơ quan chủ⏎trì".
  static let brokenColumns = Phrases([
    ("cơ quan chủ", Column.lead), ("đơn vị chủ", .lead), ("cơ quan thực", .lead), ("đơn vị thực", .lead), ("cơ quan phối", .coordinate),
    ("đơn vị phối", .coordinate), ("thời hạn hoàn", .deadline), ("thời gian hoàn", .deadline), ("thời gian thực", .deadline),
    ("thời hạn thực", .deadline), ("tiến độ thực", .deadline), ("tiến độ hoàn", .deadline), ("nội dung công", .duty),
    ("nội dung thực", .duty), ("nội dung nhiệm", .duty), ("sản", .other), ("kết", .other), ("ghi", .other),
  ])

  /// The nouns of two columns, whose next line says which is which: "Cơ quan Cơ quan⏎chủ trì phối hợp".
  static let bareColumns = Phrases(["cơ quan", "đơn vị"])

  /// What such a next line holds, and the column that it tells.
  static let columnTails = Phrases([
    ("chủ trì", Column.lead), ("thực hiện", .lead), ("phối hợp", .coordinate), ("trì", .other), ("hợp", .other), ("thành", .other),
    ("hiện", .other), ("việc", .other), ("vụ", .other), ("phẩm", .other), ("quả", .other), ("chú", .other), ("hoàn thành", .other),
    ("công việc", .other),
  ])
}
