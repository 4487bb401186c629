"""the name that was sent, cleaned and cut, with the first number that is free."""

import re
from itertools import count
from os.path import join, splitext

from flask import Flask, redirect, request, send_from_directory
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge, UnsupportedMediaType


def store(folder, stem, extension, content):
    for number in count(1):
        name = f"{stem}-{number}{extension}"
        try:
            with open(join(folder, name), "xb") as file:
                file.write(content)
            return name
        except FileExistsError:
            pass


def create_app(folder, max_bytes):
    app = Flask(__name__)
    app.config.from_mapping(MAX_CONTENT_LENGTH=max_bytes + 1000)

    def upload():
        sent = request.files.get("file")
        content = sent.stream.read() if sent else b""
        if not content:
            raise BadRequest
        if len(content) > max_bytes:
            raise RequestEntityTooLarge
        stem, extension = splitext(sent.filename)
        if extension.casefold() not in {".png", ".txt"}:
            raise UnsupportedMediaType
        stem = re.sub(r"[^a-z0-9]+", "-", stem.lower())[-40:]
        return redirect("/files/" + store(folder, stem, extension.lower(), content), 201)

    app.add_url_rule("/files", view_func=upload, methods=["POST"])
    app.add_url_rule("/files/<name>", view_func=lambda name: send_from_directory(folder, name))
    return app
