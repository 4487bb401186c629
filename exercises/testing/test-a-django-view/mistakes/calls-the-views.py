"""calling the views with requests of `RequestFactory`: the addresses, the middleware and other versions of the views are never
asked."""

import unittest

import django
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.management import call_command
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.test import RequestFactory, TestCase
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


class ReadingListTest(TestCase):
    def request(self, method, path, form=None, user=None):
        request = getattr(RequestFactory(), method)(path, form)
        request.user = user or User(username="Ada")
        request.session = {}
        return request

    def test_adds(self):
        request = self.request("post", "/add", {"title": "Emma"})
        response = add(request)
        self.assertEqual((response.status_code, response.url), (302, "/"))
        self.assertEqual(request.session["books"], ["Emma"])

    def test_shows(self):
        request = self.request("get", "/")
        request.session["books"] = ["Emma"]
        self.assertContains(show(request), "Emma")

    def test_refuses(self):
        self.assertEqual(add(self.request("post", "/add", {"title": ""})).status_code, 400)
        self.assertEqual(add(self.request("get", "/add")).status_code, 405)
