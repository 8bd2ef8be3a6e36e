import Foundation

/// What libFuzzer calls for each input. `CCHC_FUZZ` names the target; how to build it stands in Sources/README.md.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  do {
    try chosenTarget.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    fatalError("\(chosenTarget.name): \(error)")
  }
  return 0
}

private let chosenTarget: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["CCHC_FUZZ"] ?? ""
  if let target = FuzzTarget.all.first(where: { $0.name == name }) { return target }
  FileHandle.standardError.write(Data("CCHC_FUZZ=TARGET of \(FuzzTarget.all.map(\.name).joined(separator: " "))\n".utf8))
  exit(2)
}()
