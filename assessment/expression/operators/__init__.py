"""The expressions of QTI 2.2 (§7, Expressions), one file for each family; ``table`` joins them."""
