"""refusals are exceptions that carry the status, and the form is read with parse_qsl"""

from urllib.parse import parse_qsl


class Refused(Exception):
    def __init__(self, status, **headers):
        super().__init__(status)
        self.status = status
        self.headers = list(headers.items())


def posted_entry(environ):
    length = environ.get("CONTENT_LENGTH", "")
    body = environ["wsgi.input"].read(int(length)) if length else b""
    for name, value in parse_qsl(body.decode("latin-1"), keep_blank_values=True):
        if name == "entry" and value.strip():
            return value.strip()
    raise Refused("400 Bad Request")


def handle(environ, entries):
    if environ.get("PATH_INFO") != "/":
        raise Refused("404 Not Found")
    match environ["REQUEST_METHOD"]:
        case "GET" | "HEAD":
            return "200 OK", [], "\n".join(entries)
        case "POST":
            entries.append(posted_entry(environ))
            return "303 See Other", [("Location", "/")], ""
        case _:
            raise Refused("405 Method Not Allowed", Allow="GET, HEAD, POST")


def guest_book(entries: list[str]):
    """A WSGI application that shows the entries, and adds those that are posted."""

    def app(environ, start_response):
        try:
            status, headers, text = handle(environ, entries)
        except Refused as refused:
            status, headers, text = refused.status, refused.headers, refused.status
        body = text.encode()
        headers.append(("Content-Type", "text/plain; charset=utf-8"))
        headers.append(("Content-Length", f"{len(body)}"))
        start_response(status, headers)
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else body]

    return app
