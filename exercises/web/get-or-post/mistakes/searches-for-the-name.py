"""searching the body for `entry=`: it is found in the names of other fields as well, such as
`reentry`."""

from urllib.parse import unquote_plus

TEXT = ("Content-Type", "text/plain; charset=utf-8")

def guest_book(entries):
    def app(environ, start_response):
        method = environ["REQUEST_METHOD"]
        status, extra, text = respond(environ, method)
        body = text.encode()
        start_response(status, [TEXT, ("Content-Length", str(len(body))), *extra])
        return [b"" if method == "HEAD" else body]

    def respond(environ, method):
        if environ.get("PATH_INFO", "/") != "/":
            return "404 Not Found", [], "not found"
        if method in ("GET", "HEAD"):
            return "200 OK", [], "\n".join(entries)
        if method != "POST":
            return "405 Method Not Allowed", [("Allow", "GET, HEAD, POST")], "not allowed"
        raw = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        _, _, rest = raw.decode().partition("entry=")
        entry = unquote_plus(rest.partition("&")[0]).strip()
        if not entry:
            return "400 Bad Request", [], "an entry is missing"
        entries.append(entry)
        return "303 See Other", [("Location", "/")], ""

    return app
