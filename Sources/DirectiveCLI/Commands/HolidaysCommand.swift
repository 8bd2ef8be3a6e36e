import DirectiveModel
import DirectiveReports

extension Command {
  static var holidays: Command {
    Command(
      "holidays", "liệt kê ngày nghỉ và ngày làm bù của một năm", operands: .optional("NĂM"), options: CommandOption.output,
      examples: [
        Example("cchc holidays", "năm nay"),
        Example("cchc holidays 2027", "năm chưa có công bố: tính theo luật, ghi \"dự kiến\""),
      ],
      notes: ["Thứ bảy và chủ nhật thường không in. Ghi ngày của cơ quan mình vào holidays.txt trong kho."]
    ) { invocation in
      let output = try ListOutput(invocation)
      let typed = invocation.arguments.operands.first
      let year = typed.map { Int($0) ?? 0 } ?? invocation.today.year
      guard WorkCalendar.years.contains(year) else {
        throw Failure(.failed, Messages.noSuchYear(typed ?? "\(year)"), hint: Messages.calendarYears(WorkCalendar.years))
      }
      let calendar = try invocation.officeIfAny()?.calendar ?? .standard
      try output.write(Report.holidays(year, by: calendar, today: invocation.today))
      return .done
    }
  }
}
