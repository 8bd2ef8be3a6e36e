/// What `--version` says.
extension Messages {
  static func version(_ version: String, storeFormat: String) -> [String] { ["cchc \(version)", "định dạng kho: \(storeFormat)"] }
}
