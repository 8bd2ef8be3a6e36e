import DirectiveModel
import DirectiveReader

/// The bytes of one named input.
struct InputFile {
  /// As the user named it, or as it was found in a folder.
  let path: String
  let bytes: [UInt8]

  /// Where `-` stands for standard input.
  static let standardInput = "-"

  init(reading path: String, from console: Console) throws(Failure) {
    self.path = path
    do throws(FileProblem) {
      bytes = try path == Self.standardInput ? console.readInput(console.files.sizeLimit) : console.files.contents(path)
    } catch {
      throw Failure(reading: path, error)
    }
  }

  var source: Source {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Source(name: name, sha256: SHA256.hexadecimal(of: bytes), byteCount: bytes.count)
  }
}

extension Failure {
  init(reading path: String, _ problem: FileProblem) {
    self.init(.failed, Messages.unreadable(path, problem), hint: Messages.whatToDo(problem))
  }
}
