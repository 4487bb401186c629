"""counting after all of it was read: whoever sends gigabytes fills the memory or the disk before the refusal.
Flask can refuse by the length of the request."""

import os
from uuid import uuid4

from flask import Flask, Response, abort, request, send_from_directory, url_for


def create_app(folder: str, max_bytes: int) -> Flask:
    """An application that stores uploaded files in a folder and serves them."""
    app = Flask(__name__)

    @app.post("/files")
    def upload():
        file = request.files["file"]  # a missing one is a 400
        content = file.read()
        if not content:
            abort(400)
        if len(content) > max_bytes:
            abort(413)
        extension = os.path.splitext(file.filename)[1].lower()
        if extension not in (".png", ".txt"):
            abort(415)
        name = uuid4().hex + extension
        with open(os.path.join(folder, name), "xb") as target:
            target.write(content)
        return Response(status=201, headers={"Location": url_for("serve", name=name)})

    @app.get("/files/<name>")
    def serve(name):
        return send_from_directory(folder, name)

    return app
