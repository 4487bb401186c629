"""a blueprint that finds its settings in the configuration, and serves what `os.listdir` names."""

import os
import secrets

from flask import Blueprint, Flask, current_app, make_response, request, send_file, url_for

files = Blueprint("files", __name__, url_prefix="/files")
TYPES = {"png": "image/png", "txt": "text/plain"}


def refusal(file, max_bytes):
    if file is None or file.filename == "":
        return 400
    file.stream.seek(0, os.SEEK_END)
    size = file.stream.tell()
    file.stream.seek(0)
    if not size:
        return 400
    if size > max_bytes:
        return 413
    _, extension = os.path.splitext(file.filename)
    return None if extension[1:].lower() in TYPES else 415


@files.post("")
def upload():
    file = request.files.get("file")
    status = refusal(file, current_app.config["LARGEST_FILE"])
    if status:
        return "This file is refused.", status
    extension = file.filename.rpartition(".")[2].lower()
    name = f"{secrets.token_hex(12)}.{extension}"
    file.save(os.path.join(current_app.config["FOLDER"], name))
    response = make_response("Stored.", 201)
    response.headers["Location"] = url_for("files.download", name=name)
    return response


@files.get("/<name>")
def download(name):
    folder = current_app.config["FOLDER"]
    if name not in os.listdir(folder):
        return "No such file.", 404
    return send_file(os.path.join(folder, name), mimetype=TYPES[name.rpartition(".")[2]])


def create_app(folder, max_bytes):
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = max_bytes + 1000
    app.config.update(FOLDER=folder, LARGEST_FILE=max_bytes)
    app.register_blueprint(files)
    return app
