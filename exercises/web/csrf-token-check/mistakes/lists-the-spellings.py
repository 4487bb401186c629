"""listing how the header may be spelled: there are more ways than one thinks of, and one comparison
in lower case covers all."""

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


def token_for(session):
    if "csrf_token" not in session:
        session["csrf_token"] = secrets.token_urlsafe(32)
    return session["csrf_token"]


def check(request):
    if request.method in ("GET", "HEAD", "OPTIONS", "TRACE"):
        return
    token = request.session.get("csrf_token")
    if "csrf_token" in request.form:
        sent = request.form["csrf_token"]
    else:
        spellings = ("X-CSRF-Token", "x-csrf-token", "X-Csrf-Token", "X-CSRF-TOKEN")
        sent = next((request.headers[name] for name in spellings if name in request.headers), None)
    if not token or not isinstance(sent, str):
        raise Forbidden("no token")
    if not sent.isascii() or not secrets.compare_digest(token, sent):
        raise Forbidden("wrong token")
