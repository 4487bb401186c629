import io
import unittest
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

from solution import guest_book


class Wire:
    """The body of a request on an open connection: reading beyond its end never returns."""

    def __init__(self, body):
        self.stream = io.BytesIO(body)
        self.left = len(body)

    def read(self, size=-1):
        if size is None or size < 0 or size > self.left:
            raise AssertionError(
                "this read asks for more than CONTENT_LENGTH bytes, and would wait forever"
            )
        self.left -= size
        return self.stream.read(size)

    def readline(self, size=-1):
        return self.read(size)

    def readlines(self, hint=-1):
        return [self.read(hint)]

    def __iter__(self):
        return iter([self.read()])


class Response:
    """The status as a number, the headers by their names in lower case, and the body."""

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
    """The response of an application to one request."""
    started = []

    def start_response(status, headers, exc_info=None):
        started.append((status, headers))

    chunks = list(app(environ_of(method, path, body, **more), start_response))
    if len(started) != 1:
        raise AssertionError(f"start_response was called {len(started)} times")
    return Response(*started[0], chunks)


def method_of_a_reload_after(response):
    """What a browser sends when the visitor reloads after a POST with this response."""
    return "GET" if response.status in (301, 302, 303) else "POST"


# given: A WSGI server calls your application with a dictionary environ
# given: Write guest_book(entries)
# given: There is one page, /
# given: Other bodies are up to you
class ReadingTest(unittest.TestCase):
    # rule: the entries, joined by "\n"
    def test_get(self):
        """GET: shows the entries, one on each line"""
        app = guest_book(["Lovely", "Too many stairs"])
        self.assertEqual(ask(app, "GET").status, 200)
        self.assertEqual(ask(app, "GET").text, "Lovely\nToo many stairs")

    # rule: GET /
    def test_empty(self):
        """GET: shows an empty page if there are no entries"""
        app = guest_book([])
        self.assertEqual(ask(app, "GET").status, 200)
        self.assertEqual(ask(app, "GET").text, "")

    # rule: Every response has Content-Type: text/plain
    def test_type(self):
        """GET: says that the page is plain text in UTF-8"""
        app = guest_book(["Schön"])
        self.assertEqual(ask(app, "GET").headers.get("content-type"), "text/plain; charset=utf-8")
        self.assertEqual(ask(app, "GET").body, b"Sch\xc3\xb6n")

    # rule: Content-Length, the number of bytes of the body
    def test_length(self):
        """GET: says how many bytes the body has, not how many characters"""
        app = guest_book(["café 🌱"])
        self.assertEqual(ask(app, "GET").headers.get("content-length"), "10")

    # rule: Only POST changes entries
    def test_safe(self):
        """GET: changes nothing, whatever the query string is"""
        entries = ["Lovely"]
        ask(guest_book(entries), "GET", QUERY_STRING="entry=Sneaky")
        self.assertEqual(entries, ["Lovely"])

    # rule: Only POST changes entries
    def test_get_with_body(self):
        """GET: changes nothing, even with a form in its body"""
        entries = ["Lovely"]
        ask(guest_book(entries), "GET", body=b"entry=Sneaky")
        self.assertEqual(entries, ["Lovely"])

    # rule: A response to HEAD never has a body
    def test_head(self):
        """HEAD: responds with 200 and no body"""
        app = guest_book(["Lovely"])
        self.assertEqual(ask(app, "HEAD").status, 200)
        self.assertEqual(ask(app, "HEAD").body, b"")

    # rule: the same as GET, without the body
    def test_head_headers(self):
        """HEAD: sends the headers of GET, including the length"""
        app = guest_book(["Lovely"])
        headers = ask(app, "HEAD").headers
        self.assertEqual(headers.get("content-type"), "text/plain; charset=utf-8")
        self.assertEqual(headers.get("content-length"), "6")

    # rule: a WSGI application that shows the list entries and adds to it
    def test_current(self):
        """GET: shows what was added to the list in the meantime"""
        entries = []
        app = guest_book(entries)
        entries.append("Back again")
        self.assertEqual(ask(app, "GET").text, "Back again")
        entries[0] = "Removed"
        self.assertEqual(ask(app, "GET").text, "Removed")

    # rule: a WSGI application that shows the list entries and adds to it
    def test_two_books(self):
        """keeps the entries of two guest books apart"""
        first, second = guest_book(["one"]), guest_book(["two"])
        ask(first, "POST", body=b"entry=three")
        self.assertEqual(ask(second, "GET").text, "two")


class PostingTest(unittest.TestCase):
    # rule: appends the field entry of the form
    def test_adds(self):
        """POST: adds the entry after the others"""
        entries = ["Quiet"]
        ask(guest_book(entries), "POST", body=b"entry=Lovely")
        self.assertEqual(entries, ["Quiet", "Lovely"])

    # rule: 303 with Location: / and an empty body
    def test_redirects(self):
        """POST: responds with 303 and the location /"""
        response = ask(guest_book([]), "POST", body=b"entry=Quiet")
        self.assertEqual(response.status, 303)
        self.assertEqual(response.headers.get("location"), "/")

    # rule: 303 with Location: /
    def test_reload(self):
        """POST: makes a reload repeat a GET, which adds nothing"""
        response = ask(guest_book([]), "POST", body=b"entry=Quiet")
        self.assertEqual(method_of_a_reload_after(response), "GET")

    # rule: an empty body
    def test_redirect_is_empty(self):
        """POST: responds with an empty body of length 0"""
        response = ask(guest_book([]), "POST", body=b"entry=Quiet")
        self.assertEqual(response.body, b"")
        self.assertEqual(response.headers.get("content-length"), "0")

    # rule: appends the field entry of the form
    def test_twice(self):
        """POST: adds two entries if it is sent twice"""
        entries = []
        app = guest_book(entries)
        ask(app, "POST", body=b"entry=Hello")
        ask(app, "POST", body=b"entry=Hello")
        self.assertEqual(entries, ["Hello", "Hello"])

    # rule: holds the form as a browser encodes it
    def test_decodes(self):
        """POST: decodes plus signs and percent signs"""
        entries = []
        ask(guest_book(entries), "POST", body=b"entry=caf%C3%A9+%26+cake+%2B+%3D")
        self.assertEqual(entries, ["café & cake + ="])

    # rule: name=A+B&entry=caf%C3%A9
    def test_other_fields(self):
        """POST: finds the entry among other fields"""
        entries = []
        ask(guest_book(entries), "POST", body=b"reentry=no&entry=Hello&send=1")
        self.assertEqual(entries, ["Hello"])

    # rule: An entry is stored without the whitespace around it
    def test_strips(self):
        """POST: stores the entry without the whitespace around it"""
        entries = []
        ask(guest_book(entries), "POST", body=b"entry=++three++words%0Ahere%0D%0A")
        self.assertEqual(entries, ["three  words\nhere"])

    # rule: Reading beyond environ["CONTENT_LENGTH"], a string of digits, would wait forever
    def test_open_connection(self):
        """POST: reads the body up to its length and no further"""
        entries = []
        environ = environ_of("POST", body=b"entry=Hello")
        environ["CONTENT_LENGTH"] = "8"
        guest_book(entries)(environ, lambda status, headers: None)
        self.assertEqual(entries, ["He"])
        self.assertEqual(environ["wsgi.input"].left, 3)

    # rule: only the body of the request counts
    def test_query_does_not_count(self):
        """POST: takes the entry from the body, not from the query string"""
        entries = []
        response = ask(guest_book(entries), "POST", body=b"name=Ada", QUERY_STRING="entry=Sneaky")
        self.assertEqual((response.status, entries), (400, []))

    # rule: or the field is missing, the response is 400
    def test_no_entry(self):
        """POST: responds with 400 and adds nothing if the field is missing"""
        entries = []
        response = ask(guest_book(entries), "POST", body=b"name=Ada")
        self.assertEqual((response.status, entries), (400, []))

    # rule: If nothing is left
    def test_blank_entry(self):
        """POST: responds with 400 and adds nothing if the entry is empty or whitespace"""
        for body in (b"entry=", b"entry=+%0A+"):
            with self.subTest(body=body):
                entries = []
                response = ask(guest_book(entries), "POST", body=body)
                self.assertEqual((response.status, entries), (400, []))

    # rule: If it is missing or empty, there is no body
    def test_no_length(self):
        """POST: responds with 400 if the length is missing or empty"""
        app = guest_book([])
        self.assertEqual(ask(app, "POST").status, 400)
        self.assertEqual(ask(app, "POST", CONTENT_LENGTH="").status, 400)


class RefusingTest(unittest.TestCase):
    # rule: other methods on /
    def test_other_methods(self):
        """responds to other methods with 405 and adds nothing"""
        for method in ("PUT", "DELETE", "PATCH", "BREW", "post"):
            with self.subTest(method=method):
                entries = ["Lovely"]
                response = ask(guest_book(entries), method, body=b"entry=Sneaky")
                self.assertEqual((response.status, entries), (405, ["Lovely"]))

    # rule: 405 with Allow: GET, HEAD, POST
    def test_allow(self):
        """lists the allowed methods in the header Allow of a 405"""
        response = ask(guest_book([]), "DELETE")
        self.assertEqual((response.status, response.headers.get("allow")), (405, "GET, HEAD, POST"))

    # rule: any other path
    def test_unknown_path(self):
        """responds to other paths with 404, whatever the method, and adds nothing"""
        for method in ("GET", "POST", "DELETE"):
            with self.subTest(method=method):
                entries = []
                response = ask(guest_book(entries), method, path="/staff", body=b"entry=Sneaky")
                self.assertEqual((response.status, entries), (404, []))

    # rule: any other path
    def test_path_before_entry(self):
        """POST: responds to another path with 404 even if there is no entry"""
        self.assertEqual(ask(guest_book([]), "POST", path="/staff", body=b"name=Ada").status, 404)

    # rule: any other path
    def test_path_as_it_is(self):
        """responds to the path // with 404"""
        self.assertEqual(ask(guest_book([]), "GET", path="//").status, 404)

    # rule: Every response has Content-Type: text/plain
    def test_refusals_have_headers(self):
        """sends type and length with every 400, 404 and 405"""
        app = guest_book([])
        for response in (ask(app, "GET", path="/no"), ask(app, "PUT"), ask(app, "POST")):
            with self.subTest(status=response.status):
                self.assertEqual(response.headers.get("content-type"), "text/plain; charset=utf-8")
                self.assertEqual(response.headers.get("content-length"), str(len(response.body)))

    # rule: A response to HEAD never has a body
    def test_head_of_refusal(self):
        """HEAD: responds to another path with 404 and no body"""
        response = ask(guest_book([]), "HEAD", path="/staff")
        self.assertEqual((response.status, response.body), (404, b""))

    # rule: which you call once with a status such as "200 OK" and a list of pairs of strings
    # rule: You return the body as a list of bytes
    def test_wsgi(self):
        """follows the rules of WSGI that wsgiref.validate checks"""
        app = validator(guest_book(["Lovely"]))
        for method, body, expected in (("GET", b"", b"Lovely"), ("POST", b"entry=Hello", b"")):
            with self.subTest(method=method):
                result = app(environ_of(method, body=body), lambda status, headers: print)
                self.assertEqual(b"".join(result), expected)
                result.close()


if __name__ == "__main__":
    unittest.main()
