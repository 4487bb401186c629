"""a class for each path, with a method for each HTTP method."""

from flask import Flask, redirect, render_template_string, request, url_for
from flask.views import MethodView
from werkzeug.exceptions import BadRequest

PAGE = """<!doctype html>
<title>Choir news</title>
<p>{{ address }} is {{ "on" if listed else "not on" }} our list.</p>
<form action="{{ '/leave' if listed else '/join' }}" method="post">
  <input type="hidden" name="address" value="{{ address }}">
  <button>{{ "Leave" if listed else "Join" }}</button>
</form>
"""


class View(MethodView):
    init_every_request = False

    def __init__(self, members):
        self.members = members

    def back(self, address):
        return redirect(url_for("leave", address=address), 303)

    @staticmethod
    def posted():
        if not request.form.get("address"):
            raise BadRequest
        return request.form["address"]


class Leave(View):
    def get(self):
        address = request.args.get("address")
        if not address:
            raise BadRequest
        return render_template_string(PAGE, address=address, listed=address in self.members)

    def post(self):
        address = self.posted()
        self.members.discard(address)
        return self.back(address)


class Join(View):
    def post(self):
        address = self.posted()
        self.members.add(address)
        return self.back(address)


def create_app(members: set[str]) -> Flask:
    app = Flask("choir")
    app.add_url_rule("/leave", view_func=Leave.as_view("leave", members))
    app.add_url_rule("/join", view_func=Join.as_view("join", members))
    return app
