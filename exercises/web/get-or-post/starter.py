def guest_book(entries: list[str]):
    """A WSGI application that shows the entries, and adds those that are posted."""

    def app(environ, start_response):
        body = "\n".join(entries).encode()
        start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
        return [body]

    return app
