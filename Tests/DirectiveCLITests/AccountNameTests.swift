import Foundation
import Testing

@testable import DirectiveCLI

@Suite struct AccountNameTests {
  private static let accounts = """
    root:x:0:0:root:/root:/bin/bash
    lan.nguyen:x:1000:1000:Nguyễn Thị Lan,,,:/home/lan:/bin/bash
    hai:x:1001:1001::/home/hai:/bin/bash
    sinh-doi:x:1001:1001::/home/hai:/bin/bash
    :x:1002:1002::/:/bin/sh
    cut:x
    """

  private func accounts(in folder: borrowing TemporaryFolder) throws -> String {
    let path = folder.path + "/passwd"
    try Data(Self.accounts.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(
    arguments: [(0, "root"), (1000, "lan.nguyen"), (1001, "hai"), (1002, nil), (10, nil), (10_000, nil)] as [(UInt32, String?)])
  func isThatOfTheFirstLineWithTheNumber(number: UInt32, name: String?) throws {
    let folder = try TemporaryFolder()
    let (accounts, lookUp) = (try accounts(in: folder), folder.path + "/getent")
    #expect(AccountName.name(of: number, accounts: accounts, lookUp: lookUp) == name)
  }

  @Test func accountsOfADomainAreAskedFor() throws {
    let folder = try TemporaryFolder()
    try FakeProgram.write(
      "[ \"$*\" = 'passwd 70001' ] && echo 'hoa@tinh.vn:*:70001:70001:Hoa:/home/hoa:/bin/sh'", as: "getent", in: folder.path)
    let (accounts, lookUp) = (try accounts(in: folder), folder.path + "/getent")
    #expect(AccountName.name(of: 70_001, accounts: accounts, lookUp: lookUp) == "hoa@tinh.vn")
    #expect(AccountName.name(of: 70_002, accounts: accounts, lookUp: lookUp) == nil)
    #expect(AccountName.name(of: 70_001, accounts: folder.path + "/none", lookUp: lookUp) == "hoa@tinh.vn")
  }
}
