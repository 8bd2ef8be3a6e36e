/// What the manual page and the completions say besides the command table.
extension Messages {
  static func unknownShell(_ name: String) -> String { "không có bộ gõ tắt cho \"\(name)\"" }

  static let aboutProgram = [
    "cchc đọc văn bản chỉ đạo, điều hành của cơ quan nhà nước, kể cả bản nhận dạng chữ (OCR) mất dấu, sai chữ; tách ra từng nhiệm vụ: "
      + "ai chủ trì, ai phối hợp, báo cáo ai, hạn nào; lưu lại và cho biết việc nào quá hạn, cơ quan nào còn nợ bao nhiêu việc.",
    "Giá trị nào đọc không chắc thì được nêu ở mục \"cần xem lại\", kèm lý do và chỗ trong bản gốc. Mọi thay đổi đều hoàn tác được.",
  ]

  static func meaning(of status: ExitStatus) -> String {
    switch status {
    case .done: "xong, kể cả khi danh sách trống"
    case .failed: "bị từ chối hoặc không làm được: mã không có, tệp không đọc được"
    case .usage: "gõ sai lệnh hoặc tùy chọn"
    case .partlyFailed: "một số tệp hỏng, các tệp khác đã xong"
    case .storeDamaged: "kho có tệp hỏng"
    case .secret: "văn bản mật bị từ chối"
    case .readWriteError: "lỗi đọc, ghi: đĩa đầy, không có quyền"
    case .busy: "kho đang bận"
    case .outsideProgram: "thiếu chương trình đọc PDF, nhận dạng chữ; hoặc nó hỏng, chạy quá lâu"
    case .somethingOverdue: "có việc quá hạn (chỉ với 'tasks --exit-code')"
    }
  }

  static let environmentVariables = [
    ("CCHC_DATA", "kho dữ liệu, khi không có --data"),
    ("XDG_DATA_HOME, HOME", "nơi có kho dữ liệu khi không có CCHC_DATA: $XDG_DATA_HOME/cchc, hoặc ~/.local/share/cchc"),
    ("PATH", "nơi tìm các chương trình ngoài (pdftotext, tesseract …)"),
    ("TESSDATA_PREFIX", "nơi có các ngôn ngữ của tesseract"),
    ("TMPDIR", "nơi đặt thư mục tạm khi đọc PDF và ảnh"),
    ("COLUMNS", "số cột của màn hình"),
    ("NO_COLOR", "có giá trị thì không in màu; TERM=dumb cũng vậy"),
  ]

  static let storeFiles = [
    ("directives/NĂM/MÃ.json", "trong kho: mỗi văn bản một tệp, những gì đọc được và những gì đã ghi"),
    ("sources/", "tệp gốc và chữ đã đọc, không sửa"),
    ("agencies.txt, holidays.txt, reports.txt, config.json", "những gì cơ quan tự thêm; không bắt buộc"),
  ]
}
