import DirectiveModel
import DirectiveReader
import DirectiveReports
import DirectiveStore

/// Every sentence that the program says about its own work: lower case, no full stop, what users typed in quotes.
enum Messages {
  static func error(_ message: String) -> String { "cchc: lỗi: \(message)" }
  static func warning(_ message: String) -> String { "cchc: cảnh báo: \(message)" }
  static func hint(_ message: String) -> String { "gợi ý: \(message)" }

  /// "Ý bạn là …?" where something is near, else the hint `fallback`.
  static func didYouMean(_ candidates: [String], else fallback: String) -> [String] {
    guard let last = candidates.last else { return [hint(fallback)] }
    let head = candidates.dropLast().map { "\"\($0)\"" }.joined(separator: ", ")
    return ["Ý bạn là \(head.isEmpty ? "" : head + " hay ")\"\(last)\"?"]
  }

  // The command line
  static func unknownCommand(_ name: String) -> String { "không có lệnh \"\(name)\"" }
  static let seeHelp = "gõ 'cchc help' để xem các lệnh"
  static func seeHelp(of command: String?) -> String {
    command.map { "gõ 'cchc help \($0)' để xem cách dùng" } ?? seeHelp
  }
  static func unknownOption(_ name: String, command: String?) -> String {
    (command.map { "lệnh \($0) " } ?? "") + "không có tùy chọn \"\(name)\""
  }
  static func repeatedOption(_ name: String) -> String { "tùy chọn --\(name) chỉ dùng được một lần" }
  static func flagWithValue(_ name: String) -> String { "tùy chọn --\(name) không đi kèm giá trị" }
  static func missingValue(_ option: CommandOption) -> String {
    "tùy chọn --\(option.name) thiếu giá trị\(option.placeholder.map { " \($0)" } ?? "")"
  }
  static func badDate(_ value: String, option: String) -> String { "--\(option): \"\(value)\" không phải là một ngày có thật" }
  static let dateForms = "viết ngày/tháng/năm, ví dụ 31/12/2020, hoặc 2020-12-31"
  static func badNumber(_ value: String, option: String, most: Int) -> String {
    "--\(option): \"\(value)\" không phải là số từ 0 đến \(most)"
  }
  static func badChoice(_ value: String, option: String) -> String { "--\(option): không có giá trị \"\(value)\"" }
  static func choices(_ choices: [String]) -> String { "chọn một trong: \(choices.joined(separator: ", "))" }
  static func missingOption(_ option: CommandOption, command: String) -> String { "lệnh \(command) cần \(option.usage)" }
  static func missingOperand(_ name: String, command: String) -> String { "lệnh \(command) thiếu \(name)" }
  static func strayOperand(_ word: String, command: String) -> String { "lệnh \(command) không nhận thêm \"\(word)\"" }

  // Files
  static func unreadable(_ path: String, _ problem: FileProblem) -> String { "\(name(path)): \(reason(problem))" }
  private static func name(_ path: String) -> String { path == InputFile.standardInput ? "đầu vào chuẩn" : "\"\(path)\"" }
  private static func reason(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "không có tệp hoặc thư mục này"
    case .isFolder: "đây là một thư mục, không phải tệp"
    case .notAFile: "đây không phải là tệp thường"
    case .noPermission: "không có quyền đọc"
    case .tooLarge(let limit): "tệp lớn quá \(limit < 1_000_000 ? "\(limit) byte" : "\(limit / 1_000_000) MB")"
    case .failed(let code): "không đọc được (\(SystemError(code: code).message))"
    }
  }
  static func whatToDo(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "kiểm tra lại tên và đường dẫn"
    case .isFolder: "dùng 'cchc import' để nhập cả thư mục"
    case .notAFile: "chọn một tệp văn bản .txt"
    case .noPermission: "xin quyền đọc tệp này, hoặc chép nó sang thư mục của mình"
    case .tooLarge: "tách thành từng văn bản rồi nhập lại"
    case .failed: "kiểm tra ổ đĩa hoặc thư mục mạng rồi làm lại"
    }
  }
  static func unreadableText(_ path: String, _ problem: TextEncoding.Problem) -> String {
    let reason =
      switch problem {
      case .empty: "tệp không có chữ nào"
      case .binary: "đây không phải là tệp văn bản"
      case .utf16: "văn bản theo mã UTF-16, chương trình đọc mã UTF-8"
      case .invalidUTF8(_, let line): "dòng \(line) không đúng mã UTF-8"
      case .legacyVietnamese(let name): "văn bản gõ bằng bảng mã cũ \(name), chương trình đọc Unicode UTF-8"
      }
    return "\(name(path)): \(reason)"
  }
  static func whatToDo(_ problem: TextEncoding.Problem) -> String {
    switch problem {
    case .empty: "kiểm tra lại bản quét hoặc tệp gốc"
    case .binary: documentEndings
    case .utf16, .invalidUTF8: "mở bằng Notepad hoặc LibreOffice rồi lưu lại với mã UTF-8"
    case .legacyVietnamese: "chuyển sang Unicode bằng công cụ của UniKey (Ctrl+Shift+F6), lưu với mã UTF-8 rồi nhập lại"
    }
  }
  static func outputFailed(_ code: Int32) -> String { "không ghi được kết quả ra đầu ra chuẩn (\(SystemError(code: code).message))" }
  static let outputFailedHint = "kiểm tra dung lượng ổ đĩa; kết quả vừa in có thể bị cụt"
  static func unexpected(_ error: any Error) -> String { "lỗi không lường trước (\(error))" }

  // A reading
  static let noNumber = "(không rõ số)"
  static let noDate = "(không rõ ngày)"
  static func issuedOn(_ date: CivilDate) -> String { "ngày \(date.dayMonthYear)" }
  static let noTasks = "Không tìm thấy nhiệm vụ nào."
  static let nobodyInCharge = "(không rõ cơ quan chủ trì)"
  static let noDeadline = "không hạn"
  static func references(_ numbers: [String]) -> String { "Viện dẫn (\(numbers.count)): \(numbers.joined(separator: ", "))" }
  static let nothingToReview = "Không có gì cần xem lại."
  /// What to look at and its place in the source.
  static func finding(_ group: FindingGroup) -> String {
    "- \(group.message)\(group.lines.map { " (\(place($0)))" } ?? "")"
  }

  // Ids
  static func unknownDirective(_ typed: String) -> String { "không có văn bản \"\(typed)\" trong kho" }
  static let seeDirectives = "gõ 'cchc directives' để xem các văn bản trong kho"
  static func ambiguousDirective(_ typed: String, _ count: Int) -> String {
    "\"\(typed)\" có thể là một trong \(count) văn bản"
  }
  static func chooseOne(of candidates: [String], all: Int) -> String {
    "ghi rõ hơn: \(candidates.joined(separator: ", "))\(all > candidates.count ? ", …" : "")"
  }
  static func taskWithoutPath(_ typed: String) -> String { "\"\(typed)\" là văn bản; cần nêu nhiệm vụ, ví dụ \"\(typed):1.a\"" }
  static func seeTasks(of directive: String) -> String { "gõ 'cchc show \(directive)' để xem các nhiệm vụ của văn bản" }
  static func unknownTask(_ path: String, in directive: String) -> String {
    "văn bản \"\(directive)\" không có nhiệm vụ \"\(path)\""
  }
  static func ambiguousTask(_ path: String, in directive: String) -> String {
    "\"\(path)\" có thể là nhiều nhiệm vụ của văn bản \"\(directive)\""
  }

  // Documents to import
  static func noDocuments(in folder: String) -> String { "thư mục \"\(folder)\" không có văn bản nào" }
  static let documentEndings = "chương trình nhập các tệp .txt, .pdf, .png, .jpg, .tif, kể cả trong thư mục con"
  static func foreignKind(_ path: String, _ kind: FileKind) -> String {
    switch kind {
    case .other(let name): "\(self.name(path)): chưa đọc được loại tệp \(name)"
    case .zip: "\(name(path)): chưa đọc được tệp Word (.docx) hay tệp nén (.zip)"
    default: "\(name(path)): chưa đọc được loại tệp này"
    }
  }
  static func whatToDo(about kind: FileKind) -> String {
    if case .other("ảnh GIF") = kind { return "đổi sang ảnh .png rồi nhập lại" }
    return "mở bằng Word hoặc LibreOffice rồi lưu dạng PDF, hoặc dạng văn bản .txt, mã UTF-8"
  }

  // Pages and pictures
  static func noLetters(_ path: String) -> String { "\(name(path)): không đọc được chữ nào" }
  static let noLettersHint = "kiểm tra bản quét có bị trắng, mờ hay ngược không, rồi quét lại"
  static func needsRecognition(_ path: String) -> String { "\(name(path)): không có sẵn chữ, chỉ đọc được khi nhận dạng chữ" }
  static let allowRecognition = "bỏ --ocr never"
  static func tooManyPages(_ path: String, _ count: Int) -> String {
    "\(name(path)): có \(count) trang, chương trình đọc đến \(PDFText.mostPages) trang"
  }
  static let splitFile = "tách thành từng văn bản rồi nhập lại"
  static func noPages(_ path: String) -> String { "\(name(path)): tệp PDF không có trang nào" }
  static func damagedPDF(_ path: String, _ words: String) -> String {
    "\(name(path)): tệp PDF hỏng hoặc bị cụt\(words.isEmpty ? "" : " (\(words))")"
  }
  static func damagedImage(_ path: String) -> String { "\(name(path)): ảnh hỏng hoặc bị cụt" }
  static let damagedFile = "chép hoặc quét lại tệp gốc; nếu chương trình khác mở được thì in lại ra PDF rồi nhập"
  static func encrypted(_ path: String) -> String { "\(name(path)): tệp PDF có mật khẩu" }
  static let encryptedHint = "mở tệp bằng mật khẩu, in lại ra PDF không có mật khẩu rồi nhập"
  static func hugePage(_ path: String, _ page: Int) -> String { "\(name(path)): trang \(page) quá lớn" }
  static func hugeImage(_ path: String, _ pixels: Int) -> String {
    "\(name(path)): ảnh có \(pixels / 1_000_000) triệu điểm, chương trình đọc đến \(ImageSize.mostPixels / 1_000_000) triệu"
  }
  static let printSmaller = "in lại ra khổ A4, hoặc quét lại ở 300 dpi"
  static func badLanguages(_ typed: String) -> String { "--languages: \"\(typed)\" không phải là tên ngôn ngữ của tesseract" }
  static let languageForms = "viết như vie hoặc vie+eng; gõ 'tesseract --list-langs' để xem máy này có những gì"

  // Outside programs
  static func noWorkFolder(_ base: String, _ code: Int32) -> String {
    "không tạo được thư mục tạm trong \"\(base)\" (\(SystemError(code: code).message))"
  }
  static let noWorkFolderHint = "kiểm tra dung lượng và quyền ghi, hoặc đặt biến TMPDIR sang thư mục khác"
  static func childFailed(_ program: OutsideProgram, _ failure: ChildFailure, file: String) -> String {
    "\(name(file)): \(reason(program, failure))"
  }
  private static func reason(_ program: OutsideProgram, _ failure: ChildFailure) -> String {
    let name = program.rawValue
    switch failure {
    case .missing: return "máy này không có chương trình \(name)"
    case .notStarted(let code): return "không chạy được \(name) (\(SystemError(code: code).message))"
    case .timedOut(let limit): return "\(name) chạy quá \(limit.components.seconds) giây, đã bị dừng"
    case .tooMuchOutput(let limit): return "\(name) cho ra quá \(limit / 1_000_000) MB, đã bị dừng"
    case .crashed(let signal): return "\(name) hỏng giữa chừng (tín hiệu \(signal)): tệp hỏng hoặc quá lớn"
    case .exited(let status, let words): return "\(name) không đọc được (mã \(status)\(words.isEmpty ? "" : ": \(words)"))"
    }
  }
  static func whatToDo(_ program: OutsideProgram, _ failure: ChildFailure) -> String {
    switch failure {
    case .missing: "cài bằng 'sudo apt-get install \(program.package)'; \(stillWorks(without: program))"
    case .notStarted: "kiểm tra quyền chạy và bộ nhớ của máy"
    case .timedOut: "tăng --timeout, hoặc tách tệp ra từng văn bản"
    case .tooMuchOutput: "tách tệp ra từng văn bản rồi nhập lại"
    case .exited(_, let words) where words.contains("Failed loading language"):
      "cài gói chữ của ngôn ngữ ấy, ví dụ 'sudo apt-get install tesseract-ocr-vie', hoặc sửa --languages"
    case .crashed, .exited: "mở thử tệp bằng chương trình khác; nếu mở được thì in lại ra PDF rồi nhập"
    }
  }
  private static func stillWorks(without program: OutsideProgram) -> String {
    switch program {
    case .pdfinfo, .pdftotext, .pdfimages, .pdftoppm: "chưa có thì vẫn nhập được tệp văn bản .txt và ảnh"
    case .tesseract: "chưa có thì vẫn nhập được tệp văn bản .txt và PDF có sẵn chữ"
    }
  }

  // Lists
  static func written(_ path: String, rows: Int) -> String { "đã ghi \"\(path)\" (\(rows) dòng)" }
  static func unwritableOutput(_ path: String, _ code: Int32?) -> String {
    "không ghi được \"\(path)\"" + (code.map { " (\(SystemError(code: $0).message))" } ?? "")
  }
  static let outputUntouched = "kiểm tra thư mục, quyền ghi và dung lượng; tệp cũ, nếu có, vẫn nguyên"
  static func unknownEnding(_ ending: String, _ path: String) -> String { "không rõ dạng của tệp .\(ending): \"\(path)\"" }
  static let knownEndings = "dùng đuôi .csv, .json, .txt, hoặc thêm --format"
  static func unknownReport(_ name: String) -> String { "không có báo cáo \"\(name)\"" }
  static let noAgencyFilter = "báo cáo directives không lọc theo cơ quan"
  static let useTasksInstead = "dùng 'cchc tasks --agency TÊN' hoặc 'cchc report agencies --agency TÊN'"
  static func unknownAgency(_ name: String) -> String { "không biết cơ quan \"\(name)\"" }
  static let seeOwners = "gõ 'cchc report agencies' để xem cơ quan nào còn việc"
  static let seeAgencies = "gõ 'cchc agencies' để xem các cơ quan"

  // The store
  static func dataIsNoFolder(_ path: String) -> String { "kho dữ liệu \"\(path)\" không phải là thư mục" }
  static let chooseFolder = "chọn một thư mục khác bằng --data hoặc CCHC_DATA"
  static let noDataFolder = "không biết kho dữ liệu ở đâu: không có CCHC_DATA và HOME"
  static let noDataFolderHint = "thêm --data THƯ-MỤC hoặc đặt biến CCHC_DATA"
  static func reread(_ count: Int, changed: Int, isWritten: Bool) -> String {
    let result = changed == 0 ? "không có gì đổi" : isWritten ? "đã ghi \(changed) văn bản" : "\(changed) văn bản sẽ đổi"
    return "Đọc lại \(count) văn bản: \(result)." + (changed > 0 && !isWritten ? " Chưa ghi gì; thêm --yes để ghi." : "")
  }
  static let sourceLost = "bản gốc trong kho bị mất hoặc bị sửa; để như cũ"
  static let seeCheck = "gõ 'cchc check' để xem phải làm gì"
  static func tasksLost(_ paths: [String]) -> String {
    "bản đọc mới không còn nhiệm vụ đã có người ghi (\(paths.joined(separator: ", "))); để như cũ"
  }
  static func compareTasks(_ id: String) -> String { "xem những gì đã ghi bằng 'cchc show \(id)'" }
  static let placesOnly = "vị trí trong bản gốc và độ chắc"
  static func noSuchYear(_ typed: String) -> String { "lịch làm việc không có năm \"\(typed)\"" }
  static func calendarYears(_ years: ClosedRange<Int>) -> String { "gõ một năm từ \(years.lowerBound) đến \(years.upperBound)" }
  static let noTime = "--timeout phải từ 1 giây trở lên"
  static let officeFileNotUTF8 = "không phải chữ UTF-8; lưu lại với mã UTF-8"
  static func officeLinesPassedOver(_ folder: String) -> String { "dòng sai bị bỏ qua; sửa tệp trong kho \"\(folder)\"" }
  static func officeProblem(_ problem: String) -> String { "lỗi: \(problem)" }
  static func emptyStore(_ folder: String) -> String { "kho \"\(folder)\" chưa có văn bản nào; nhập bằng 'cchc import THƯ-MỤC'" }
  static let passedOver = "các tệp hỏng bị bỏ qua, số liệu chưa đủ; gõ 'cchc check' để xem phải làm gì"
  // Events
  static func recorded(_ command: String) -> String { "Đã lưu lệnh \(command). Hoàn tác: cchc undo" }
  static func done(_ task: String, by agency: AgencyName?, on day: CivilDate) -> String {
    "\(agency.map { "\($0.name) " } ?? "")hoàn thành ngày \(day.dayMonthYear): \(task)"
  }
  static func reopened(_ task: String, by agency: AgencyName?) -> String { "mở lại\(agency.map { " phần của \($0.name)" } ?? ""): \(task)" }
  static func reassigned(_ task: String, from: AgencyName?, to agency: AgencyName) -> String {
    "giao lại\(from.map { " từ \($0.name)" } ?? "") cho \(agency.name): \(task)"
  }
  static func nothingOpen(_ agency: String) -> String { "\"\(agency)\" không còn việc nào dở" }
  static func notYetWritten(_ count: Int) -> String { "Chưa ghi gì. Thêm --yes để ghi \(count) thay đổi." }
  static func shelved(_ task: String, _ state: TaskState) -> String { "\(state.rawValue): \(task)" }
  static func alreadyShelved(_ task: String, _ state: TaskState) -> String { "\(task) đã \(state.rawValue) từ trước; không đổi gì" }
  static func reopenWithdrawn(_ task: String) -> String { "muốn làm tiếp thì gõ 'cchc reopen \(task)' trước" }
  static func isWithdrawn(_ task: String) -> String { "\(task) đã rút" }
  static func isDone(_ task: String, on day: CivilDate) -> String { "\(task) đã hoàn thành ngày \(day.dayMonthYear)" }
  static func whichPeriod(_ task: String) -> String { "\(task) là nhiệm vụ định kỳ; cần nêu kỳ" }
  static func choosePeriod(_ periods: [String]) -> String {
    "chọn một kỳ: \(periods.suffix(8).joined(separator: ", "))"
  }
  static func seeRounds(_ task: String) -> String { "không có kỳ nào như vậy; gõ 'cchc show \(task)' để xem các kỳ" }
  static func unknownPeriod(_ period: String, of task: String) -> String { "nhiệm vụ \"\(task)\" không có kỳ \"\(period)\"" }
  static let notRecurring = "nhiệm vụ này không định kỳ, hoặc chưa tới kỳ; gõ mã không có @"
  static func ambiguousAgency(_ typed: String, _ task: String) -> String { "\"\(typed)\" có thể là nhiều cơ quan của \(task)" }
  static let storedTasks = "các việc trong kho"
  static let allTasks = "các việc còn dở"
  static func agencyWithoutPart(_ typed: String, _ task: String) -> String { "\"\(typed)\" không được giao \(task)" }
  static func partOwners(_ names: String) -> String { "các cơ quan được giao: \(names)" }
  static func noLead(_ task: String) -> String { "\(task) chưa rõ ai chủ trì; giao bằng 'cchc reassign \(task) --to TÊN'" }
  static func lateWithoutExtension(_ days: Int) -> String { "so với hạn ban đầu: quá \(days) ngày" }
  static let assumedDue = "(**) văn bản không ghi ngày của kỳ báo cáo; hạn do chương trình giả định"
  static func extended(_ task: String, from due: CivilDate?, to day: CivilDate) -> String {
    "gia hạn \(due.map { "từ \($0.dayMonthYear) " } ?? "")đến \(day.dayMonthYear): \(task)"
  }
  static func noted(_ task: String) -> String { "đã ghi chú: \(task)" }
  static func alreadyDone(_ task: String, by agency: AgencyName?, on day: CivilDate) -> String {
    "\(part(of: agency))\(task) đã được ghi là hoàn thành ngày \(day.dayMonthYear); không đổi gì"
  }
  static func notDone(_ task: String, by agency: AgencyName?) -> String { "\(part(of: agency))\(task) chưa hoàn thành; không đổi gì" }
  private static func part(of agency: AgencyName?) -> String { agency.map { "phần của \($0.name) trong " } ?? "" }
  static func doneInFuture(_ task: String, on day: CivilDate) -> String { "\(task): ngày \(day.dayMonthYear) chưa tới" }
  static let doneInFutureHint = "ghi khi việc đã xong, hoặc kiểm tra lại ngày"
  static func beforeIssue(_ task: String, _ day: CivilDate, issued: CivilDate) -> String {
    "\(task): ngày \(day.dayMonthYear) trước ngày ban hành văn bản (\(issued.dayMonthYear))"
  }
  static let checkDate = "kiểm tra lại ngày"
  static func extendDone(_ task: String, on day: CivilDate) -> String {
    "\(task) đã hoàn thành ngày \(day.dayMonthYear), không gia hạn được"
  }
  static func reopenFirst(_ task: String) -> String { "nếu việc chưa xong, gõ 'cchc reopen \(task)' trước" }
  static func extendBackwards(_ task: String, to day: CivilDate, due: CivilDate) -> String {
    "\(task): hạn mới \(day.dayMonthYear) không sau hạn hiện tại \(due.dayMonthYear)"
  }
  static let emptyNote = "lời ghi chú trống"
  /// With the one of several agencies that it is about.
  static func event(_ event: Event) -> String {
    guard let agency = event.agency?.name else { return words(of: event.kind) }
    if case .reopened(let note) = event.kind { return "mở lại phần của \(agency)\(inBrackets(note))" }
    return "\(agency) \(words(of: event.kind))"
  }
  private static func words(of kind: Event.Kind) -> String {
    switch kind {
    case .done(let day, let note): "hoàn thành ngày \(day.dayMonthYear)\(inBrackets(note))"
    case .reopened(let note): "mở lại\(inBrackets(note))"
    case .extended(let day, let note): "gia hạn đến \(day.dayMonthYear)\(inBrackets(note))"
    case .withdrawn(let note): "rút\(inBrackets(note))"
    case .suspended(let note): "tạm hoãn\(inBrackets(note))"
    case .reassigned(let from, let to, let note):
      "giao lại\(from.map { " từ \($0.name)" } ?? "") cho \(to.name)\(inBrackets(note))"
    case .noted(let text): "ghi chú: \(text)"
    case .corrected(let correction): "sửa \(correction.field.words): \(correction.words)"
    case .confirmed(let field, let value): "đã xem, đúng: \(FindingWords.words(ofField: field))\(value.map { " = \($0)" } ?? " không có")"
    case .undone(let command): "hoàn tác lệnh \(command)"
    }
  }
  private static func inBrackets(_ note: String?) -> String { note.map { " (\($0))" } ?? "" }
  static func undone(_ command: String) -> String { "Đã hoàn tác lệnh \(command):" }
  static func nothingToUndo(_ user: String) -> String { "không có lệnh nào của \"\(user)\" để hoàn tác" }
  static let seeLog = "gõ 'cchc log' để xem các lệnh đã ghi"
  static func unknownPastCommand(_ id: String) -> String { "không có lệnh \"\(id)\" trong kho" }
  static func alreadyUndone(_ id: String) -> String { "lệnh \"\(id)\" đã được hoàn tác rồi" }
  static func undoOfUndo(_ id: String) -> String { "\"\(id)\" là một lệnh hoàn tác hoặc làm lại" }
  static let seeRedo = "Làm lại: cchc redo"
  static func redone(_ command: String) -> String { "Đã làm lại lệnh \(command):" }
  static func nothingToRedo(_ user: String) -> String { "\"\(user)\" không có lệnh nào đã hoàn tác để làm lại" }
  static func notUndone(_ id: String) -> String { "lệnh \"\(id)\" chưa bị hoàn tác" }

  // Corrections
  static func notice(_ message: String) -> String { "lưu ý: \(message)" }
  static func corrected(_ field: Correction.Field, _ label: String, old: String, new: String) -> String {
    let name = capitalized(field.words)
    return old == new ? "\(name) \(label): giữ \(new)" : "\(name) \(label): \(old) → \(new)"
  }
  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
  static func alreadyCorrected(_ field: Correction.Field, _ label: String) -> String {
    "\(field.words) \(label) đã được sửa như vậy từ trước; không đổi gì"
  }
  static func unknownField(_ typed: String) -> String { "không có trường \"\(typed)\"" }
  static func fieldElsewhere(_ field: Correction.Field) -> String {
    field.isOfTask
      ? "\(field.words) là của từng nhiệm vụ, không phải của cả văn bản" : "\(field.words) là của cả văn bản, không phải của một nhiệm vụ"
  }
  static func nameTask(_ directive: String, _ field: Correction.Field) -> String {
    "ghi cả mục, ví dụ: cchc set \(directive):1.a \(field.rawValue) …"
  }
  static func nameDirective(_ directive: String, _ field: Correction.Field) -> String { "gõ: cchc set \(directive) \(field.rawValue) …" }
  static func correctionOfPeriod(_ period: String) -> String { "không sửa riêng một kỳ (\"@\(period)\") được" }
  static let correctWhole = "bỏ phần @ để sửa cả nhiệm vụ; muốn dời hạn một kỳ thì dùng 'cchc extend'"
  static func emptyValue(_ field: Correction.Field) -> String { "\(field.words): giá trị trống" }
  static func unprintableValue(_ field: Correction.Field) -> String { "\(field.words): giá trị có phím mũi tên hoặc ký tự điều khiển" }
  static func shortValue(_ field: Correction.Field, _ typed: String) -> String { "\(field.words): \"\(typed)\" quá ngắn" }
  static func longValue(_ field: Correction.Field, most: Int) -> String { "\(field.words): giá trị dài quá \(most) chữ" }
  static let typeAnew = "gõ lại cả giá trị"
  static let withdrawInstead = "nhiệm vụ phải có nội dung; nếu không còn phải làm thì dùng 'cchc withdraw'"
  /// What can be typed for a field.
  static func valueForms(_ field: Correction.Field) -> String {
    switch field {
    case .number: "viết như trên văn bản, ví dụ 41/UBND-TH hoặc 450-TB/TU; \"không\" nếu văn bản không có số"
    case .issued: "\(dateForms); \"không\" nếu không rõ"
    case .issuer: "một cơ quan, ví dụ \"UBND tỉnh Sóc Trăng\"; \"không\" nếu không rõ"
    case .subject: "ví dụ \"V/v đẩy mạnh cải cách hành chính\"; \"không\" nếu không có"
    case .text: "lời văn đúng của nhiệm vụ"
    case .leads, .supporters: "tên các cơ quan cách nhau bằng dấu chấm phẩy, ví dụ \"Sở Nội vụ; Sở Tài chính\"; \"không\" nếu không có"
    case .deadline:
      "ví dụ 31/12/2021, \"trước ngày 15/12/2021\", \"quý I/2026\", \"15 ngày kể từ ngày nhận được\", \"hằng quý\", "
        + "\"trước ngày 20 hằng tháng\", \"trước ngày 25/12 hằng năm\"; \"không\" nếu không có hạn"
    }
  }
  static func badNumber(_ typed: String) -> String { "\"\(typed)\" không phải là số, ký hiệu văn bản" }
  static func noSuchDay(_ typed: String) -> String { "\"\(typed)\" không phải là một ngày có thật" }
  static func issuedInFuture(_ date: CivilDate) -> String { "ngày ban hành \(date.dayMonthYear) chưa tới" }
  static func unreadDeadline(_ typed: String) -> String { "không hiểu thời hạn \"\(typed)\"" }
  static func deadlineWithoutYear(_ typed: String) -> String { "thời hạn \"\(typed)\" không rõ năm" }
  static let addYear = "ghi cả năm, ví dụ 31/12/2021"
  static func dueBeforeIssue(_ issued: CivilDate) -> String { "thời hạn này trước ngày ban hành văn bản (\(issued.dayMonthYear))" }
  static let correctIssueDate = "kiểm tra lại ngày; nếu ngày ban hành đọc sai thì sửa nó trước: cchc set MÃ issued NGÀY"
  static func severalIssuers(_ typed: String) -> String { "\"\(typed)\" là nhiều cơ quan; văn bản có một cơ quan ban hành" }
  static func idStays(_ id: DirectiveID) -> String { "mã trong kho vẫn là \(id)" }
  static func issuedAfterImport(_ received: CivilDate) -> String { "ngày này sau ngày nhập văn bản vào kho (\(received.dayMonthYear))" }
  static func dueBefore(_ issued: CivilDate, _ label: String) -> String { "\(label) có thời hạn trước ngày \(issued.dayMonthYear)" }
  static func unlistedAgency(_ name: String, near: [String]) -> String {
    let others = near.isEmpty ? "xem 'cchc agencies'" : "gần giống: \(near.joined(separator: "; "))"
    return "\"\(name)\" không có trong danh mục cơ quan, ghi như đã gõ; \(others)"
  }
  static func endedAgency(_ name: String, _ lastDay: CivilDate) -> String {
    "\(name) đã kết thúc ngày \(lastDay.dayMonthYear), trước ngày ban hành văn bản"
  }
  static func extensionStays(_ day: CivilDate) -> String { "nhiệm vụ đã được gia hạn đến \(day.dayMonthYear); hạn ấy vẫn có hiệu lực" }
  static func correctedByHand(_ field: Correction.Field, _ task: String?, reading: String) -> String {
    "- \(task.map { "\($0): " } ?? "")\(field.words), máy đọc: \(reading)"
  }

  // The walk through what is doubtful
  static func question(_ place: Int, of count: Int, _ label: String, _ directive: Directive) -> String {
    let title = [directive.number ?? noNumber, directive.issued.map(issuedOn) ?? noDate].joined(separator: " · ")
    return "[\(place)/\(count)] \(label) · \(title)"
  }
  static func doubt(_ group: FindingGroup) -> String {
    // Of what was inferred it is only the letters' own.
    let sure = group.first.reason == .repaired ? group.confidence.map { " (chắc \($0)%)" } ?? "" : ""
    return "\(capitalized(group.message))\(sure)"
  }
  static func taskWords(_ task: DirectiveTask) -> String { "Nhiệm vụ \(task.path): \(task.text)" }
  static func valueRead(_ words: String?) -> String { words.map { "Đọc được: \($0)" } ?? "Đọc được: (không có)" }
  static let noSource = "(không có bản gốc trong kho; gõ 'cchc check')"
  static let headOfSource = "Đầu bản gốc:"
  static let endOfSource = "Cuối bản gốc:"
  static func keys(_ answers: [WalkAnswer], isNothing: Bool) -> String {
    answers.map { key($0, isNothing: isNothing) }.joined(separator: "  ") + " >"
  }
  private static func key(_ answer: WalkAnswer, isNothing: Bool) -> String {
    switch answer {
    case .confirm: isNothing ? "[đ]úng là không có" : "[đ]úng"
    case .correct: "[s]ửa"
    case .skip: "[b]ỏ qua"
    case .oneByOne: "[r]iêng từng chỗ"
    case .view: "[x]em bản gốc"
    case .stop: "[t]hoát"
    }
  }
  static func unknownAnswer(_ typed: String) -> String { "Không hiểu \"\(typed)\": gõ một chữ trong ngoặc rồi Enter; chỉ Enter là bỏ qua." }
  static func newValue(_ field: Correction.Field) -> String {
    "Gõ \(field.words) đúng: \(valueForms(field)). Chỉ Enter là thôi."
  }
  static func valuePrompt(_ field: Correction.Field) -> String { "\(field.words) >" }
  static func walkSummary(confirmed: Int, corrected: Int, skipped: Int, left: Int) -> String {
    let parts = [(confirmed, "đúng"), (corrected, "đã sửa"), (skipped, "bỏ qua")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let done = parts.isEmpty ? "Chưa trả lời chỗ nào." : "Đã xem: \(parts.joined(separator: ", "))."
    return done + (left == 0 ? " Không còn chỗ nào cần xem lại." : " Còn \(left) chỗ cần xem lại.")
  }
  static let pastedLines = "Giá trị vừa dán có nhiều dòng, chưa ghi gì: hãy nối lại thành một dòng rồi dán."
  static let answerSaved = "Đã lưu."
  static let undoLastAnswer = "Hoàn tác câu trả lời cuối: cchc undo"

  // One directive or task of the store
  static func storedAs(_ stored: StoredDirective) -> String { "Mã: \(stored.id) · nhập ngày \(stored.received.dayMonthYear)" }
  static func round(_ period: String, due: String) -> String { "Kỳ \(period), hạn \(due)" }
  static func taskTitle(_ task: TrackedTask, as id: TaskID) -> String {
    "Nhiệm vụ \(id)" + (task.header.number.map { " · văn bản \($0)" } ?? "")
      + (task.header.issued.map { " ngày \($0.dayMonthYear)" } ?? "")
  }
  static func place(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "dòng \(lines.lowerBound)" : "dòng \(lines.lowerBound)-\(lines.upperBound)"
  }
  static func recordedEvent(_ event: Event, isUndone: Bool) -> String {
    // "2026-11-21T09:30:00+07:00": what people need is day and minute.
    let time = CivilDate(parsing: event.time.prefix(10)).map { "\($0.dayMonthYear) \(event.time.dropFirst(11).prefix(5))" } ?? event.time
    let task = event.task.map { task in "\(task)\(event.period.map { "@\($0)" } ?? ""): " } ?? ""
    return "\(time) \(event.user) - \(task)\(self.event(event))\(isUndone ? " [đã hoàn tác]" : "")"
  }

  // An import
  static func imported(_ kind: ImportReport.Kind, _ id: DirectiveID, _ path: String, _ reading: Directive?, isDryRun: Bool) -> String {
    let found = reading.map { ": \($0.tasks.count) nhiệm vụ" + ($0.review.isEmpty ? "" : ", cần xem lại \($0.review.count) chỗ") } ?? ""
    return "\(word(kind, isDryRun: isDryRun)) \(id) ← \(path)\(found)"
  }
  private static func word(_ kind: ImportReport.Kind, isDryRun: Bool) -> String {
    switch kind {
    case .added: isDryRun ? "sẽ nhập" : "đã nhập"
    case .replaced: isDryRun ? "sẽ thay" : "đã thay"
    case .alreadyPresent: "đã có"
    case .sameDirective: "trùng"
    case .refused: "từ chối"
    }
  }
  static func importSummary(_ counts: [ImportReport.Kind: Int], passedOver: Int, isDryRun: Bool) -> String {
    let parts = ImportReport.Kind.allCases.compactMap { kind -> String? in
      guard let count = counts[kind], count > 0 else { return nil }
      return "\(word(kind, isDryRun: isDryRun)) \(count)"
    }
    let others = passedOver == 0 ? "" : " Bỏ qua \(passedOver) tệp không phải văn bản."
    return "Cộng: \(parts.joined(separator: ", ")).\(others)" + (isDryRun ? " Chưa ghi gì vào kho." : "")
  }
  static func reviewTitle(findings: Int, directives: Int) -> String {
    "Cần xem lại \(findings) chỗ trong \(directives) văn bản:"
  }
  static func moreFindings(_ count: Int, _ id: DirectiveID) -> String { "… và \(count) chỗ nữa: cchc show \(id)" }
  static func moreToReview(_ count: Int) -> String { "… và \(count) văn bản nữa: xem tất cả bằng 'cchc review'" }
  static func sameDirective(_ path: String, _ id: DirectiveID) -> String {
    "\"\(path)\": trùng số, ngày và cơ quan với \"\(id)\" đã có trong kho, nhưng khác nội dung; chưa nhập"
  }
  static let useReplace = "so hai bản; nếu bản mới đúng hơn, nhập lại với --replace (kết quả đã ghi được giữ)"
  static func notImported(_ path: String, _ reason: String) -> String { "\"\(path)\": chưa nhập được, \(reason)" }
  static func secret(_ path: String, _ mark: String) -> String { "\"\(path)\": văn bản đóng dấu \(mark), không được nhập" }
  static let secretHint = "xử lý văn bản mật theo quy định; chương trình không giữ lại gì của tệp này"
  static func progress(_ done: Int, of total: Int, pages: (done: Int, all: Int)) -> String {
    "\(done)/\(total) tệp\(pages.all == 0 ? "" : ", \(pages.done)/\(pages.all) trang")"
  }

  // The check of a store
  static let commitMerge = "Ghi kết quả gộp vào git bằng 'git add' và 'git commit'."
  static let nothingToMerge = "Không có tệp nào git báo xung đột."
  static func checked(_ finding: CheckFinding, in store: DirectiveStore) -> String {
    (finding.isDamage ? "lỗi: " : "lưu ý: ") + finding.message(in: store)
  }
  static func checkSummary(_ folder: String, directives: Int, damages: Int) -> String {
    damages == 0
      ? "Kho \"\(folder)\" lành: \(directives) văn bản." : "Kho \"\(folder)\" có \(damages) lỗi trong \(directives) văn bản."
  }

  // What the rules read
  static let nothingRead = "Không quy tắc nào đọc được thời hạn, viện dẫn hay cơ quan."
  static func read(_ step: Explanation.Step) -> String {
    let place = "\(place(step.lines)), byte \(step.bytes.lowerBound)-\(step.bytes.upperBound)"
    return "\(kind(step.meaning)) [\(step.rule)] \"\(step.words)\" (\(place))"
  }
  private static func kind(_ meaning: Explanation.Meaning) -> String {
    switch meaning {
    case .deadline: "thời hạn"
    case .reference: "viện dẫn"
    case .agencies: "cơ quan"
    }
  }
  static func meaning(_ step: Explanation.Step) -> String {
    switch step.meaning {
    case .deadline(let reading):
      let rule = reading.rule.map { rule in
        DeadlineWords.words(for: Deadline(rule: rule, text: step.words, bytes: step.bytes, lastDay: reading.lastDay))
      }
      let last = reading.lastDay.map { "hạn cuối \($0.dayMonthYear)" }
      let inferred = reading.isInferred ? "năm suy từ chỗ khác" : nil
      return ([rule ?? "không rõ ngày", last, inferred].compactMap(\.self) + reading.problems.map { "thời hạn \($0.words)" })
        .joined(separator: "; ")
    case .reference(let reading):
      let issued = reading.issued.map { "ngày \($0.dayMonthYear)" }
      return ([reading.documentType, reading.number, issued, reading.issuer].compactMap(\.self) + reading.problems.map(\.words))
        .joined(separator: "; ")
    case .agencies(let agencies):
      return agencies.map { "\($0.name)\($0.id.map { " (\($0))" } ?? " (không có trong danh mục)")" }.joined(separator: "; ")
    }
  }
  static func repairsTitle(_ count: Int) -> String { "Chữ đã sửa (\(count)):" }
  static func repair(_ raw: String, _ repair: Explanation.Repair) -> String {
    "\"\(raw)\" → \"\(repair.words)\" (chắc \(repair.confidence)%)"
  }
  static func moreRepairs(_ count: Int) -> String { "… và \(count) chỗ nữa" }
}
