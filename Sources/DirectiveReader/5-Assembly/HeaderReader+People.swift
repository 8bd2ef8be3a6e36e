import DirectiveModel

/// Who is written to and who signed.
extension HeaderReader {
  func readPeople(into header: inout Header) {
    let home = header.place
    let reader = RecipientReader(text: text, scanner: AgencyScanner(text, names: agencies, home: home))
    header.addressees = reader.addressees(in: regions.addressees)
    header.mark(addresseesFinding(of: header, unread: reader.unread(in: regions.addressees)))
    header.recipients = reader.recipients(in: regions.tail)
    guard let found = SignerReader(text: text, lines: lines, tail: regions.tail).signer() else {
      header.findings.append(findings.missing("signer", Messages.noSigner))
      return
    }
    header.signer = found.signer
    header.signerTokens = found.tokens
    // What the name's letters say is enough where a family name begins it.
    let isInsideLine =
      !LayoutWords.familyNames.begins(text, at: found.tokens.lowerBound) && !text.tokens[found.tokens.lowerBound].isLineStart
      && text.tokens[found.tokens.lowerBound - 1].kind == .mark
    if found.signer.title == nil || isInsideLine || found.isDoubtful {
      header.findings.append(findings.repaired("signer", Messages.doubtfulSigner(text.oneLine(found.tokens)), found.tokens))
    } else {
      header.mark(weakLetters.person("signer", Messages.weakSigner, found.tokens))
    }
  }

  /// A letter without "Kính gửi" lost it; other documents need none.
  private func addresseesFinding(of header: Header, unread: Range<Int>?) -> Finding? {
    if regions.isGreetingGarbled, !header.addressees.isEmpty {
      return findings.inferred("addressees", Messages.garbledGreeting, regions.addressees)
    }
    if header.addressees.contains(where: { $0.agency.id == nil && !hasLongWord($0.text) }) {
      return findings.repaired("addressees", Messages.weakAddressees, regions.addressees, confidence: HeaderReader.straySign)
    }
    if let unread, !header.addressees.isEmpty {
      return findings.repaired(
        "addressees", Messages.unreadAddressees(text.oneLine(unread)), unread, confidence: HeaderReader.straySign)
    }
    guard header.addressees.isEmpty else {
      return weakLetters.value("addressees", Messages.weakAddressees, regions.addressees)
    }
    return header.documentType == "công văn" || header.documentType == "công điện"
      ? findings.missing("addressees", Messages.noAddressees) : nil
  }

  /// "a z 2" is no addressee.
  private func hasLongWord(_ words: String) -> Bool { words.split(separator: " ").contains { $0.count > 2 } }
}
