from flask import Flask, redirect, request, session


def create_app(secret_key: str) -> Flask:
    """A shop that keeps a basket for each visitor."""
    app = Flask(__name__)
    app.secret_key = secret_key

    @app.get("/basket")
    def show():
        return session.get("basket", {})

    return app
