"""hmac.compare_digest on strings, after everything that is not an ASCII string was turned away"""

import hmac
import secrets
from dataclasses import dataclass, field

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


class Forbidden(Exception):
    """A request that may have been sent by somebody else's page."""


@dataclass
class Request:
    """What a browser sent, and the session that its session cookie belongs to."""

    method: str
    session: dict
    form: dict = field(default_factory=dict)
    headers: dict = field(default_factory=dict)
    cookies: dict = field(default_factory=dict)


def token_for(session: dict) -> str:
    """The token of the session, made when it is first asked for."""
    try:
        return session["csrf_token"]
    except KeyError:
        return session.setdefault("csrf_token", secrets.token_hex(32))


def check(request: Request) -> None:
    """Raise Forbidden unless the request is safe or carries the session's token."""
    if request.method in SAFE:
        return
    if "csrf_token" in request.form:
        sent = request.form["csrf_token"]
    else:
        headers = {name.casefold(): value for name, value in request.headers.items()}
        sent = headers.get("x-csrf-token")
    expected = request.session.get("csrf_token")
    if not expected:
        raise Forbidden("this session has no CSRF token")
    if not (isinstance(sent, str) and sent.isascii()):
        raise Forbidden("the CSRF token is missing")
    if not hmac.compare_digest(sent, expected):
        raise Forbidden("the CSRF token is wrong")
