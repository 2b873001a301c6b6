"""Banks in rows: CSV files and Excel workbooks, by a documented template and by those of quiz tools."""
