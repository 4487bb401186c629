"""a mixin for each address, and pages that an HTML parser reads"""

import unittest
from html.parser import HTMLParser

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


class Words(HTMLParser):
    """The words of a page as a browser shows them."""

    def __init__(self, response):
        super().__init__()
        self.words = []
        self.feed(response.content.decode())

    def handle_data(self, data):
        self.words.append(data)


class Page:
    def test_page_needs_no_title(self):
        response = self.client.get("/")
        self.assertEqual(response.status_code, 200)
        self.assertTemplateUsed(response, "books.html")
        self.assertBooks([])

    def test_page_shows_titles_as_they_are(self):
        self.start_with("Dr <b>Faustus</b> & co", "Emma")
        words = "".join(Words(self.client.get("/")).words)
        self.assertIn("Dr <b>Faustus</b> & co", words)
        self.assertIn("Emma", words)

    def test_page_of_another_member(self):
        self.client.post("/add", {"title": "Emma"})
        self.client.logout()
        self.client.force_login(User.objects.create(username="Another"))
        self.assertBooks([])

    def test_page_is_for_members(self):
        self.client.logout()
        self.assertRedirects(self.client.get("/"), "/login?next=/")


class Adding:
    def test_adding_once_and_again(self):
        for title in ("Emma", "Amelia"):
            response = self.client.post("/add", {"title": title})
            self.assertRedirects(response, "/", fetch_redirect_response=False)
        self.assertBooks(["Emma", "Amelia"])

    def test_adding_the_fifth(self):
        self.start_with("1", "2", "3", "4")
        self.assertEqual(self.client.post("/add", {"title": "5"}).status_code, 302)
        self.assertRefused({"title": "6"})

    def test_adding_nothing(self):
        self.start_with("Emma")
        self.assertRefused({})
        self.assertRefused({"title": ""})
        self.assertRefused({"title": "Emma"})

    def test_adding_with_get(self):
        self.assertEqual(self.client.get("/add", {"title": "Emma"}).status_code, 405)
        self.assertBooks([])

    def test_adding_is_for_members(self):
        self.client.logout()
        response = self.client.post("/add", {"title": "Emma"})
        self.assertRedirects(response, "/login?next=/add")
        self.client.force_login(self.member)
        self.assertBooks([])


class ReadingListTest(Page, Adding, TestCase):
    def setUp(self):
        self.member = User.objects.create(username="Ada")
        self.client.force_login(self.member)

    def start_with(self, *titles):
        session = self.client.session
        session["books"] = list(titles)
        session.save()

    def assertBooks(self, titles):
        self.assertSequenceEqual(self.client.get("/").context["books"], titles)
        self.assertSequenceEqual(self.client.session.get("books", []), titles)

    def assertRefused(self, form):
        before = self.client.session["books"]
        self.assertEqual(self.client.post("/add", form).status_code, 400)
        self.assertBooks(before)
