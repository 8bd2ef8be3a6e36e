/// Tells files that end too early: their kind says how they must end.
enum Completeness {
  /// A text cannot be seen to be cut off, unless nothing of it is there.
  static func isCutOff(_ bytes: [UInt8], _ kind: FileKind) -> Bool {
    switch kind {
    case .text: bytes.isEmpty
    case .pdf: !ends(bytes, with: Array("%%EOF".utf8), within: 8192)
    case .image(.png): !ends(bytes, with: Array("IEND".utf8), within: 1024)
    case .image(.jpeg): !ends(bytes, with: [0xFF, 0xD9], within: 4096)
    case .image(.tiff): TIFFPages(bytes).isCutOff
    case .zip: ZIPContents.end(of: bytes) == nil
    case .ole, .other: false
    }
  }

  /// Some programs write a little behind the end; a share that makes room before the bytes come leaves it empty.
  private static func ends(_ bytes: [UInt8], with mark: [UInt8], within count: Int) -> Bool {
    let tail = bytes.suffix(count)
    return tail.indices.contains { tail[$0] == mark[0] && tail[$0...].starts(with: mark) }
  }
}

extension InputFile {
  /// How long ago a file may have been written that may not be whole yet: scanners pause between pages.
  private static let recentSeconds: Int64 = 120
  /// Clocks of shares are wrong by hours where somebody set the wrong zone.
  private static let aheadSeconds: Int64 = 86_400

  /// Somebody is writing it now: it changed while it was read, or it is new and cut off.
  var isBeingWritten: Bool {
    guard let times else { return false }
    if times.hasChanged { return true }
    return (-Self.aheadSeconds...Self.recentSeconds).contains(times.age) && Completeness.isCutOff(bytes, kind)
  }

  /// Half a document must not be taken for the whole.
  func checkIsWhole() throws(Failure) {
    guard kind != .text, Completeness.isCutOff(bytes, kind) else { return }
    let hint = isBeingWritten ? Messages.perhapsBeingWritten : Messages.damagedFile
    throw Failure(.failed, Messages.cutOff(path, kind), hint: hint)
  }
}
