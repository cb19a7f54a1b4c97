"""A line between two programs on this machine that can go silent or be cut."""

from __future__ import annotations

import selectors
import socket
import struct
from threading import Thread

_CUT, _SILENT = b"c", b"s"


class Line:
    """Listens on `port` for one caller and passes all on to `far`; use as a context manager."""

    def __init__(self, far: int) -> None:
        self._far = far
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._orders, self._ours = socket.socketpair()
        self._thread = Thread(target=self._run, name="line", daemon=True)

    def __enter__(self) -> Line:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.cut()
        self._thread.join(20)
        self._listening.close()
        self._ours.close()
        self._orders.close()

    def cut(self) -> None:
        """Break the line: either side hears of it at once."""
        self._ours.send(_CUT)

    def go_silent(self) -> None:
        """Pass nothing on any more and tell nobody, as when a machine sleeps or a cable is out."""
        self._ours.send(_SILENT)

    def _run(self) -> None:
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._orders, selectors.EVENT_READ)
            waiting.register(self._listening, selectors.EVENT_READ)
            ends: dict[socket.socket, socket.socket] = {}
            while True:
                for key, _ in waiting.select():
                    end = key.fileobj
                    assert isinstance(end, socket.socket)
                    if end is self._orders:
                        if end.recv(1) == _CUT:
                            _break(ends)
                            return
                        for one in ends:
                            waiting.unregister(one)
                    elif end is self._listening:
                        near, _ = end.accept()
                        far = socket.create_connection(("127.0.0.1", self._far))
                        ends = {near: far, far: near}
                        for one in ends:
                            waiting.register(one, selectors.EVENT_READ)
                        waiting.unregister(end)
                    elif not _passed_on(end, ends[end]):
                        _break(ends)
                        ends = {}
                        return


def _passed_on(end: socket.socket, other: socket.socket) -> bool:
    try:
        data = end.recv(1 << 16)
        other.sendall(data)
    except OSError:
        return False
    return bool(data)


def _break(ends: dict[socket.socket, socket.socket]) -> None:
    """Close both ends so that the other side is told that the line is broken, not closed."""
    for end in ends:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        end.close()
