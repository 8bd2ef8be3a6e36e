/// The hash that names a source file in the store. Source: FIPS 180-4, sections 5 and 6.2.
package enum SHA256 {
  /// The digest as 64 lower-case hexadecimal digits.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    let hex = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(64)
    for word in digest(of: bytes) {
      for shift in stride(from: 28, through: 0, by: -4) { out.append(hex[Int(word >> UInt32(shift)) & 15]) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func digest(of bytes: [UInt8]) -> [UInt32] {
    var hash = initialHash
    let wholeBlocks = bytes.count / blockSize * blockSize
    bytes.withUnsafeBytes { compress($0.prefix(wholeBlocks), into: &hash) }
    padded(bytes[wholeBlocks...], messageLength: bytes.count).withUnsafeBytes { compress($0[...], into: &hash) }
    return hash
  }

  /// The bytes after the last whole block, a one bit, zeros, and the message's length in bits.
  private static func padded(_ tail: ArraySlice<UInt8>, messageLength: Int) -> [UInt8] {
    var block = Array(tail)
    block.append(0x80)
    while block.count % blockSize != blockSize - 8 { block.append(0) }
    let bitCount = UInt64(messageLength) << 3
    for shift in stride(from: UInt64(56), through: 0, by: -8) { block.append(UInt8(truncatingIfNeeded: bitCount >> shift)) }
    return block
  }

  private static func compress(_ blocks: Slice<UnsafeRawBufferPointer>, into hash: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      schedule.initialize(repeating: 0)
      var start = blocks.startIndex
      while start < blocks.endIndex {
        fill(schedule, from: blocks.base, at: start)
        run(schedule, on: &hash)
        start += blockSize
      }
    }
  }

  private static func fill(_ schedule: UnsafeMutableBufferPointer<UInt32>, from bytes: UnsafeRawBufferPointer, at start: Int) {
    for index in 0..<16 {
      schedule[index] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      let mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      schedule[index] = schedule[index - 16] &+ mixedEarly &+ schedule[index - 7] &+ mixedLate
    }
  }

  private static func run(_ schedule: UnsafeMutableBufferPointer<UInt32>, on hash: inout [UInt32]) {
    var (a, b, c, d) = (hash[0], hash[1], hash[2], hash[3])
    var (e, f, g, h) = (hash[4], hash[5], hash[6], hash[7])
    roundConstants.withUnsafeBufferPointer { constants in
      var index = 0
      // After eight rounds each word is back in its place: named anew in each, none has to be moved.
      while index < 64 {
        round(a, b, c, &d, e, f, g, &h, constants[index] &+ schedule[index])
        round(h, a, b, &c, d, e, f, &g, constants[index + 1] &+ schedule[index + 1])
        round(g, h, a, &b, c, d, e, &f, constants[index + 2] &+ schedule[index + 2])
        round(f, g, h, &a, b, c, d, &e, constants[index + 3] &+ schedule[index + 3])
        round(e, f, g, &h, a, b, c, &d, constants[index + 4] &+ schedule[index + 4])
        round(d, e, f, &g, h, a, b, &c, constants[index + 5] &+ schedule[index + 5])
        round(c, d, e, &f, g, h, a, &b, constants[index + 6] &+ schedule[index + 6])
        round(b, c, d, &e, f, g, h, &a, constants[index + 7] &+ schedule[index + 7])
        index += 8
      }
    }
    hash[0] &+= a
    hash[1] &+= b
    hash[2] &+= c
    hash[3] &+= d
    hash[4] &+= e
    hash[5] &+= f
    hash[6] &+= g
    hash[7] &+= h
  }

  @inline(__always) private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let first = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ word
    let majority = (a & b) | (c & (a | b))
    d &+= first
    h = first &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
  }

  @inline(__always) private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  private static let blockSize = 64

  private static let initialHash: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
