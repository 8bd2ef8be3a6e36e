import DirectiveModel

/// One reading for people: header, who has what to do by when, and what needs review, in few lines.
struct DirectiveScreen {
  private let directive: Directive
  private let width: Int

  init(_ directive: Directive, width: Int) {
    self.directive = directive
    self.width = width
  }

  var lines: [String] { header + tasks + references + review }

  private var header: [String] {
    let title = [
      directive.number ?? Messages.noNumber, directive.documentType, directive.place,
      directive.issued.map { Messages.issuedOn($0) } ?? Messages.noDate,
    ]
    var lines = [title.compactMap(\.self).joined(separator: " · ")]
    if let issuer = directive.issuer { lines.append(issuer.name) }
    if let subject = directive.subject { lines += TextLayout.wrapped(subject, width: width) }
    lines += field("Kính gửi", directive.addressees.map(\.agency.name))
    lines += field("Nơi nhận", directive.recipients.map(\.agency.name))
    lines += field("Người ký", directive.signer.map { [$0.name, $0.title].compactMap(\.self) } ?? [], separator: ", ")
    return lines + field("Tệp", [directive.source.name])
  }

  private func field(_ name: String, _ values: [String], separator: String = "; ") -> [String] {
    values.isEmpty ? [] : TextLayout.wrapped("\(name): \(values.joined(separator: separator))", width: width, hanging: 2)
  }

  private var tasks: [String] {
    guard !directive.tasks.isEmpty else { return ["", Messages.noTasks] }
    let paths = min(10, directive.tasks.map(\.path.count).max() ?? 0)
    return ["", "Nhiệm vụ (\(directive.tasks.count)):"] + directive.tasks.flatMap { lines(of: $0, pathWidth: paths) }
  }

  private func lines(of task: DirectiveTask, pathWidth: Int) -> [String] {
    let indent = pathWidth + 4
    let label = "  " + task.path + String(repeating: " ", count: max(0, pathWidth - task.path.count)) + "  "
    let who = task.leads.isEmpty ? Messages.nobodyInCharge : task.leads.map(\.name).joined(separator: "; ")
    var facts = [who]
    if !task.supporters.isEmpty { facts.append("phối hợp: " + task.supporters.map(\.name).joined(separator: "; ")) }
    if !task.reportTo.isEmpty { facts.append("báo cáo: " + task.reportTo.map(\.name).joined(separator: "; ")) }
    facts.append(task.deadline.map(Messages.deadline) ?? Messages.noDeadline)
    return [label + TextLayout.shortened(task.text, width: max(20, width - label.count))]
      + TextLayout.wrapped(facts.joined(separator: " · "), width: width, indent: indent)
  }

  private var references: [String] {
    guard !directive.references.isEmpty else { return [] }
    return [""] + TextLayout.wrapped(Messages.references(directive.references.map(\.number)), width: width, hanging: 2)
  }

  private var review: [String] {
    guard !directive.review.isEmpty else { return ["", Messages.nothingToReview] }
    return ["", "Cần xem lại (\(directive.review.count)):"]
      + directive.review.flatMap { finding in
        TextLayout.wrapped(Messages.finding(finding), width: width, indent: 2, hanging: 4)
      }
  }
}
