import DirectiveModel

/// The member `schemaVersion` with which each file of a store begins to be understood.
enum SchemaVersion {
  static func json(major: Int, minor: Int) -> JSONValue { ["major": .int(major), "minor": .int(minor)] }

  /// Throws unless the file is of this major version; newer minors only add members.
  static func check(_ root: JSONNode, major: Int, path: String) throws {
    let version = try root.object("schemaVersion")
    let found = try version.integer("major")
    _ = try version.integer("minor")
    if found > major { throw StoreError.newerVersion(path: path, major: found) }
    if found < major { throw version.mismatch(.oneOf([String(major)]), key: "major") }
  }
}
