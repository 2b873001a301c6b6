"""A time as a body tells it, with its zone: taken over in UTC, and refused where UTC has no such time."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime


def _in_utc(time: datetime) -> datetime:
    try:
        return time.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("not a time of UTC") from error


Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
