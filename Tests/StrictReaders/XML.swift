import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A document read by a strict XML parser.
package final class XML: NSObject, XMLParserDelegate {
  package struct Element: Hashable {
    package let name: String
    package let attributes: [String: String]
    package var text = ""
  }

  /// In the order in which they begin; each with the text that stands in it and in its own elements.
  package private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Nil when the document is not well-formed.
  package static func elements(_ bytes: [UInt8]) -> [Element]? {
    let parser = XMLParser(data: Data(bytes))
    let reader = XML()
    parser.delegate = reader
    return parser.parse() && parser.parserError == nil ? reader.elements : nil
  }

  package func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  package func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }

  package func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open { elements[place].text += text }
  }
}
