import DirectiveModel
import DirectiveReports
import DirectiveStore

/// Weekly digests and their mail.
extension Messages {
  static let wholeOffice = "toàn cơ quan"

  static func badWeek(_ typed: String) -> String { "--week: \"\(typed)\" không phải là một tuần" }
  static let weekForms = "viết 2026-W47, số tuần trong năm nay, hoặc một ngày trong tuần, ví dụ 16/11/2026"
  static func weekToCome(_ week: Period) -> String { "\(PeriodWords.words(for: week)) chưa đến" }
  static let previewHint = "muốn xem trước thì thêm --today với một ngày của tuần ấy"
  static func conflictingOptions(_ a: CommandOption, _ b: CommandOption) -> String { "không dùng --\(a.name) cùng với --\(b.name)" }
  static func onlyWithSend(_ option: CommandOption) -> String { "--\(option.name) chỉ đi cùng --send" }
  static func onlyWithMail(_ option: CommandOption) -> String { "--\(option.name) chỉ đi cùng --send hoặc --out" }
  static let formatIsForOne = "--all chỉ in ra chữ; dùng --out để có tệp thư, hoặc --agency để có một bảng"
  static func badAttachment(_ typed: String) -> String { "--attach: không biết kèm \"\(typed)\"" }
  static let attachmentForms = "viết ics, csv, xlsx, hoặc nhiều loại: ics,xlsx"
  static func nothingWritten(_ path: String) -> String { "tuần này không có gì để báo; không ghi \"\(path)\"" }

  // Settings.
  static let noMailSettings = "config.json trong kho chưa có phần \"mail\""
  static let mailSettingsForm =
    #"ghi {"mail": {"from": "Văn phòng UBND tỉnh <vp@tinh.gov.vn>", "addresses": {"so-noi-vu": ["vanthu@snv.tinh.gov.vn"]}}}"#
  static func badAddress(_ text: String, key: String) -> String { "config.json: \(key): \"\(text)\" không phải là một địa chỉ thư" }
  static func unreadableAddresses(key: String) -> String { "config.json: \(key) phải là một địa chỉ thư hoặc một danh sách địa chỉ" }
  static let addressForm = "viết vanthu@tinh.gov.vn hoặc \"Tên <vanthu@tinh.gov.vn>\"; chữ không dấu, không có khoảng trống"
  static func badSendmailPath(_ path: String) -> String { "config.json: mail.sendmail: \"\(path)\" không phải là đường dẫn đầy đủ" }
  static let sendmailPathForm = "viết đường dẫn bắt đầu bằng /, ví dụ /usr/sbin/sendmail; hoặc bỏ khóa này để chương trình tự tìm"
  static func unknownAddressee(_ name: String) -> String { "config.json: mail.addresses: không biết cơ quan \"\(name)\"; bỏ qua" }
  static func noAddress(of name: String) -> String { "config.json: mail.addresses chưa có địa chỉ thư của \(name)" }
  static func addAddress(_ key: String) -> String { "thêm \"\(key)\": [\"ten@tinh.gov.vn\"] vào mail.addresses" }
  static let noAddresses = "config.json: mail.addresses chưa có cơ quan nào"

  // Sending.
  static func noSendmail(_ path: String?) -> String {
    path.map { "config.json: mail.sendmail: không chạy được \"\($0)\"" } ?? "máy này không có chương trình sendmail để gửi thư"
  }
  static let installSendmail =
    "cài bằng 'sudo apt-get install msmtp-mta' (hoặc postfix), hay ghi đường dẫn vào mail.sendmail; chưa có thì dùng --out"
  static func sendmailFailed(_ failure: ChildFailure) -> String {
    switch failure {
    case .missing: "không còn chương trình sendmail"
    case .notStarted(let code): "không chạy được sendmail (\(SystemError(code: code).message))"
    case .timedOut(let limit): "sendmail chạy quá \(limit.components.seconds) giây, đã bị dừng"
    case .tooMuchOutput: "sendmail in ra quá nhiều, đã bị dừng"
    case .crashed(let signal): "sendmail hỏng giữa chừng (tín hiệu \(signal))"
    case .exited(let status, let words): "sendmail không nhận thư (mã \(status)\(words.isEmpty ? "" : ": \(words)"))"
    }
  }
  static func notSent(to name: String, _ reason: String) -> String { "\(name): \(reason)" }
  static let sentNextTime = "thư chưa gửi được sẽ được gửi ở lần chạy sau; thư đã gửi không bị gửi lại"
  static func postponed(_ names: [String]) -> String {
    "sendmail bị treo hai lần liền, chưa thử gửi cho: \(names.joined(separator: "; "))"
  }
  static func resumed(_ names: [String]) -> String {
    "lần chạy trước bị ngắt khi đang gửi, nay gửi lại, có thể tới hai lần: \(names.joined(separator: "; "))"
  }
  static func sent(_ count: Int, known: Int, _ week: Period) -> String {
    let before = known == 0 ? "" : "; \(known) bản đã gửi từ trước (gửi lại: --again)"
    return "đã gửi \(count) bản tin \(PeriodWords.words(for: week))\(before)"
  }
  static func lettersWritten(_ count: Int, _ folder: String) -> String { "đã ghi \(count) thư vào \"\(folder)\"" }
  static func wouldSend(_ recipient: DigestRecipient, _ subject: String) -> String {
    "sẽ gửi \(recipient.addresses.map(\.address).joined(separator: ", ")): \(subject)"
  }
  static func wouldSkip(_ recipient: DigestRecipient) -> String { "đã gửi từ trước, không gửi lại: \(recipient.name)" }

  private static let mostNames = 20

  static func withoutAddress(_ agencies: [(name: String, count: Int)]) -> String {
    let shown = agencies.prefix(mostNames).map { "\($0.name) (\($0.count) việc)" }.joined(separator: "; ")
    let rest = agencies.count - mostNames
    return "chưa có địa chỉ thư: \(shown)" + (rest > 0 ? " và \(rest) cơ quan nữa" : "")
  }
  static let silenceAgencies = "thêm vào mail.addresses của config.json; ghi [] cho cơ quan không cần nhận"
  static func badFolder(_ path: String, _ code: Int32) -> String {
    "không tạo được thư mục \"\(path)\" (\(SystemError(code: code).message))"
  }
}
