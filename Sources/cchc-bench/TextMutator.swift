import Foundation
import SeededNumbers

/// Makes odd texts of documents: the reader must bear every one of them.
struct TextMutator {
  private static let largest = 20_000
  let samples: [[UInt8]]

  /// The text with this number: the same on every machine.
  func text(_ number: Int) -> [UInt8] {
    var random = SeededGenerator(seed: UInt64(truncatingIfNeeded: number))
    // Small texts are the more frequent, large ones still come.
    let share = Double.random(in: 0...1, using: &random)
    let size = Int(Double(Self.largest) * pow(share, 8))
    let bytes =
      switch number % 10 {
      case 0: Self.scalars(size, from: Self.anywhere, &random)
      case 1: Self.scalars(size, from: Self.marks, &random)
      case 2: Self.hugeTokens(size, &random)
      case 3: Self.deepList(size, &random)
      case 4: splice(size, &random)
      default: mutated(size, &random)
      }
    return Array(bytes.prefix(Self.largest))
  }

  // MARK: From documents

  private func excerpt(_ size: Int, _ random: inout SeededGenerator) -> [UInt8] {
    let sample = samples.randomElement(using: &random) ?? []
    let start = random.oneIn(2) ? 0 : Int.random(in: 0...sample.count, using: &random)
    return Array(sample[start..<min(sample.count, start + size)])
  }

  private func splice(_ size: Int, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < size { bytes += excerpt(Int.random(in: 1...300, using: &random), &random) }
    return bytes
  }

  private func mutated(_ size: Int, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = excerpt(size, &random)
    for _ in 0..<Int.random(in: 1...30, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let piece = place..<min(bytes.count, place + Int.random(in: 1...60, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.removeSubrange(piece)
      case 2: bytes.insert(contentsOf: bytes[piece], at: place)
      case 3: bytes.insert(contentsOf: "\n".utf8, at: place)
      default: bytes.replaceSubrange(piece, with: Self.scalars(piece.count, from: Self.anywhere, &random))
      }
    }
    return bytes
  }

  // MARK: From nothing

  private static let anywhere: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x20...0x7E, 0xA0...0x17F, 0x300...0x323, 0x1EA0...0x1EF9, 0x2010...0x2027, 0x3000...0x30FF, 0xFF01...0xFF5E,
    0x1F300...0x1F600, 0xE0000...0xE007F,
  ]
  private static let marks: [ClosedRange<UInt32>] = [0x21...0x2F, 0x3A...0x40, 0x300...0x309, 0x323...0x323, 0x2022...0x2022]

  private static func scalars(_ size: Int, from ranges: [ClosedRange<UInt32>], _ random: inout SeededGenerator) -> [UInt8] {
    var text = ""
    while text.utf8.count < size {
      let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.unicodeScalars.append(scalar) }
      }
    }
    return Array(text.utf8)
  }

  private static func hugeTokens(_ size: Int, _ random: inout SeededGenerator) -> [UInt8] {
    var text: [UInt8] = []
    while text.count < size {
      let letter = ["a", "9", "đ", "(", "/", "0/", "1.", "ữ", "e\u{323}"].randomElement(using: &random) ?? "a"
      text += Array(repeatElement(Array(letter.utf8), count: Int.random(in: 1...3000, using: &random)).joined())
      text += Array([" ", "\n", "/QĐ-UBND ngày "].randomElement(using: &random)?.utf8 ?? "".utf8)
    }
    return text
  }

  private static func deepList(_ size: Int, _ random: inout SeededGenerator) -> [UInt8] {
    let labels = ["1.", "I.", "1.1.", "a)", "đ)", "-", "+", "(1)", "Điều 1.", "9999999999.", "1.1.1.1.1.1.1.1."]
    let words = ["Giao Sở Y tế:", "Giao", "báo cáo trước ngày 31/02/2020", "các Sở: Nội vụ, Y tế", "", "định kỳ 6 tháng"]
    var text = "Kính gửi: Các sở\n"
    while text.utf8.count < size {
      text += (labels.randomElement(using: &random) ?? "-") + " " + (words.randomElement(using: &random) ?? "") + "\n"
    }
    return Array(text.utf8)
  }
}
