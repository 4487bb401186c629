"""serving from a dictionary of the application: another server on the same folder does not have it, nor this one
after a restart."""

import os
from mimetypes import guess_type
from uuid import uuid4

from flask import Flask, Response, abort, request, url_for


def create_app(folder: str, max_bytes: int) -> Flask:
    """An application that stores uploaded files in a folder and serves them."""
    app = Flask(__name__)
    # The whole request: the file, and the form around it.
    app.config["MAX_CONTENT_LENGTH"] = max_bytes + 1000
    files = {}

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
        files[name] = content
        return Response(status=201, headers={"Location": url_for("serve", name=name)})

    @app.get("/files/<name>")
    def serve(name):
        if name not in files or not os.path.exists(os.path.join(folder, name)):
            abort(404)
        return Response(files[name], mimetype=guess_type(name)[0])

    return app
