"""a class for each address, and `tempfile.mkstemp` for the name of the file."""

import os
import tempfile

from flask import Flask, abort, request, send_from_directory
from flask.views import MethodView


class Files(MethodView):
    init_every_request = False

    def __init__(self, folder, max_bytes):
        self.folder = folder
        self.max_bytes = max_bytes

    def post(self):
        request.max_content_length = self.max_bytes + 1000
        file = request.files.get("file") or abort(400)
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        if size == 0:
            abort(400)
        if size > self.max_bytes:
            abort(413)
        extension = os.path.splitext(file.filename.lower())[1]
        if extension not in {".png", ".txt"}:
            abort(415)
        handle, path = tempfile.mkstemp(suffix=extension, dir=self.folder)
        with os.fdopen(handle, "wb") as target:
            file.save(target)
        return "", 201, {"Location": "/files/" + os.path.basename(path)}


class File(MethodView):
    def __init__(self, folder):
        self.folder = folder

    def get(self, name):
        return send_from_directory(self.folder, name)


def create_app(folder, max_bytes):
    app = Flask(__name__)
    app.add_url_rule("/files", view_func=Files.as_view("files", folder, max_bytes))
    app.add_url_rule("/files/<name>", view_func=File.as_view("file", folder))
    return app
