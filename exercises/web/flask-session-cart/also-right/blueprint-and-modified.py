"""a blueprint, and `session.modified` set after a change inside the basket."""

from flask import Blueprint, Flask, jsonify, redirect, request, session, url_for

shop = Blueprint("shop", __name__)


@shop.get("/basket")
def show():
    return jsonify(session.get("basket", {}))


@shop.post("/basket")
def add():
    item = request.form.get("item", default="", type=str.strip)
    if item == "":
        return "Which item?", 400
    basket = session.setdefault("basket", {})
    basket.setdefault(item, 0)
    basket[item] += 1
    session.modified = True
    return redirect(url_for("shop.show"), code=303)


@shop.post("/basket/clear")
def clear():
    session["basket"] = {}
    return redirect(url_for("shop.show"), code=303)


def create_app(secret_key):
    app = Flask("shop")
    app.register_blueprint(shop)
    app.config["SECRET_KEY"] = secret_key
    return app
