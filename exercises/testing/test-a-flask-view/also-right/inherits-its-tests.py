"""tests in three classes by what a visitor does, inherited by the one that is run"""

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


class Pages(unittest.TestCase):
    """What the test classes below share; it has no tests."""

    def client(self):
        return create_app().test_client()

    def sign(self, client, name):
        return client.post("/sign", data=dict(name=name))


class Reading:
    def test_reading_needs_no_guest(self):
        self.assertEqual(self.client().get("/").status, "200 OK")

    def test_reading_thanks_nobody(self):
        client = self.client()
        self.sign(client, "Kim")
        stranger = client.application.test_client()
        self.assertNotIn(b"Thank you", stranger.get("/").data)

    def test_reading_shows_everybody(self):
        client = self.client()
        for name in ("Kim", "Lee", "<p>Mo"):
            self.sign(client, name)
        data = client.application.test_client().get("/").data
        for name in (b"Kim", b"Lee", b"&lt;p&gt;Mo"):
            self.assertIn(name, data)

    def test_reading_another_book(self):
        self.sign(self.client(), "Kim")
        self.assertNotIn(b"Kim", self.client().get("/").data)


class Signing:
    def test_signing_leads_to_the_list(self):
        response = self.sign(self.client(), "Kim")
        self.assertEqual((response.status_code, response.headers.get("Location")), (303, "/"))

    def test_signing_is_thanked_once(self):
        client = self.client()
        self.sign(client, "Kim")
        thanked = [client.get("/").data.count(b"Thank you") for _ in range(3)]
        self.assertEqual([bool(count) for count in thanked], [True, False, False])

    def test_signing_with_thirty(self):
        self.assertEqual(self.sign(self.client(), 3 * "0123456789").status_code, 303)


class Refusing:
    def assertRefused(self, client, **form):
        self.assertEqual(client.post("/sign", data=form).status_code, 400)
        self.assertNotIn(b"Thank you", client.get("/").data)

    def test_refusing_nothing(self):
        self.assertRefused(self.client())

    def test_refusing_the_empty_name(self):
        self.assertRefused(self.client(), name="")

    def test_refusing_what_is_too_long(self):
        client = self.client()
        self.assertRefused(client, name=3 * "0123456789" + "!")
        self.assertNotIn(b"0123456789!", client.get("/").data)

    def test_refusing_get(self):
        self.assertEqual(self.client().get("/sign").status_code, 405)


class GuestBookTest(Reading, Signing, Refusing, Pages):
    pass
