"""The bad network of the proofs is as bad as it says: else they would prove nothing."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
from cutting_proxy import CuttingProxy, Weather


class Echo:
    """Answers whatever it is told with the same."""

    def __init__(self) -> None:
        self.heard = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                taken, _ = self._listening.accept()
                threading.Thread(target=self._answer, args=(taken,), daemon=True).start()

    def _answer(self, taken: socket.socket) -> None:
        with suppress(OSError), taken:
            while told := taken.recv(4096):
                self.heard.set()
                taken.sendall(told)

    def close(self) -> None:
        self._listening.close()


@pytest.fixture
def echo() -> Iterator[Echo]:
    served = Echo()
    yield served
    served.close()


@pytest.fixture
def proxy(echo: Echo) -> Iterator[CuttingProxy]:
    with CuttingProxy(echo.port) as between:
        yield between


def called(proxy: CuttingProxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", proxy.port), timeout=20)


def test_what_is_said_arrives_and_its_answer_comes_back(proxy: CuttingProxy) -> None:
    with called(proxy) as line:
        line.sendall(b"one")
        assert line.recv(10) == b"one"


def test_a_cut_resets_and_a_new_call_is_taken(proxy: CuttingProxy) -> None:
    with called(proxy) as line:
        line.sendall(b"one")
        assert line.recv(10) == b"one"
        proxy.cut()
        with pytest.raises(ConnectionResetError):
            line.recv(10)
    with called(proxy) as line:
        line.sendall(b"two")
        assert line.recv(10) == b"two"
    assert proxy.cuts == 1


def test_an_answer_is_held_although_the_question_arrived(proxy: CuttingProxy, echo: Echo) -> None:
    with called(proxy) as line:
        line.sendall(b"a")
        assert line.recv(10) == b"a"
        echo.heard.clear()
        proxy.turn(Weather(holds_answers=True))
        line.sendall(b"one")
        assert echo.heard.wait(20)
        line.settimeout(0.05)
        with pytest.raises(TimeoutError):
            line.recv(10)
        line.settimeout(20)
        proxy.heal()
        assert line.recv(10) == b"one"


def test_a_question_is_held_until_it_is_healed(proxy: CuttingProxy, echo: Echo) -> None:
    proxy.turn(Weather(holds_questions=True))
    with called(proxy) as line:
        line.sendall(b"one")
        assert not echo.heard.wait(0.05)
        proxy.heal()
        assert line.recv(10) == b"one"


def test_an_answer_may_be_cut_in_its_middle(proxy: CuttingProxy, echo: Echo) -> None:
    with called(proxy) as line:
        proxy.turn(Weather(answers_left=2))
        line.sendall(b"one")
        with pytest.raises(ConnectionResetError):
            line.recv(10)
        assert echo.heard.is_set()


def test_refused_is_as_if_nothing_listened_until_it_is_healed(proxy: CuttingProxy) -> None:
    proxy.refuse()
    with pytest.raises(ConnectionRefusedError):
        called(proxy)
    proxy.heal()
    with called(proxy) as line:
        line.sendall(b"one")
        assert line.recv(10) == b"one"


def test_a_delay_is_never_shorter_than_asked_for(proxy: CuttingProxy) -> None:
    proxy.turn(Weather(delay=0.05))
    with called(proxy) as line:
        began = time.monotonic()
        line.sendall(b"one")
        assert line.recv(10) == b"one"
        assert time.monotonic() - began >= 0.1, "each way"
