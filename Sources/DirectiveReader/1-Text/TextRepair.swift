/// Turns the bytes of a source into the text that rules read.
package enum TextRepair {
  /// Total: any bytes give a text.
  package static func repaired(_ source: [UInt8]) -> RepairedText {
    let valid = String(decoding: source, as: UTF8.self)
    let bytes = Array(valid.utf8)
    var map = OffsetMap()
    if bytes.count == source.count {
      map.appendVerbatim(bytes.count)
    } else {
      map.appendReplacement(repaired: bytes.count, source: source.count)
    }
    return RepairedText(bytes: bytes, map: map, repairs: [])
  }
}
