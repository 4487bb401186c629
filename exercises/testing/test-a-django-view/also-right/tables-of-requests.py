"""tables of forms and statuses, in subtests"""

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


MEMBER_REQUESTS = [
    # titles that are there, method, path, form, status
    ([], "get", "/", {}, 200),
    (["A"], "get", "/", {}, 200),
    ([], "get", "/add", {}, 405),
    ([], "get", "/add", {"title": "A"}, 405),
    ([], "post", "/add", {}, 400),
    ([], "post", "/add", {"name": "A"}, 400),
    ([], "post", "/add", {"title": ""}, 400),
    (["A"], "post", "/add", {"title": "A"}, 400),
    (["A"], "post", "/add", {"title": "B"}, 302),
    (["A", "B", "C", "D"], "post", "/add", {"title": "E"}, 302),
    (["A", "B", "C", "D", "E"], "post", "/add", {"title": "F"}, 400),
]


class ReadingListTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ada = User.objects.create_user("ada", password="secret")
        cls.eve = User.objects.create_user("eve", password="secret")

    def member(self, *titles, user=None):
        client = self.client_class()
        client.force_login(user or self.ada)
        session = client.session
        session["books"] = list(titles)
        session.save()
        return client

    def test_statuses(self):
        for titles, method, path, form, status in MEMBER_REQUESTS:
            with self.subTest(titles=titles, method=method, path=path, form=form):
                client = self.member(*titles)
                response = getattr(client, method)(path, form)
                self.assertEqual(response.status_code, status)
                wanted = titles + [form["title"]] if status == 302 else titles
                self.assertEqual(client.session["books"], wanted)
                if status == 302:
                    self.assertEqual(response["Location"], "/")

    def test_pages(self):
        for titles in ([], ["Zadig"], ["Zadig", "Candide", "Micromegas"]):
            with self.subTest(titles=titles):
                response = self.member(*titles).get("/")
                self.assertIn("books.html", [template.name for template in response.templates])
                self.assertEqual(list(response.context["books"]), titles)
                page = response.content.decode()
                self.assertEqual([title for title in titles if title not in page], [])

    def test_new_session(self):
        self.client.force_login(self.ada)
        self.assertEqual(self.client.get("/").context["books"], [])
        for title in ("Zadig", "Candide"):
            self.client.post("/add", {"title": title})
        self.assertEqual(self.client.session["books"], ["Zadig", "Candide"])
        self.assertEqual(self.client.get("/").context["books"], ["Zadig", "Candide"])
        self.assertEqual(self.member(user=self.eve).get("/").context["books"], [])

    def test_markup(self):
        page = self.member("<i>Zadig</i>").get("/").content.decode()
        self.assertIn("&lt;i&gt;Zadig&lt;/i&gt;", page)

    def test_strangers(self):
        for method, path, form in (("get", "/", {}), ("post", "/add", {"title": "Zadig"})):
            with self.subTest(path=path):
                response = getattr(self.client, method)(path, form)
                self.assertRedirects(response, f"/login?next={path}")
        self.client.force_login(self.ada)
        self.assertEqual(self.client.get("/").context["books"], [])
