"""a blueprint with one view for both buttons, and a location that is quoted by hand."""

from urllib.parse import urlencode

from flask import Blueprint, Flask, Response, g, render_template_string, request

PAGE = """<!doctype html>
<title>Choir news</title>
<p>{{ address }} is {{ "on" if listed else "not on" }} our list.</p>
<form action="{{ '/leave' if listed else '/join' }}" method="post">
  <input type="hidden" name="address" value="{{ address }}">
  <button>{{ "Leave" if listed else "Join" }}</button>
</form>
"""


def create_app(members: set[str]) -> Flask:
    list_pages = Blueprint("list", __name__)

    @list_pages.before_request
    def find_address():
        if request.method == "OPTIONS":
            return None
        fields = request.form if request.method == "POST" else request.args
        g.address = fields.get("address", "")
        if g.address == "":
            return "Whose address?", 400

    @list_pages.get("/leave")
    def page():
        return render_template_string(PAGE, address=g.address, listed=g.address in members)

    @list_pages.post("/leave", defaults={"change": members.discard})
    @list_pages.post("/join", defaults={"change": members.add})
    def act(change):
        change(g.address)
        location = "/leave?" + urlencode({"address": g.address})
        return Response(status=303, headers={"Location": location})

    app = Flask(__name__)
    app.register_blueprint(list_pages)
    return app
