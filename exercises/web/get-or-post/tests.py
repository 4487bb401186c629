import io
import unittest
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

from solution import guest_book


class Wire:
    """The body of a request on an open connection: reading on behind its end never returns."""

    def __init__(self, body):
        self.stream = io.BytesIO(body)
        self.left = len(body)

    def read(self, size=-1):
        if size is None or size < 0 or size > self.left:
            raise AssertionError("the server would now wait for bytes that nobody sends")
        self.left -= size
        return self.stream.read(size)

    def readline(self, size=-1):
        return self.read(size)

    def readlines(self, hint=-1):
        return [self.read(hint)]

    def __iter__(self):
        return iter([self.read()])


class Answer:
    """The status as a number, the headers by their names in small letters, and the body."""

    def __init__(self, status, headers, chunks):
        self.status = int(status[:3])
        self.headers = {name.lower(): value for name, value in headers}
        self.body = b"".join(chunks)
        self.text = self.body.decode()


def environ_of(method, path="/", body=b"", **more):
    """What a server passes to the application; a name in more with the value None is left out."""
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "wsgi.input": Wire(body)}
    environ["SCRIPT_NAME"] = ""
    if body:
        environ["CONTENT_LENGTH"] = str(len(body))
    setup_testing_defaults(environ)
    environ.update(more)
    return environ


def ask(app, method, path="/", body=b"", **more):
    """The answer of an application to one request."""
    started = []

    def start_response(status, headers, exc_info=None):
        started.append((status, headers))

    chunks = list(app(environ_of(method, path, body, **more), start_response))
    if len(started) != 1:
        raise AssertionError(f"start_response was called {len(started)} times")
    return Answer(*started[0], chunks)


def method_of_a_reload_after(answer):
    """What a browser sends when the visitor reloads after a POST with this answer."""
    return "GET" if answer.status in (301, 302, 303) else "POST"


class ReadingTest(unittest.TestCase):
    def test_get(self):
        """GET shows the entries, one on each line"""
        app = guest_book(["Lovely", "Too many stairs"])
        self.assertEqual(ask(app, "GET").status, 200)
        self.assertEqual(ask(app, "GET").text, "Lovely\nToo many stairs")

    def test_empty(self):
        """GET shows an empty page when there are no entries"""
        app = guest_book([])
        self.assertEqual(ask(app, "GET").status, 200)
        self.assertEqual(ask(app, "GET").text, "")

    def test_type(self):
        """GET says that the page is plain text in UTF-8"""
        app = guest_book(["Schön"])
        self.assertEqual(ask(app, "GET").headers["content-type"], "text/plain; charset=utf-8")
        self.assertEqual(ask(app, "GET").body, b"Sch\xc3\xb6n")

    def test_length(self):
        """GET says how many bytes the body has, not how many letters"""
        app = guest_book(["café 🌱"])
        self.assertEqual(ask(app, "GET").headers["content-length"], "10")

    def test_safe(self):
        """GET changes nothing, whatever stands behind the question mark"""
        entries = ["Lovely"]
        ask(guest_book(entries), "GET", QUERY_STRING="entry=Sneaky")
        self.assertEqual(entries, ["Lovely"])

    def test_get_with_body(self):
        """GET changes nothing, even with a form in its body"""
        entries = ["Lovely"]
        ask(guest_book(entries), "GET", body=b"entry=Sneaky")
        self.assertEqual(entries, ["Lovely"])

    def test_head(self):
        """HEAD answers 200 without a body"""
        app = guest_book(["Lovely"])
        self.assertEqual(ask(app, "HEAD").status, 200)
        self.assertEqual(ask(app, "HEAD").body, b"")

    def test_head_headers(self):
        """HEAD sends the headers that GET would send, the length included"""
        app = guest_book(["Lovely"])
        expected = {"content-type": "text/plain; charset=utf-8", "content-length": "6"}
        self.assertEqual(ask(app, "HEAD").headers, expected)

    def test_current(self):
        """GET shows what was added to the list meanwhile"""
        entries = []
        app = guest_book(entries)
        entries.append("Back again")
        self.assertEqual(ask(app, "GET").text, "Back again")

    def test_two_books(self):
        """two guest books have their own entries"""
        first, second = guest_book(["one"]), guest_book(["two"])
        ask(first, "POST", body=b"entry=three")
        self.assertEqual(ask(second, "GET").text, "two")


class PostingTest(unittest.TestCase):
    def test_adds(self):
        """POST adds the entry behind the others"""
        entries = ["Lovely"]
        ask(guest_book(entries), "POST", body=b"entry=Quiet")
        self.assertEqual(entries, ["Lovely", "Quiet"])

    def test_redirects(self):
        """POST answers 303 and sends the browser to /"""
        answer = ask(guest_book([]), "POST", body=b"entry=Quiet")
        self.assertEqual(answer.status, 303)
        self.assertEqual(answer.headers.get("location"), "/")

    def test_reload(self):
        """reloading after a POST repeats a GET, so it adds nothing"""
        answer = ask(guest_book([]), "POST", body=b"entry=Quiet")
        self.assertEqual(method_of_a_reload_after(answer), "GET")

    def test_redirect_is_empty(self):
        """POST answers with an empty body, and says so"""
        answer = ask(guest_book([]), "POST", body=b"entry=Quiet")
        self.assertEqual(answer.body, b"")
        self.assertEqual(answer.headers.get("content-length"), "0")

    def test_twice(self):
        """POST sent twice adds two entries: it is not idempotent"""
        entries = []
        app = guest_book(entries)
        ask(app, "POST", body=b"entry=Hello")
        ask(app, "POST", body=b"entry=Hello")
        self.assertEqual(entries, ["Hello", "Hello"])

    def test_decodes(self):
        """POST decodes plus signs and percent signs"""
        entries = []
        ask(guest_book(entries), "POST", body=b"entry=caf%C3%A9+%26+cake+%2B+%3D")
        self.assertEqual(entries, ["café & cake + ="])

    def test_other_fields(self):
        """POST finds the entry among other fields"""
        entries = []
        ask(guest_book(entries), "POST", body=b"name=Ada+L&entry=Hello&send=1")
        self.assertEqual(entries, ["Hello"])

    def test_strips(self):
        """POST stores the entry without the white space around it"""
        entries = []
        ask(guest_book(entries), "POST", body=b"entry=++two+words%0D%0A")
        self.assertEqual(entries, ["two words"])

    def test_open_connection(self):
        """POST reads the body to its length and no further"""
        entries = []
        environ = environ_of("POST", body=b"entry=Hello")
        environ["CONTENT_LENGTH"] = "8"
        guest_book(entries)(environ, lambda status, headers: None)
        self.assertEqual(entries, ["He"])
        self.assertEqual(environ["wsgi.input"].left, 3)

    def test_query_does_not_count(self):
        """POST takes the entry from the body, not from the address"""
        entries = []
        answer = ask(guest_book(entries), "POST", body=b"name=Ada", QUERY_STRING="entry=Sneaky")
        self.assertEqual((answer.status, entries), (400, []))

    def test_no_entry(self):
        """POST answers 400 and adds nothing when the field is missing"""
        entries = []
        answer = ask(guest_book(entries), "POST", body=b"name=Ada")
        self.assertEqual((answer.status, entries), (400, []))

    def test_blank_entry(self):
        """POST answers 400 and adds nothing when the entry is empty or white space"""
        for body in (b"entry=", b"entry=+%0A+"):
            with self.subTest(body=body):
                entries = []
                answer = ask(guest_book(entries), "POST", body=body)
                self.assertEqual((answer.status, entries), (400, []))

    def test_any_bytes(self):
        """POST is not brought down by bytes that are no UTF-8"""
        self.assertIn(ask(guest_book([]), "POST", body=b"entry=caf\xe9").status, (303, 400))

    def test_no_length(self):
        """POST answers 400 when the length is missing or empty"""
        app = guest_book([])
        self.assertEqual(ask(app, "POST").status, 400)
        self.assertEqual(ask(app, "POST", CONTENT_LENGTH="").status, 400)

    def test_bad_length(self):
        """POST answers 400 when the length is not made of digits"""
        app = guest_book([])
        self.assertEqual(ask(app, "POST", body=b"entry=a", CONTENT_LENGTH="seven").status, 400)
        self.assertEqual(ask(app, "POST", body=b"entry=a", CONTENT_LENGTH="-1").status, 400)

    def test_no_decimal(self):
        """POST answers 400 to a length of ², which is no number"""
        answer = ask(guest_book([]), "POST", body=b"entry=a", CONTENT_LENGTH="²")
        self.assertEqual(answer.status, 400)

    def test_largest(self):
        """POST takes a body of 10,000 bytes"""
        entries = []
        ask(guest_book(entries), "POST", body=b"entry=" + b"x" * 9_994)
        self.assertEqual(len("".join(entries)), 9_994)

    def test_too_large(self):
        """POST answers 413 to more than 10,000 bytes, and reads none of them"""
        entries = []
        answer = ask(guest_book(entries), "POST", CONTENT_LENGTH="10001")
        self.assertEqual((answer.status, entries), (413, []))


class RefusingTest(unittest.TestCase):
    def test_other_methods(self):
        """other methods get 405 and add nothing"""
        for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
            with self.subTest(method=method):
                entries = ["Lovely"]
                answer = ask(guest_book(entries), method, body=b"entry=Sneaky")
                self.assertEqual((answer.status, entries), (405, ["Lovely"]))

    def test_allow(self):
        """405 says in the header Allow which methods there are"""
        answer = ask(guest_book([]), "DELETE")
        self.assertEqual((answer.status, answer.headers.get("allow")), (405, "GET, HEAD, POST"))

    def test_unknown_path(self):
        """other paths get 404, with GET as with POST and DELETE, and nothing is added"""
        for method in ("GET", "POST", "DELETE"):
            with self.subTest(method=method):
                entries = []
                answer = ask(guest_book(entries), method, path="/staff", body=b"entry=Sneaky")
                self.assertEqual((answer.status, entries), (404, []))

    def test_refusals_have_headers(self):
        """every refusal says its type and its length"""
        app = guest_book([])
        for answer in (ask(app, "GET", path="/no"), ask(app, "PUT"), ask(app, "POST")):
            with self.subTest(status=answer.status):
                self.assertEqual(answer.headers.get("content-type"), "text/plain; charset=utf-8")
                self.assertEqual(answer.headers.get("content-length"), str(len(answer.body)))

    def test_head_of_refusal(self):
        """HEAD of another path gets 404 without a body"""
        answer = ask(guest_book([]), "HEAD", path="/staff")
        self.assertEqual((answer.status, answer.body), (404, b""))

    def test_wsgi(self):
        """keeps the rules of WSGI that wsgiref.validate checks"""
        app = validator(guest_book(["Lovely"]))
        for method, body in (("GET", b""), ("POST", b"entry=Hello"), ("PUT", b"")):
            with self.subTest(method=method):
                result = app(environ_of(method, body=body), lambda status, headers: print)
                self.assertEqual(b"".join(result) is not None, True)
                result.close()


if __name__ == "__main__":
    unittest.main()
