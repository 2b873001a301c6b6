"""The command line: parse and print. The verbs themselves are services and rules."""
