"""What a monitor reads at ``/metrics``, in Prometheus's own words. Home of prometheus-client.

Several processes that ``serve --workers`` began count in files of a folder that they share, and whichever answers tells
of all of them.
"""

import os
from collections.abc import Iterator
from hmac import compare_digest
from ipaddress import ip_address

from fastapi import APIRouter, Request, Response
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from sync_server.api.deps import Anyone, TheServer
from sync_server.api.openapi import problems
from sync_server.config import MetricsFor
from sync_server.errors import NotFound, NotSignedIn, ServerError
from sync_server.services.measure_server import measure_server
from sync_server.services.server import Server

router = APIRouter(tags=["health"])
SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""Where several processes count together; the library's own name for it."""
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The counts of one application, in a registry of its own."""

    def __init__(self, server: Server) -> None:
        self._facts = _Facts(server)
        self._registry = CollectorRegistry()
        self._registry.register(self._facts)
        self._requests = Counter(
            "carrel_requests", "Requests answered.", ("method", "route", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "carrel_request_seconds",
            "How long answers took.",
            ("route",),
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._children: dict[tuple[str, str, int], tuple[Counter, Histogram]] = {}
        self._frames = Counter("carrel_frames", "Frames of logs that were stored.", registry=self._registry)
        server.counted = self._frames.inc

    def note(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request; status 0 where nobody waited for the answer."""
        key = (method if method in _METHODS else "other", route, status)
        children = self._children.get(key)
        if children is None:
            counter, histogram = (
                self._requests.labels(key[0], route, str(status)),
                self._seconds.labels(route),
            )
            children = self._children[key] = (counter, histogram)
        children[0].inc()
        children[1].observe(seconds)

    def told(self) -> bytes:
        """Return everything as text."""
        if SHARED not in os.environ:
            return generate_latest(self._registry)
        together = CollectorRegistry()
        together.register(self._facts)
        MultiProcessCollector(together)  # type: ignore[no-untyped-call]  # the library gives it no types
        return generate_latest(together)


class _Facts(Collector):
    """What the database and the process know themselves, looked up when it is asked for."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def describe(self) -> list[Metric]:
        return []  # so that nothing is looked up when it is registered

    def collect(self) -> Iterator[Metric]:
        try:
            found = measure_server(self._server)
        except ServerError:
            yield GaugeMetricFamily("carrel_up", "Whether the server can do its work.", value=0)
            return
        yield GaugeMetricFamily("carrel_up", "Whether the server can do its work.", value=found.projects)
        for name, said, value in (
            ("carrel_attempts_waiting", "Attempts of which more has come than is shown yet.", found.waiting),
            ("carrel_devices_live", "Devices heard of within a minute.", found.live),
            ("carrel_database_connections", "Connections to the database in use here.", found.connections),
            ("carrel_database_connections_kept", "Connections kept for the next.", found.connections_kept),
        ):
            yield GaugeMetricFamily(name, said, value=value)
        yield CounterMetricFamily(
            "carrel_refused_frames", "Pieces set aside, each time.", value=found.refused
        )


@router.get(
    "/metrics",
    response_class=Response,
    responses={
        200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "The measurements"},
        **problems(401, 404),
    },
)
def metrics(_: Anyone, server: TheServer, request: Request) -> Response:
    """Measurements for a monitor, where a setting lets it ask."""
    config = server.config
    if config.metrics is MetricsFor.NOBODY:
        raise NotFound("metrics", "")
    if config.metrics is MetricsFor.LOOPBACK and not _from_here(request):
        raise NotFound("metrics", "")
    told = request.headers.get("authorization", "")
    if config.metrics is MetricsFor.TOKEN and not compare_digest(
        told.encode(), f"Bearer {config.metrics_token}".encode()
    ):
        raise NotSignedIn
    body: bytes = request.app.state.metrics.told()
    return Response(body, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4, "Cache-Control": "no-store"})


def _from_here(request: Request) -> bool:
    try:
        return request.client is not None and ip_address(request.client.host).is_loopback
    except ValueError:
        return False
