import DirectiveModel

/// The national heading above a report and the signature under it.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.
struct HTMLLetterhead {
  let letterhead: Letterhead

  private static let blank = "………………"

  /// The office to the left, the nation to the right, place and date.
  var heading: String {
    let parent = letterhead.parent.map { "<p>\(Self.capitals($0))</p>\n" } ?? ""
    return """
      <header class="letterhead">
      <div>
      \(parent)<p class="office">\(letterhead.office.map(Self.capitals) ?? Self.blank)</p>
      <p>Số: ……/\(letterhead.symbol.map(Escaping.html) ?? "BC-……")</p>
      </div>
      <div>
      <p class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
      <p class="motto">Độc lập - Tự do - Hạnh phúc</p>
      <p class="day">\(letterhead.place.map(Escaping.html) ?? Self.blank), \(day)</p>
      </div>
      </header>

      """
  }

  /// Who gets it to the left, who signs to the right.
  var signature: String {
    let recipients = letterhead.recipients.isEmpty ? [Self.blank, "Lưu: VT"] : letterhead.recipients
    let lines = recipients.enumerated().map { place, recipient in
      "<li>- \(Escaping.html(recipient))\(place == recipients.count - 1 ? "." : ";")</li>\n"
    }
    let titles = letterhead.signerTitle.isEmpty ? [Self.blank] : letterhead.signerTitle.map(Self.capitals)
    return """
      <footer class="signature">
      <div>
      <p class="recipients">Nơi nhận:</p>
      <ul>
      \(lines.joined())</ul>
      </div>
      <div>
      \(titles.map { "<p class=\"position\">\($0)</p>\n" }.joined())<p class="space">(Ký tên, đóng dấu)</p>
      <p class="signer">\(letterhead.signer.map(Escaping.html) ?? Self.blank)</p>
      </div>
      </footer>

      """
  }

  /// Days below 10 and the months 1 and 2 have a zero before them (Mục II.4).
  private var day: String {
    guard let (year, month, day) = letterhead.signedOn?.components else { return "ngày … tháng … năm ……" }
    return "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }

  private static func capitals(_ text: String) -> String { Escaping.html(text.uppercased()) }
}
