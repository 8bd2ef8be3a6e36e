import DirectiveModel
import DirectiveReports
import DirectiveStore

/// What `config.json` says about mail.
struct MailSettings {
  /// Who gets the digest of one agency, as the file names it; `wholeOffice` for that of the whole office.
  struct Entry {
    let name: String
    let addresses: [MailAddress]
    /// "mail.addresses.so-noi-vu: …", of addresses that are none.
    let problems: [String]
  }

  let from: MailAddress
  let replyTo: MailAddress?
  /// The mail program; nil when it is to be looked for.
  let sendmail: String?
  let entries: [Entry]

  static let wholeOffice = "*"
  private static let file = OfficeFile.settings

  /// Entries that are wrong are kept with their problems; without an address to send from nothing can be sent at all.
  init(of store: DirectiveStore) throws(Failure) {
    guard let bytes = try Failure.catching({ () throws(StoreError) in try store.bytes(of: Self.file) }) else {
      throw Failure(.failed, Messages.noMailSettings, hint: Messages.mailSettingsForm)
    }
    do {
      let root = try JSONDocument(parsing: bytes).root
      guard root.isObject, root["mail"] != nil else { throw Failure(.failed, Messages.noMailSettings, hint: Messages.mailSettingsForm) }
      try self.init(root.object("mail"))
    } catch let error as JSONSyntaxError {
      throw Failure(.failed, "\(Self.file.rawValue): \(StoreError.Damage.syntax(error).message)", hint: Messages.mailSettingsForm)
    } catch let error as JSONShapeError {
      throw Failure(.failed, "\(Self.file.rawValue): \(StoreError.Damage.shape(error).message)", hint: Messages.mailSettingsForm)
    } catch {
      throw (error as? Failure) ?? Failure(.failed, Messages.unexpected(error))
    }
  }

  private init(_ mail: JSONNode) throws {
    from = try Self.address(try mail.text("from"), "mail.from")
    replyTo = try mail.optionalText("replyTo").map { try Self.address($0, "mail.replyTo") }
    sendmail = try mail.optionalText("sendmail")
    if let sendmail, !sendmail.hasPrefix("/") || sendmail.utf8.contains(0) {
      throw Failure(.failed, Messages.badSendmailPath(sendmail), hint: Messages.sendmailPathForm)
    }
    let addresses = try mail.ifPresent("addresses") { (node, key) throws(JSONShapeError) in try node.object(key) }
    entries = (addresses?.members ?? []).map { Entry($0.key, $0.value) }
  }

  private static func address(_ text: String, _ key: String) throws(Failure) -> MailAddress {
    if let address = MailAddress(text) { return address }
    throw Failure(.failed, Messages.badAddress(text, key: key), hint: Messages.addressForm)
  }
}

extension MailSettings.Entry {
  /// One address or a list of them.
  fileprivate init(_ name: String, _ value: JSONNode) {
    self.name = name
    let key = "mail.addresses.\(name)"
    let texts = value.string.map { [$0] } ?? value.items.map(\.string).compactMap(\.self)
    let isReadable = value.string != nil || value.isArray && value.items.allSatisfy { $0.string != nil }
    addresses = texts.compactMap(MailAddress.init)
    problems =
      texts.filter { MailAddress($0) == nil }.map { Messages.badAddress($0, key: key) }
      + (isReadable ? [] : [Messages.unreadableAddresses(key: key)])
  }
}
