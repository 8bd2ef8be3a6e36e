/// Words that mark the regions of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I).
enum LayoutWords {
  static let greeting = Phrases(["kính gửi", "kính - gửi", "kính giri", "kính gừi"])
  static let motto = Phrases([
    "cộng hòa xã hội chủ nghĩa việt nam", "cộng hòa xã hội", "chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "độc lập tự do hạnh phúc",
    "đảng cộng sản việt nam",
    "độc lập - tự do", "tự do - hạnh phúc", "xã hội chủ nghĩa việt nam", "hạnh phúc",
  ])
  /// What stands of the motto on a line of capitals that breaks it.
  static let mottoScraps = Phrases(["cộng hòa"])
  static let recipients = Phrases(["nơi nhận", "nơi nhân", "noi nhn"])
  /// Marks that begin an item like a dash.
  static let bullets: Set<String> = ["~", "•", "●", "*", "▪", "■", "·", "∙", "−", "=", "◦"]
  /// What OCR prints for a dash at a line's beginning.
  static let misreadBullets: Set<String> = ["~", "=", "¬", "»", ">", "«", "—", "–"]
  /// Specks that may stand beside one.
  static let dirt: Set<String> = ["-", "_", ".", ",", ":", "'", "`", "‘", "’", "|", "°"]
  /// What OCR prints for the letter of "c)".
  static let lettersC: Set<String> = ["¢", "©", "€"]
  /// What OCR prints for a Roman numeral.
  static let romanLookalikes = [
    "TV": "IV", "HI": "III", "IH": "III", "VỊ": "VI", "VH": "VII", "H": "II", "IL": "II", "IIL": "III", "TH": "III", "TII": "III",
    "VL": "VI", "VIL": "VII", "Iv": "IV", "iV": "IV", "Vi": "VI", "vI": "VI",
  ]
  /// Those of them that two or three strokes may have made.
  static let doubtfulRomans: Set<String> = ["IH", "TH", "HI", "1", "H", "IL"]
  /// What is stamped on a letterhead, in capitals. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; Luật Bảo vệ bí mật nhà nước 2018, Điều 8.
  static let headStamps = Phrases([
    "hỏa tốc", "hỏa tốc hẹn giờ", "thượng khẩn", "dự thảo", "sao y", "sao y bản chính", "bản sao", "sao lục", "trích sao", "tối mật",
    "tuyệt mật", "lưu hành nội bộ", "xem xong trả lại", "tài liệu thu hồi", "tài liệu hội nghị", "điện mật", "điện khẩn",
  ])
  /// The same only where nothing stands beside them: names hold these words as well.
  static let loneStamps = Phrases(["khẩn", "mật"])
  /// The Youth Union's motto, in the right column; with a place behind it the Union's own name.
  static let youthMotto = Phrases(["đoàn TNCS hồ chí minh", "đoàn thanh niên cộng sản hồ chí minh"])
  /// Before it they make it a name.
  static let youthBodies = Phrases(["trung ương", "chấp hành", "BCH", "thường vụ", "BTV", "tỉnh", "thành", "huyện"])
  /// Bodies of an organisation that a letterhead names under it.
  static let organs = Phrases(["ban thường trực", "ban thường vụ", "ban chấp hành", "ban bí thư", "thường trực", "BCH", "BTV"])
  /// Behind the title of a công điện.
  static let urgency = Phrases(["khẩn", "thượng khẩn", "hỏa tốc", "hỏa tốc hẹn giờ"])
  /// "Sở" without its mark looks like "Số".
  static let department = Phrases(["sở!"])
  /// The copy kept in the office, the last of the recipients.
  static let filed = Phrases(["lưu"])
  static let asAbove = Phrases([
    "như trên", "như kính gửi", "như điều", "như mục", "như phần", "như khoản", "như thành phần", "như danh sách",
  ])
  static let about = Phrases(["V / v", "V / và", "về việc"])
  /// What scans and their repair leave of "V/v", with its slash and without.
  static let misreadAbout = Phrases(
    ["y", "w", "u", "vv", "ve", "vy", "vw", "n", "x", "và"].map { "V / \($0)" } + [
      "vi", "viv", "vw", "vwv", "wv", "vlv", "vv", "vy", "vvv", "viw", "vua",
    ])
  static let day = Phrases(["ngày"])
  static let month = Phrases(["tháng"])
  static let year = Phrases(["năm"])
  static let number = Phrases(["số"])
  /// The same before the document's own number, as OCR leaves it.
  static let numberWords = Phrases(["số", "s", "sé", "só"])
  /// The word of the stamp that a receiving office sets, in capitals.
  static let arrival = Phrases(["đến", "công văn đến", "văn bản đến"])
  /// Whom the stamp sends a letter to.
  static let desk = Phrases(["chuyển"])
  /// Under which file the stamp keeps it, and at what hour it came.
  static let fileNumber = Phrases(["lưu hồ sơ số", "số và ký hiệu hồ sơ", "số và ký hiệu HS", "số và KH HS", "giờ :"])
  static let article = Phrases(["điều"])
  /// Before the number of an item: "Nhiệm vụ 2: …".
  static let taskLabels = Phrases(["nhiệm vụ", "nhiệm vụ số", "nhiệm vụ thứ", "nội dung", "công việc"])
  /// Items that are counted in words, with a comma behind.
  static let countedLabels = Phrases(
    NumberWords.counts.filter { $0.1 <= 10 && $0.0 != "tư" }.map { ("\($0.0) là", $0.1) })
  static let annex = Phrases(["phụ lục"])
  /// "(i) …" inside a sentence.
  static let runInLabels = Phrases(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"])
  /// Before a document type: "nội dung Chỉ thị này".
  static let content = Phrases(["nội dung"])
  /// Behind the issuer in its own document's body.
  static let issuerDemands = Phrases([
    "yêu cầu", "chỉ thị", "đề nghị", "quyết định", "chỉ thị , yêu cầu", "ban hành", "xây dựng kế hoạch", "hướng dẫn", "thông báo",
  ])

  /// How the body begins after "Kính gửi" or a title.
  static let bodyOpeners = Phrases([
    "thực hiện", "căn cứ", "qua", "nhằm", "xét!", "để!", "theo!", "tiếp theo", "ngày", "trong thời gian", "trong những", "trong năm",
    "triển khai", "trong các ngày", "trong hai ngày", "trong 02 ngày", "trong 2 ngày", "trong 03 ngày", "trong tháng", "trong quý",
    "hưởng ứng", "vừa qua", "hiện nay", "thời gian qua", "sau khi", "phúc đáp", "trả lời", "trên cơ sở", "ngày", "năm!", "tại!",
    "được sự", "nhân dịp", "chấp hành", "thi hành", "do!", "trước", "bộ tài chính nhận", "từ!", "liên quan", "vào ngày", "quán triệt",
  ])

  /// The same inside a line: only words that no agency's name holds.
  static let groundOpeners = Phrases([
    "thực hiện", "căn cứ", "xét đề nghị", "xét tờ trình", "xét báo cáo", "nhằm", "phúc đáp", "triển khai thực hiện", "tiếp theo",
    "trong thời gian qua", "ngày qua",
  ])

  /// When a meeting was held that a notice tells of; a figure follows.
  static let meetingDays = Phrases([
    "ngày!", "sáng ngày", "chiều ngày", "tối ngày", "sáng!", "chiều!", "trong ngày", "trong hai ngày", "trong 02 ngày", "vào ngày",
    "vào hồi",
  ])

  /// Who decides, in capitals above the grounds.
  static let authorities = Phrases([
    "chủ tịch ủy ban nhân dân", "chủ tịch UBND", "ủy ban nhân dân", "UBND", "hội đồng nhân dân", "HĐND", "giám đốc", "bộ trưởng",
    "thủ tướng chính phủ", "chính phủ", "cục trưởng", "tổng cục trưởng", "thống đốc", "ban thường vụ", "ban chấp hành", "tổng giám đốc",
    "hiệu trưởng", "chánh án", "viện trưởng", "tổng thanh tra", "chủ nhiệm",
  ])
  static let grounds = Phrases(["căn cứ", "xét!", "thực hiện", "theo đề nghị"])
  static let genitive = Phrases(["của"])

  /// Units that a letterhead names by one noun, under their parent.
  static let bareUnits = Phrases(bareUnitNames.map { ($0.lowercased(), $0) })
  static let bareUnitNames = ["Văn phòng", "Thanh tra", "Bộ Tư lệnh"]

  /// With these a line of the letterhead begins a unit.
  static let unitNouns = Phrases([
    "bộ!", "sở!", "ban!", "cục!", "vụ!", "tổng cục", "chi cục", "trung tâm", "văn phòng", "phòng!", "đài!", "công ty", "tổng công ty",
    "hội!", "hội đồng", "đoàn!", "liên đoàn", "trường!", "viện!", "học viện", "bệnh viện", "công an", "kho bạc", "ngân hàng", "thanh tra",
    "tổ!", "UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân", "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "đảng ủy", "tòa án",
    "viện kiểm sát", "ủy ban", "ủy ban mặt trận", "cảng vụ", "thuế!", "hải quan", "bảo hiểm xã hội", "bộ chỉ huy", "bộ tư lệnh",
    "ban quản lý", "chi nhánh", "trung đoàn", "lữ đoàn", "sư đoàn", "hạt kiểm lâm", "đội quản lý thị trường", "kiểm toán nhà nước",
    "bưu điện", "viễn thông", "điện lực", "vùng!", "tỉnh đoàn", "thành đoàn", "huyện đoàn",
  ])
  /// Units with a place's name behind them.
  static let placedUnits = [
    "Huyện ủy", "Thị ủy", "Quận ủy", "Thành ủy", "Tỉnh ủy", "Huyện đoàn", "Thị đoàn", "Quận đoàn", "Thành đoàn", "Tỉnh đoàn",
  ]
  /// Units under others, with which no line of a longer name begins.
  static let branches = Phrases(["chi cục", "chi nhánh", "hạt kiểm lâm", "trung tâm"])
  /// Types whose names, or words that look like them, stand in the names of offices.
  static let typesOfOffices = ["phương án", "dự án", "đề án", "chương trình", "quy hoạch", "báo cáo", "luật"]
  /// A unit's name does not end with them.
  static let openHeadEnds = Phrases(["và!", "của!", "các!", "với!", "về!", "thuộc!", "cho!", "liên!", "tại!"])
  /// Whole lines that are no unit without the next one.
  static let halfUnits = Phrases([
    "ban chỉ đạo", "ban chỉ huy", "ban thường vụ", "ban chấp hành", "ban thường trực", "ban tổ chức", "ban điều hành", "tổ công tác",
    "tổ giúp việc", "đoàn kiểm tra", "đoàn giám sát", "hội đồng thi đua", "văn phòng ban chỉ đạo", "thường trực", "ủy ban mặt trận",
    "đoàn thanh niên", "hội liên hiệp", "liên đoàn lao động", "trung tâm phục vụ", "ban tiếp công dân",
  ])
  /// Titles of papers that are no document types.
  static let otherTitles = Phrases([
    "phiếu giao việc", "phiếu chuyển", "phiếu trình", "phiếu gửi", "phiếu yêu cầu", "phiếu đề nghị", "giấy giới thiệu", "thư mời",
    "thư công tác", "lịch công tác", "lịch tiếp công dân", "lệnh!", "đề án", "nội quy",
  ])
  /// The word behind them, in the name of a unit, has a capital: "Ban Chỉ đạo". Source: Nghị định 30/2020/NĐ-CP, Phụ lục II.
  static let nounsBeforeKinds = [
    "Tổng cục", "Chi cục", "Cục", "Ban", "Bộ", "Phòng", "Vụ", "Viện", "Đài", "Kho bạc", "Ngân hàng", "Hạt", "Đội", "Trường Đại học",
    "Trường Cao đẳng", "Trường Trung cấp", "Trường", "Đại học", "Học viện", "Bệnh viện", "Trung tâm", "Tập đoàn", "Tổng công ty",
    "Cảng vụ", "Bảo tàng", "Nhà xuất bản",
  ]

  /// Behind the sender of a công điện, before its colon.
  static let telegram = Phrases(["điện"])
  /// Who sends a công điện.
  static let telegramSenders = Phrases([
    "thủ tướng chính phủ", "chủ tịch ủy ban nhân dân", "chủ tịch UBND", "ủy ban nhân dân", "UBND tỉnh", "bộ trưởng bộ", "ban chỉ đạo",
    "ban chỉ huy",
  ])
  /// Before the titles of those who sign for others: thay mặt, ký thay, thừa lệnh, thừa ủy quyền.
  static let onBehalf = Phrases(["TM", "KT", "TL", "TUQ", "T / M", "Q"])
  /// Before a Roman numeral.
  static let counted = Phrases(["vực", "vùng", "quý!", "kỳ!", "khóa", "cấp!", "hạng", "lần!", "thứ!", "phần", "chương"])
  static let country = Phrases(["việt nam"])
  static let bareAbout = Phrases(["về!"])
  static let localities = Phrases(["địa bàn tỉnh", "địa bàn huyện", "địa bàn quận", "địa bàn phường", "địa bàn xã"])
  static let areas = Phrases(["tỉnh", "thành phố", "huyện", "thị xã"])

  /// Titles above a signer's name, also as scans print them with a blank lost ("CHỦTỊCH"); the value is the title in small letters.
  static let signerTitles = Phrases(
    titleRows + titleRows.flatMap { row in misread(row.0).map { ($0, row.1) } }, losesBlanks: true)

  /// "GIAM POC", "GIAM BOC": what scans make of Đ.
  private static func misread(_ title: String) -> [String] {
    title.hasSuffix(" đốc") ? ["p", "b"].map { title.dropLast(" đốc".count) + " \($0)ốc" } : []
  }

  private static let titleRows: [(String, String)] = [
    ("chủ tịch", "Chủ tịch"), ("phó chủ tịch", "Phó Chủ tịch"), ("giám đốc", "Giám đốc"), ("phó giám đốc", "Phó Giám đốc"),
    ("bộ trưởng", "Bộ trưởng"), ("thứ trưởng", "Thứ trưởng"), ("thủ tướng", "Thủ tướng"), ("phó thủ tướng", "Phó Thủ tướng"),
    ("chủ nhiệm", "Chủ nhiệm"), ("phó chủ nhiệm", "Phó Chủ nhiệm"), ("chánh văn phòng", "Chánh Văn phòng"),
    ("phó chánh văn phòng", "Phó Chánh Văn phòng"), ("cục trưởng", "Cục trưởng"), ("phó cục trưởng", "Phó Cục trưởng"),
    ("tổng cục trưởng", "Tổng cục trưởng"), ("vụ trưởng", "Vụ trưởng"), ("phó vụ trưởng", "Phó Vụ trưởng"),
    ("trưởng ban", "Trưởng ban"), ("phó trưởng ban", "Phó Trưởng ban"), ("bí thư", "Bí thư"), ("phó bí thư", "Phó Bí thư"),
    ("chánh thanh tra", "Chánh Thanh tra"), ("phó chánh thanh tra", "Phó Chánh Thanh tra"), ("tổng giám đốc", "Tổng Giám đốc"),
    ("phó tổng giám đốc", "Phó Tổng Giám đốc"), ("hiệu trưởng", "Hiệu trưởng"), ("viện trưởng", "Viện trưởng"),
    ("thống đốc", "Thống đốc"), ("phó thống đốc", "Phó Thống đốc"), ("trưởng phòng", "Trưởng phòng"),
    ("phó trưởng phòng", "Phó Trưởng phòng"), ("tổng kiểm toán", "Tổng Kiểm toán"),
    ("chi cục trưởng", "Chi cục trưởng"), ("phó tổng cục trưởng", "Phó Tổng cục trưởng"), ("tổng thanh tra", "Tổng Thanh tra"),
    ("phó tổng thanh tra", "Phó Tổng Thanh tra"), ("chỉ huy trưởng", "Chỉ huy trưởng"), ("phó chỉ huy trưởng", "Phó Chỉ huy trưởng"),
    ("chính ủy", "Chính ủy"), ("phó chính ủy", "Phó Chính ủy"), ("tư lệnh", "Tư lệnh"), ("phó tư lệnh", "Phó Tư lệnh"),
    ("trưởng đoàn", "Trưởng đoàn"), ("phó trưởng đoàn", "Phó Trưởng đoàn"), ("phó hiệu trưởng", "Phó Hiệu trưởng"),
    ("phó viện trưởng", "Phó Viện trưởng"), ("chánh án", "Chánh án"), ("phó chánh án", "Phó Chánh án"),
    ("đội trưởng", "Đội trưởng"), ("hạt trưởng", "Hạt trưởng"), ("phó chi cục trưởng", "Phó Chi cục trưởng"),
    ("phó đội trưởng", "Phó Đội trưởng"), ("phó hạt trưởng", "Phó Hạt trưởng"), ("trưởng công an", "Trưởng Công an"),
    ("phó trưởng công an", "Phó Trưởng Công an"), ("tổng biên tập", "Tổng Biên tập"), ("phó tổng biên tập", "Phó Tổng Biên tập"),
    ("tổng thư ký", "Tổng Thư ký"), ("phó tổng thư ký", "Phó Tổng Thư ký"), ("quyền chủ tịch", "Quyền Chủ tịch"),
    ("quyền giám đốc", "Quyền Giám đốc"), ("quyền bộ trưởng", "Quyền Bộ trưởng"), ("trưởng thuế", "Trưởng Thuế"),
    ("phó trưởng thuế", "Phó Trưởng Thuế"), ("trạm trưởng", "Trạm trưởng"), ("kiểm toán trưởng", "Kiểm toán trưởng"),
    ("phó kiểm toán trưởng", "Phó Kiểm toán trưởng"), ("phó tổng kiểm toán", "Phó Tổng Kiểm toán"),
  ]

  /// Who signs under "KT." and a title: its holder's deputy.
  static let deputies = ["Bộ trưởng": "Thứ trưởng", "Chánh Văn phòng": "Phó Chánh Văn phòng"]
  /// Before a title that is not the signer's own: ký thay, thừa lệnh, thừa ủy quyền.
  static let instead = Phrases([("KT", true), ("K / T", true), ("TL", false), ("T / L", false), ("TUQ", false)])

  /// Before a signer's name: ranks of the forces and degrees.
  static let ranks = Phrases([
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy",
    "trung úy", "thiếu úy", "chuẩn đô đốc", "phó đô đốc", "TS .", "PGS . TS .", "GS . TS .", "ThS .", "BS .", "KS .",
  ])

  /// Vietnamese family names: they tell a signer's name from other short lines.
  static let familyNames = Phrases([
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý",
    "đinh", "trương", "triệu", "đoàn", "đào", "mai", "lâm", "tô", "hà", "trịnh", "lương", "tạ", "chu", "cao", "thái", "tống",
    "nông", "vương", "quách", "kiều", "lưu", "châu", "tăng", "phùng", "thân", "nghiêm", "hứa", "từ", "văn", "lò", "giàng", "ma",
    "hầu", "bạch", "la", "cù", "doãn", "khuất", "mạc", "ninh", "thạch", "danh", "kim", "sơn", "y", "điểu", "siu", "ksor", "rơ", "đàm", "bế",
    "hoàn", "nhâm", "lại", "đồng", "phí", "tôn", "khổng!", "âu!", "ngụy!", "lục!", "hồng!", "quàng!", "vàng!", "vừ!", "thào!", "sùng!",
    "cầm!",
    "tráng!", "lầu!", "hạng!", "vi!", "lữ!", "lù!", "lỳ!", "chẩu!", "sầm!", "bàn!", "đèo!", "tòng!", "thò!", "chảo!", "tẩn!", "nay!",
    "rah!",
    "kpă!", "rcom!", "rmah!", "tiêu!", "tiết!", "biện!", "cung!", "diệp!", "giáp!", "hàn!", "khúc!", "khương!", "kha!", "lã!", "liêu!",
    "mẫn!", "mã!",
    "nhan!", "nhữ!", "ôn!", "quan!", "thiều!", "tào!", "trà!", "trầm!", "ung!", "uông!", "viên!", "xa!", "đậu!", "đới!", "đường!", "bá!",
    "bành!",
    "bồ!", "cấn!", "chế!", "chúc!", "chung!", "dư!", "đái!", "điền!", "hình!", "hoa!", "lạc!", "lăng!", "liễu!", "lộ!", "mạch!", "phú!",
    "phương!",
    "sái!", "sử!", "tất!", "thi!", "thôi!", "trình!", "tưởng!", "vạn!", "mùa!", "hờ!", "lèng!", "ka!",
  ])

  /// Those that most people bear: what a stamp leaves of them can be told.
  static let commonFamilies = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương",
    "Đoàn", "Đào", "Lâm", "Trịnh", "Lương", "Mai", "Cao", "Hà",
  ]

  /// Marks of secrecy of the letterhead. Source: Luật Bảo vệ bí mật nhà nước 2018, Điều 8.
  static let secrecy = Phrases([("tuyệt mật", "TUYỆT MẬT"), ("tối mật", "TỐI MẬT"), ("mật", "MẬT")])
}
