import DirectiveModel
import DirectiveReader
import DirectiveStore

/// What became of one document before it meets the store.
enum DocumentReading: Sendable {
  case read(Incoming)
  case refused(Failure)

  /// A secret document is refused here and leaves no trace.
  init(_ input: () throws(Failure) -> InputFile) {
    do throws(Failure) {
      let input = try input()
      let reading = try input.reading()
      if let mark = reading.secrecy { throw Failure(.secret, Messages.secret(input.path, mark), hint: Messages.secretHint) }
      self = .read(Incoming(reading: reading.directive, bytes: input.bytes, fileExtension: "txt"))
    } catch {
      self = .refused(error)
    }
  }
}
