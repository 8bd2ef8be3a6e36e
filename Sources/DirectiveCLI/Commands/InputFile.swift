import DirectiveModel
import DirectiveReader

/// The bytes of one named input.
struct InputFile: Sendable {
  /// As the user named it, or as it was found in a folder; `-` is standard input.
  let path: String
  let content: HashedBytes
  let kind: FileKind
  /// Nil for standard input and pipes.
  let times: FileTimes?

  static let standardInput = "-"

  var bytes: [UInt8] { content.bytes }
  var sha256: String { content.sha256 }

  init(_ path: String, files: FileAccess) throws(Failure) {
    do throws(FileProblem) {
      let (bytes, times) = try files.reading(path)
      self.init(path, bytes: bytes, times: times)
    } catch {
      throw Failure(reading: path, error)
    }
  }

  init(_ path: String, console: Console) throws(Failure) {
    guard path == Self.standardInput else {
      self = try InputFile(path, files: console.files)
      return
    }
    do throws(FileProblem) {
      self.init(path, bytes: try console.readInput(console.files.sizeLimit))
    } catch {
      throw Failure(reading: path, error)
    }
  }

  init(_ path: String, bytes: [UInt8], times: FileTimes? = nil) {
    self.times = times
    self.path = path
    content = HashedBytes(bytes)
    kind = FileKind(bytes)
  }

  /// What the reading is of: the file's name, and the text that stood in it.
  func source(of text: ExtractedText) -> Source {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Source(name: name, sha256: text.content.sha256, byteCount: text.bytes.count)
  }

  /// The bytes, when they are a text that can be read.
  func text() throws(Failure) -> HashedBytes {
    guard let problem = TextEncoding.problem(in: bytes) else { return content }
    throw Failure(.failed, Messages.unreadableText(path, problem), hint: Messages.whatToDo(problem))
  }
}

extension Failure {
  init(reading path: String, _ problem: FileProblem) {
    self.init(.failed, Messages.unreadable(path, problem), hint: Messages.whatToDo(problem))
  }
}
