"""a class for each address, with a method for each HTTP method."""

from flask import Flask, Response, request, session
from flask.views import MethodView


class Basket(MethodView):
    def get(self):
        return session.get("basket", {})

    def post(self):
        item = (request.form.get("item") or "").strip()
        if not item:
            return Response(status=400)
        old = session.get("basket", {})
        session["basket"] = old | {item: old.get(item, 0) + 1}
        return Response(status=303, headers={"Location": "/basket"})


class Clearing(MethodView):
    def post(self):
        session.update(basket={})
        return Response(status=303, headers={"Location": "/basket"})


def create_app(secret_key):
    app = Flask(__name__)
    app.secret_key = secret_key
    app.add_url_rule("/basket", view_func=Basket.as_view("basket"))
    app.add_url_rule("/basket/clear", view_func=Clearing.as_view("clear"))
    return app
