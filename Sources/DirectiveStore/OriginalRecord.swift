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
  /// Of the recognized words those that are less than `RecognizedWord.sure`, in the order of the text.
  package var weakWords: [RecognizedWord]
  package init(method: Method, program: String, languages: String? = nil, weakWords: [RecognizedWord] = []) {
    self.method = method
    self.program = program
    self.languages = languages
    self.weakWords = weakWords
  }
}

/// A file on its way into the store from which the text was got.
package struct Original: Sendable {
  package var content: HashedBytes
  /// As of `Incoming`.
  package var fileExtension: String
  package var extraction: Extraction
  package init(content: HashedBytes, fileExtension: String, extraction: Extraction) {
    self.content = content
    self.fileExtension = fileExtension
    self.extraction = extraction
  }
}

/// A file of the store from which a text was got.
package struct KeptOriginal: Sendable, Hashable {
  /// With the store's folder.
  package var path: String
  package var extraction: Extraction
}

/// The file behind a source's text, as the directive's file names it.
struct OriginalRecord: Sendable, Hashable {
  var sha256: String
  var byteCount: Int
  var fileExtension: String
  var extraction: Extraction

  init(_ original: Original) {
    sha256 = original.content.sha256
    byteCount = original.content.bytes.count
    fileExtension = SourceRecord.isExtension(original.fileExtension) ? original.fileExtension : "bin"
    extraction = original.extraction
  }

  var json: JSONValue {
    [
      "sha256": .string(sha256), "byteCount": .int(byteCount), "extension": .string(fileExtension),
      "method": .string(extraction.method.rawValue), "program": .string(extraction.program),
      "languages": .optional(extraction.languages),
      "weakWords": .string(RecognizedWordList.text(of: extraction.weakWords)),
    ]
  }

  init(json node: JSONNode) throws(JSONShapeError) {
    (sha256, fileExtension, byteCount) = (try node.text("sha256"), try node.text("extension"), try node.integer("byteCount"))
    guard SourceRecord.isHash(sha256) else { throw node.mismatch(.text, key: "sha256") }
    guard SourceRecord.isExtension(fileExtension) else { throw node.mismatch(.text, key: "extension") }
    guard let weakWords = RecognizedWordList.words(in: try node.optionalText("weakWords") ?? "") else {
      throw node.mismatch(.text, key: "weakWords")
    }
    extraction = Extraction(
      method: try node.choice("method"), program: try node.text("program"), languages: try node.optionalText("languages"),
      weakWords: weakWords)
  }
}
