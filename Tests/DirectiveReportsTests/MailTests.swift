import Foundation
import Testing

@testable import DirectiveReports

/// Text that is hard to write into a header: long, of marks, of line ends, of what looks like a header or an encoded word.
private let hardTexts = [
  "Sở Nội vụ", "Report", "", "a", "=?UTF-8?B?eA==?=", "Sở Y tế\r\nBcc: x@y.vn", "a\r\nBcc: x@y.vn", "a\nb", "\u{0}\u{1B}[31m",
  String(repeating: "ệ", count: 300), String(repeating: "e\u{323}\u{302}", count: 120), String(repeating: "x", count: 2000),
  String(repeating: "Sở Văn hóa, Thể thao và Du lịch ", count: 20), "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{202E}", "\" <x@y.vn>,",
  String(repeating: " ", count: 200), "\r\u{301}\n", "Quá hạn: 12",
]

private func decoded(_ word: String) throws -> [UInt8] {
  try #require(word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?="))
  return Array(try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))))
}

@Suite struct EncodedWordsTests {
  @Test(arguments: hardTexts, [10, 25, 60, 75]) func wordsAreShortAndWhole(text: String, width: Int) throws {
    let words = EncodedWords.words(text, firstWidth: width)
    #expect(words.allSatisfy { $0.utf8.count <= 75 })
    for word in words { #expect(String(validating: try decoded(word), as: UTF8.self) != nil) }
    #expect(words.isEmpty == text.isEmpty && words.allSatisfy { $0.utf8.count > 12 })
    if width > 20, let first = words.first { #expect(first.utf8.count <= width) }
    let all = try words.flatMap(decoded)
    #expect(all == Array(text.utf8))
  }

  @Test func wordsEndBehindSpaces() throws {
    let words = EncodedWords.words("Văn phòng UBND tỉnh Sóc Trăng, Phòng Kiểm soát thủ tục hành chính", firstWidth: 70)
    #expect(words.count == 2)
    for word in words.dropLast() { #expect(try decoded(word).last == UInt8(ascii: " ")) }
  }
}

@Suite struct MailFieldTests {
  @Test(arguments: hardTexts) func oneTextIsOneField(text: String) throws {
    let address = try #require(MailAddress("vanthu@tinh.gov.vn")).named(text)
    for lines in [MailField.text("Subject", text), MailField.addresses("To", [address, address, address])] {
      #expect(lines.allSatisfy { line in line.utf8.count <= 76 && line.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
      // Lines after the first belong to it, and none is blank.
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") && $0.contains { $0 != " " } })
    }
  }

  @Test func plainASCIIStaysReadable() throws {
    #expect(MailField.text("Subject", "Weekly digest") == ["Subject: Weekly digest"])
    let address = try #require(MailAddress("Phong HC <hc@tinh.gov.vn>"))
    #expect(MailField.addresses("From", [address]) == ["From: Phong HC <hc@tinh.gov.vn>"])
    #expect(
      MailField.addresses("To", [try #require(MailAddress("a@b.vn")), try #require(MailAddress("c@d.vn"))]) == ["To: a@b.vn, c@d.vn"])
  }
}

@Suite struct MailAddressTests {
  @Test(arguments: [
    "vanthu@soctrang.gov.vn", "a@b", "van.thu+cchc@snv.tinh.gov.vn", "o'neil@x-y.vn", "Sở Nội vụ <vanthu@snv.vn>", "\"Sở Nội vụ\" <a@b.vn>",
    "<a@b.vn>", " a@b.vn ",
  ])
  func addressesAreRead(text: String) throws {
    let address = try #require(MailAddress(text))
    #expect(address.address.contains("@") && !address.address.contains(" "))
    #expect(address.name == nil || address.name == "Sở Nội vụ")
  }

  @Test(arguments: [
    "", "a", "@", "a@", "@b", "a@@b", "a@b@c", "a b@c.vn", "a@b .vn", "phòng@x.vn", "a@tỉnh.vn", ".a@b.vn", "a.@b.vn", "a..b@c.vn", "a@.vn",
    "a@b.", "a@-b.vn", "a@b-.vn", "a@b_c.vn", "a@b.vn\r\nBcc: x@y.vn", "a@b.vn\nX: y", "a@b.vn,c@d.vn", "a;b@c.vn", "a@b.vn>", "<a@b.vn",
    "X <a@b.vn> <c@d.vn>", "X\r\nBcc: y <a@b.vn>", "\"a b\"@c.vn", "a@[127.0.0.1]", "a(x)@b.vn", "X\" <a@b.vn> \"", "-oQ/tmp <>",
    String(repeating: "a", count: 65) + "@b.vn", "a@" + String(repeating: "b", count: 64) + ".vn",
    "a@" + String(repeating: "b.", count: 130) + "vn", "a\0@b.vn", "a@b.vn\u{301}",
  ])
  func anythingElseIsRefused(text: String) { #expect(MailAddress(text) == nil) }
}

@Suite struct MailMessageTests {
  static func message(_ text: String, attachments: [MailMessage.Attachment] = []) throws -> MailMessage {
    let from = try #require(MailAddress("vp@tinh.gov.vn")).named(text)
    return MailMessage(
      from: from, replyTo: from, to: [from], subject: text, id: "cchc.2026-W47.so-noi-vu.vp@tinh.gov.vn",
      date: "Sat, 21 Nov 2026 09:30:00 +0700", listID: "ban-tin.tinh.gov.vn", text: text + "\n", html: "<p>\(text)</p>\n",
      attachments: attachments)
  }

  @Test(arguments: hardTexts) func linesAreShortAndASCII(text: String) throws {
    let file = MailMessage.Attachment(
      fileName: "a.csv", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes: Array(text.utf8))
    for (lineEnd, files) in [(MailMessage.LineEnd.network, [file, file]), (.unix, [])] {
      let bytes = try Self.message(text, attachments: files).bytes(lineEnd: lineEnd)
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: lineEnd.rawValue)
      #expect(lines.last == "" && lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
      let names = lines.prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
      #expect(
        names == [
          "Date", "From", "Reply-To", "To", "Subject", "Message-ID", "List-Id", "Auto-Submitted", "X-Auto-Response-Suppress",
          "MIME-Version", "Content-Type",
        ])
    }
  }

  @Test func theSameMessageIsTheSameBytes() throws {
    #expect(try Self.message("Sở Y tế").bytes(lineEnd: .network) == Self.message("Sở Y tế").bytes(lineEnd: .network))
  }

  /// What the program makes itself is held to its place too.
  @Test func ownFieldsCannotGrowEither() throws {
    var message = try Self.message("x")
    message.id = "a@b>\r\nBcc: x@y.vn\r\n"
    message.date = "\nX: y"
    let head = String(decoding: message.bytes(lineEnd: .unix), as: UTF8.self).components(separatedBy: "\n\n")[0]
    #expect(!head.contains("\nBcc") && !head.contains("\nX: "))
  }
}
