"""keeping the basket in the application: every visitor then shares one, and another server knows
nothing of it. The session belongs to one visitor and travels in their cookie."""

from flask import Flask, abort, redirect, request, session


def create_app(secret_key: str) -> Flask:
    """A shop that keeps a basket for each visitor."""
    app = Flask(__name__)
    app.secret_key = secret_key
    basket = {}

    @app.get("/basket")
    def show():
        return basket

    @app.post("/basket")
    def add():
        item = request.form.get("item", "").strip()
        if not item:
            abort(400)
        basket[item] = basket.get(item, 0) + 1
        return redirect("/basket", 303)

    @app.post("/basket/clear")
    def clear():
        basket.clear()
        return redirect("/basket", 303)

    return app
