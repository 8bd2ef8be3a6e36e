import Foundation

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "lexicon": exit(LexiconBuilder.run(Array(arguments.dropFirst())))
case "repair": exit(RepairBench.run(Array(arguments.dropFirst())))
case "parse": exit(ParseBench.run(Array(arguments.dropFirst())))
case "growth": exit(GrowthBench.run(Array(arguments.dropFirst())))
case "references": exit(ReferenceBench.run(Array(arguments.dropFirst())))
case "review": exit(ReviewBench.run(Array(arguments.dropFirst())))
case "tasks": exit(try TasksBench.run(Array(arguments.dropFirst())))
case "import": exit(try ImportBench.run(Array(arguments.dropFirst())))
case "scale": exit(try ScaleBench.run(Array(arguments.dropFirst())))
case "peers": exit(try ScalePeers.run(Array(arguments.dropFirst())))
case "store": exit(try StoreMaker.run(Array(arguments.dropFirst())))
default:
  print(
    """
    cchc-bench lexicon FOLDER        writes Sources/DirectiveReader/0-Vocabulary/Lexicon*.swift from the tables in FOLDER
    cchc-bench parse [FILE...]       MB/s of the whole reader, and its growth with ten times the text
    cchc-bench growth [FILE...]      time per KB of a document repeated 1, 2, 5, 10 times, and peak memory
    cchc-bench tasks [COUNT]         import, overdue list and per-agency report on a store of COUNT directives (1000)
    cchc-bench import [COUNT] [PROGRAM] [RUNS] [FOLDER]
                                     import of COUNT letters (1000) beside a plain loop of durable writes, and its steps alone
    cchc-bench store COUNT FOLDER    makes a store of COUNT directives, the same from the same count and day
    cchc-bench scale FOLDER [PROGRAM] [RUNS]
                                     whole commands on that store, beside other programs on the same work
    cchc-bench references [COUNT]    what becomes of COUNT one-character errors in citations (10000)
    cchc-bench review FOLDER... [--list] [--idle]
                                     wrong values that the review points at, and its marks on right ones, where FOLDER holds
                                     text/NAME.txt and gold/NAME.json; lists silent wrong values, and idle marks
    cchc-bench repair FILE...        MB/s of normalisation and repair
    cchc-bench repair --print FILE   the repaired text
    cchc-bench repair --list FILE    its tokens: confidence, repaired, source
    cchc-bench repair --compare DAMAGED TRUE [--worst N]
                                     errors by kind before and after; DAMAGED holds STEM.LEVEL.txt for each STEM.txt of TRUE
    """)
  exit(2)
}
