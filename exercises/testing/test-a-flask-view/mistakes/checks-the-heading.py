"""asking for the title of the page and the word on its button: those may change, only the names and the
thanks are in the rules."""

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
    def setUp(self):
        self.app = create_app()
        self.client = self.app.test_client()

    def sign(self, **form):
        return self.client.post("/sign", data=form)

    def page(self):
        return self.client.get("/").text

    def test_empty_book(self):
        self.assertEqual(self.client.get("/").status_code, 200)
        self.assertIn("Guest book", self.page())

    def test_signing_redirects(self):
        response = self.sign(name="Ada")
        self.assertEqual((response.status_code, response.location), (303, "/"))

    def test_every_visitor_sees_all_guests(self):
        self.sign(name="Ada")
        self.sign(name="Grace")
        page = self.app.test_client().get("/").text
        self.assertIn("Ada", page)
        self.assertIn("Grace", page)

    def test_applications_share_no_guests(self):
        self.sign(name="Ada")
        self.assertNotIn("Ada", create_app().test_client().get("/").text)

    def test_escapes_names(self):
        self.sign(name="<b>Ada")
        self.assertIn("&lt;b&gt;Ada", self.page())

    def test_takes_the_longest_name(self):
        self.assertEqual(self.sign(name="x" * 30).status_code, 303)

    def test_refuses_and_adds_nothing(self):
        for form in ({}, {"name": ""}, {"name": "x" * 31}):
            self.assertEqual(self.sign(**form).status_code, 400)
        page = self.page()
        self.assertNotIn("xxx", page)
        self.assertNotIn("Thank you", page)

    def test_thanks_the_visitor_once(self):
        self.sign(name="Ada")
        self.assertNotIn("Thank you", self.app.test_client().get("/").text)
        self.assertIn("Thank you", self.page())
        self.assertNotIn("Thank you", self.page())

    def test_only_post_signs(self):
        self.assertEqual(self.client.get("/sign").status_code, 405)
