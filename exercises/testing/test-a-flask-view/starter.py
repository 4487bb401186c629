import unittest

from flask import Flask, abort, flash, redirect, render_template_string, request

PAGE = """<!doctype html>
<title>Guest book</title>
{% for message in get_flashed_messages() %}<p>{{ message }}</p>{% endfor %}
<ul>{% for guest in guests %}<li>{{ guest }}</li>{% endfor %}</ul>
<form action="/sign" method="post"><input name="name"><button>Sign</button></form>
"""


def create_app():
    """A guest book that visitors can read and sign."""
    app = Flask(__name__)
    app.secret_key = "a secret"
    guests = []

    @app.get("/")
    def show():
        return render_template_string(PAGE, guests=guests)

    @app.post("/sign")
    def sign():
        name = request.form.get("name", "")
        if not 1 <= len(name) <= 30:
            abort(400)
        guests.append(name)
        flash("Thank you")
        return redirect("/", 303)

    return app


def failing(tests):
    """Which tests of a TestCase class do not pass, and why."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(tests).run(result)
    problems = {str(test): text.splitlines() for test, text in result.failures + result.errors}
    return {test: [line for line in lines if line[:1] != " "][1] for test, lines in problems.items()}


class GuestBookTest(unittest.TestCase):
    def test_page(self):
        client = create_app().test_client()
        self.assertEqual(client.get("/").status_code, 200)
