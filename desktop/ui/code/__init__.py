"""The sheet on which code is written: colours, line numbers, the keys of an editor."""
