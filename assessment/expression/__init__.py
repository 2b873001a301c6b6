"""QTI values, expression trees and processing rules: what they are and what they come to. No XML here."""
