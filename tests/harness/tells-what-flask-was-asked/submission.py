from flask import Flask, Response, redirect, render_template, request, session
from jinja2 import DictLoader


def create_app():
    app = Flask(__name__)
    app.secret_key = "a secret"
    app.jinja_loader = DictLoader({"basket.html": "<ul>{% for i in items %}<li>{{ i }}</li>{% endfor %}</ul>"})

    @app.get("/basket")
    def show():
        return render_template("basket.html", items=session.get("items", []))

    @app.post("/basket")
    def add():
        session["items"] = [*session.get("items", []), request.form["item"]]
        return redirect("/basket")

    @app.post("/photo")
    def photo():
        return {"name": request.files["photo"].filename}

    @app.get("/lines")
    def lines():
        return Response((f"{n}\n" for n in range(3)), mimetype="text/plain")

    @app.get("/broken")
    def broken():
        raise LookupError("broken")

    return app
