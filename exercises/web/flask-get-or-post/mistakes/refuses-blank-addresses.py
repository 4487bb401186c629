"""refusing an address of spaces alone: it is not empty, and may hold any characters."""

from flask import Flask, abort, redirect, render_template_string, request, url_for

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

    def address_in(fields):
        """The address among the fields of a query string or a form."""
        address = fields["address"]
        if not address.strip():
            abort(400)
        return address

    @app.get("/leave")
    def show():
        address = address_in(request.args)
        return render_template_string(PAGE, address=address, listed=address in members)

    @app.post("/leave")
    def leave():
        address = address_in(request.form)
        members.discard(address)
        return redirect(url_for("show", address=address), 303)

    @app.post("/join")
    def join():
        address = address_in(request.form)
        members.add(address)
        return redirect(url_for("show", address=address), 303)

    return app
