import DirectiveModel

/// Reads a directive from the bytes of its text. Total: any bytes give a directive, perhaps empty, with findings.
package enum DirectiveReader {
  package static func read(_ bytes: [UInt8], source: Source) -> Directive {
    Directive(source: source)
  }
}
