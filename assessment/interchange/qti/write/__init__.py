"""Writing QTI 2.2 and 3.0: what the model says in QTI's own words, so that others score it alike."""
