"""One request of a test and what came of it, as it is told."""

from ..limits import BODY
from ..report import cap

_UNTOLD = frozenset(
    """content-length cross-origin-opener-policy date referrer-policy server vary x-content-type-options
    x-frame-options""".split()
)
"""Headers that say the same in every response."""
_UNASKED = frozenset(("HTTP_COOKIE", "HTTP_HOST", "HTTP_USER_AGENT"))
_CHUNKS = 50


class Exchange:
    def __init__(self, environ):
        self._environ = environ
        # It may be closed when the response is.
        self._content = _attempt(lambda: _payload(environ["wsgi.input"]), b"")
        self._status = None
        self._headers = []
        self._start = lambda: b""
        self.templates = []
        self.session = lambda: (None, None)

    def answered(self, status, headers, start):
        """`start` gives the first bytes of the body."""
        self._status, self._headers, self._start = status, headers, start

    def report(self):
        # An application that was asked has loaded it.
        from urllib.parse import quote

        environ = self._environ
        query = environ.get("QUERY_STRING", "")
        path = quote(environ.get("PATH_INFO", "/").encode("latin-1", "replace"))
        fields, body = _sent(environ, self._content)
        return {
            "method": environ.get("REQUEST_METHOD", "GET"),
            "path": f"{path}?{query}" if query else path,
            "asked": _pairs(_asked(environ)),
            "fields": _pairs(fields),
            "body": cap(body, BODY),
            "status": self._status,
            "headers": _pairs(h for h in self._headers if h[0].lower() not in _UNTOLD),
            "response": cap(_attempt(self._start, b"").decode(errors="replace"), BODY),
            "templates": [name for name in dict.fromkeys(self.templates) if name],
            "session": _session(*_attempt(self.session, (None, None))),
        }


def _session(before, after):
    if not before and not after:
        return None
    return {"before": cap(repr(before or {})), "after": cap(repr(after or {}))}


def _attempt(work, otherwise):
    """What objects of an application's give, which may be in any state when a test has failed."""
    try:
        return work()
    except Exception:
        return otherwise


def _pairs(pairs):
    return [[cap(str(name)), cap(str(value))] for name, value in pairs]


def _asked(environ):
    """Headers of a request, without those that say nothing."""
    for name, value in environ.items():
        if name.startswith("HTTP_") and name not in _UNASKED:
            yield name.removeprefix("HTTP_").replace("_", "-").title(), value
    for name, value in _attempt(lambda: _cookies(environ), {}).items():
        yield "Cookie", f"{name}={value}"


def _sent(environ, content):
    """(fields of a form, any other text) in the body of a request."""
    kind = environ.get("CONTENT_TYPE", "")
    if kind.startswith("application/x-www-form-urlencoded"):
        from urllib.parse import parse_qsl

        return parse_qsl(content.decode(errors="replace"), keep_blank_values=True), ""
    if kind.startswith("multipart/form-data"):
        return list(_attempt(lambda: list(_parts(kind, content)), [])), ""
    return [], content[:BODY].decode(errors="replace")


def _payload(stream):
    inner = vars(stream).get("_FakePayload__content", stream) if hasattr(stream, "__dict__") else stream
    return inner.getvalue()


def _parts(kind, content):
    from email import parser, policy

    head = f"Content-Type: {kind}\r\n\r\n".encode()
    whole = parser.BytesParser(policy=policy.HTTP).parsebytes(head + content)
    for part in whole.iter_parts():
        name = part.get_param("name", header="content-disposition")
        data = part.get_payload(decode=True) or b""
        file = part.get_filename()
        yield name, data.decode(errors="replace") if file is None else f"{file} ({len(data)} bytes)"


def flask_session(application, environ, headers):
    name = application.config["SESSION_COOKIE_NAME"]
    read = application.session_interface.get_signing_serializer(application)
    asked = _cookies(environ).get(name)
    before = dict(read.loads(asked)) if asked else {}
    after = before
    for cookie in headers.getlist("Set-Cookie"):
        set_to = _cookie_pairs(cookie.partition(";")[0]).get(name)
        if set_to is not None:
            after = dict(read.loads(set_to)) if set_to else {}
    return before, after


def django_session(response, before):
    """What its application has read or written of the session, asking no database; what was there where it has not."""
    session = getattr(response.wsgi_request, "session", None)
    cache = getattr(session, "_session_cache", None)
    return before if cache is None else dict(cache)


def _cookies(environ):
    return _cookie_pairs(environ.get("HTTP_COOKIE", ""))


def _cookie_pairs(text):
    pairs = (part.partition("=") for part in text.split(";"))
    return {name.strip(): value.strip() for name, found, value in pairs if found}


class Body:
    """The chunks of a response, for whoever reads it and for us: who is first takes nothing from the other."""

    def __init__(self, chunks):
        self._chunks = iter(chunks)
        self._close = getattr(chunks, "close", None)
        self._read = chunks if isinstance(chunks, list) else []
        self._place = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._place == len(self._read):
            self._read.append(next(self._chunks))
        self._place += 1
        return self._read[self._place - 1]

    def close(self):
        if self._close is not None:
            self._close()

    def start(self):
        """Its first bytes."""
        while sum(map(len, self._read)) < BODY and len(self._read) < _CHUNKS:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            self._read.append(chunk)
        return b"".join(self._read)[:BODY]
