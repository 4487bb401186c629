"""a name made from a hash of the content, so that the same file twice is stored once."""

import hashlib
from os.path import splitext
from pathlib import Path

from flask import Flask, Response, request

TYPES = {".png": "image/png", ".txt": "text/plain"}


def create_app(folder, max_bytes):
    app = Flask("uploads")
    directory = Path(folder)

    @app.before_request
    def refuse_large_requests():
        if (request.content_length or 0) > max_bytes + 1000:
            return "The request is too large.", 413
        return None

    @app.route("/files", methods=["POST"])
    def upload():
        if "file" not in request.files:
            return "Which file?", 400
        upload = request.files["file"]
        content = upload.read(max_bytes + 1)
        if content == b"":
            return "The file is empty.", 400
        if len(content) > max_bytes:
            return "The file is too large.", 413
        extension = splitext(upload.filename)[1].lower()
        if extension not in TYPES:
            return "Only .png and .txt.", 415
        name = hashlib.sha256(content).hexdigest() + extension
        (directory / name).write_bytes(content)
        return Response(status=201, headers={"Location": "/files/" + name})

    @app.route("/files/<name>")
    def show(name):
        path = directory / name
        if path.parent != directory or not path.is_file():
            return "No such file.", 404
        return Response(path.read_bytes(), mimetype=TYPES[path.suffix])

    return app
