"""How people's marks become points: rubrics, two marks and a third, totals, agreement. No database here."""
