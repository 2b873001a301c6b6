"""The account of a demo: what was ticked, what both sides hold, and whether it is the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that must be true, with the evidence for or against it."""

    what: str
    holds: bool
    evidence: str


def compare(
    ticked: Mapping[str, list[str]],
    device: Mapping[str, Any],  # `carrel attempts list --json`
    server: Mapping[str, Any],  # `carrel-server attempts show --json`
    *,
    device_chain: bool,
    device_score: str,
    shown_digest: str,
    kills: int,
    cuts: int,
) -> list[Claim]:
    """Return every claim the demo makes."""
    on_device = {item: r.get("RESPONSE", []) for item, r in device["responses"].items()}
    on_server = {
        item["item_id"]: item["response"].get("RESPONSE", []) for item in server["items"] if item["response"]
    }
    lost = [item for item, values in ticked.items() if sorted(on_server.get(item, [])) != sorted(values)]
    arrived = [(event["device_id"], event["seq"]) for event in server["timeline"]]
    unclean = sum(incident["kind"] == "unclean_end" for incident in server["incidents"])
    return [
        Claim(
            "killed with signal 9 and gone on",
            kills > 0 and unclean == kills,
            f"{kills} kill, {unclean} recorded",
        ),
        Claim("the network was cut and mended", cuts > 0, f"{cuts} cut"),
        Claim(
            "every ticked answer is on the server",
            bool(ticked) and not lost,
            f"{len(ticked)} ticked, {len(ticked) - len(lost)} found" + (f", lost: {lost}" if lost else ""),
        ),
        Claim(
            "both sides hold the same answers",
            on_device == on_server,
            f"{len(on_device)} and {len(on_server)}",
        ),
        Claim(
            "every event arrived exactly once",
            device["events"] == len(arrived) == len(set(arrived)),
            f"{device['events']} on the device, {len(arrived)} on the server, {len(set(arrived))} different",
        ),
        Claim(
            "the receipts agree",
            shown_digest == device["digest"] == server["digest"],
            f"{device['receipt']} and {server['receipt']}",
        ),
        Claim(
            "the scores agree",
            bool(device_score) and Decimal(device_score) == Decimal(server["score"]["score"]),
            f"{device_score} on the device, {server['score']['score']} of {server['score']['maximum']} on the server",
        ),
        Claim("the chain verifies on the device", device_chain, "recomputed from the first event"),
        Claim(
            "the chain verifies on the server",
            bool(server["chain_verified"]),
            "recomputed from stored frames",
        ),
    ]
