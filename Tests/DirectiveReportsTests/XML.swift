import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A document read by a strict XML parser.
final class XML: NSObject, XMLParserDelegate {
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  /// In the order in which they begin; each with the text that stands in it and in its own elements.
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Nil when the document is not well-formed.
  static func elements(_ bytes: [UInt8]) -> [Element]? {
    let parser = XMLParser(data: Data(bytes))
    let reader = XML()
    parser.delegate = reader
    return parser.parse() && parser.parserError == nil ? reader.elements : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open { elements[place].text += text }
  }
}
