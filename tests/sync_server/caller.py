"""Somebody who speaks HTTP with the application in this process."""

import asyncio
from typing import Any

import httpx
from fastapi import FastAPI


class Caller:
    """Speaks HTTP with the application in this process."""

    def __init__(self, app: FastAPI, runner: asyncio.Runner) -> None:
        self._runner = runner
        self._http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app, raise_app_exceptions=False), base_url="https://testserver"
        )

    def __call__(self, method: str, path: str, **arguments: Any) -> httpx.Response:
        return self._runner.run(self._http.request(method, path, **arguments))

    @property
    def headers(self) -> httpx.Headers:
        return self._http.headers

    @property
    def cookies(self) -> httpx.Cookies:
        return self._http.cookies

    def close(self) -> None:
        self._runner.run(self._http.aclose())
