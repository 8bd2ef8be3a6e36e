import Foundation
import Testing

@testable import DirectiveModel

@Suite struct Base64Tests {
  @Test func isThatOfFoundation() {
    for count in 0..<200 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      #expect(Base64.text(of: bytes) == Data(bytes).base64EncodedString())
      #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
    }
  }

  @Test(arguments: ["A", "AA", "AAA", "AA=A", "====", "A===", "AB==", "AAB=", "AA==AA==", "AA\n==", "AA-_", "AAA\u{301}="])
  func whatNoEncoderWritesIsRefused(text: String) {
    #expect(Base64.bytes(of: text) == nil)
  }
}
