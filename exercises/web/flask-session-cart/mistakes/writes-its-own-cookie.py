"""writing the basket into a cookie of its own: it is not signed, and anybody can put into it what
they like."""

import json

from flask import Flask, abort, redirect, request


def create_app(secret_key: str) -> Flask:
    """A shop that keeps a basket for each visitor."""
    app = Flask(__name__)
    app.secret_key = secret_key

    @app.get("/basket")
    def show():
        return json.loads(request.cookies.get("basket", "{}"))

    @app.post("/basket")
    def add():
        item = request.form.get("item", "").strip()
        if not item:
            abort(400)
        basket = json.loads(request.cookies.get("basket", "{}"))
        basket[item] = basket.get(item, 0) + 1
        response = redirect("/basket", 303)
        response.set_cookie("basket", json.dumps(basket))
        return response

    @app.post("/basket/clear")
    def clear():
        response = redirect("/basket", 303)
        response.delete_cookie("basket")
        return response

    return app
