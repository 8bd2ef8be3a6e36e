import DirectiveModel
import Foundation

@testable import DirectiveReports
@testable import DirectiveStore

extension FuzzTarget {
  /// The JSON parser and writer: what is read is written so that it reads the same, and other programs read it too.
  static let json = FuzzTarget(name: "json") { bytes in
    guard let document = try? JSONDocument(parsing: bytes) else { return }
    let value = document.root.value
    for layout in [JSONWriter.Layout.compact, .pretty] {
      let written = JSONWriter.bytes(of: value, layout: layout)
      try demand(try JSONDocument(parsing: written).root.value.isTheSame(as: value), "the written text is another value")
      let shown = Escaping.json(written)
      try demand(try JSONDocument(parsing: shown).root.value.isTheSame(as: value), "the escaped text is another value")
      try demand(!text(shown).unicodeScalars.contains { $0 != "\n" && isHidden($0) }, "something hidden stands in the text")
      if layout == .compact { try demand(!written.contains(0x0A), "a line end in a line") }
    }
    try demand(JSONWriter.bytes(of: value.sortedByKey, layout: .pretty).isSound, "other programs cannot read it")
    for node in [document.root] + document.root.items + document.root.members.map(\.value) { _ = (node.path, node.line, node.isoDate) }
  }

  /// Files of the store: a file that is taken is rewritten without a loss, and its short reading agrees with the whole one.
  static let store = FuzzTarget(name: "store") { bytes in
    _ = ConflictedText(bytes)
    let named = (try? JSONDocument(parsing: bytes))?.root["id"]?.string ?? ""
    let id = DirectiveID(named)
    guard let file = try? DirectiveFile(parsing: bytes, id: id, path: "a.json") else { return }
    let again = try DirectiveFile(parsing: JSONWriter.bytes(of: file.value, layout: .pretty), id: id, path: "a.json")
    try demand(again.stored == file.stored, "a rewritten file says something else")
    let short = try DirectiveFile(parsing: bytes, id: id, path: "a.json", detail: .tasks)
    try demand(short.stored.events == file.stored.events, "a short reading has other events")
    try demand(short.stored.directive.tasks == file.stored.directive.tasks, "a short reading has other tasks")
    for event in file.stored.events {
      let written = JSONWriter.bytes(of: event.json, layout: .compact)
      try demand(try Event(json: JSONDocument(parsing: written).root) == event, "an event becomes another")
    }
    let today = CivilDate(dayNumber: 20_778)
    let tasks = Tracking(on: today).tasks(of: file.stored)
    let listed = Report.tasks(tasks, query: TaskQuery(), today: today)
    try demand(listed.rows.count == tasks.count, "a list of \(listed.rows.count) rows for \(tasks.count) tasks")
    let union = file.union(with: again)
    try demand(union.fromOurs == 0 && union.fromTheirs == 0, "a file differs from itself")
  }

  /// Lines of an export, and the office's own files in them.
  static let export = FuzzTarget(name: "export") { bytes in
    guard let line = try? ExportLine(parsing: bytes) else { return }
    switch line {
    case .office(let file, let content):
      guard case .office(file, content) = try ExportLine(parsing: ExportLine.bytes(of: file, content)) else {
        throw Violation(description: "the office's file becomes another")
      }
    case .directive(let directive):
      let written = directive.file.exportLine(directive.contents)
      guard case .directive(let again) = try ExportLine(parsing: written) else { throw Violation(description: "no directive any more") }
      try demand(again.bytes == directive.bytes && again.text == directive.text, "an exported directive becomes another")
      try demand(written.count { $0 == 0x0A } == 1, "an export line of several lines")
    }
  }
}

extension JSONValue {
  /// Byte for byte, where `==` takes NFC and NFD for the same.
  fileprivate func isTheSame(as other: JSONValue) -> Bool {
    JSONWriter.bytes(of: self, layout: .compact) == JSONWriter.bytes(of: other, layout: .compact)
  }
}

extension [UInt8] {
  /// By Foundation, which holds no numbers as large as JSON may.
  fileprivate var isSound: Bool {
    contains { (0x30...0x39).contains($0) } || (try? JSONSerialization.jsonObject(with: Data(self), options: .fragmentsAllowed)) != nil
  }
}
