import unittest
from html.parser import HTMLParser
from urllib.parse import parse_qsl, quote, urljoin, urlsplit

from flask import Flask
from solution import create_app

ADDRESSES = (
    "kim, without any sign",
    "kim+choir@x.org",
    "kim&lea=2@x.org",
    "kim lea@x.org",
    "100%25@x.org",
    "#kim?@x.org",
    "kim;lea@x.org",
    "kïm@x.org",
    "ki\N{COMBINING DIAERESIS}m@x.org",
    "<b>\"kim\"</b> & 'lea'@x.org",
    "&amp;@x.org",
)


class Page(HTMLParser):
    """What a browser makes of a page: its words, and its forms as (method, path, fields)."""

    def __init__(self, html):
        super().__init__()
        self.words = []
        self.forms = []
        self.feed(html)
        self.close()

    def __repr__(self):
        return "page"

    def handle_data(self, data):
        self.words.append(data)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "form":
            path = urlsplit(attributes.get("action") or "/leave").path
            self.forms.append((attributes.get("method", "get").upper(), path, {}))
        elif self.forms and attributes.get("name"):
            self.forms[-1][2][attributes["name"]] = attributes.get("value", "")


def visitor_of(members):
    """A browser at a new application; what a view raises is raised here, not a page with 500."""
    app = create_app(members)
    app.testing = True
    return app.test_client()


def link(address):
    """The link to the page of an address, as it stands in a mail."""
    return "/leave?address=" + quote(address, safe="@")


def ask(members, method, url, form=None):
    """The status of the response to one request, and the set afterwards, sorted."""
    response = visitor_of(members).open(url, method=method, data=form)
    return response.status_code, sorted(members)


def ask_twice(members, method, url, form=None):
    """What a request gets each of two times: (status, location); and the set, sorted."""
    visitor = visitor_of(members)
    both = [visitor.open(url, method=method, data=form) for _ in range(2)]
    return [(response.status_code, response.location) for response in both], sorted(members)


def words_for(visitor, address):
    """The words of the page for an address."""
    page = Page(visitor.get(link(address)).text)
    return " ".join("".join(page.words).split())


def buttons_for(visitor, address):
    """What each button of the page for an address sends: method, path and form fields."""
    return Page(visitor.get(link(address)).text).forms


def press(visitor, address):
    """The response to pressing the button of the page for an address."""
    forms = buttons_for(visitor, address)
    method, path, fields = forms[0] if forms else ("GET", "/no-button", {})
    return visitor.open(path, method=method, data=fields)


def redirect_of(visitor, path, address):
    """The status of the response to a POST, and the path and the query that it leads to."""
    response = visitor.post(path, data={"address": address})
    target = urlsplit(urljoin("http://localhost" + path, response.location or "/no-location"))
    path = target.path if target.netloc == "localhost" else response.location
    return response.status_code, path, dict(parse_qsl(target.query))


def allowed(method, path):
    """The status of the response to a method, and the methods in its header Allow, sorted."""
    response = visitor_of({"kim@x.org"}).open(
        path + "?address=kim@x.org", method=method, data={"address": "kim@x.org"}
    )
    methods = response.headers.get("Allow", "").split(",")
    return response.status_code, sorted(name.strip() for name in methods)


# given: Repair create_app(members)
# given: PAGE is right
class ReadingTest(unittest.TestCase):
    # rule: It returns a Flask application
    def test_application(self):
        """returns a Flask application"""
        self.assertIsInstance(create_app(set()), Flask)

    # rule: 200 with PAGE for that address
    # rule: Only POST changes the set
    def test_get(self):
        """GET /leave: responds with 200, and takes nobody off the list"""
        self.assertEqual(
            ask({"kim@x.org"}, "GET", "/leave?address=kim@x.org"), (200, ["kim@x.org"])
        )

    # rule: 200 with PAGE for that address
    # rule: Only POST changes the set
    def test_get_unlisted(self):
        """GET /leave: responds with 200 to an address not on the list, and does not add it"""
        self.assertEqual(
            ask({"kim@x.org"}, "GET", "/leave?address=lea@x.org"), (200, ["kim@x.org"])
        )

    # rule: it shows an address with a button that posts it to /leave
    def test_page(self):
        """GET /leave: shows an address on the list, with a button that posts it to /leave"""
        visitor = visitor_of({"kim@x.org"})
        self.assertIn("kim@x.org is on our list", words_for(visitor, "kim@x.org"))
        self.assertEqual(
            buttons_for(visitor, "kim@x.org"),
            [("POST", "/leave", {"address": "kim@x.org"})],
        )

    # rule: it shows an address with a button that posts it to … /join
    def test_page_unlisted(self):
        """GET /leave: shows an address not on the list, with a button that posts it to /join"""
        visitor = visitor_of({"kim@x.org"})
        self.assertIn("lea@x.org is not on our list", words_for(visitor, "lea@x.org"))
        self.assertEqual(
            buttons_for(visitor, "lea@x.org"),
            [("POST", "/join", {"address": "lea@x.org"})],
        )

    # rule: An address may hold any characters
    def test_page_escapes(self):
        """GET /leave: shows and posts an address whole, whatever characters it holds"""
        visitor = visitor_of(set(ADDRESSES))
        for address in ADDRESSES:
            with self.subTest(address=address):
                self.assertIn(address + " is on our list", words_for(visitor, address))
                self.assertEqual(
                    buttons_for(visitor, address), [("POST", "/leave", {"address": address})]
                )

    # rule: and is taken as it is
    def test_page_as_it_is(self):
        """GET /leave: looks an address up, and posts it, as it is, with its case and its spaces"""
        visitor = visitor_of({"kim@x.org"})
        for address in ("Kim@x.org", " kim@x.org", "kim@x.org "):
            with self.subTest(address=address):
                self.assertEqual(
                    buttons_for(visitor, address), [("POST", "/join", {"address": address})]
                )

    # rule: A missing or empty address is refused with 400
    # rule: and is taken as it is
    def test_get_blank(self):
        """GET /leave: takes an address of a space, which is not empty"""
        self.assertEqual(ask({" "}, "GET", "/leave?address=%20"), (200, [" "]))

    # rule: GET and HEAD read address from the query string alone
    def test_get_with_form(self):
        """GET /leave: does not look at a form in the body"""
        members = {"kim@x.org"}
        page = visitor_of(members).get("/leave?address=lea@x.org", data={"address": "kim@x.org"})
        self.assertIn("lea@x.org is not on our list", page.text)
        self.assertEqual(ask(members, "GET", "/leave", {"address": "kim@x.org"})[0], 400)

    # rule: A missing or empty address is refused with 400
    def test_get_missing(self):
        """GET /leave: responds with 400 if the query string has no address, or an empty one"""
        self.assertEqual(ask({"kim@x.org"}, "GET", "/leave")[0], 400)
        self.assertEqual(ask({"kim@x.org"}, "GET", "/leave?mail=kim@x.org")[0], 400)
        self.assertEqual(ask({"kim@x.org"}, "GET", "/leave?address=")[0], 400)

    # rule: HEAD gets the response to GET without its body
    # rule: Only POST changes the set
    def test_head(self):
        """HEAD /leave: responds with 200, and takes nobody off the list"""
        self.assertEqual(
            ask({"kim@x.org"}, "HEAD", "/leave?address=kim@x.org"), (200, ["kim@x.org"])
        )

    # rule: HEAD gets the response to GET without its body
    def test_head_body(self):
        """HEAD /leave: has no body, and the headers of GET"""
        visitor = visitor_of({"kim@x.org"})
        get = visitor.get("/leave?address=kim@x.org")
        head = visitor.head("/leave?address=kim@x.org")
        self.assertEqual((head.status_code, head.data), (200, b""))
        self.assertEqual((head.mimetype, head.content_length), (get.mimetype, get.content_length))

    # rule: GET and HEAD read address from the query string alone
    # rule: A missing or empty address is refused with 400
    def test_head_missing(self):
        """HEAD /leave: responds with 400 if the query string has no address"""
        self.assertEqual(ask({"kim@x.org"}, "HEAD", "/leave")[0], 400)


class LeavingTest(unittest.TestCase):
    # rule: removes the address
    def test_leaves(self):
        """POST /leave: removes the address, and no other, from the set"""
        self.assertEqual(
            ask({"kim@x.org", "lea@x.org"}, "POST", "/leave", {"address": "kim@x.org"}),
            (303, ["lea@x.org"]),
        )

    # rule: 303 to its page, /leave?address=…
    def test_redirects(self):
        """POST /leave: responds with 303 and the location of the page for the address"""
        self.assertEqual(
            redirect_of(visitor_of({"kim@x.org"}), "/leave", "kim@x.org"),
            (303, "/leave", {"address": "kim@x.org"}),
        )

    # rule: An address may hold any characters
    # rule: 303 to its page, /leave?address=…
    def test_redirects_any(self):
        """POST /leave: leads to the page for the same address, whatever characters it holds"""
        visitor = visitor_of(set(ADDRESSES))
        for address in ADDRESSES:
            with self.subTest(address=address):
                self.assertEqual(
                    redirect_of(visitor, "/leave", address), (303, "/leave", {"address": address})
                )

    # rule: A repeated POST gets the same response
    def test_again(self):
        """POST /leave: gives the same response when it is sent again"""
        responses, members = ask_twice(
            {"kim@x.org", "lea@x.org"}, "POST", "/leave", {"address": "kim@x.org"}
        )
        self.assertEqual(responses[1], responses[0])
        self.assertEqual(members, ["lea@x.org"])

    # rule: removes the address
    def test_not_listed(self):
        """POST /leave: takes an address that is not on the list, too"""
        self.assertEqual(
            ask({"kim@x.org"}, "POST", "/leave", {"address": "lea@x.org"}), (303, ["kim@x.org"])
        )

    # rule: POST from the form alone
    def test_query_beside_form(self):
        """POST /leave: takes the address in the form when the query string has another"""
        self.assertEqual(
            ask({"kim@x.org", "lea@x.org"}, "POST", link("kim@x.org"), {"address": "lea@x.org"}),
            (303, ["kim@x.org"]),
        )

    # rule: POST from the form alone
    # rule: A missing or empty address is refused with 400
    def test_query_alone(self):
        """POST /leave: responds with 400 if the address is only in the query string"""
        self.assertEqual(
            ask({"kim@x.org"}, "POST", "/leave?address=kim@x.org", {"mail": "kim@x.org"}),
            (400, ["kim@x.org"]),
        )
        self.assertEqual(
            ask({"kim@x.org"}, "POST", "/leave?address=kim@x.org"), (400, ["kim@x.org"])
        )

    # rule: POST from the form alone
    def test_json(self):
        """POST /leave: responds with 400 if the address is in JSON, which is no form"""
        members = {"kim@x.org"}
        response = visitor_of(members).post("/leave", json={"address": "kim@x.org"})
        self.assertEqual((response.status_code, sorted(members)), (400, ["kim@x.org"]))

    # rule: A missing or empty address is refused with 400
    def test_missing(self):
        """POST /leave: responds with 400 if the form has no address, or an empty one"""
        self.assertEqual(ask({"kim@x.org"}, "POST", "/leave")[0], 400)
        self.assertEqual(ask({"kim@x.org"}, "POST", "/leave", {"mail": "kim@x.org"})[0], 400)
        self.assertEqual(ask({"kim@x.org"}, "POST", "/leave", {"address": ""})[0], 400)

    # rule: POST from the form alone
    def test_multipart(self):
        """POST /leave: takes the address in a form that is sent as multipart/form-data"""
        members = {"kim@x.org"}
        response = visitor_of(members).post(
            "/leave", data={"address": "kim@x.org"}, content_type="multipart/form-data"
        )
        self.assertEqual((response.status_code, sorted(members)), (303, []))

    # rule: A missing or empty address is refused with 400
    # rule: and is taken as it is
    def test_blank(self):
        """POST /leave: takes an address of a space, which is not empty"""
        self.assertEqual(ask({" "}, "POST", "/leave", {"address": " "}), (303, []))

    # rule: and is taken as it is
    def test_as_it_is(self):
        """POST /leave: takes an address as it is, with its case and its spaces"""
        for address in ("Kim@x.org", " kim@x.org", "kim@x.org "):
            with self.subTest(address=address):
                self.assertEqual(
                    ask({"kim@x.org"}, "POST", "/leave", {"address": address}),
                    (303, ["kim@x.org"]),
                )


class JoiningTest(unittest.TestCase):
    # rule: adds the address
    def test_joins(self):
        """POST /join: adds the address to the set"""
        self.assertEqual(
            ask({"kim@x.org"}, "POST", "/join", {"address": "lea@x.org"}),
            (303, ["kim@x.org", "lea@x.org"]),
        )

    # rule: shows and changes members
    def test_empty_set(self):
        """POST /join: adds to the set that was passed, though it is empty"""
        self.assertEqual(
            ask(set(), "POST", "/join", {"address": "lea@x.org"}), (303, ["lea@x.org"])
        )

    # rule: 303 to its page
    # rule: An address may hold any characters
    def test_redirects(self):
        """POST /join: responds with 303 and the location of the page for the address"""
        visitor = visitor_of(set())
        for address in ("lea@x.org", *ADDRESSES):
            with self.subTest(address=address):
                self.assertEqual(
                    redirect_of(visitor, "/join", address), (303, "/leave", {"address": address})
                )

    # rule: A repeated POST gets the same response
    def test_again(self):
        """POST /join: gives the same response when it is sent again"""
        responses, members = ask_twice(set(), "POST", "/join", {"address": "lea@x.org"})
        self.assertEqual(responses[1], responses[0])
        self.assertEqual(members, ["lea@x.org"])

    # rule: POST from the form alone
    # rule: A missing or empty address is refused with 400
    def test_missing(self):
        """POST /join: refuses a form without an address, or with an empty one, and adds nothing"""
        self.assertEqual(ask(set(), "POST", "/join?address=lea@x.org"), (400, []))
        self.assertEqual(ask(set(), "POST", "/join", {"mail": "lea@x.org"}), (400, []))
        self.assertEqual(ask(set(), "POST", "/join", {"address": ""}), (400, []))

    # rule: POST from the form alone
    def test_query_beside_form(self):
        """POST /join: takes the address in the form when the query string has another"""
        self.assertEqual(
            ask(set(), "POST", "/join?address=kim@x.org", {"address": "lea@x.org"}),
            (303, ["lea@x.org"]),
        )

    # rule: and is taken as it is
    def test_as_it_is(self):
        """POST /join: adds an address as it is, with its case and its spaces"""
        self.assertEqual(
            ask(set(), "POST", "/join", {"address": " Lea@X.org "}), (303, [" Lea@X.org "])
        )

    # rule: posts it to /leave or /join
    def test_buttons(self):
        """the buttons of the page leave the list, and join it again"""
        members = {"kim@x.org"}
        visitor = visitor_of(members)
        press(visitor, "kim@x.org")
        self.assertEqual(members, set())
        press(visitor, "kim@x.org")
        self.assertEqual(members, {"kim@x.org"})


class MethodsTest(unittest.TestCase):
    # rule: other methods on /leave … 405
    # rule: Allow has GET, HEAD, OPTIONS and POST
    def test_leave(self):
        """/leave: responds to other methods with 405, and lists those that are allowed"""
        for method in ("PUT", "PATCH", "DELETE", "BREW"):
            with self.subTest(method=method):
                self.assertEqual(
                    allowed(method, "/leave"), (405, ["GET", "HEAD", "OPTIONS", "POST"])
                )

    # rule: other methods on /join … 405
    # rule: Allow has OPTIONS and POST
    def test_join(self):
        """/join: responds to others, even GET and HEAD, with 405, and lists those allowed"""
        for method in ("GET", "HEAD", "PUT", "DELETE"):
            with self.subTest(method=method):
                self.assertEqual(allowed(method, "/join"), (405, ["OPTIONS", "POST"]))

    # rule: OPTIONS gets 200, with Allow
    def test_options(self):
        """OPTIONS: responds with 200 and the methods that are allowed"""
        self.assertEqual(allowed("OPTIONS", "/leave"), (200, ["GET", "HEAD", "OPTIONS", "POST"]))
        self.assertEqual(allowed("OPTIONS", "/join"), (200, ["OPTIONS", "POST"]))

    # rule: OPTIONS gets 200, with Allow
    def test_options_without_address(self):
        """OPTIONS: asks for no address"""
        self.assertEqual(ask(set(), "OPTIONS", "/leave")[0], 200)
        self.assertEqual(ask(set(), "OPTIONS", "/join")[0], 200)

    # rule: Only POST changes the set
    def test_other_methods(self):
        """methods other than POST: change nothing, wherever the address stands"""
        members = {"kim@x.org"}
        visitor = visitor_of(members)
        for method in ("GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"):
            visitor.open("/leave?address=kim@x.org", method=method, data={"address": "kim@x.org"})
            visitor.open("/join?address=lea@x.org", method=method, data={"address": "lea@x.org"})
        self.assertEqual(members, {"kim@x.org"})


class SetTest(unittest.TestCase):
    # rule: Other programs change the set, too
    def test_current(self):
        """shows whether an address is in the set now"""
        members = set()
        visitor = visitor_of(members)
        members.add("kim@x.org")
        self.assertIn("kim@x.org is on our list", visitor.get("/leave?address=kim@x.org").text)
        members.clear()
        self.assertIn("kim@x.org is not on our list", visitor.get("/leave?address=kim@x.org").text)

    # rule: Other programs change the set, too
    def test_changed_between(self):
        """POST: does its work again after another program has undone it"""
        members = {"kim@x.org"}
        visitor = visitor_of(members)
        visitor.post("/leave", data={"address": "kim@x.org"})
        members.add("kim@x.org")
        visitor.post("/leave", data={"address": "kim@x.org"})
        self.assertEqual(members, set())

    # rule: Other programs change the set, too
    def test_shown_between(self):
        """GET /leave: shows what another program has undone since a POST"""
        members = {"kim@x.org"}
        visitor = visitor_of(members)
        visitor.post("/leave", data={"address": "kim@x.org"})
        members.add("kim@x.org")
        self.assertIn("kim@x.org is on our list", words_for(visitor, "kim@x.org"))
        visitor.post("/join", data={"address": "lea@x.org"})
        members.clear()
        self.assertIn("lea@x.org is not on our list", words_for(visitor, "lea@x.org"))

    # rule: shows and changes members, a set of addresses
    def test_two(self):
        """keeps the lists of two applications apart"""
        first, second = {"kim@x.org"}, {"kim@x.org"}
        one, other = visitor_of(first), visitor_of(second)
        one.post("/leave", data={"address": "kim@x.org"})
        self.assertEqual((sorted(first), sorted(second)), ([], ["kim@x.org"]))
        other.post("/join", data={"address": "lea@x.org"})
        self.assertEqual((sorted(first), sorted(second)), ([], ["kim@x.org", "lea@x.org"]))


if __name__ == "__main__":
    unittest.main()
