import DirectiveModel
import DirectiveReports
import DirectiveStore

extension Command {
  static var set: Command {
    Command(
      "set", "sửa một giá trị đọc sai; đọc lại văn bản vẫn giữ", operands: .sequence(["MÃ", "TRƯỜNG", "GIÁ-TRỊ"]), options: [.note],
      examples: [
        Example("cchc set 41 number 41/UBND-TH", "số, ký hiệu của văn bản"),
        Example("cchc set 41 ngày 11/01/2018", "ngày ban hành; tên trường gõ tiếng Việt cũng được"),
        Example("cchc set 41 issuer \"UBND tỉnh Sóc Trăng\"", "cơ quan ban hành"),
        Example("cchc set 41:1.a deadline \"trước ngày 15/12/2021\"", "thời hạn của một nhiệm vụ, gõ như trong văn bản"),
        Example("cchc set 41:1.a deadline không", "nhiệm vụ không có thời hạn"),
        Example("cchc set 41:1.a leads \"Sở Nội vụ; Sở Tài chính\"", "các cơ quan chủ trì, cách nhau bằng dấu chấm phẩy"),
      ],
      notes: [
        "Của văn bản: \(FieldName.list(ofTask: false)). Của nhiệm vụ: \(FieldName.list(ofTask: true)).",
        "GIÁ-TRỊ \"không\" bỏ trống trường ấy. Sửa số, ký hiệu không đổi mã của văn bản. 'cchc show' nêu những gì đã sửa; "
          + "mọi thay đổi đều hoàn tác được bằng 'cchc undo'.",
      ]
    ) { invocation in
      let words = invocation.arguments.operands
      let store = try invocation.store()
      let target = try SetTarget(words[0], in: store, invocation)
      let field = try FieldName.field(words[1], ofTask: target.path != nil, label: target.directive)
      let editor = target.editor
      guard let change = try editor.change(field, task: target.path, typed: words.dropFirst(2).joined(separator: " ")) else {
        invocation.console.note(Messages.alreadyCorrected(field, editor.label(of: target.path)))
        return .done
      }
      let record = CommandRecord(invocation.console)
      let note = invocation.arguments.text(.note).map { record.event(.noted($0), task: target.path, in: editor.stored.id) }
      let events = [record.event(change, in: editor.stored.id)] + [note].compactMap(\.self)
      let recorded = try store.write([editor.stored.id: events], of: record, telling: invocation.console)
      try invocation.console.printLines(
        TextLayout.wrapped(change.line, width: invocation.console.widthInColumns, hanging: 2) + [recorded])
      for warning in editor.warnings(about: change) { invocation.console.note(Messages.notice(warning)) }
      return .done
    }
  }
}

/// The directive, or the task of one, that is to be corrected.
private struct SetTarget {
  /// As typed.
  let directive: String
  let editor: FieldEditor
  /// Nil for the directive itself.
  let path: String?

  init(_ typed: String, in store: DirectiveStore, _ invocation: Invocation) throws(Failure) {
    let task = typed.utf8.contains(UInt8(ascii: ":")) ? try TaskName(typed) : nil
    directive = task?.directive ?? typed
    if let period = task?.period { throw Failure(.failed, Messages.correctionOfPeriod(period), hint: Messages.correctWhole) }
    let names = try DirectiveNames(of: store)
    let id = try names.directive(directive)
    guard let stored = try Failure.catching({ () throws(StoreError) in try store.directive(id) }) else {
      throw Failure(StoreError.unknownDirective(id))
    }
    path = try task?.resolvedPath(among: stored.directive.tasks.map(\.path))
    editor = FieldEditor(stored: stored, tracking: try invocation.tracking(in: store), today: invocation.today, labels: names.labels([id]))
  }
}
