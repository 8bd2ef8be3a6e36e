/// Memory for plain values that is used again and again: writing into it asks neither who else holds it nor how large it is.
struct Scratch<Element: BitwiseCopyable> {
  private(set) var start: UnsafeMutablePointer<Element>
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  /// Room for so many elements from the start on; what stood there is lost when it has to grow.
  mutating func makeRoom(for count: Int) {
    guard count > capacity else { return }
    start.deallocate()
    capacity = max(count, 2 * capacity)
    start = .allocate(capacity: capacity)
  }

  func deallocate() { start.deallocate() }
}
