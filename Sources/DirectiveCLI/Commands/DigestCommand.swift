import DirectiveModel
import DirectiveReports

extension Command {
  static var digest: Command {
    Command(
      "digest", "in hoặc gửi bản tin tuần: việc quá hạn, sắp đến hạn, mới giao, đã xong",
      options: [.agency, .all, .week, .out, .send, .attach, .again, .dryRun, .timeout] + CommandOption.output,
      examples: [
        Example("cchc digest", "tuần này của toàn cơ quan"),
        Example("cchc digest --agency \"Sở Nội vụ\"", "của một sở"),
        Example("cchc digest --all --out thu", "thư cho từng cơ quan có địa chỉ, ghi thành tệp .eml để xem trước"),
        Example("cchc digest --all --send --attach ics,xlsx", "gửi thư cho từng cơ quan, kèm lịch và bảng"),
      ],
      notes: [
        "Địa chỉ thư ghi ở phần \"mail\" của config.json trong kho; \"*\" là bản tin của toàn cơ quan.",
        "Không có gì để báo thì không in gì, không gửi gì. Đã gửi trong tuần thì không gửi lại, trừ khi có --again.",
        "Lần chạy trước bị ngắt khi đang gửi thì gửi lại thư ấy với cùng Message-ID: thà tới hai lần còn hơn không tới.",
      ]
    ) { invocation in
      let request = try DigestRequest(invocation)
      return try DigestRun(request, invocation).run()
    }
  }
}

/// What the command line asks of `digest`, checked before any work.
struct DigestRequest {
  enum Delivery { case print, files(folder: String), send, dryRun }

  let delivery: Delivery
  let isForAll: Bool
  /// Also what was sent already.
  let isAgain: Bool
  let window: DigestWindow
  let attachments: [DigestAttachment]
  let output: ListOutput

  init(_ invocation: Invocation) throws(Failure) {
    let arguments = invocation.arguments
    let conflicts: [(CommandOption, CommandOption)] = [
      (.all, .agency), (.send, .out), (.send, .outputFile), (.out, .outputFile), (.send, .format), (.out, .format), (.out, .dryRun),
    ]
    for (a, b) in conflicts where arguments.has(a) && arguments.has(b) { throw Failure(.usage, Messages.conflictingOptions(a, b)) }
    for option in [CommandOption.again, .dryRun] where arguments.has(option) && !arguments.has(.send) {
      throw Failure(.usage, Messages.onlyWithSend(option))
    }
    isForAll = arguments.has(.all)
    isAgain = arguments.has(.again)
    if let folder = arguments.text(.out) {
      delivery = .files(folder: folder)
    } else if arguments.has(.send) {
      delivery = arguments.has(.dryRun) ? .dryRun : .send
    } else {
      if arguments.has(.attach) { throw Failure(.usage, Messages.onlyWithMail(.attach)) }
      delivery = .print
    }
    if arguments.number(.timeout) == 0 { throw Failure(.usage, Messages.noTime) }
    output = try ListOutput(invocation)
    if isForAll, output.format != .table || arguments.has(.outputFile) {
      throw Failure(.usage, Messages.formatIsForOne)
    }
    attachments = try arguments.text(.attach).map(DigestAttachment.parsed) ?? []
    window = try Self.window(arguments.text(.week), today: invocation.today)
  }

  /// A week by its name, its number in this year, or one of its days.
  private static func window(_ typed: String?, today: CivilDate) throws(Failure) -> DigestWindow {
    var week = Period(.weekly, containing: today)
    if let typed {
      let number = Int(typed).flatMap { (1...53).contains($0) ? $0 : nil }
      let named = Period(parsing: typed).flatMap { $0.frequency == .weekly ? $0 : nil }
      week =
        named ?? CivilDate(parsing: typed).flatMap { Period(.weekly, containing: $0) }
        ?? number.flatMap { Period(.weekly, year: week?.year ?? today.year, number: $0) }
      guard week != nil else { throw Failure(.usage, Messages.badWeek(typed), hint: Messages.weekForms) }
    }
    guard let week else { throw Failure(.usage, Messages.badWeek(today.iso), hint: Messages.weekForms) }
    guard let window = DigestWindow(week: week, today: today) else {
      throw Failure(.usage, Messages.weekToCome(week), hint: Messages.previewHint)
    }
    return window
  }
}

/// A file that goes with a digest.
enum DigestAttachment: String, CaseIterable {
  case ics, csv, xlsx

  /// "ics", "ics,xlsx"; each once.
  static func parsed(_ typed: String) throws(Failure) -> [DigestAttachment] {
    var found: Set<DigestAttachment> = []
    for word in typed.split(separator: ",", omittingEmptySubsequences: false) {
      guard let one = DigestAttachment(rawValue: FoldedText.fold(word)) else {
        throw Failure(.usage, Messages.badAttachment(String(word)), hint: Messages.attachmentForms)
      }
      found.insert(one)
    }
    return allCases.filter(found.contains)
  }
}

extension CommandOption {
  fileprivate static var all: CommandOption { CommandOption("all", .none, "mỗi cơ quan có địa chỉ trong config.json một bản tin") }
  fileprivate static var week: CommandOption {
    CommandOption("week", .text(placeholder: "TUẦN"), "tuần khác: 2026-W47, số tuần trong năm, hoặc một ngày trong tuần")
  }
  fileprivate static var out: CommandOption { CommandOption("out", .folder, "ghi mỗi thư thành một tệp .eml trong thư mục này") }
  fileprivate static var send: CommandOption { CommandOption("send", .none, "gửi thư bằng chương trình sendmail của máy") }
  fileprivate static var again: CommandOption { CommandOption("again", .none, "gửi lại cả thư đã gửi trong tuần") }
  fileprivate static var attach: CommandOption {
    CommandOption("attach", .text(placeholder: "ics,csv,xlsx"), "kèm lịch (ics), bảng (csv, xlsx), một hay nhiều loại")
  }
  fileprivate static var dryRun: CommandOption { CommandOption("dry-run", .none, "chỉ nói sẽ gửi gì cho ai") }
}
