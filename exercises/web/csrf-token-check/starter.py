import random
from dataclasses import dataclass, field


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
        session["csrf_token"] = f"{random.getrandbits(128):032x}"
    return session["csrf_token"]


def check(request: Request) -> None:
    """Raise Forbidden unless the request is safe or carries the session's token."""
    if request.method != "POST":
        return
    sent = (
        request.form.get("csrf_token")
        or request.headers.get("X-CSRF-Token")
        or request.cookies.get("csrf_token")
    )
    if sent != request.session.get("csrf_token"):
        raise Forbidden("the CSRF token is missing or wrong")
