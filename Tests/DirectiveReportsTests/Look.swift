import DirectiveModel
import DirectiveReports
import Testing

@Test func look() {
  let ids = ShortIDs(Sample.office.map(\.id))
  let reports = [
    Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today, label: { ids[$0] }),
    Report.overdue(Sample.tasks, today: Sample.today),
    Report.agencies(Sample.tasks, today: Sample.today),
    Report.directives(Sample.office, today: Sample.today, label: { ids[$0] }),
    Report.directiveProgress(Sample.office, today: Sample.today, label: { ids[$0] }),
  ]
  for w in [80, 60, 120, nil] { for r in reports { print("===== \(w ?? 0)"); print(rendered(r, width: w)) } }
  for r in reports { print(rendered(r, .csv)) }
  print(rendered(reports[0], .json).prefix(6000))
  print(rendered(reports[2], .json))
}
