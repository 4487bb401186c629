"""one view with `else` for everything that is not GET: Flask adds HEAD to a route that has GET, so
a program that only asks for the headers takes somebody off the list."""

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
        return fields["address"] or abort(400)  # a missing one is a 400 as well

    @app.route("/leave", methods=["GET", "POST"])
    def show():
        if request.method == "GET":
            address = address_in(request.args)
            return render_template_string(PAGE, address=address, listed=address in members)
        else:
            address = address_in(request.args if request.method == "HEAD" else request.form)
            members.discard(address)
            return redirect(url_for("show", address=address), 303)

    @app.post("/join")
    def join():
        address = address_in(request.form)
        members.add(address)
        return redirect(url_for("show", address=address), 303)

    return app
