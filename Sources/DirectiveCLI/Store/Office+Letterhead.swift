import DirectiveModel
import DirectiveReports

extension Letterhead {
  /// The member "letterhead" of the settings; all blanks where there is none.
  init(settings root: JSONNode) throws(JSONShapeError) {
    self.init()
    guard root["letterhead"].map({ !$0.isNull }) ?? false else { return }
    let node = try root.object("letterhead")
    parent = try node.optionalText("parent")
    office = try node.optionalText("office")
    symbol = try node.optionalText("symbol")
    place = try node.optionalText("place")
    signer = try node.optionalText("signer")
    signerTitle = try node.lines("signerTitle")
    recipients = try node.lines("recipients")
  }
}

extension JSONNode {
  /// A list of texts, or one text alone; empty for null.
  fileprivate func lines(_ key: String) throws(JSONShapeError) -> [String] {
    if let line = self[key]?.string { return [line] }
    return try list(key) { (line) throws(JSONShapeError) in
      guard let text = line.string else { throw line.mismatch(.text) }
      return text
    }
  }
}
