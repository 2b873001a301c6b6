"""What the screens know: facts as signals and frozen values, wishes as methods. QtCore only, no widgets."""
