"""tables of requests with the status of each, and what the next pages have"""

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


REQUESTS = [
    # method, path, form, status
    ("GET", "/", None, 200),
    ("GET", "/sign", None, 405),
    ("POST", "/sign", {}, 400),
    ("POST", "/sign", {"name": ""}, 400),
    ("POST", "/sign", {"name": "y" * 31}, 400),
    ("POST", "/sign", {"nickname": "Ada"}, 400),
    ("POST", "/sign", {"name": "y"}, 303),
    ("POST", "/sign", {"name": "y" * 30}, 303),
    ("POST", "/sign", {"name": "<b>"}, 303),
]


class GuestBookTest(unittest.TestCase):
    def test_statuses(self):
        for method, path, form, status in REQUESTS:
            with self.subTest(path=path, form=form), create_app().test_client() as client:
                response = client.open(path, method=method, data=form)
                self.assertEqual(response.status_code, status)
                if status == 303:
                    self.assertEqual(response.headers["Location"], "/")

    def test_what_the_next_page_has(self):
        for name, shown, thanked in [
            ("Zed", "Zed", True),
            ("z" * 30, "z" * 30, True),
            ("<i>Zed", "&lt;i&gt;Zed", True),
            ("", "", False),
        ]:
            with self.subTest(name=name):
                client = create_app().test_client()
                client.post("/sign", data={"name": name})
                first, second = client.get("/").text, client.get("/").text
                self.assertIn(shown, first)
                self.assertIn(shown, second)
                self.assertEqual(["Thank you" in page for page in (first, second)], [thanked, False])

    def test_too_long_is_nowhere(self):
        app = create_app()
        app.test_client().post("/sign", data={"name": "zzz" * 20})
        self.assertNotIn("zzz", app.test_client().get("/").text)

    def test_another_browser(self):
        app = create_app()
        for name in ("Zed", "Yan", "Xue"):
            app.test_client().post("/sign", data={"name": name})
        page = app.test_client().get("/").text
        self.assertEqual([name in page for name in ("Xue", "Yan", "Zed", "Wim")], [True, True, True, False])
        self.assertNotIn("Thank you", page)

    def test_another_application(self):
        one, other = create_app(), create_app()
        one.test_client().post("/sign", data={"name": "Zed"})
        self.assertNotIn("Zed", other.test_client().get("/").text)
        self.assertNotIn("Zed", create_app().test_client().get("/").text)
