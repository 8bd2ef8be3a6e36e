/// What a file is by its first bytes, whatever it is called.
enum FileKind: Sendable, Hashable {
  case text
  case pdf
  case image(Image)
  /// A ZIP file: a Word document, or another that its list of contents tells.
  case zip
  /// A file of older office programs, or an encrypted one of newer ones.
  case ole
  /// Something else that is known and cannot be read: `name` is what people call it.
  case other(name: String)

  enum Image: String, Sendable, CaseIterable { case png, jpeg = "jpg", tiff = "tif" }

  /// As many bytes are looked at: a PDF may have some others before its head.
  static let headByteCount = 1024

  init(_ bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(Self.headByteCount))
    self = Self.signatures.first { head.starts(with: $0.signature) }?.kind ?? (Self.isPDF(head) ? .pdf : .text)
  }

  /// Source: ISO 32000-1, implementation note 13: the head may stand anywhere in the first 1,024 bytes. Only bytes that are no
  /// text make it so: an article about PDF begins otherwise.
  private static func isPDF(_ head: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    guard head.count >= mark.count else { return false }
    if head.starts(with: mark) { return true }
    let isBinary = head.contains { $0 < 0x09 }
    return isBinary && (0...head.count - mark.count).contains { head[$0...].starts(with: mark) }
  }

  private static let signatures: [(signature: [UInt8], kind: FileKind)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image(.png)),
    ([0xFF, 0xD8, 0xFF], .image(.jpeg)),
    (Array("II*\0".utf8), .image(.tiff)),
    (Array("MM\0*".utf8), .image(.tiff)),
    (Array("PK".utf8) + [3, 4], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .ole),
    (Array("{\\rtf".utf8), .other(name: "RTF")),
    (Array("GIF8".utf8), .other(name: "ảnh GIF")),
  ]

  /// What the store calls a file of this kind.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .pdf: "pdf"
    case .image(let image): image.rawValue
    case .zip: "docx"
    case .ole, .other: "bin"
    }
  }
}
