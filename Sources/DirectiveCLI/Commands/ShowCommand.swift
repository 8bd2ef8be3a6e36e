import DirectiveModel
import DirectiveReports
import DirectiveStore

extension Command {
  static var show: Command {
    Command(
      "show", "xem một văn bản hoặc một nhiệm vụ trong kho", operands: .one("MÃ"), options: [.asOf, .screenFormat],
      examples: [
        Example("cchc show 41", "văn bản, các nhiệm vụ với tình trạng, những gì đã ghi"),
        Example("cchc show 41:1.a", "một nhiệm vụ, đủ lời: cơ quan nào đã xong, cơ quan nào chưa"),
        Example("cchc show 41:5@2021-Q3", "một kỳ của nhiệm vụ định kỳ"),
      ]
    ) { invocation in
      let typed = invocation.arguments.operands[0]
      let store = try invocation.store()
      let names = try DirectiveNames(of: store)
      let task = typed.utf8.contains(UInt8(ascii: ":")) ? try TaskName(typed) : nil
      let id = try names.directive(task?.directive ?? typed)
      guard let stored = try Failure.catching({ () throws(StoreError) in try store.directive(id) }) else {
        throw Failure(StoreError.unknownDirective(id))
      }
      let original = try Failure.catching { () throws(StoreError) in try store.original(of: id) }
      let tracking = try invocation.tracking(in: store)
      let asked = try task.map { try $0.resolved(in: stored, tracking: tracking) }
      if invocation.arguments.text(.screenFormat) == "json" {
        try invocation.console.printJSON(stored.json(original))
      } else {
        let screen = StoredScreen(stored, original: original, tracking: tracking, width: invocation.console.widthInColumns)
        try invocation.console.printLines(asked.map(screen.lines) ?? screen.lines)
      }
      return .done
    }
  }
}

extension CommandOption {
  fileprivate static var screenFormat: CommandOption {
    CommandOption("format", .choice(["text", "json"]), "text cho người (mặc định), json cho máy: cả văn bản với các sự kiện")
  }
}

extension KeptOriginal {
  fileprivate var json: JSONValue {
    [
      "path": .string(path), "method": .string(extraction.method.rawValue), "program": .string(extraction.program),
      "languages": .optional(extraction.languages),
    ]
  }
}

extension StoredDirective {
  /// The directive with its events, for other programs; `corrected` is null where nobody has corrected the reading, `original` where
  /// the text was imported as such.
  fileprivate func json(_ original: KeptOriginal?) -> JSONValue {
    [
      "id": .string(id.rawValue), "received": .string(received.iso), "original": .optional(original?.json), "reading": directive.json,
      "corrected": correctedFields.isEmpty ? .null : corrected.json,
      "events": .array(events.map(\.json)),
    ]
  }
}
