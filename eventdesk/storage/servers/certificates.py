"""The certificate of a server, looked at before anything is said to it, and its pin.

The handshake is our own: PostgreSQL's request for TLS, then TLS, with nothing verified and nothing
sent. What the server showed is compared with the pin of the join code; only then does a desk send
who it is.
"""

from __future__ import annotations

import hashlib
import hmac
import socket
import ssl
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from eventdesk.core.errors import EnvironmentFailure, ServerGone
from eventdesk.core.joining.join_code import PIN_BYTES
from eventdesk.core.said import said

_SECONDS = 3
_ASK_FOR_TLS = struct.pack("!ii", 8, 80877103)
"""PostgreSQL's SSLRequest: its own length, and the number that no version has."""


def certificate_of(host: str, port: int) -> bytes:
    """The certificate that a server shows, DER.

    Raises:
        ServerGone: `server_gone`, where nobody answers.
        EnvironmentFailure: `no_tls`, where the server has none; `wrong_server`, where what
            answers is no PostgreSQL.
    """
    with _handshake(host, port, _unverified()) as secured:
        # There is one: the context takes no way of TLS that does without.
        return cast("bytes", secured.getpeercert(binary_form=True))


def pin_of(certificate: bytes) -> bytes:
    """What a join code carries of a certificate (DER)."""
    return hashlib.sha256(certificate).digest()[:PIN_BYTES]


def is_pinned(certificate: bytes, pin: bytes) -> bool:
    """Whether it is the certificate that a join code was made for."""
    return len(pin) >= PIN_BYTES and hmac.compare_digest(
        hashlib.sha256(certificate).digest()[: len(pin)], pin
    )


def is_its_own_root(host: str, port: int, certificate: str) -> bool:
    """Whether TLS takes a certificate (PEM) as the root of itself, as a self-signed one is.

    One that an authority issued, or that has expired, is pinned all the same, and cannot be
    verified so.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    try:
        context.load_verify_locations(cadata=certificate)
        with _handshake(host, port, context):
            return True
    except ssl.SSLError:
        return False


def _unverified() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@contextmanager
def _handshake(host: str, port: int, context: ssl.SSLContext) -> Iterator[ssl.SSLSocket]:
    try:
        with socket.create_connection((host, port), timeout=_SECONDS) as plain:
            plain.sendall(_ASK_FOR_TLS)
            answer = plain.recv(1)
            if answer == b"N":
                message = said(
                    "The server at {0} speaks without TLS, and the join code asks for TLS. "
                    "Nothing was sent. Ask who runs the server.",
                    host,
                )
                raise EnvironmentFailure("no_tls", message)
            if answer != b"S":
                raise wrong_server(host)
            with context.wrap_socket(plain, server_hostname=host) as secured:
                yield secured
    except ssl.SSLCertVerificationError:
        raise
    except ssl.SSLError as error:
        raise wrong_server(host) from error
    except (OSError, UnicodeError, ValueError) as error:
        message = said(
            "No server answers at {0}. Look whether this computer is in its network.", host
        )
        raise ServerGone("server_gone", message) from error


def wrong_server(host: str) -> ServerGone:
    """The failure to be raised where another server answers than the one of the join code."""
    message = said(
        "Whatever answers at {0} is not the server that this desk has a join code "
        "for. Nothing was sent. Ask who runs the server.",
        host,
    )
    return ServerGone("wrong_server", message)


def refuse_other(host: str, certificate: bytes, pin: bytes) -> None:
    """Refuse a server that shows another certificate than the join code was made for.

    Raises:
        EnvironmentFailure: `wrong_server`.
    """
    if not is_pinned(certificate, pin):
        raise wrong_server(host)
