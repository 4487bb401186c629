"""remembering the page while the number of entries is the same: an entry can be replaced by
another, and the list is to be shown as it is."""

from urllib.parse import parse_qs


def guest_book(entries: list[str]):
    """A WSGI application that shows the entries, and adds those that are posted."""

    kept = {}

    def page():
        if kept.get("number") != len(entries):
            kept.update(number=len(entries), text="\n".join(entries))
        return kept["text"]

    def handle(environ):
        """The status, the body as a string, and further headers of the response."""
        if environ["PATH_INFO"] != "/":
            return "404 Not Found", "There is no such page.", []
        method = environ["REQUEST_METHOD"]
        if method in ("GET", "HEAD"):
            return "200 OK", page(), []
        if method == "POST":
            return post(environ)
        return "405 Method Not Allowed", "Not here.", [("Allow", "GET, HEAD, POST")]

    def post(environ):
        """Add the entry that was sent, and send the browser back to the page."""
        length = environ.get("CONTENT_LENGTH") or "0"
        body = environ["wsgi.input"].read(int(length))
        form = parse_qs(body.decode())
        entry = form.get("entry", [""])[0].strip()
        if not entry:
            return "400 Bad Request", "There is no entry.", []
        entries.append(entry)
        return "303 See Other", "", [("Location", "/")]

    def app(environ, start_response):
        status, text, more = handle(environ)
        body = text.encode()
        headers = [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(body))),
        ]
        start_response(status, headers + more)
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else body]

    return app
