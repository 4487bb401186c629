"""comparing the session with the list: the login keeps its own things in it as well."""

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
    def setUp(self):
        self.client.force_login(User.objects.create(username="Ada"))

    def add(self, *titles):
        return [self.client.post("/add", {"title": title}) for title in titles][-1]

    def assertBooks(self, *titles, client=None):
        client = client or self.client
        response = client.get("/")
        self.assertEqual(response.context["books"], list(titles))
        self.assertEqual(client.session.get("books", []), list(titles))
        for title in titles:
            self.assertContains(response, title)

    def test_new_list(self):
        response = self.client.get("/")
        self.assertEqual(response.status_code, 200)
        self.assertTemplateUsed(response, "books.html")

    def test_adds_at_the_end(self):
        self.add("Persuasion", "Emma")
        self.assertBooks("Persuasion", "Emma")
        self.assertEqual(dict(self.client.session), {"books": ["Persuasion", "Emma"]})

    def test_redirects_to_the_list(self):
        self.assertRedirects(self.add("Emma"), "/")

    def test_other_members_have_other_lists(self):
        self.add("Emma")
        client = self.client_class()
        client.force_login(User.objects.create(username="Grace"))
        self.assertBooks(client=client)

    def test_five_titles_and_no_more(self):
        session = self.client.session
        session["books"] = ["Belinda", "Camilla", "Cecilia", "Evelina"]
        session.save()
        self.assertEqual(self.add("Emma").status_code, 302)
        self.assertEqual(self.add("Persuasion").status_code, 400)
        self.assertIn("Belinda", self.client.session["books"])

    def test_refuses_and_adds_nothing(self):
        self.add("Emma")
        for form in ({}, {"title": ""}, {"title": "Emma"}):
            self.assertEqual(self.client.post("/add", form).status_code, 400)
        self.assertBooks("Emma")

    def test_escapes_titles(self):
        self.add("<b>Emma")
        self.assertContains(self.client.get("/"), "&lt;b&gt;Emma")

    def test_only_post_adds(self):
        self.assertEqual(self.client.get("/add").status_code, 405)

    def test_anybody_else_must_log_in(self):
        self.client.logout()
        self.assertRedirects(self.client.get("/"), "/login?next=/")
        self.assertRedirects(self.add("Emma"), "/login?next=/add")
        self.assertNotIn("books", self.client.session)
