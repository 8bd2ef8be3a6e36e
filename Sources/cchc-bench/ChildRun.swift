import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What one run of another program cost.
struct ChildRun {
  var processorSeconds: Double
  var wallSeconds: Double
  var peakMegabytes: Double
  var status: Int32

  /// Runs the program with its output thrown away, from now on in that folder; nil when it cannot be started.
  init?(_ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    guard FileManager.default.changeCurrentDirectoryPath(folder) else { return nil }
    let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    let begin = Date()
    var child: pid_t = 0
    guard posix_spawnp(&child, program, &actions, nil, &words, &variables) == 0 else { return nil }
    var usage = rusage()
    var status: Int32 = 0
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    wallSeconds = Date().timeIntervalSince(begin)
    processorSeconds = ChildRun.seconds(usage.ru_utime) + ChildRun.seconds(usage.ru_stime)
    #if canImport(Darwin)
      peakMegabytes = Double(usage.ru_maxrss) / 1_048_576
    #else
      peakMegabytes = Double(usage.ru_maxrss) / 1_024
    #endif
    self.status = (status >> 8) & 0xFF
  }

  /// The medians of several runs, and the highest peak.
  init?(median runs: [ChildRun]) {
    guard let last = runs.last else { return nil }
    let middle = runs.count / 2
    processorSeconds = runs.map(\.processorSeconds).sorted()[middle]
    wallSeconds = runs.map(\.wallSeconds).sorted()[middle]
    peakMegabytes = runs.map(\.peakMegabytes).max() ?? 0
    status = last.status
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
