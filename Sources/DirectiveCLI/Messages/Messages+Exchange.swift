import DirectiveModel

/// Exports and imports of whole stores, and readings as lines.
extension Messages {
  static func exported(_ count: Int, to path: String) -> String { "đã xuất \(count) văn bản vào \"\(path)\"" }
  static func lostSource(_ path: String) -> String { "bản gốc \"\(path)\" bị mất hoặc bị sửa" }
  static let exportNotWhole = "bản xuất không đủ; gõ 'cchc check' để xem phải làm gì"

  static func lineName(_ path: String, _ number: Int) -> String { "\(name(path)) dòng \(number)" }
  static let exportLineHint = "dòng này không được nhập, các dòng khác vẫn nhập; xuất lại từ kho cũ bằng 'cchc export'"
  static func differentDirective(_ name: String, _ id: DirectiveID, _ members: [String]) -> String {
    "\(name): trong kho đã có văn bản \"\(id)\" khác ở \(members.map { "\"\($0)\"" }.joined(separator: ", ")); chưa nhập"
  }
  static func underAnotherName(_ name: String, _ id: DirectiveID, _ known: DirectiveID) -> String {
    "\(name): bản gốc của \"\(id)\" đã có trong kho dưới mã \"\(known)\"; chưa nhập"
  }
  static func compareStores(_ id: DirectiveID) -> String {
    "so với 'cchc show \(id)'; nếu chỉ khác bản đọc thì chạy 'cchc reread --yes' ở cả hai kho rồi xuất, nhập lại"
  }
  static func differentOfficeFile(_ name: String, _ file: String) -> String { "\(name): kho đã có \(file) khác; giữ tệp đang có" }
  static let mergeByHand = "thêm vào tệp ấy những dòng còn thiếu"
  static func mergedEvents(_ id: String, _ events: Int) -> String { "\(id) (thêm \(events) sự kiện)" }

  static func transferred(_ word: TransferWord, _ what: String, _ name: String, isDryRun: Bool) -> String {
    "\(words(word, isDryRun: isDryRun)) \(what) ← \(name)"
  }
  static func transferSummary(_ counts: [TransferWord: Int], isDryRun: Bool) -> String {
    let parts = TransferWord.allCases.compactMap { word in counts[word].map { "\(words(word, isDryRun: isDryRun)) \($0)" } }
    return "Cộng: \(parts.joined(separator: ", "))." + (isDryRun ? " Chưa ghi gì vào kho." : "")
  }
  private static func words(_ word: TransferWord, isDryRun: Bool) -> String {
    switch word {
    case .added: isDryRun ? "sẽ nhập" : "đã nhập"
    case .merged: isDryRun ? "sẽ gộp" : "đã gộp"
    case .present: "đã có"
    case .refused: "từ chối"
    }
  }

  static let exportsAlone = "bản xuất .ndjson phải nhập riêng, không cùng với văn bản"
  static let noReplaceOfExports = "--replace không dùng cho bản xuất"
  static let whyNoReplace = "bản xuất chỉ thêm văn bản và sự kiện còn thiếu; văn bản khác nhau thì được nêu tên"

  static let noInputs = "lệnh parse thiếu TỆP"
  static let inputsOrStandardInput = "--stdin và TỆP không dùng cùng nhau"
  static let linesAreForMachines = "--stdin cần --format ndjson"
  static func badInputLine(_ number: Int) -> String {
    "dòng \(number) của đầu vào chuẩn không phải là đối tượng JSON có \"text\""
  }
  static let inputLineForm = "mỗi dòng một đối tượng, ví dụ {\"path\": \"41.txt\", \"text\": \"…\"}"
}
