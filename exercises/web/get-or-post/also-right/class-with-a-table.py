"""a class with __call__, a method for each HTTP method, and http.HTTPStatus"""

from http import HTTPStatus
from urllib.parse import unquote_plus


class GuestBook:
    def __init__(self, entries):
        self.entries = entries
        self.methods = {"GET": self.show, "HEAD": self.show, "POST": self.add}

    def __call__(self, environ, start_response):
        method = environ["REQUEST_METHOD"]
        if environ.get("PATH_INFO", "") != "/":
            status, headers, text = HTTPStatus.NOT_FOUND, {}, "not found"
        elif method not in self.methods:
            status, headers, text = 405, {"Allow": ", ".join(self.methods)}, "not allowed"
        else:
            status, headers, text = self.methods[method](environ)
        status = HTTPStatus(status)
        body = text.encode("utf-8")
        headers = {
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Length": str(len(body)),
            **headers,
        }
        start_response(f"{status.value} {status.phrase}", list(headers.items()))
        return [] if method == "HEAD" else [body]

    def show(self, environ):
        return 200, {}, "\n".join(self.entries)

    def add(self, environ):
        left, body = int(environ.get("CONTENT_LENGTH", "") or "0"), b""
        while left:
            piece = environ["wsgi.input"].read(left)
            if not piece:
                break
            body += piece
            left -= len(piece)
        entry = self.field(body, "entry").strip()
        if not entry:
            return 400, {}, "no entry"
        self.entries.append(entry)
        return 303, {"Location": "/"}, ""

    @staticmethod
    def field(body, wanted):
        for part in body.decode("utf-8", errors="replace").split("&"):
            name, _, value = part.partition("=")
            if unquote_plus(name) == wanted:
                return unquote_plus(value)
        return ""


def guest_book(entries: list[str]):
    """A WSGI application that shows the entries, and adds those that are posted."""
    return GuestBook(entries)
