/// A value that can be laid down as bytes and taken up again, by the same build of the program: for indexes, never for what is kept.
protocol Packable {
  func pack(into packer: inout Packer)
  init(from unpacker: inout Unpacker) throws(UnpackingError)
}

/// The bytes are not those of such a value.
package struct UnpackingError: Error {}

struct Packer {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ value: Int) {
    // Small numbers of either sign in a byte: the sign goes into the lowest bit.
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func add(_ value: String) {
    add(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func add(_ value: Range<Int>) {
    add(value.lowerBound)
    add(value.upperBound)
  }

  mutating func add(_ value: ClosedRange<Int>) {
    add(value.lowerBound)
    add(value.upperBound)
  }

  mutating func add(_ value: some Packable) { value.pack(into: &self) }

  mutating func add<Value: Packable>(_ value: Value?) {
    add(value != nil)
    if let value { add(value) }
  }

  mutating func add(_ values: [some Packable]) {
    add(values.count)
    for value in values { add(value) }
  }

  /// Behind the number of its bytes, so that a reader can pass it over.
  mutating func addBlock(_ value: some Packable) {
    var block = Packer()
    block.add(value)
    add(block.bytes.count)
    bytes += block.bytes
  }

  /// By its place among all of its kind.
  mutating func addChoice<Choice: CaseIterable & Equatable>(_ value: Choice) {
    add(Choice.allCases.enumerated().first { $0.element == value }?.offset ?? 0)
  }
}

struct Unpacker {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  private mutating func byte() throws(UnpackingError) -> UInt8 {
    guard place < bytes.count else { throw UnpackingError() }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func int() throws(UnpackingError) -> Int {
    var (rest, shift): (UInt, UInt) = (0, 0)
    while true {
      let byte = try byte()
      guard shift < UInt(UInt.bitWidth) else { throw UnpackingError() }
      rest |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: rest >> 1) ^ -Int(bitPattern: rest & 1)
  }

  /// A number of things that are still to come: each takes a byte at least.
  mutating func count() throws(UnpackingError) -> Int {
    let count = try int()
    guard count >= 0, count <= bytes.count - place else { throw UnpackingError() }
    return count
  }

  mutating func bool() throws(UnpackingError) -> Bool { try byte() != 0 }

  mutating func string() throws(UnpackingError) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)]), as: UTF8.self)
  }

  mutating func value<Value: Packable>(_: Value.Type = Value.self) throws(UnpackingError) -> Value { try Value(from: &self) }

  mutating func optional<Value: Packable>(_: Value.Type = Value.self) throws(UnpackingError) -> Value? {
    try bool() ? try value() : nil
  }

  mutating func list<Value: Packable>(_: Value.Type = Value.self) throws(UnpackingError) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try value()) }
    return values
  }

  mutating func block<Value: Packable>(_: Value.Type = Value.self) throws(UnpackingError) -> Value {
    let count = try count()
    let end = place + count
    let value = try value(Value.self)
    guard place == end else { throw UnpackingError() }
    return value
  }

  mutating func skipBlock() throws(UnpackingError) {
    let count = try count()
    place += count
  }

  mutating func closedRange() throws(UnpackingError) -> ClosedRange<Int> {
    let (first, last) = (try int(), try int())
    guard first <= last else { throw UnpackingError() }
    return first...last
  }

  mutating func range() throws(UnpackingError) -> Range<Int> {
    let bounds = try closedRange()
    return bounds.lowerBound..<bounds.upperBound
  }

  mutating func choice<Choice: CaseIterable>(_: Choice.Type = Choice.self) throws(UnpackingError) -> Choice {
    let place = try int()
    let all = Array(Choice.allCases)
    guard all.indices.contains(place) else { throw UnpackingError() }
    return all[place]
  }
}

extension String: Packable {
  func pack(into packer: inout Packer) { packer.add(self) }
  init(from unpacker: inout Unpacker) throws(UnpackingError) { self = try unpacker.string() }
}

extension Int: Packable {
  func pack(into packer: inout Packer) { packer.add(self) }
  init(from unpacker: inout Unpacker) throws(UnpackingError) { self = try unpacker.int() }
}

extension CivilDate: Packable {
  func pack(into packer: inout Packer) { packer.add(Int(dayNumber)) }
  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    guard let number = Int32(exactly: try unpacker.int()) else { throw UnpackingError() }
    self.init(dayNumber: number)
  }
}
