from flask import Flask, request


def create_app(folder: str, max_bytes: int) -> Flask:
    """An application that stores uploaded files in a folder and serves them."""
    app = Flask(__name__)

    @app.post("/files")
    def upload():
        return "", 201

    return app
