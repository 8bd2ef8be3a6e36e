import DirectiveModel

/// Who is charged with a run of words, with whom and to whom.
struct TaskDuty {
  var leads: [AgencyName] = []
  var supporters: [AgencyName] = []
  var reportTo: [AgencyName] = []
}
