"""secrets.token_urlsafe, a helper that finds what was sent, and a comparison of bytes"""

import secrets
from dataclasses import dataclass, field

SAFE = ("GET", "HEAD", "OPTIONS", "TRACE")


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


def sent_token(request):
    if "csrf_token" in request.form:
        return request.form["csrf_token"]
    for name, value in request.headers.items():
        if name.lower() == "x-csrf-token":
            return value
    return None


def same(sent, token):
    return secrets.compare_digest(sent.encode("utf-8", "replace"), token.encode("utf-8"))


def check(request: Request) -> None:
    """Raise Forbidden unless the request is safe or carries the session's token."""
    if request.method in SAFE:
        return
    token = request.session.get("csrf_token")
    sent = sent_token(request)
    if not token or not isinstance(sent, str) or not same(sent, token):
        raise Forbidden("the CSRF token is missing or wrong")
