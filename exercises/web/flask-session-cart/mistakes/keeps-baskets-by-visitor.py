"""keeping baskets on the server, by an id in the session: another server, or this one after a
restart, has never heard of that id."""

from secrets import token_hex

from flask import Flask, abort, redirect, request, session


def create_app(secret_key: str) -> Flask:
    """A shop that keeps a basket for each visitor."""
    app = Flask(__name__)
    app.secret_key = secret_key
    baskets = {}

    def basket_of_visitor():
        return baskets.setdefault(session.setdefault("visitor", token_hex()), {})

    @app.get("/basket")
    def show():
        return basket_of_visitor()

    @app.post("/basket")
    def add():
        item = request.form.get("item", "").strip()
        if not item:
            abort(400)
        basket = basket_of_visitor()
        basket[item] = basket.get(item, 0) + 1
        return redirect("/basket", 303)

    @app.post("/basket/clear")
    def clear():
        basket_of_visitor().clear()
        return redirect("/basket", 303)

    return app
