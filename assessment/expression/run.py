"""placeholder"""

from collections.abc import Mapping, Sequence

from assessment.expression.outcomes import Outcomes
from assessment.expression.program import Program


def run(program: Program, responses: Mapping[str, Sequence[str]], *, seed: bytes = b"") -> Outcomes:
    """X"""
    raise NotImplementedError
