import DirectiveModel

/// How a text was got out of a file that is none itself.
package struct Extraction: Sendable, Hashable {
  package enum Method: String, Sendable, CaseIterable {
    /// Letters that stood in the file.
    case text
    /// Letters recognized in pictures of the pages.
    case ocr
    /// Some pages this way, some that way.
    case mixed
  }
  package var method: Method
  /// The program and its version: "tesseract 5.3.0".
  package var program: String
  /// As the program names them ("vie+eng"); nil where it does not ask.
  package var languages: String?
  /// The line on which each page begins, from 1; empty where there are no pages.
  package var pageLines: [Int]
  package init(method: Method, program: String, languages: String?, pageLines: [Int]) {
    self.method = method
    self.program = program
    self.languages = languages
    self.pageLines = pageLines
  }
}

/// A file on its way into the store from which the text was got.
package struct Original: Sendable {
  package var bytes: [UInt8]
  /// As of `Incoming`.
  package var fileExtension: String
  package var extraction: Extraction
  package init(bytes: [UInt8], fileExtension: String, extraction: Extraction) {
    self.bytes = bytes
    self.fileExtension = fileExtension
    self.extraction = extraction
  }
}

/// The file behind a source's text, as the directive's file names it.
struct OriginalRecord: Sendable, Hashable {
  var sha256: String
  var byteCount: Int
  var fileExtension: String
  var extraction: Extraction

  init(_ original: Original) {
    sha256 = SHA256.hexadecimal(of: original.bytes)
    byteCount = original.bytes.count
    fileExtension = SourceRecord.isExtension(original.fileExtension) ? original.fileExtension : "bin"
    extraction = original.extraction
  }

  var json: JSONValue {
    [
      "sha256": .string(sha256), "byteCount": .int(byteCount), "extension": .string(fileExtension),
      "method": .string(extraction.method.rawValue), "program": .string(extraction.program),
      "languages": .optional(extraction.languages),
      "pageLines": .array(extraction.pageLines.map(JSONValue.int)),
    ]
  }

  init(json node: JSONNode) throws(JSONShapeError) {
    (sha256, fileExtension, byteCount) = (try node.text("sha256"), try node.text("extension"), try node.integer("byteCount"))
    guard SourceRecord.isHash(sha256) else { throw node.mismatch(.text, key: "sha256") }
    guard SourceRecord.isExtension(fileExtension) else { throw node.mismatch(.text, key: "extension") }
    let pageLines = try node.list("pageLines") { (item) throws(JSONShapeError) in
      guard let line = item.int else { throw item.mismatch(.integer) }
      return line
    }
    extraction = Extraction(
      method: try node.choice("method"), program: try node.text("program"), languages: try node.optionalText("languages"),
      pageLines: pageLines)
  }
}
