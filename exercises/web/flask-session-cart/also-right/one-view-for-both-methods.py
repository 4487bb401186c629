"""one view for GET and POST, which counts with `Counter`."""

from collections import Counter

from flask import Flask, redirect, request, session
from werkzeug.exceptions import BadRequest


def create_app(secret_key):
    app = Flask(__name__)
    app.config.from_mapping(SECRET_KEY=secret_key)

    def basket():
        if request.method != "POST":
            return dict(session.get("basket") or {})
        try:
            item = request.form["item"].strip()
        except KeyError:
            raise BadRequest("Which item?") from None
        if not item:
            raise BadRequest("Which item?")
        session["basket"] = Counter(session.get("basket") or {}) + Counter([item])
        return redirect("/basket", 303)

    def clear():
        if "basket" in session:
            del session["basket"]
        return redirect("/basket", 303)

    app.add_url_rule("/basket", view_func=basket, methods=["GET", "POST"])
    app.add_url_rule("/basket/clear", view_func=clear, methods=["POST"])
    return app
