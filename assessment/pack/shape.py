"""The base of every shape a JSON file can have, and the kinds of field. Home of pydantic in the pack."""

from threading import Lock
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$")]
Title = Annotated[str, Field(max_length=500, pattern=r"^[^\x00-\x1f\x7f]*$")]
Note = Annotated[str, Field(max_length=4_000)]
Html = Annotated[str, Field(max_length=1_000_000)]
Text = Annotated[str, Field(max_length=10_000)]
Word = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^\S+$")]
Syntax = Annotated[str, Field(pattern=r"^([a-z0-9][a-z0-9+#._-]{0,31})?$")]
Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
Number = Annotated[str, Field(pattern=r"^-?[0-9]{1,30}(\.[0-9]{1,30})?$")]
Points = Annotated[str, Field(pattern=r"^[0-9]{1,9}(\.[0-9]{1,9})?$")]
Count = Annotated[int, Field(ge=0, lt=1 << 53)]
Pixels = Annotated[int, Field(gt=-(1 << 31), lt=1 << 31)]
Milliseconds = Annotated[int, Field(ge=0, lt=1 << 48)]
Moment = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$")]
Hex8 = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Hex16 = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Version = Annotated[str, Field(pattern=r"^\d{1,4}\.\d{1,4}\.\d{1,4}$")]
MediaName = Annotated[str, Field(pattern=r"^[0-9a-f]{64}\.[a-z0-9]{2,5}$")]


class Shape(BaseModel):
    """The base of all shapes: frozen, exact types, nothing unknown. Built when first needed: start-up is faster."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


M = TypeVar("M", bound=Shape)

_building = Lock()
"""Two threads must not build the same shape at once."""


class ShapeError(ValueError):
    """A JSON file does not have its shape. The message names the first field and what is wrong with it."""


def parse(shape: type[M], data: bytes | str) -> M:
    """Return what ``data`` (JSON) says.

    Raises:
        ShapeError: if it does not have this shape.
    """
    if not shape.__pydantic_complete__:
        with _building:
            shape.model_rebuild()
    try:
        return shape.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        field = ".".join(map(str, first["loc"]))
        raise ShapeError(f"{field}: {first['msg']}" if field else first["msg"]) from error
