"""Which cells of a matrix are chosen, as pairs in QTI's lexical form, row by row; what a press makes of them."""

from collections.abc import Callable, Sequence

from assessment.content.interaction import AssociableChoice, Values
from desktop.ui.interactions.fitting import fits, fitting


class MatrixChoices:
    """Rows and columns are counted from 0, in the order shown."""

    def __init__(
        self,
        check: Callable[[Values], None],
        rows: Sequence[AssociableChoice],
        columns: Sequence[AssociableChoice],
    ) -> None:
        self._check, self._rows, self._columns = check, rows, columns
        self.values: Values = ()

    def take(self, values: Values) -> None:
        """Take what fits of these values."""
        self.values = self._in_order(fitting(self._check, values))

    def chosen(self, row: int, column: int) -> bool:
        """Say whether a cell is chosen."""
        return self._pair(row, column) in self.values

    def turned(self, row: int, column: int) -> Values | None:
        """Return the values with a cell turned over, None where a limit forbids it; a row for one moves its choice."""
        this = self._pair(row, column)
        if this in self.values:
            return tuple(pair for pair in self.values if pair != this)
        before = self.without(row) if self._rows[row].match_max == 1 else self.values
        values = self._in_order((*before, this))
        return values if fits(self._check, values) else None

    def without(self, row: int) -> Values:
        """Return the values without those of a row."""
        return tuple(pair for pair in self.values if not self._is_of(pair, row))

    def answered(self, row: int) -> bool:
        """Say whether anything is chosen in a row."""
        return any(self._is_of(pair, row) for pair in self.values)

    def full(self, row: int) -> bool:
        """Say whether a row takes no other column."""
        most = self._rows[row].match_max
        return bool(most) and sum(self._is_of(pair, row) for pair in self.values) >= most

    def _is_of(self, pair: str, row: int) -> bool:
        return pair.startswith(f"{self._rows[row].id} ")

    def _pair(self, row: int, column: int) -> str:
        return f"{self._rows[row].id} {self._columns[column].id}"

    def _in_order(self, values: Values) -> Values:
        every = (f"{row.id} {column.id}" for row in self._rows for column in self._columns)
        return tuple(pair for pair in every if pair in values)
