import unittest

import django
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.management import call_command
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.test import TestCase
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
    def test_page(self):
        self.client.force_login(User.objects.create(username="Ada"))
        self.assertEqual(self.client.get("/").status_code, 200)
