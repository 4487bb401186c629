"""a story in a few long tests, which follow each redirect"""

import unittest

import django
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.management import call_command
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.test import Client, TestCase
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
    def log_in(self, name):
        User.objects.create_user(name, password="open sesame")
        client = Client()
        self.assertTrue(client.login(username=name, password="open sesame"))
        return client

    def add(self, client, title):
        return client.post("/add", {"title": title}, follow=True)

    def test_story_of_a_list(self):
        ada, eve = self.log_in("ada"), self.log_in("eve")
        page = ada.get("/")
        self.assertContains(page, "", status_code=200)
        self.assertEqual(page.context["books"], [])
        titles = ["Middlemarch", "Silas Marner", "Romola", "Adam Bede", "Daniel <Deronda>"]
        for count, title in enumerate(titles, 1):
            page = self.add(ada, title)
            self.assertEqual(page.redirect_chain, [("/", 302)])
            self.assertTemplateUsed(page, "books.html")
            self.assertEqual(page.context["books"], titles[:count])
            self.assertEqual(ada.session["books"], titles[:count])
        for title in titles[:-1]:
            self.assertContains(page, title)
        self.assertContains(page, "Daniel &lt;Deronda&gt;")
        self.assertNotContains(page, "<Deronda>")
        self.assertEqual(self.add(ada, "Felix Holt").status_code, 400)
        self.assertEqual(ada.get("/").context["books"], titles)
        self.assertEqual(eve.get("/").context["books"], [])

    def test_story_of_refusals(self):
        ada = self.log_in("ada")
        self.add(ada, "Romola")
        self.assertEqual(self.add(ada, "Romola").status_code, 400)
        self.assertEqual(self.add(ada, "").status_code, 400)
        self.assertEqual(ada.post("/add").status_code, 400)
        self.assertEqual(ada.get("/add?title=Emma").status_code, 405)
        self.assertEqual(ada.get("/").context["books"], ["Romola"])

    def test_story_of_a_stranger(self):
        page = self.client.get("/", follow=True)
        self.assertRedirects(page, "/login?next=/")
        page = self.add(self.client, "Romola")
        self.assertRedirects(page, "/login?next=/add")
        self.assertEqual(self.client.session.get("books"), None)
