"""tidying the whitespace within an item too, with `split` and `join`: only what is around it is left
out, and two spaces may mean something to whoever named the item."""

from flask import Flask, abort, redirect, request, session


def create_app(secret_key: str) -> Flask:
    """A shop that keeps a basket for each visitor."""
    app = Flask(__name__)
    app.secret_key = secret_key

    @app.get("/basket")
    def show():
        return session.get("basket", {})

    @app.post("/basket")
    def add():
        item = " ".join(request.form.get("item", "").split())
        if not item:
            abort(400)
        basket = dict(session.get("basket", {}))
        basket[item] = basket.get(item, 0) + 1
        # Flask sees that a key of the session is assigned, not that a value in it changes.
        session["basket"] = basket
        return redirect("/basket", 303)

    @app.post("/basket/clear")
    def clear():
        session.pop("basket", None)
        return redirect("/basket", 303)

    return app
