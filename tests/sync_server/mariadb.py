"""A real MariaDB server out of the system's package, on a socket of its own, for whoever asks."""

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pymysql  # type: ignore[import-untyped]  # it has no types
import pytest

from tools.system_packages import mariadb_server

START_SECONDS = 60


def _port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@contextmanager
def running_mariadb() -> Iterator[int]:
    """Give the port, on loopback, of a server whose user ``root`` has the password ``secret word``; skip without one."""
    server, install = mariadb_server(), shutil.which("mariadb-install-db")
    if server is None or install is None:
        pytest.skip("no MariaDB server here: install the Debian package mariadb-server")
    with tempfile.TemporaryDirectory(prefix="carrel-my-") as folder:
        home, port = Path(folder), _port()
        common = [f"--datadir={home / 'data'}", "--user=root"]
        made = subprocess.run(
            [install, "--no-defaults", *common, "--skip-test-db", "--auth-root-authentication-method=normal"],
            check=False,
            capture_output=True,
            text=True,
        )
        assert made.returncode == 0, made.stderr[-2_000:]
        log = (home / "log").open("wb")
        process = subprocess.Popen(
            [
                str(server),
                "--no-defaults",
                *common,
                f"--socket={home / 'socket'}",
                f"--pid-file={home / 'pid'}",
                "--bind-address=127.0.0.1",
                f"--port={port}",
                "--innodb-buffer-pool-size=16M",
                "--innodb-flush-log-at-trx-commit=0",
            ],
            stdout=log,
            stderr=log,
        )
        try:
            _set_password(str(home / "socket"), process)
            yield port
        finally:
            process.terminate()
            process.wait(30)
            log.close()


def _set_password(where: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers, which it says in no other way than by answering, and give its user a password."""
    end = time.monotonic() + START_SECONDS
    while not _answers(where):
        assert time.monotonic() < end, "the server does not answer"
        with suppress(subprocess.TimeoutExpired):
            raise AssertionError(f"the server has ended with {process.wait(0.1)}")
    connection = pymysql.connect(unix_socket=where, user="root")
    with connection, connection.cursor() as cursor:
        cursor.execute("CREATE DATABASE school CHARACTER SET utf8mb4")
        cursor.execute("CREATE USER 'reader'@'127.0.0.1' IDENTIFIED BY 'secret word'")
        cursor.execute("GRANT ALL ON school.* TO 'reader'@'127.0.0.1'")
        connection.commit()


def _answers(where: str) -> bool:
    with socket.socket(socket.AF_UNIX) as one:
        return one.connect_ex(where) == 0
