"""listing the other methods: there are methods that nobody has heard of, and they are not allowed
either."""

from urllib.parse import parse_qs

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
        if method not in ("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"):
            return "501 Not Implemented", [], "unknown"
        if method != "POST":
            return "405 Method Not Allowed", [("Allow", "GET, HEAD, POST")], "not allowed"
        raw = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        form = parse_qs(raw.decode())
        entry = form.get("entry", [""])[0].strip()
        if not entry:
            return "400 Bad Request", [], "an entry is missing"
        entries.append(entry)
        return "303 See Other", [("Location", "/")], ""

    return app
