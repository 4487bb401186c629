"""accepting every token that was ever given out: the sender of a forged request has a session and a
token as well."""

import secrets
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


GIVEN_OUT = set()


def token_for(session):
    if "csrf_token" not in session:
        session["csrf_token"] = secrets.token_urlsafe(32)
    GIVEN_OUT.add(session["csrf_token"])
    return session["csrf_token"]


def check(request):
    if request.method in ("GET", "HEAD", "OPTIONS", "TRACE"):
        return
    token = request.session.get("csrf_token")
    if "csrf_token" in request.form:
        sent = request.form["csrf_token"]
    else:
        headers = {name.lower(): value for name, value in request.headers.items()}
        sent = headers.get("x-csrf-token")
    if not token or not isinstance(sent, str):
        raise Forbidden("no token")
    if not sent.isascii() or not any(
        [secrets.compare_digest(known, sent) for known in {token, *GIVEN_OUT}]
    ):
        raise Forbidden("wrong token")
