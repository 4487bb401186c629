import unittest

import solution
from django.urls import clear_url_caches

# given: failing, in the starter, runs your tests

SOURCE = '''
from html import escape

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseNotFound
from django.shortcuts import redirect
from django.template import RequestContext, Template
from django.urls import path
from django.views.decorators.http import require_POST

NAME = "books.html"
PAGE = "<title>Reading list</title>{% for book in books %}<li>{{ book }}</li>{% endfor %}"
SHARED = []


@login_required(login_url="/login")
def show(request):
    books = request.session.get("books", [])
    return HttpResponse(Template(PAGE, name=NAME).render(RequestContext(request, {"books": books})))


@login_required(login_url="/login")
@require_POST
def add(request):
    books = request.session.get("books", [])
    title = request.POST.get("title", "")
    if title == "" or title in books or len(books) == 5:
        return HttpResponse("No.", status=400)
    request.session["books"] = [*books, title]
    return redirect("/")


def login(request):
    return HttpResponse("Log in.")


urlpatterns = [path("", show), path("add", add), path("login", login)]
'''
GUARD = '@login_required(login_url="/login")\n'
BOOKS = 'books = request.session.get("books", [])'
CONTEXT = '{"books": books}'
SHOWN = "{{ book }}"
FIELD = 'request.POST.get("title", "")'
CHECK = "    if title =="
REFUSAL = 'HttpResponse("No.", status=400)'
ADD = 'request.session["books"] = [*books, title]'
REDIRECT = 'redirect("/")'


def changed(*changes):
    """The urlpatterns of a version like the starter's, with some pieces of its source replaced."""
    source = SOURCE
    for old, new in changes:
        if old not in source:
            raise LookupError(old)
        source = source.replace(old, new)
    namespace = {"__name__": "version"}
    exec(source, namespace)
    return namespace["urlpatterns"]


def names_of_tests():
    """The names of your tests."""
    return unittest.defaultTestLoader.getTestCaseNames(solution.ReadingListTest)


def problem(name, *changes):
    """What goes wrong in one of your tests with a version of the views, or ""."""
    solution.urlpatterns = changed(*changes)
    clear_url_caches()
    result = unittest.TestResult()
    unittest.TestSuite([solution.ReadingListTest(name)]).run(result)
    if result.wasSuccessful():
        return ""
    lines = [line for _, text in result.errors + result.failures for line in text.splitlines()]
    reasons = [line for line in lines if not line.startswith((" ", "Traceback"))]
    return reasons[0][:120] if reasons else "passes unexpectedly"


def failing_tests(*changes):
    """What goes wrong in your tests with a version of the views, by their names."""
    problems = {name: problem(name, *changes) for name in names_of_tests()}
    return {name: reason for name, reason in problems.items() if reason}


def verdict_on(*changes):
    """What your tests say about a version that breaks a rule."""
    verdict = "all tests pass"
    for name in names_of_tests():
        if problem(name, *changes):
            verdict = "only tests fail that also fail for the right version"
            if not problem(name):
                return "a test fails"
    return verdict


class ReadingListCase(unittest.TestCase):
    def setUp(self):
        message = "ReadingListTest must be a subclass of unittest.TestCase."
        self.assertTrue(issubclass(solution.ReadingListTest, unittest.TestCase), message)

    def passes(self, what, *changes):
        message = f"Your tests fail for a version that keeps the rules, {what}."
        self.assertEqual(failing_tests(*changes), {}, message)

    def notices(self, *changes):
        found = verdict_on(*changes)
        what = self._testMethodDoc.removeprefix("notices when ")
        message = f"Your tests passed although {what}."
        if found != "all tests pass":
            message = f"No test fails because {what}: those that fail do so for the right version too."
        self.assertEqual(found, "a test fails", message)


class RulesKeptTest(ReadingListCase):
    # rule: Write the tests, as methods of ReadingListTest
    def test_found(self):
        """has at least one test that unittest finds"""
        message = "Methods whose names begin with test are run, and no others."
        self.assertNotEqual(names_of_tests(), [], message)

    # rule: They will be run with other versions of the views, put into urlpatterns
    # rule: All tests must pass for every version that keeps these rules
    def test_starter(self):
        """passes for a version like that of the starter"""
        self.passes("one like that of the starter")

    # rule: up to each version: other words and markup
    def test_other_markup(self):
        """passes for a version with other words and other markup"""
        page = ("<title>Reading list</title>", "<title>Books to read</title>")
        item = (f"<li>{SHOWN}</li>", f"<p title='{SHOWN}'><b>{SHOWN}</b></p>")
        refusal = ('"No."', '"Try another title."')
        self.passes("one with other words and markup", page, item, refusal)

    # rule: how quotes are escaped
    def test_other_quotes(self):
        """passes for a version that escapes quotes in another way"""
        shown = (CONTEXT + "))", CONTEXT + ')).replace("&#x27;", "&#39;").replace("&quot;", "&#34;")')
        self.passes("one that escapes quotes in another way", shown)

    # rule: what else is in the context and the session
    def test_more(self):
        """passes for a version that has more in the context and in the session"""
        session = (ADD, f'{ADD}; request.session["last"] = title')
        self.passes("one with more", session, (CONTEXT, '{"books": books, "free": 5 - len(books)}'))

    # rule: All tests must pass for every version that keeps these rules
    # rule: A member is a user who is logged in
    def test_other_order(self):
        """passes for a version that looks at the method before it asks for a login"""
        self.passes("one that looks at the method first", (f"{GUARD}@require_POST\n", f"@require_POST\n{GUARD}"))


class RuleBrokenTest(ReadingListCase):
    # rule: GET / … 200
    # rule: A new session has an empty list
    # rule: at least one must fail for a version that breaks one
    def test_no_page(self):
        """notices when a member without titles gets 404"""
        self.notices((CONTEXT + ")))", CONTEXT + ")), status=200 if books else 404)"))

    # rule: with the template books.html
    def test_template(self):
        """notices when the page is made with another template"""
        self.notices(('NAME = "books.html"', 'NAME = "list.html"'))

    # rule: whose context has the list of titles as books
    def test_context(self):
        """notices when the titles have another name in the context"""
        self.notices((CONTEXT, '{"titles": books}'), ("book in books", "book in titles"))

    # rule: the page shows each title
    def test_not_shown(self):
        """notices when the page shows only how many titles there are"""
        self.notices((SHOWN, "{{ forloop.counter }}"))

    # rule: the page shows each title
    def test_last_shown(self):
        """notices when the page shows only the last title"""
        self.notices((SHOWN, "{% if forloop.last %}{{ book }}{% endif %}"))

    # rule: the page shows each title
    def test_first_shown(self):
        """notices when the page shows only the first title"""
        self.notices((SHOWN, "{% if forloop.first %}{{ book }}{% endif %}"))

    # rule: puts the form field title at the end of the list
    def test_front(self):
        """notices when a title is put at the front of the list"""
        self.notices(("[*books, title]", "[title, *books]"))

    # rule: puts the form field title at the end of the list
    def test_not_modified(self):
        """notices when only the first title is kept, since the list in the session is changed in place"""
        self.notices((ADD, 'request.session.setdefault("books", []).append(title)'))

    # rule: then 302 to /
    def test_301(self):
        """notices when adding responds with 301"""
        self.notices((REDIRECT, 'redirect("/", permanent=True)'))

    # rule: then 302 to /
    def test_elsewhere(self):
        """notices when adding redirects to another page"""
        self.notices((REDIRECT, 'redirect("/login")'))

    # rule: GET /add … 405
    def test_get_adds(self):
        """notices when a GET request adds as well"""
        self.notices(("@require_POST\n", ""), (FIELD, '(request.POST or request.GET).get("title", "")'))

    # rule: GET /add … 405
    def test_get_400(self):
        """notices when GET /add has 400"""
        self.notices(("@require_POST\n", ""))

    # rule: For anybody else GET / is redirected (302) to /login?next=/
    def test_anybody_reads(self):
        """notices when anybody gets the page"""
        self.notices((f"{GUARD}def show", "def show"))

    # rule: For anybody else … and POST /add to /login?next=/add
    def test_anybody_adds(self):
        """notices when anybody can add a title"""
        self.notices((f"{GUARD}@require_POST", "@require_POST"))

    # rule: For anybody else GET / is redirected (302) to /login?next=/
    def test_next(self):
        """notices when GET / redirects to the login with another address as next"""
        guard = '@login_required(login_url="/login?next=/books", redirect_field_name="from")\n'
        self.notices((f"{GUARD}def show", f"{guard}def show"))

    # rule: and POST /add to /login?next=/add
    def test_next_of_add(self):
        """notices when POST /add redirects to the login without next"""
        login = 'if request.user.is_anonymous:\n        return redirect("/login")\n    '
        self.notices((f"{GUARD}@require_POST", "@require_POST"), ("title = ", f"{login}title = "))

    # rule: is redirected (302)
    def test_permanent(self):
        """notices when the redirect to the login has 301"""
        login = 'if request.user.is_anonymous:\n        return redirect("/login?next=/", permanent=True)\n    '
        page = "return HttpResponse(Template"
        self.notices((f"{GUARD}def show", "def show"), (page, f"{login}{page}"))

    # rule: and nothing is added
    def test_adds_and_redirects(self):
        """notices when a visitor is redirected to the login but the title is added all the same"""
        login = 'return redirect("/login?next=/add") if request.user.is_anonymous else redirect("/")'
        self.notices((f"{GUARD}@require_POST", "@require_POST"), (f"return {REDIRECT}", login))

    # rule: The list is kept in the session, as books
    def test_other_key(self):
        """notices when a new list is kept under another name in the session"""
        either = 'books = request.session.get("books") or request.session.get("titles", [])'
        added = ADD.replace('["books"]', '["books" if "books" in request.session else "titles"]')
        self.notices((BOOKS, either), (ADD, added))

    # rule: The list is kept in the session
    def test_shared(self):
        """notices when the page shows the titles of all members"""
        shown = '{"books": books + [title for title in SHARED if title not in books]}'
        self.notices((CONTEXT, shown), (ADD, f"{ADD}; SHARED.append(title)"))

    # rule: If title is missing … the response is 400
    def test_missing(self):
        """notices when a form without a title adds one named None"""
        self.notices((FIELD, 'str(request.POST.get("title"))'))

    # rule: If title is … empty
    def test_empty(self):
        """notices when an empty title is added"""
        self.notices(('title == "" or', '"title" not in request.POST or'))

    # rule: on the list already
    def test_twice(self):
        """notices when a title is added twice"""
        self.notices(("title in books or ", ""))

    # rule: on the list already … the response is 400
    def test_twice_redirects(self):
        """notices when a title that is on the list already gets 302, though it is not added"""
        self.notices((REFUSAL, f"{REDIRECT} if title in books else {REFUSAL}"))

    # rule: or the list has five titles
    def test_sixth(self):
        """notices when a sixth title is added"""
        self.notices(("== 5", "== 6"))

    # rule: or the list has five titles … and the list stays as it is
    def test_sixth_replaces(self):
        """notices when a sixth title is refused, but takes the place of the first"""
        place = 'request.session["books"] = [*books[1:], title]'
        self.notices((CHECK, f"    if len(books) == 5 and title not in ['', *books]:\n        {place}\n{CHECK}"))

    # rule: or the list has five titles
    def test_fifth(self):
        """notices when the fifth title is refused"""
        self.notices(("== 5", "== 4"))

    # rule: the response is 400
    def test_refuses_with_200(self):
        """notices when a refusal has 200"""
        self.notices(("status=400", "status=200"))

    # rule: and the list stays as it is
    def test_adds_and_refuses(self):
        """notices when a title is refused but added all the same"""
        self.notices((ADD, "pass"), (CHECK, f"    {ADD}\n{CHECK}"))

    # rule: and the list stays as it is
    def test_empties(self):
        """notices when a refusal empties the list"""
        self.notices((REFUSAL, f'request.session.pop("books", None) and {REFUSAL}'))

    # rule: Titles are escaped
    def test_not_escaped(self):
        """notices when titles are not escaped"""
        self.notices((SHOWN, "{{ book|safe }}"))

    # rule: <b> appears as &lt;b&gt;
    def test_tags_removed(self):
        """notices when tags are taken out of titles"""
        self.notices((SHOWN, "{{ book|striptags }}"))

    # rule: <b> appears as &lt;b&gt;
    def test_escaped_twice(self):
        """notices when titles are escaped twice, so that members read &lt;"""
        self.notices((SHOWN, "{{ book|force_escape|force_escape }}"))


if __name__ == "__main__":
    unittest.main()
