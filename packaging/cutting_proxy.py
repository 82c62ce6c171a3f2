"""A network between one desk and a server, which a proof makes as bad as it likes.

It relays bytes of TCP on the loopback. TCP keeps its order whatever happens; but each connection of
a desk has a delay of its own, so what a desk sends on two of them arrives in another order.
"""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

_AT_ONCE = 65536
_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER with no time to linger: a close is then a reset."""


@dataclass(slots=True)
class Weather:
    """What the network does to what passes."""

    delay: float = 0.0
    """Seconds that everything takes, each way."""
    jitter: float = 0.0
    """Seconds that a connection may take longer than another."""
    bytes_per_second: float | None = None
    holds_questions: bool = False
    """Whether nothing reaches the server; it is kept, and arrives late where nobody cuts."""
    holds_answers: bool = False
    """The same of what the server says."""
    answers_left: int | None = None
    """So many bytes of answers still pass; with the next one every connection is reset."""


@dataclass(eq=False, slots=True)
class _Link:
    """One connection of a desk, with its other half once that is there."""

    ours: asyncio.StreamWriter
    late: float
    """Its own share of the jitter, from 0 to 1."""
    theirs: asyncio.StreamWriter | None = None
    tasks: list[asyncio.Task[None]] = field(default_factory=list)


class CuttingProxy:
    """Relays between whoever connects to `port` and a server; a context manager.

    Every method may be called from any thread, and holds once it has returned.
    """

    def __init__(self, server_port: int, seed: int = 0) -> None:
        self._server_port = server_port
        self._chance = random.Random(seed)  # noqa: S311 - chance that can be had again
        self._weather = Weather()
        self._links: set[_Link] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._listening: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._changed = asyncio.Event()
        self.cuts = 0
        """How many connections were reset."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._call(self._listen)

    def turn(self, weather: Weather) -> None:
        """Have other weather from now on; what was held back passes if it may."""
        self._call(lambda: self._turn(weather))

    def heal(self) -> None:
        """Relay everything at once, and listen again."""
        self.turn(Weather())
        self._call(self._listen)

    def cut(self) -> None:
        """Reset every connection that there is. New ones are taken."""
        self._call(self._cut)

    def refuse(self) -> None:
        """Reset every connection and take no new one, as where nothing listens."""
        self._call(self._refuse)

    def close(self) -> None:
        """Refuse, and end the thread."""
        if self._thread.is_alive():
            self._call(self._end)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def __enter__(self) -> Self:
        """Use as a context manager: closed on leaving."""
        return self

    def __exit__(self, *_raised: object) -> None:
        """Close."""
        self.close()

    def _call(self, work: Callable[[], object]) -> None:
        async def carried_out() -> None:
            found = work()
            if asyncio.iscoroutine(found):
                await found

        asyncio.run_coroutine_threadsafe(carried_out(), self._loop).result()

    async def _listen(self) -> None:
        if self._listening is None:
            self._listening = await asyncio.start_server(
                self._take, "127.0.0.1", self.port, reuse_address=True
            )

    def _turn(self, weather: Weather) -> None:
        self._weather = weather
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    def _refuse(self) -> None:
        if self._listening is not None:
            self._listening.close()
            self._listening = None
        self._cut()

    async def _end(self) -> None:
        self._refuse()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for writer in self._writers:
            writer.transport.abort()
        closed = [asyncio.wait_for(one.wait_closed(), 1) for one in self._writers]
        await asyncio.gather(*closed, return_exceptions=True)

    def _cut(self) -> None:
        for link in list(self._links):
            self._reset(link)

    def _reset(self, link: _Link) -> None:
        if link not in self._links:
            return
        self._links.discard(link)
        self.cuts += 1
        for task in link.tasks:
            task.cancel()
        for writer in (link.ours, link.theirs):
            if writer is not None:
                with suppress(OSError):  # the other side may have reset it first
                    its_socket = writer.get_extra_info("socket")
                    its_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                writer.transport.abort()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = _Link(ours=writer, late=self._chance.random())
        self._writers.add(writer)
        self._links.add(link)
        while self._weather.holds_questions:
            # Its call is taken by the system, as a router would; the server never hears of it.
            await self._changed.wait()
        try:
            theirs, link.theirs = await asyncio.open_connection("127.0.0.1", self._server_port)
        except OSError:
            self._reset(link)
            return
        self._writers.add(link.theirs)
        if link not in self._links:
            link.theirs.transport.abort()
            return
        link.tasks += [
            asyncio.ensure_future(self._pump(link, reader, link.theirs, answers=False)),
            asyncio.ensure_future(self._pump(link, theirs, writer, answers=True)),
        ]

    async def _pump(
        self,
        link: _Link,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        answers: bool,
    ) -> None:
        waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        link.tasks.append(asyncio.ensure_future(self._deliver(link, waiting, writer, answers)))
        while True:
            try:
                content = await reader.read(_AT_ONCE)
            except OSError:
                self._reset(link)
                return
            weather = self._weather
            due = time.monotonic() + weather.delay + weather.jitter * link.late
            waiting.put_nowait((due, content))
            if not content:
                return

    async def _deliver(
        self,
        link: _Link,
        waiting: asyncio.Queue[tuple[float, bytes]],
        writer: asyncio.StreamWriter,
        answers: bool,  # noqa: FBT001 - private, and named where it is given
    ) -> None:
        while True:
            due, content = await waiting.get()
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            while self._weather.holds_answers if answers else self._weather.holds_questions:
                await self._changed.wait()
            weather = self._weather
            if weather.bytes_per_second:
                await asyncio.sleep(len(content) / weather.bytes_per_second)
            if answers and weather.answers_left is not None:
                weather.answers_left -= len(content)
                if weather.answers_left < 0:
                    weather.answers_left = None
                    self._cut()
                    return
            try:
                if not content:
                    writer.close()
                    self._links.discard(link)
                    return
                writer.write(content)
                await writer.drain()
            except OSError:
                self._reset(link)
                return
