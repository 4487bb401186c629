"""the words and tags of each page, as an HTML parser reads them"""

import unittest
from html.parser import HTMLParser

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


class Text(HTMLParser):
    """What a browser would show of a page, and the tags that it meets."""

    def __init__(self, page):
        super().__init__()
        self.words, self.tags = "", set()
        self.feed(page)
        self.close()

    def handle_data(self, data):
        self.words += data

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)


class GuestBookTest(unittest.TestCase):
    def setUp(self):
        app = create_app()
        app.testing = True
        self.new_client = app.test_client

    def shown(self, client=None):
        response = (client or self.new_client()).get("/")
        self.assertEqual(response.status_code, 200)
        return Text(response.text)

    def post(self, client, form):
        response = client.post("/sign", data=form)
        return response.status_code, response.location

    def test_escaping_as_a_browser_sees_it(self):
        self.post(self.new_client(), {"name": "<blink>Eve & 'Al'"})
        page = self.shown()
        self.assertIn("<blink>Eve & 'Al'", page.words)
        self.assertNotIn("blink", page.tags)

    def test_empty_book_thanks_nobody(self):
        self.assertNotIn("Thank you", self.shown().words)

    def test_signing(self):
        names = ["Eve", "Al", "Ülkü", "w" * 30]
        clients = [self.new_client() for _ in names]
        for client, name in zip(clients, names):
            self.assertEqual(self.post(client, {"name": name}), (303, "/"))
        for client in clients:
            words = self.shown(client).words
            self.assertEqual([name for name in names if name not in words], [])
            self.assertIn("Thank you", words)
            self.assertNotIn("Thank you", self.shown(client).words)
        self.assertNotIn("Thank you", self.shown().words)
        self.assertNotIn("Eve", Text(create_app().test_client().get("/").text).words)

    def test_refusing(self):
        client = self.new_client()
        before = self.shown(client).words
        for form in (None, {"name": ""}, {"name": "w" * 31}):
            self.assertEqual(self.post(client, form)[0], 400)
            self.assertEqual(self.shown(client).words, before)
        self.assertEqual(client.get("/sign", query_string={"name": "Eve"}).status_code, 405)
        self.assertEqual(self.shown(client).words, before)
