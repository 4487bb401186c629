"""a view for each path, which looks at the method."""

from flask import Flask, abort, redirect, render_template_string, request, url_for

PAGE = """<!doctype html>
<title>Choir news</title>
<p>{{ address }} is {{ "on" if listed else "not on" }} our list.</p>
<form action="{{ '/leave' if listed else '/join' }}" method="post">
  <input type="hidden" name="address" value="{{ address }}">
  <button>{{ "Leave" if listed else "Join" }}</button>
</form>
"""


def create_app(members):
    app = Flask(__name__)

    @app.route("/leave", methods=["GET", "POST"])
    def leave():
        fields = request.form if request.method == "POST" else request.args
        address = fields.get("address", "")
        if not address:
            abort(400, "Whose address?")
        if request.method == "POST":
            members.difference_update([address])
            return redirect(url_for(".leave", address=address), code=303)
        return render_template_string(PAGE, address=address, listed=address in members)

    @app.route("/join", methods=["POST"])
    def join():
        address = request.form.get("address")
        if not address:
            abort(400, "Whose address?")
        members.update([address])
        return redirect(url_for("leave", address=address), code=303)

    return app
