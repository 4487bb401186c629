"""one view that gets every method, and makes `Allow` itself."""

from urllib.parse import quote

from flask import Flask, render_template_string, request
from werkzeug.exceptions import BadRequest, MethodNotAllowed
from werkzeug.routing import Rule

PAGE = """<!doctype html>
<title>Choir news</title>
<p>{{ address }} is {{ "on" if listed else "not on" }} our list.</p>
<form action="{{ '/leave' if listed else '/join' }}" method="post">
  <input type="hidden" name="address" value="{{ address }}">
  <button>{{ "Leave" if listed else "Join" }}</button>
</form>
"""

METHODS = {"/leave": ["GET", "HEAD", "OPTIONS", "POST"], "/join": ["OPTIONS", "POST"]}


class AnyMethod(Rule):
    """A rule without methods matches them all."""

    def __init__(self, *arguments, methods=None, **options):
        super().__init__(*arguments, **options)


def create_app(members):
    app = Flask(__name__)
    app.url_rule_class = AnyMethod

    @app.route("/leave", defaults={"path": "/leave"}, provide_automatic_options=False)
    @app.route("/join", defaults={"path": "/join"}, provide_automatic_options=False)
    def handle(path):
        if request.method not in METHODS[path]:
            raise MethodNotAllowed(valid_methods=METHODS[path])
        if request.method == "OPTIONS":
            return "", {"Allow": ", ".join(METHODS[path])}
        posts = request.method == "POST"
        address = (request.form if posts else request.args).get("address")
        if not address:
            raise BadRequest("Whose address?")
        if not posts:
            return render_template_string(PAGE, address=address, listed=address in members)
        if path == "/leave" and address in members:
            members.remove(address)
        if path == "/join":
            members.add(address)
        return "", 303, {"Location": f"http://{request.host}/leave?address={quote(address)}"}

    return app
