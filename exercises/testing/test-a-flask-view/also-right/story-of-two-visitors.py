"""a story of two visitors with cookies of their own, who follow each redirect"""

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


class Visitor:
    """A browser with its own cookies."""

    def __init__(self, app):
        self.client = app.test_client()

    def reads(self):
        return self.client.get("/").get_data(as_text=True)

    def signs(self, name):
        return self.client.post("/sign", data={"name": name}, follow_redirects=True)


class GuestBookTest(unittest.TestCase):
    def visitors(self):
        app = create_app()
        return Visitor(app), Visitor(app)

    def test_story_of_two_visitors(self):
        ada, bob = self.visitors()
        for visitor in (ada, bob):
            self.assertNotIn("Thank you", visitor.reads())
        page = ada.signs("Ada")
        self.assertEqual([step.status_code for step in page.history], [303])
        self.assertEqual((page.status_code, page.request.path), (200, "/"))
        self.assertIn("Thank you", page.text)
        self.assertNotIn("Thank you", bob.reads())
        self.assertNotIn("Thank you", ada.reads())
        bob.client.post("/sign", data={"name": "Bob"})
        self.assertNotIn("Thank you", ada.reads())
        self.assertIn("Thank you", bob.reads())
        for visitor in (ada, bob):
            page = visitor.reads()
            self.assertTrue("Ada" in page and "Bob" in page)
            self.assertNotIn("Thank you", page)

    def test_new_book(self):
        ada, _ = self.visitors()
        ada.signs("Ada")
        page = create_app().test_client().get("/")
        self.assertEqual((page.status_code, "Ada" in page.text), (200, False))

    def test_name_as_text(self):
        ada, _ = self.visitors()
        ada.signs("<b>Ada</b>")
        self.assertIn("&lt;b&gt;Ada&lt;/b&gt;", ada.reads())
        self.assertNotIn("<b>Ada", ada.reads())

    def test_lengths(self):
        for length in (0, 1, 2, 29, 30, 31, 32):
            ada, _ = self.visitors()
            name = "q" * length
            page = ada.signs(name)
            if 1 <= length <= 30:
                self.assertEqual(page.status_code, 200)
                self.assertIn(name, ada.reads())
            else:
                self.assertEqual(page.status_code, 400)
                page = ada.reads()
                self.assertFalse("qq" in page or "Thank you" in page)

    def test_no_field(self):
        ada, _ = self.visitors()
        self.assertEqual(ada.client.post("/sign").status_code, 400)
        self.assertEqual(ada.client.post("/sign", data={"title": "Dr"}).status_code, 400)

    def test_get(self):
        ada, _ = self.visitors()
        self.assertEqual(ada.client.get("/sign").status_code, 405)
        self.assertEqual(ada.client.get("/sign?name=Ada").status_code, 405)
