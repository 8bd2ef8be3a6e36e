import DirectiveModel

/// Reads a directive from the bytes of its text. Total: any bytes give a directive, perhaps empty, with findings.
package enum DirectiveReader {
  package static func read(_ bytes: [UInt8], source: Source) -> Reading {
    let assembler = DirectiveAssembler(TextRepair.repaired(bytes))
    return Reading(directive: assembler.directive(source: source), secrecy: assembler.secrecy())
  }
}

/// What one reading yields.
package struct Reading: Sendable {
  package var directive: Directive
  /// The secrecy mark of the letterhead ("MẬT", "TỐI MẬT", "TUYỆT MẬT"): such a document must not be stored.
  package var secrecy: String?
}
