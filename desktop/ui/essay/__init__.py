"""The sheet of an essay, plain or formatted."""
