import DirectiveModel
import DirectiveReader

/// Makes corrections of one directive from typed values, by the rules that read documents.
struct CorrectionReader {
  /// As it stands now, with earlier corrections.
  let directive: Directive
  let registry: AgencyRegistry
  let today: CivilDate

  func correction(_ field: Correction.Field, typed: String) throws(Failure) -> Correction {
    let value = try TypedValue(typed, for: field)
    switch field {
    case .number: return .number(try value.isNone ? nil : number(value.text))
    case .issued: return .issued(try value.isNone ? nil : issueDate(value.text))
    case .issuer: return .issuer(try value.isNone ? nil : issuer(value.text))
    case .subject: return .subject(value.isNone ? nil : value.text)
    case .text:
      guard !value.isNone, !FoldedText.fold(value.text).isEmpty else {
        throw Failure(.failed, Messages.emptyValue(field), hint: Messages.withdrawInstead)
      }
      return .text(value.text)
    case .leads: return .leads(try value.isNone ? [] : agencies(value.text, field))
    case .supporters: return .supporters(try value.isNone ? [] : agencies(value.text, field))
    case .deadline: return .deadline(try value.isNone ? nil : deadline(value.text))
    }
  }
}

// MARK: - Number

extension CorrectionReader {
  private static let longestNumber = 60

  /// Blanks aside as typed; in small letters only, in the capitals that the symbol has ("1847/qd-ttg" is 1847/QĐ-TTg).
  private func number(_ typed: String) throws(Failure) -> String {
    let number = typed.filter { $0 != " " }
    guard isNumber(number) else { throw Failure(.failed, Messages.badNumber(typed), hint: Messages.valueForms(.number)) }
    guard number == number.lowercased() else { return number }
    let capital = number.uppercased()
    return knownForm(of: capital) ?? capital
  }

  /// A figure first, then a symbol behind "/" or "-".
  private func isNumber(_ number: String) -> Bool {
    let scalars = number.unicodeScalars
    guard let first = scalars.first, ("0"..."9").contains(first), scalars.count <= Self.longestNumber else { return false }
    return scalars.contains { $0 == "/" || $0 == "-" }
      && scalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || ["/", "-", ".", "&"].contains($0) }
      && scalars.contains { $0.properties.isAlphabetic }
  }

  private func knownForm(of number: String) -> String? {
    for step in DirectiveReader.explain(Array("số \(number)".utf8)).steps {
      if case .reference(let reading) = step.meaning, FoldedText.fold(reading.number) == FoldedText.fold(number) { return reading.number }
    }
    return nil
  }
}

// MARK: - Dates

extension CorrectionReader {
  private func issueDate(_ typed: String) throws(Failure) -> CivilDate {
    guard let date = CivilDate(parsing: typed) ?? writtenOut(typed) else {
      throw Failure(.failed, Messages.noSuchDay(typed), hint: Messages.dateForms)
    }
    guard date <= today else { throw Failure(.failed, Messages.issuedInFuture(date), hint: Messages.checkDate) }
    return date
  }

  /// "ngày 11 tháng 01 năm 2018", "11 tháng 1, 2018".
  private func writtenOut(_ typed: String) -> CivilDate? {
    let words = FoldedText.fold(typed).split(separator: " ")
    let numbers = words.filter { Int($0) != nil }
    guard numbers.count == 3, words.allSatisfy({ Int($0) != nil || ["ngay", "thang", "nam"].contains($0) }) else { return nil }
    return CivilDate(parsing: numbers.joined(separator: "/"))
  }

  private func deadline(_ typed: String) throws(Failure) -> Deadline {
    if let date = CivilDate(parsing: typed) {
      try checkAfterIssue(date)
      return Deadline(rule: .date(date, bound: .by), text: typed, bytes: 0..<0, lastDay: date)
    }
    guard let reading = DirectiveReader.deadline(saying: typed, issued: directive.issued) else {
      throw Failure(.failed, Messages.unreadDeadline(typed), hint: Messages.valueForms(.deadline))
    }
    guard let rule = reading.rule else { throw impossible(typed, reading.problems) }
    return Deadline(rule: rule, text: typed, bytes: 0..<0, lastDay: reading.lastDay)
  }

  private func checkAfterIssue(_ day: CivilDate) throws(Failure) {
    guard let issued = directive.issued, day < issued else { return }
    throw Failure(.failed, Messages.dueBeforeIssue(issued), hint: Messages.correctIssueDate)
  }

  private func impossible(_ typed: String, _ problems: [DeadlineReading.Problem]) -> Failure {
    if problems.contains(.beforeIssue), let issued = directive.issued {
      return Failure(.failed, Messages.dueBeforeIssue(issued), hint: Messages.correctIssueDate)
    }
    if problems.contains(.yearUnknown) { return Failure(.failed, Messages.deadlineWithoutYear(typed), hint: Messages.addYear) }
    return Failure(.failed, Messages.noSuchDay(typed), hint: Messages.valueForms(.deadline))
  }
}

// MARK: - Agencies

extension CorrectionReader {
  private func issuer(_ typed: String) throws(Failure) -> AgencyName {
    let names = try agencies(typed, .issuer)
    guard names.count == 1 else { throw Failure(.failed, Messages.severalIssuers(typed), hint: Messages.valueForms(.issuer)) }
    return names[0]
  }

  /// Parted by semicolons, each once.
  private func agencies(_ typed: String, _ field: Correction.Field) throws(Failure) -> [AgencyName] {
    let reader = TypedAgencies(registry: registry, home: field == .issuer ? nil : directive.place)
    var names: [AgencyName] = []
    for part in TableField.list(typed) {
      for name in try reader.names(in: part) where !names.contains(where: { $0.isSame(as: name) }) { names.append(name) }
    }
    guard !names.isEmpty else { throw Failure(.failed, Messages.emptyValue(field), hint: Messages.valueForms(field)) }
    return names
  }
}
