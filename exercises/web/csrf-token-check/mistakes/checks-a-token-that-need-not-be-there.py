"""checking a token because one was sent: a safe request passes whatever comes with it."""

import hmac
import secrets
from dataclasses import dataclass, field

SAFE_METHODS = {"GET", "HEAD", "OPTIONS", "TRACE"}


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
    if "csrf_token" not in session:
        session["csrf_token"] = secrets.token_urlsafe(32)
    return session["csrf_token"]


def sent_token(request: Request) -> object:
    """What was sent as the token, in the form or else in a header."""
    if "csrf_token" in request.form:
        return request.form["csrf_token"]
    headers = {name.lower(): value for name, value in request.headers.items()}
    return headers.get("x-csrf-token")


def check(request: Request) -> None:
    """Raise Forbidden unless the request is safe or carries the session's token."""
    if request.method in SAFE_METHODS and sent_token(request) is None:
        return
    expected = request.session.get("csrf_token")
    sent = sent_token(request)
    if expected and isinstance(sent, str):
        if hmac.compare_digest(sent.encode(), expected.encode()):
            return
    raise Forbidden("the CSRF token is missing or wrong")
