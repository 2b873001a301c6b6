"""Who sits on the exam day, what each will do, and what that is worth: reckoned here, by nothing of the product's."""

import random
import zipfile
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO

from assessment.attempt.events import Body, Responded, Terms
from assessment.content.response import single
from assessment.ids import AttemptId, ItemId

CENTRES = ("North", "South", "East")
PACKS = ("harbours", "rivers")
RESERVE = "reserve"
"""A third test, ready should one of the two become known: a registry is not healthy without."""
MARKERS = ("Mara", "Milo", "Mina")
ESSAY = "q5"
THRESHOLD = Decimal(2)
MAXIMUM = Decimal("13.5")
"""One, two, one, a half and nine points."""
NONE = AttemptId("")
_RIGHT = {"q1": "A", "q3": "not_given", "q4": "old boats"}
_WORTH = {"q1": Decimal(1), "q3": Decimal(1), "q4": Decimal("0.5")}


@dataclass(slots=True)
class Person:
    """A candidate with all that is to happen to them. ``away``: their machine is offline for an hour in the middle.

    ``moves``: the machine breaks, and they go on at another. ``doubled``: they sit at two machines at once, by nobody's
    leave. ``marks`` fill up as markers give them, in that order.
    """

    number: str
    name: str
    centre: str
    place: int
    answers: dict[str, tuple[str, ...]]
    essay: str
    away: bool = False
    moves: bool = False
    doubled: bool = False
    incidents: int = 0
    time_percent: int = 100
    pack_id: str = ""
    sitting_id: str = ""
    candidate_id: str = ""
    attempt_id: AttemptId = NONE
    marks: list[Decimal] = field(default_factory=list)
    adjusted: Decimal = Decimal(0)

    def events(self) -> list[Body]:
        """Return what they answer, in the order in which they do; the essay in three stages."""
        told: list[Body] = []
        for item, values in self.answers.items():
            told.append(Responded(ItemId(item), single("C")))
            told.append(Responded(ItemId(item), single(*values)))
        thirds = [self.essay[: len(self.essay) * part // 3] for part in (1, 2, 3)]
        return [*told, *(Responded(ItemId(ESSAY), single(text)) for text in thirds)]

    def terms(self) -> Terms:
        """Return what was agreed with them."""
        return Terms(limit_ms=3_600_000, time_factor_percent=self.time_percent)

    def item_points(self) -> dict[str, Decimal]:
        """Return what each item is worth."""
        chosen = self.answers["q2"]
        points = {
            item: _WORTH[item] if self.answers[item] == (_RIGHT[item],) else Decimal(0) for item in _RIGHT
        }
        gained = sum(1 if one in "AB" else -1 for one in chosen)
        points["q2"] = Decimal(min(max(gained, 0), 2))
        points[ESSAY] = self.essay_points()
        return points

    def essay_points(self) -> Decimal:
        """Return what markers' marks come to: the mean of two that are near each other, else what the third says."""
        first, second, *rest = self.marks
        return (first + second) / 2 if abs(first - second) <= THRESHOLD else rest[0]

    def score(self) -> Decimal:
        """Return what all comes to."""
        return sum(self.item_points().values(), self.adjusted)

    def mark_by(self, marker: str) -> Decimal:
        """Return what a marker thinks of the essay: mostly alike, now and then far apart."""
        chance = random.Random(f"{self.number} {marker}")
        apart = self.place % 12 == 0 and marker == MARKERS[self.place // 12 % 3]
        base = 2 + self.place % 4
        return Decimal(base + 3) if apart else Decimal(base) + Decimal(chance.choice(("0", "0.5", "1")))


def everybody(count: int) -> list[Person]:
    """Return so many candidates in the three centres."""
    chance = random.Random(1)
    people = []
    for place in range(count):
        centre = CENTRES[place % 3]
        answers = {
            "q1": (chance.choice("AABCD"),),
            "q2": tuple(sorted(chance.sample("ABCD", chance.randint(1, 2)))),
            "q3": (chance.choice(("not_given", "true", "false")),),
            "q4": (chance.choice(("old boats", "new boats")),),
        }
        number = f"{centre[0]}-{place // 3 + 1:03}"
        essay = f"The essay of {number}. " + " ".join(
            chance.choices(("harbour", "boat", "net", "rope"), k=90)
        )
        people.append(Person(number, f"Candidate {place + 1}", centre, place, answers, essay))
    for place, person in enumerate(people):
        person.away = place % 10 == 3
        person.moves = place % 50 == 7
        person.doubled = place % 100 == 11
        person.incidents = 2 if place % 30 == 5 else 0
        person.time_percent = 125 if place % 25 == 4 else 100
    return people


def as_csv(people: list[Person]) -> bytes:
    """Return a list of people as a table."""
    rows = ["number,name,time percent"] + [f"{one.number},{one.name},{one.time_percent}" for one in people]
    return "\r\n".join(rows).encode()


def as_one_roster(people: list[Person]) -> bytes:
    """Return the same as OneRoster 1.1; it has no column for what was granted."""
    users = [
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,identifier"
    ]
    users += [
        f"u{one.place},active,2026-01-01,true,o1,student,u{one.place},Candidate,{one.place + 1},{one.number}"
        for one in people
    ]
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("manifest.csv", "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n")
        archive.writestr("users.csv", "\n".join(users) + "\n")
        archive.writestr("classes.csv", "sourcedId,status,dateLastModified,title\nc1,,,Year 7\n")
        rows = [f"e{one.place},,,c1,o1,u{one.place},student" for one in people]
        head = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role"
        archive.writestr("enrollments.csv", "\n".join([head, *rows]) + "\n")
    return out.getvalue()
