"""Routes whose refusals are pages: who is not signed in is sent to do so, and what they had typed is kept for them."""

from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.datastructures import UploadFile

from assessment.errors import AssessmentError
from sync_server.api.deps import COOKIE, SAFE, the_server
from sync_server.api.problems import detail_of, headers_of, kind_of
from sync_server.console.door import CSRF_FIELD, from_here, posted
from sync_server.console.marking_words import sentence_of
from sync_server.console.pages import PREFIX, show
from sync_server.errors import BodyInvalid, CsrfMissing, NotAllowed, NotSignedIn, ServerError
from sync_server.services.sign_in_staff import staff_of
from sync_server.storage.staff import KnownStaff

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class PageRoute(APIRoute):
    """A page."""

    def get_route_handler(self) -> Handler:
        """Return what answers, with refusals as pages."""
        inner = super().get_route_handler()

        async def answered(request: Request) -> Response:
            try:
                return await inner(request)
            except NotSignedIn:
                return await _to_sign_in(request)
            except CsrfMissing as error:
                return await _typed_again(request, error)
            except RequestValidationError:
                return refused(request, BodyInvalid("form"))
            except (ServerError, AssessmentError) as error:
                return refused(request, error)
            finally:
                await request.close()  # the file of its form, where it had one

        return answered


def pages(path: str = "") -> APIRouter:
    """Return a router for pages below a path of the console."""
    return APIRouter(prefix=f"{PREFIX}{path}", route_class=PageRoute, include_in_schema=False)


def refused(request: Request, error: Exception) -> Response:
    """Return the page of a refusal: what it is, and what to do."""
    kind, told = kind_of(error), sentence_of(error)
    page = show(
        request,
        "refused.html",
        _who(request),
        status=kind.status,
        title="Your role may not do this." if isinstance(error, NotAllowed) else told or kind.title,
        code=kind.code,
        detail="" if told else detail_of(error),
        tried=request.method not in SAFE,
    )
    page.headers.update(headers_of(error))
    return page


async def _to_sign_in(request: Request) -> Response:
    if request.method in SAFE:
        where = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        headers = {"Location": f"{PREFIX}/sign-in?next={quote(where, safe='')}", "Cache-Control": "no-store"}
        return Response(status_code=303, headers=headers)
    return await _kept(request, 401)


async def _typed_again(request: Request, error: CsrfMissing) -> Response:
    """A page from before a new sign-in proves nothing by now; what was typed on it is shown to be sent again."""
    if _who(request) is None or not from_here(request):
        return refused(request, error)
    return await _kept(request, 403)


async def _kept(request: Request, status: int) -> Response:
    fields: list[tuple[str, str]] = []
    if from_here(request):
        form = await posted(request)
        fields = [
            (name, value)
            for name, value in form.multi_items()
            if isinstance(value, str) and name != CSRF_FIELD and name not in _NEVER_KEPT
        ]
        lost_file = any(isinstance(value, UploadFile) for _, value in form.multi_items())
    else:
        lost_file = False
    return show(request, "kept.html", _who(request), status=status, fields=fields, lost_file=lost_file)


_NEVER_KEPT = frozenset({"password", "new_password", "leave_pin", "code"})


def _who(request: Request) -> KnownStaff | None:
    try:
        return staff_of(the_server(request), request.cookies.get(COOKIE, ""))
    except ServerError:
        return None
