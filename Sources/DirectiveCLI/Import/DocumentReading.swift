import DirectiveModel
import DirectiveReader
import DirectiveStore

/// What became of one document before it meets the store.
enum DocumentReading: Sendable {
  case read(Incoming)
  /// The same bytes are in the store.
  case known(DirectiveID)
  case refused(Failure)

  static let fileExtension = "txt"

  /// A secret document is refused here and leaves no trace.
  init(_ input: InputFile, _ agencies: AgencyNames) {
    do throws(Failure) {
      let reading = try input.reading(agencies)
      if let mark = reading.secrecy { throw Failure(.secret, Messages.secret(input.path, mark), hint: Messages.secretHint) }
      self = .read(Incoming(reading: reading.directive, bytes: input.bytes, fileExtension: Self.fileExtension))
    } catch {
      self = .refused(error)
    }
  }
}
