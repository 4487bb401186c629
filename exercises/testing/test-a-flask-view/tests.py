import re
import unittest

import solution

# given: failing, in the starter, runs your tests

# The page is put together without Jinja, as many are made.
SOURCE = '''
from html import escape as escape_in_html

from flask import Flask, abort, flash, get_flashed_messages, make_response, redirect, request, session
from markupsafe import Markup, escape


def listed(guest):
    return f"<li>{escape(guest)}</li>"


def create_app():
    app = Flask("guest book", static_folder=None)
    app.secret_key = "a secret"
    guests = []

    @app.get("/")
    def show():
        thanks = "".join(f"<p>{message}</p>" for message in get_flashed_messages())
        page = f"<title>Guest book</title>{thanks}<ul>{''.join(map(listed, guests))}</ul>"
        return page + "<form action=/sign method=post><input name=name><button>Sign</button></form>"

    @app.post("/sign")
    def sign():
        name = request.form.get("name", "")
        if not 1 <= len(name) <= 30:
            abort(400)
        guests.append(name)
        flash("Thank you")
        return redirect("/", 303)

    return app
'''
MESSAGES = "get_flashed_messages()"
LISTED = "map(listed, guests)"
ESCAPED = "{escape(guest)}"
FIELD = 'request.form.get("name", "")'
CHECK = "if not 1 <= len(name) <= 30:"
ADD = "guests.append(name)"
THANK = 'flash("Thank you")'
REDIRECT = 'redirect("/", 303)'


def changed(*changes):
    """The create_app of the starter, with each old piece of its source replaced by a new one."""
    source = SOURCE
    for old, new in changes:
        if old not in source:
            raise LookupError(old)
        source = source.replace(old, new)
    namespace = {}
    exec(source, namespace)
    return namespace["create_app"]


def before_the_check(statement):
    """A create_app that does something before it looks at the name, and not after it."""
    return changed((statement, "pass"), (CHECK, f"{statement}\n        {CHECK}"))


create_app = changed()


def names_of_tests():
    """The names of your tests."""
    return unittest.defaultTestLoader.getTestCaseNames(solution.GuestBookTest)


def problem(name, version):
    """What goes wrong in one of your tests with this version in the place of create_app, or ""."""
    solution.create_app = version
    result = unittest.TestResult()
    unittest.TestSuite([solution.GuestBookTest(name)]).run(result)
    if result.wasSuccessful():
        return ""
    lines = [line for _, text in result.errors + result.failures for line in text.splitlines()]
    reasons = [line for line in lines if not line.startswith((" ", "Traceback"))]
    return re.sub(r" at 0x\w+", "", reasons[0])[:120] if reasons else "passes unexpectedly"


def failing_tests(version):
    """What goes wrong in your tests with this version in the place of create_app, by their names."""
    problems = {name: problem(name, version) for name in names_of_tests()}
    return {name: reason for name, reason in problems.items() if reason}


def tests_without_application():
    """The names of your tests that make no application, when all of them run one after another."""
    made, without = [], []

    def counted():
        made.append(create_app())
        return made[-1]

    class Result(unittest.TestResult):
        def startTest(self, test):
            super().startTest(test)
            made.clear()

        def stopTest(self, test):
            super().stopTest(test)
            if not made:
                without.append(test.id().rpartition(".")[2])

    solution.create_app = counted
    unittest.defaultTestLoader.loadTestsFromTestCase(solution.GuestBookTest).run(Result())
    return without


def verdict_on(broken):
    """What your tests say about a version that breaks a rule."""
    verdict = "all tests pass"
    for name in names_of_tests():
        if problem(name, broken):
            verdict = "only tests fail that also fail for the right version"
            if not problem(name, create_app):
                return "a test fails"
    return verdict


class GuestBookCase(unittest.TestCase):
    def setUp(self):
        self.addCleanup(setattr, solution, "create_app", solution.create_app)
        message = "GuestBookTest must be a subclass of unittest.TestCase."
        self.assertTrue(issubclass(solution.GuestBookTest, unittest.TestCase), message)

    def passes(self, version, what):
        message = f"Your tests fail for a version that keeps the rules, {what}."
        self.assertEqual(failing_tests(version), {}, message)

    def notices(self, broken):
        found = verdict_on(broken)
        what = self._testMethodDoc.removeprefix("notices when ")
        message = f"Your tests passed although {what}."
        if found != "all tests pass":
            message = f"No test fails because {what}: those that fail do so for the right version too."
        self.assertEqual(found, "a test fails", message)


class RulesKeptTest(GuestBookCase):
    # rule: Write the tests, as methods of GuestBookTest
    def test_found(self):
        """has at least one test that unittest finds"""
        message = "Methods whose names begin with test are run, and no others."
        self.assertNotEqual(names_of_tests(), [], message)

    # rule: Every test must make its own application with create_app(), in the test or in setUp
    # rule: They will be run against other versions of create_app
    def test_made(self):
        """makes an application with create_app() in every test, or in setUp"""
        without = tests_without_application()
        message = f"These of your tests make no application with create_app(): {', '.join(without)}."
        self.assertEqual(without, [], message)

    # rule: All tests must pass for every version that keeps these rules
    def test_starter(self):
        """passes for the version of the starter"""
        self.passes(create_app, "the one of the starter")

    # rule: The rest is up to each version: the order of guests
    def test_newest_first(self):
        """passes for a version that shows the newest guest first"""
        newest_first = changed((LISTED, "map(listed, guests[::-1])"))
        self.passes(newest_first, "one that shows the newest guest first")

    # rule: up to each version: … other words and markup
    def test_other_markup(self):
        """passes for a version with other words and other markup in its page"""
        words = ("<p>{message}</p>", "<em>{message}, friend!</em>")
        title = ("<title>Guest book</title>", "<title>Visitors</title>")
        button = ("<button>Sign</button>", "<button>Write</button>")
        guests = (("<ul>", "<main>"), ("</ul>", "</main>"), ("<li>{escape(guest)}</li>", "<b>{escape(guest)}</b><br>"))
        other = changed(title, button, *guests, words)
        self.passes(other, "one with other words and markup in its page")

    # rule: up to each version: … other words and markup
    def test_other_refusal(self):
        """passes for a version whose responses with 303 and 400 have other bodies"""
        moved = 'make_response(("", 303, {"Location": "/"}))'
        other = changed(("abort(400)", 'return "Who is there?", 400'), (REDIRECT, moved))
        self.passes(other, "one whose responses with 303 and 400 have other bodies")

    # rule: up to each version: … how quotes are escaped
    def test_other_quotes(self):
        """passes for a version that escapes quotes in another way"""
        other = changed((ESCAPED, "{escape_in_html(guest)}"))
        self.passes(other, "one that escapes quotes in another way")

    # rule: up to each version: … how it remembers whom to thank
    def test_session(self):
        """passes for a version that remembers in the session whom to thank, without flash"""
        kept, noted = 'session.pop("new", [])', 'session["new"] = ["Thank you"]'
        cookie = ('secret_key = "a secret"', 'config.update(SECRET_KEY="another", SESSION_COOKIE_NAME="visitor")')
        self.passes(changed((MESSAGES, kept), (THANK, noted), cookie), "one that thanks without flash")


class RuleBrokenTest(GuestBookCase):
    # rule: 200 with a page
    # rule: at least one must fail for a version that breaks one
    def test_no_page(self):
        """notices when there is no page before the first guest has signed"""
        self.notices(changed((MESSAGES, f"({MESSAGES} if guests else abort(404))")))

    # rule: shows the names of all guests
    def test_last_guest(self):
        """notices when the page shows only the last guest"""
        self.notices(changed((ADD, "guests[:] = [name]")))

    # rule: shows the names of all guests
    def test_own_guests(self):
        """notices when a visitor sees only the names that were signed in the same browser"""
        own = 'session.get("guests", [])'
        self.notices(changed((LISTED, f"map(listed, {own})"), (ADD, f'session["guests"] = [*{own}, name]')))

    # rule: adds the form field name to the guests
    def test_first_guest(self):
        """notices when only the first guest is added"""
        self.notices(changed((ADD, f"guests or {ADD}")))

    # rule: then 303 to /
    def test_302(self):
        """notices when signing responds with 302"""
        self.notices(changed((REDIRECT, 'redirect("/")')))

    # rule: then 303 to /
    def test_elsewhere(self):
        """notices when signing redirects to another page"""
        self.notices(changed((REDIRECT, 'redirect("/thanks", 303)')))

    # rule: GET /sign … 405
    def test_get_signs(self):
        """notices when a GET request can sign as well"""
        route = '@app.route("/sign", methods=["GET", "POST"])'
        field = '(request.form if request.method == "POST" else request.args).get("name", "")'
        self.notices(changed(('@app.post("/sign")', route), (FIELD, field)))

    # rule: GET /sign … 405
    def test_get_shows(self):
        """notices when GET /sign brings the page, too"""
        self.notices(changed(('@app.get("/")', '@app.get("/")\n    @app.get("/sign")')))

    # rule: GET /sign … 405
    def test_get_404(self):
        """notices when GET /sign has 404"""
        route = '@app.get("/sign")\n    def nothing():\n        abort(404)\n\n    @app.post("/sign")'
        self.notices(changed(('@app.post("/sign")', route)))

    # rule: If name is missing … the response is 400
    def test_missing(self):
        """notices when a form without a name adds a guest named None"""
        self.notices(changed((FIELD, 'str(request.form.get("name"))')))

    # rule: If name is … empty … the response is 400
    def test_empty(self):
        """notices when an empty name is not refused"""
        self.notices(changed((CHECK, "if 'name' not in request.form or len(name) > 30:")))

    # rule: longer than 30 characters
    def test_31(self):
        """notices when a name of 31 characters is not refused"""
        self.notices(changed(("<= 30", "<= 31")))

    # rule: longer than 30 characters
    def test_30(self):
        """notices when a name of 30 characters is refused"""
        self.notices(changed(("<= 30", "< 30")))

    # rule: the response is 400
    def test_refuses_with_200(self):
        """notices when a refusal shows the page again, with 200"""
        self.notices(changed(("abort(400)", "return show()")))

    # rule: and no guest is added
    def test_adds_and_refuses(self):
        """notices when a name that is too long is refused and added all the same"""
        self.notices(before_the_check(ADD))

    # rule: Names are escaped
    def test_not_escaped(self):
        """notices when names are not escaped"""
        self.notices(changed((ESCAPED, "{guest}")))

    # rule: <b> appears as &lt;b&gt;
    def test_escaped_twice(self):
        """notices when names are escaped twice, so that visitors read &lt;"""
        self.notices(changed((ESCAPED, "{escape(str(escape(guest)))}")))

    # rule: <b> appears as &lt;b&gt;
    def test_tags_removed(self):
        """notices when tags are taken out of names"""
        self.notices(changed((ESCAPED, "{escape(Markup(guest).striptags())}")))

    # rule: The next page for a visitor who has signed says Thank you
    def test_no_thanks(self):
        """notices when nobody is thanked"""
        self.notices(changed((THANK, "pass")))

    # rule: No other page does
    def test_thanks_forever(self):
        """notices when a visitor who has signed is thanked on every page"""
        kept, noted = 'session.get("new", [])', 'session["new"] = ["Thank you"]'
        self.notices(changed((MESSAGES, kept), (THANK, noted)))

    # rule: No other page does
    def test_thanks_anybody(self):
        """notices when whoever comes next is thanked"""
        kept, noted = 'app.config.pop("new", [])', 'app.config["new"] = ["Thank you"]'
        self.notices(changed((MESSAGES, kept), (THANK, noted)))

    # rule: No other page does
    def test_thanks_the_refused(self):
        """notices when a visitor whose name was refused is thanked"""
        self.notices(before_the_check(THANK))

    # rule: A new application has no guests
    def test_shared(self):
        """notices when all applications share their guests"""
        self.notices(changed(("create_app():", "create_app(guests=[]):"), ("    guests = []\n", "")))


if __name__ == "__main__":
    unittest.main()
