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
    signerTitle = try node.list("signerTitle") { (line) throws(JSONShapeError) in try line.ownText() }
    recipients = try node.list("recipients") { (line) throws(JSONShapeError) in try line.ownText() }
  }
}

extension JSONNode {
  fileprivate func ownText() throws(JSONShapeError) -> String {
    guard let string else { throw mismatch(.text) }
    return string
  }
}
