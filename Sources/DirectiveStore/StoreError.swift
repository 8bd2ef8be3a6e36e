/// Why the store could not do what was asked.
package enum StoreError: Error, Sendable {
  case unwritable(path: String)
}
