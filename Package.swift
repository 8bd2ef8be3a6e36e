// swift-tools-version: 6.2
import PackageDescription

// Data flows one way: Model <- Reader, Store, Reports <- CLI <- cchc. Reader, Store and Reports never import each other.
let package = Package(
  name: "cchc",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "cchc", targets: ["cchc"])],
  targets: [
    .target(name: "DirectiveModel", swiftSettings: strict),
    .target(name: "DirectiveReader", dependencies: ["DirectiveModel"], swiftSettings: strict),
    .target(name: "DirectiveStore", dependencies: ["DirectiveModel"], swiftSettings: strict),
    .target(name: "DirectiveReports", dependencies: ["DirectiveModel"], swiftSettings: strict),
    .target(
      name: "DirectiveCLI",
      dependencies: ["DirectiveModel", "DirectiveReader", "DirectiveStore", "DirectiveReports"],
      swiftSettings: strict),
    .executableTarget(name: "cchc", dependencies: ["DirectiveCLI"], swiftSettings: strict),
    .executableTarget(
      name: "cchc-bench",
      dependencies: [
        "DirectiveModel", "DirectiveReader", "DirectiveStore", "DirectiveReports", "DirectiveCLI", "SeededNumbers",
      ],
      swiftSettings: strict),
    .target(name: "SeededNumbers", swiftSettings: strict),
    .target(
      name: "StrictReaders", dependencies: ["DirectiveModel", "DirectiveReader"], path: "Tests/StrictReaders", swiftSettings: strict),
    .testTarget(
      name: "DirectiveModelTests", dependencies: ["DirectiveModel", "SeededNumbers"], swiftSettings: strict),
    .testTarget(
      name: "DirectiveReaderTests", dependencies: ["DirectiveModel", "DirectiveReader", "SeededNumbers", "StrictReaders", "cchc-bench"],
      swiftSettings: strict),
    .testTarget(
      name: "DirectiveStoreTests", dependencies: ["DirectiveModel", "DirectiveStore"],
      swiftSettings: strict),
    .testTarget(
      name: "DirectiveReportsTests", dependencies: ["DirectiveModel", "DirectiveReports", "SeededNumbers", "StrictReaders"],
      swiftSettings: strict),
    .testTarget(
      name: "DirectiveCLITests",
      dependencies: [
        "DirectiveModel", "DirectiveReader", "DirectiveStore", "DirectiveReports", "DirectiveCLI", "SeededNumbers", "cchc-bench",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "DirectiveModel", "DirectiveReader", "DirectiveStore", "DirectiveReports", "DirectiveCLI", "SeededNumbers", "StrictReaders",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

/// Warnings are errors everywhere.
var strict: [SwiftSetting] { [.treatAllWarnings(as: .error)] }
