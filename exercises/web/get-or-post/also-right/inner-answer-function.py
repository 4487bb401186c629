"""one function for all requests, with an inner answer() that it returns from each branch"""

from urllib.parse import parse_qs


def guest_book(entries: list[str]):
    """A WSGI application that shows the entries, and adds those that are posted."""

    def app(environ, start_response):
        method = environ["REQUEST_METHOD"]

        def answer(status, text="", *more):
            body = text.encode()
            headers = [
                ("Content-Type", "text/plain; charset=utf-8"),
                ("Content-Length", str(len(body))),
                *more,
            ]
            start_response(status, headers)
            return [] if method == "HEAD" else [body]

        if environ.get("PATH_INFO") != "/":
            return answer("404 Not Found", "There is nothing here.")
        if method in ("GET", "HEAD"):
            return answer("200 OK", "\n".join(entries))
        if method != "POST":
            return answer("405 Method Not Allowed", "No.", ("Allow", "GET, HEAD, POST"))
        form = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        entry = parse_qs(form).get(b"entry", [b""])[0].decode().strip()
        if not entry:
            return answer("400 Bad Request", "The entry is missing.")
        entries.append(entry)
        return answer("303 See Other", "", ("Location", "/"))

    return app
