"""match statements over the shapes of request and session, and os.urandom for the token"""

import os
from dataclasses import dataclass, field
from hmac import compare_digest


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
    match session:
        case {"csrf_token": token}:
            return token
    session["csrf_token"] = os.urandom(32).hex()
    return session["csrf_token"]


def _sent(request):
    match request.form:
        case {"csrf_token": sent}:
            return sent
    found = (value for name, value in request.headers.items() if name.upper() == "X-CSRF-TOKEN")
    return next(found, None)


def check(request: Request) -> None:
    """Raise Forbidden unless the request is safe or carries the session's token."""
    match request.method, request.session.get("csrf_token"), _sent(request):
        case ("GET" | "HEAD" | "OPTIONS" | "TRACE"), _, _:
            return
        case _, str(token), str(sent) if token and compare_digest(
            token.encode(), sent.encode(errors="backslashreplace")
        ):
            return
    raise Forbidden("the CSRF token is missing or wrong")
