"""plain `unittest.TestCase` with a user of its own for each test, and assertions by hand"""

import itertools
import unittest

import django
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.management import call_command
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.test import Client
from django.test.utils import setup_test_environment
from django.urls import clear_url_caches, path
from django.views.decorators.http import require_POST

PAGE = """<!doctype html>
<title>Reading list</title>
<ul>{% for book in books %}<li>{{ book }}</li>{% endfor %}</ul>
<form action="/add" method="post"><input name="title"><button>Add</button></form>
"""

settings.configure(
    SECRET_KEY="not secret",
    ROOT_URLCONF=__name__,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    SESSION_ENGINE="django.contrib.sessions.backends.cache",
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {"loaders": [("django.template.loaders.locmem.Loader", {"books.html": PAGE})]},
        }
    ],
    LOGIN_URL="/login",
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],  # fast, for tests
)
django.setup()
setup_test_environment()
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User


@login_required
def show(request):
    return render(request, "books.html", {"books": request.session.get("books", [])})


@login_required
@require_POST
def add(request):
    books = request.session.get("books", [])
    title = request.POST.get("title", "")
    if title == "" or title in books or len(books) == 5:
        return HttpResponse("This title cannot be added.", status=400)
    request.session["books"] = [*books, title]
    return redirect("/")


def login(request):
    return HttpResponse("A page to log in will stand here.")


urlpatterns = [path("", show), path("add", add), path("login", login)]


def failing(tests):
    """Which tests of a TestCase class do not pass, and why."""
    clear_url_caches()
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(tests).run(result)
    problems = {str(test): text.splitlines() for test, text in result.failures + result.errors}
    return {test: [line for line in lines if line[:1] != " "][1] for test, lines in problems.items()}


class Visits:
    """A browser, logged in or not, and what is true of it."""

    def __init__(self, user=None):
        self.client = Client()
        if user is not None:
            self.client.force_login(user)

    def page(self):
        return self.client.get("/")

    def books(self):
        shown, kept = self.page().context["books"], self.client.session.get("books", [])
        return list(shown) if list(shown) == list(kept) else (shown, kept)

    def adds(self, *titles):
        for title in titles:
            response = self.client.post("/add", data={"title": title})
        return response.status_code, response.headers.get("Location")


class ReadingListTest(unittest.TestCase):
    users = itertools.count()

    def member(self):
        return Visits(User.objects.create(username=f"member {next(self.users)}"))

    def test_first_visit(self):
        member = self.member()
        page = member.page()
        self.assertEqual((page.status_code, member.books()), (200, []))
        self.assertIn("books.html", {template.name for template in page.templates})

    def test_order(self):
        member = self.member()
        self.assertEqual(member.adds("x1y", "w2z", "a3b"), (302, "/"))
        self.assertEqual(member.books(), ["x1y", "w2z", "a3b"])
        self.assertTrue(all(title in member.page().text for title in ("x1y", "w2z", "a3b")))
        self.assertEqual(self.member().books(), [])

    def test_refusals(self):
        for title, books in (("", []), ("x", ["x"]), ("f", ["a", "b", "c", "d", "e"])):
            member = self.member()
            if books:
                self.assertEqual(member.adds(*books), (302, "/"))
            self.assertEqual(member.adds(title), (400, None))
            self.assertEqual(member.books(), books)

    def test_missing(self):
        member = self.member()
        self.assertEqual(member.client.post("/add", {"book": "x"}).status_code, 400)
        self.assertEqual(member.books(), [])

    def test_methods(self):
        self.assertEqual(self.member().client.get("/add").status_code, 405)

    def test_escapes(self):
        member = self.member()
        member.adds("<u>")
        self.assertIn("&lt;u&gt;", member.page().text)

    def test_stranger(self):
        stranger = Visits()
        self.assertEqual((stranger.page().status_code, stranger.page().url), (302, "/login?next=/"))
        self.assertEqual(stranger.adds("x"), (302, "/login?next=/add"))
        stranger.client.force_login(User.objects.create(username=f"member {next(self.users)}"))
        self.assertEqual(stranger.books(), [])
