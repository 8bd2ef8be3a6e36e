import DirectiveCLI

Program.main()
