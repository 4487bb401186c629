from flask import Flask, render_template_string, request

PAGE = """<!doctype html>
<title>Choir news</title>
<p>{{ address }} is {{ "on" if listed else "not on" }} our list.</p>
<form action="{{ '/leave' if listed else '/join' }}" method="post">
  <input type="hidden" name="address" value="{{ address }}">
  <button>{{ "Leave" if listed else "Join" }}</button>
</form>
"""


def create_app(members: set[str]) -> Flask:
    """Pages on which people leave a mailing list, and join it again."""
    app = Flask(__name__)

    @app.route("/leave")
    def leave():
        address = request.args["address"]
        members.discard(address)
        return render_template_string(PAGE, address=address, listed=False)

    return app
