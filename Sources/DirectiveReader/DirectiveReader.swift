import DirectiveModel

/// Reads a directive from the bytes of its text. Total: any bytes give a directive, perhaps empty, with findings.
package enum DirectiveReader {
  /// `agencies` are those that the office knows by name; `recognized` are the words of a scan of which
  /// the recognition was not sure, nil for other texts.
  package static func read(
    _ bytes: [UInt8], source: Source, agencies: AgencyNames = .standard, recognized: [RecognizedWord]? = nil
  ) -> Reading {
    var source = source
    source.pages = PageLines(of: bytes)
    let assembler = DirectiveAssembler(TextRepair.repaired(bytes), agencies: agencies, recognized: recognized)
    return Reading(directive: assembler.directive(source: source), secrecy: assembler.secrecy())
  }

  /// The secrecy mark alone, as `read` finds it, at a fraction of its cost.
  package static func secrecy(of bytes: [UInt8]) -> String? { DirectiveAssembler.secrecy(of: TextRepair.repaired(bytes)) }

  /// The text as people read it: letters repaired, document numbers written right. Rules read the numbers as they were printed, so
  /// that what a citation rests on stays visible to them.
  package static func repairedText(_ bytes: [UInt8]) -> RepairedText { CodeRepair.repaired(TextRepair.repaired(bytes)) }

  /// Letters and their marks as one character each, as documents are read.
  package static func precomposed(_ text: String) -> String {
    String(decoding: NormalizedText(Array(text.utf8)).bytes, as: UTF8.self)
  }
}

/// What one reading yields.
package struct Reading: Sendable {
  package var directive: Directive
  /// The secrecy mark of the letterhead ("MẬT", "TỐI MẬT", "TUYỆT MẬT"): such a document must not be stored.
  package var secrecy: String?
}
