import DirectiveModel
import DirectiveReader
import DirectiveStore

/// What became of one document before it meets the store.
enum DocumentReading: Sendable {
  case read(ImportDraft)
  /// The same bytes are in the store.
  case known(DirectiveID)
  case refused(Failure)
  /// Somebody is writing it now.
  case unfinished

  /// Of texts, imported or got out of a scan.
  static let fileExtension = "txt"

  /// A secret document is refused here and leaves no trace.
  init(_ input: InputFile, _ extraction: TextExtraction, _ agencies: AgencyNames, received: CivilDate, isLikelyNew: Bool) {
    do throws(Failure) {
      let text = try extraction.text(of: input)
      let reading = text.reading(of: input, agencies)
      if let mark = reading.secrecy { throw Failure(.secret, Messages.secret(input.path, mark), hint: Messages.secretHint) }
      let original = text.extraction.map { Original(content: input.content, fileExtension: input.kind.fileExtension, extraction: $0) }
      let incoming = Incoming(reading: reading.directive, content: text.content, fileExtension: Self.fileExtension, original: original)
      self = .read(ImportDraft(incoming, received: received, isLikelyNew: isLikelyNew))
    } catch {
      self = .refused(error)
    }
  }
}
