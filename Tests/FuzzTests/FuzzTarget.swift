/// One part of the program that meets bytes from outside, and what must hold whatever they are.
///
/// The tests run each over its corpus and over mutations of it; `LibFuzzer.swift` hands the same checks to libFuzzer.
struct FuzzTarget: Sendable {
  /// Also the folder of its corpus in `Fixtures/fuzz`.
  let name: String
  /// Throws a `Violation` where a promise is broken; a trap is one too.
  let check: @Sendable ([UInt8]) throws -> Void

  static let all: [FuzzTarget] = [
    .repair, .reader, .dates, .numbers, .json, .store, .export, .office, .typed, .terminal, .html, .csv, .workbook, .calendar, .mail,
    .word, .archive, .images,
  ]
}

/// A promise that does not hold.
struct Violation: Error, CustomStringConvertible {
  let description: String
}

/// Goes on where the promise holds.
func demand(_ holds: Bool, _ promise: @autoclosure () -> String) throws(Violation) {
  if !holds { throw Violation(description: promise()) }
}

/// Text of the input: what is no UTF-8 in it becomes U+FFFD.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Scalar for scalar: `==` on strings takes NFC and NFD for the same.
func isSame(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }
