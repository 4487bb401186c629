import unittest
from html.parser import HTMLParser
from urllib.parse import urljoin

import solution
from django.test import Client
from solution import KEY

# What a page of another site could send: of the right form, and never given out.
MADE_UP = "k7QmY2vXc9LwR4sTzB1nRf8yHd3jPaGe"


class Browser(Client):
    """A browser, from which Django asks the token; what a view raises is raised here."""

    def __init__(self):
        super().__init__(enforce_csrf_checks=True)

    def __repr__(self):
        return "browser"


class Form(dict):
    """A form of a page: its action, its method and its fields."""

    def __repr__(self):
        return "form"


class Page(HTMLParser):
    """The forms of a page, and the pieces of text that its readers see."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.pieces, self.form, self.hidden = [], [], None, None
        self.feed(text)
        self.close()

    def __repr__(self):
        return "page"

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in ("script", "style", "title"):
            self.hidden = tag
        if tag == "form":
            self.form = Form({"action": "", "method": "get"} | attrs | {"fields": {}})
            self.forms.append(self.form)
        if tag in ("input", "textarea") and self.form is not None and attrs.get("name"):
            self.form["fields"][attrs["name"]] = attrs.get("value") or ""

    def handle_endtag(self, tag):
        if tag == self.hidden:
            self.hidden = None
        if tag == "form":
            self.form = None

    def handle_data(self, data):
        if self.hidden is None:
            self.pieces.append(data)


def opened():
    """A browser that has opened the page."""
    browser = Browser()
    browser.get("/")
    return browser


def form_of(browser):
    """The page's form with a field named item, as a browser reads it: action, method and fields."""
    found = [form for form in Page(browser.get("/").text).forms if "item" in form["fields"]]
    if not found:
        raise AssertionError("The page has no form with a field named item.")
    return found[0]


def submit(browser, form, item, **headers):
    """The status after this form was filled in and sent by the browser, and ITEMS."""
    action = urljoin("http://testserver/", form["action"])
    fields = form["fields"] | {"item": item}
    send = browser.post if (form["method"] or "").lower() == "post" else browser.get
    return after(send(action, fields, headers=headers))


def form_sends(browser, item, **headers):
    """The status after the browser opened the page and sent its form with this item, and ITEMS."""
    return submit(browser, form_of(browser), item, **headers)


def form_without_item(browser, address="/"):
    """The status after the page's form was sent without its field item, and ITEMS."""
    fields = {name: value for name, value in form_of(browser)["fields"].items() if name != "item"}
    return posts(browser, address, **fields)


def form_to_assistant(browser, item):
    """The status after the page's form and its token were sent to /assistant/, and ITEMS."""
    fields = form_of(browser)["fields"] | {"item": item}
    return posts(browser, "/assistant/", {"X-CSRFToken": cookie(browser)}, **fields)


def cookie(browser):
    """What the page's script reads in the cookie csrftoken, or "" if there is no such cookie."""
    found = browser.cookies.get("csrftoken")
    return found.value if found and not found["httponly"] else ""


def cookie_of_the_page():
    """What the page's script finds in the cookie csrftoken: a token, nothing, or what is hidden."""
    found = opened().cookies.get("csrftoken")
    if found is None:
        return "nothing"
    return "what is hidden" if found["httponly"] else "a token"


def script_sends(browser, method="DELETE", **headers):
    """The status after the page's script sent a request with the cookie's token, and ITEMS."""
    return after(browser.generic(method, "/", headers={"X-CSRFToken": cookie(browser), **headers}))


def posts(browser, address="/", headers=None, **fields):
    """The status after the browser sent a POST request with these fields, and ITEMS."""
    return after(browser.post(address, fields, headers=headers))


def deletes(browser, headers=None):
    """The status after the browser sent a DELETE request with these headers, and ITEMS."""
    return after(browser.delete("/", headers=headers))


def assistant_sends(authorization, **fields):
    """The status after a POST to /assistant/ with this header Authorization, and ITEMS."""
    headers = {} if authorization is None else {"Authorization": authorization}
    return posts(Browser(), "/assistant/", headers, **fields)


def after(response):
    """The status of a response, and ITEMS."""
    return response.status_code, list(solution.ITEMS)


def seen(*items):
    """Which of these a reader of the page sees while ITEMS holds them."""
    solution.ITEMS[:] = items
    pieces = "".join(Page(Browser().get("/").text).pieces)
    return [item for item in items if item in pieces]


# given: Complete the site in the starter and protect it with Django's CSRF token
class ListCase(unittest.TestCase):
    def setUp(self):
        solution.ITEMS[:] = ["salt"]


class PageTest(ListCase):
    # rule: 200 with a page: all items
    # rule: ITEMS is the list
    def test_items(self):
        """GET: shows all items in a page"""
        self.assertEqual(Browser().get("/").status_code, 200)
        self.assertEqual(seen("rice", "salt", "green tea"), ["rice", "salt", "green tea"])

    # rule: Items are escaped in the page
    def test_escaped(self):
        """GET: escapes items, so that a reader sees what was written"""
        self.assertEqual(seen("<b>rice</b>", "salt & tea"), ["<b>rice</b>", "salt & tea"])

    # rule: Items are escaped in the page
    def test_escaped_twice(self):
        """GET: escapes items that look as if they were escaped already"""
        self.assertEqual(seen("salt &amp; tea", "&lt;rice"), ["salt &amp; tea", "&lt;rice"])

    # rule: 200 with a page: all items
    # rule: Items are escaped in the page
    def test_tags(self):
        """GET: shows items that look like a template as they were written"""
        self.assertEqual(seen("{{ tea }}", "{# rice #}"), ["{{ tea }}", "{# rice #}"])

    # rule: and the form for POST /
    # rule: The page's form sends the token as a field
    # rule: appends the form field item
    def test_form(self):
        """form: appends an item when a browser opens the page and sends its form"""
        self.assertEqual(form_sends(Browser(), "tea"), (302, ["salt", "tea"]))

    # rule: 302 to /
    def test_redirects(self):
        """form: redirects to the page after an item was appended"""
        browser = Browser()
        fields = form_of(browser)["fields"] | {"item": "tea"}
        response = browser.post("/", fields)
        location = urljoin("http://testserver/", response.headers.get("Location", "nowhere"))
        self.assertEqual((response.status_code, location), (302, "http://testserver/"))

    # rule: appends the form field item
    def test_same_item(self):
        """form: appends what it is told to, at the end, even if it is there"""
        browser = Browser()
        form_sends(browser, "tea")
        self.assertEqual(form_sends(browser, "salt"), (302, ["salt", "tea", "salt"]))

    # rule: appends the form field item
    def test_query(self):
        """form: takes the item from the form, not from the query string"""
        self.assertEqual(form_without_item(Browser(), "/?item=tea"), (400, ["salt"]))

    # rule: a missing or empty item is refused with 400
    def test_empty(self):
        """form: refuses an empty item, and a form without one, with 400"""
        self.assertEqual(form_sends(Browser(), ""), (400, ["salt"]))
        self.assertEqual(form_without_item(Browser()), (400, ["salt"]))

    # rule: Its script sends what it reads in the cookie csrftoken
    def test_cookie(self):
        """script: finds the token in the cookie csrftoken once the page was opened"""
        self.assertEqual(cookie_of_the_page(), "a token")

    # rule: empties the list
    # rule: 204
    # rule: Its script sends what it reads in the cookie csrftoken, in the header X-CSRFToken
    def test_script(self):
        """script: empties the list with the token that it reads in the cookie csrftoken"""
        self.assertEqual(script_sends(opened()), (204, []))

    # rule: empties the list
    # rule: appends the form field item
    def test_again(self):
        """form and script: take turns in one browser"""
        browser = Browser()
        found = [form_sends(browser, "tea"), script_sends(browser), form_sends(browser, "rice")]
        self.assertEqual(found, [(302, ["salt", "tea"]), (204, []), (302, ["rice"])])


class TokenTest(ListCase):
    # rule: On /, POST … need the token
    # rule: without it, the response is 403
    # rule: A refused request changes nothing
    def test_post(self):
        """POST: is refused with 403 without a token, with or without a cookie"""
        self.assertEqual(posts(Browser(), item="tea"), (403, ["salt"]))
        self.assertEqual(posts(opened(), item="tea"), (403, ["salt"]))

    # rule: without it, the response is 403
    # rule: Otherwise, a missing or empty item is refused with 400
    def test_post_without_item(self):
        """POST: is refused with 403 without a token, even if there is no item either"""
        self.assertEqual(posts(opened()), (403, ["salt"]))
        self.assertEqual(posts(opened(), item=""), (403, ["salt"]))

    # rule: and DELETE need the token
    # rule: without it, the response is 403
    # rule: A refused request changes nothing
    def test_delete(self):
        """DELETE: is refused with 403 without a token, with or without a cookie"""
        self.assertEqual(deletes(Browser()), (403, ["salt"]))
        self.assertEqual(deletes(opened()), (403, ["salt"]))

    # rule: POST and DELETE need the token
    def test_made_up(self):
        """POST and DELETE: are refused with a token that somebody made up"""
        browser = opened()
        self.assertEqual(
            posts(browser, item="tea", csrfmiddlewaretoken=MADE_UP, token=MADE_UP),
            (403, ["salt"]),
        )
        self.assertEqual(deletes(browser, {"X-CSRFToken": MADE_UP}), (403, ["salt"]))
        self.assertEqual(deletes(browser, {"X-CSRFToken": ""}), (403, ["salt"]))

    # rule: The token of another browser is refused
    def test_other_form(self):
        """POST: is refused with the form of a page that another browser has opened"""
        theirs = form_of(Browser())
        self.assertEqual(submit(opened(), theirs, "tea"), (403, ["salt"]))

    # rule: The token of another browser is refused
    def test_other_cookie(self):
        """DELETE: is refused with the token that another browser has in its cookie"""
        token = cookie(opened())
        self.assertEqual(deletes(opened(), {"X-CSRFToken": token}), (403, ["salt"]))

    # rule: The token of another browser is refused
    def test_no_cookie(self):
        """POST and DELETE: are refused with a token from a browser that has no cookie"""
        browser = opened()
        form, token = form_of(browser), cookie(browser)
        self.assertEqual(submit(Browser(), form, "tea"), (403, ["salt"]))
        self.assertEqual(deletes(Browser(), {"X-CSRFToken": token}), (403, ["salt"]))

    # rule: On /, POST and DELETE need the token
    def test_query(self):
        """POST: does not take the token from the query string"""
        browser = opened()
        address = f"/?csrfmiddlewaretoken={cookie(browser)}"
        self.assertEqual(posts(browser, address, item="tea"), (403, ["salt"]))

    # rule: Opening the page again leaves earlier tokens valid
    def test_two_tabs(self):
        """form: works in a first tab after the page was opened in a second one, and sent there"""
        browser = Browser()
        first, second = form_of(browser), form_of(browser)
        self.assertEqual(submit(browser, second, "tea"), (302, ["salt", "tea"]))
        self.assertEqual(submit(browser, first, "rice"), (302, ["salt", "tea", "rice"]))

    # rule: Opening the page again leaves earlier tokens valid
    def test_old_cookie(self):
        """script: may use a token that it read before the page was opened again"""
        browser = opened()
        token = cookie(browser)
        browser.get("/")
        self.assertEqual(deletes(browser, {"X-CSRFToken": token}), (204, []))

    # rule: If the header Origin names another site, a request … is refused even with it
    def test_other_origin(self):
        """POST and DELETE: are refused with the token if Origin names another site"""
        browser = opened()
        self.assertEqual(
            form_sends(browser, "tea", Origin="http://unfriendly.example"), (403, ["salt"])
        )
        self.assertEqual(script_sends(browser, Origin="http://unfriendly.example"), (403, ["salt"]))

    # rule: If the header Origin names another site
    def test_own_origin(self):
        """POST and DELETE: pass with the token if Origin names this site"""
        browser = opened()
        self.assertEqual(
            form_sends(browser, "tea", Origin="http://testserver"), (302, ["salt", "tea"])
        )
        self.assertEqual(script_sends(browser, Origin="http://testserver"), (204, []))

    # rule: If the header Origin names another site
    def test_similar_origin(self):
        """POST: is refused if Origin only looks like this site, or hides where it comes from"""
        browser = opened()
        origins = ("http://testserver.example", "http://my-testserver", "null")
        self.assertEqual(
            [form_sends(browser, "tea", Origin=origin) for origin in origins],
            [(403, ["salt"])] * 3,
        )

    # rule: a request that needs the token
    def test_origin_of_get(self):
        """GET: shows the page even if Origin names another site"""
        response = Browser().get("/", headers={"Origin": "http://unfriendly.example"})
        self.assertEqual(after(response), (200, ["salt"]))


class MethodTest(ListCase):
    # rule: and neither do methods other than POST and DELETE
    def test_get(self):
        """GET and HEAD: change nothing, whatever the query string is"""
        browser = opened()
        browser.get("/?item=tea")
        browser.head("/?item=tea")
        browser.get("/", {"item": "tea", "csrfmiddlewaretoken": cookie(browser)})
        self.assertEqual(after(browser.get("/")), (200, ["salt"]))

    # rule: and neither do methods other than POST and DELETE
    def test_others(self):
        """PUT and PATCH: change nothing, even with the token"""
        browser = opened()
        found = [script_sends(browser, method)[1] for method in ("PUT", "PATCH", "OPTIONS")]
        self.assertEqual(found, [["salt"], ["salt"], ["salt"]])


class AssistantTest(ListCase):
    # rule: appends the form field item
    # rule: It sends the header Authorization: Bearer …, with KEY in place of the dots
    # rule: /assistant/ is for a voice assistant without cookies or token
    def test_key(self):
        """assistant: appends an item with the key, without cookie or token"""
        self.assertEqual(assistant_sends(f"Bearer {KEY}", item="tea"), (204, ["salt", "tea"]))

    # rule: Without exactly that, the response is 403
    def test_no_key(self):
        """assistant: is refused with 403 without the header, or with another key"""
        sent = (None, "", "Bearer ", "Bearer w4Yt7-hQ2q")
        self.assertEqual(
            [assistant_sends(header, item="tea") for header in sent], [(403, ["salt"])] * 4
        )

    # rule: Without exactly that, the response is 403
    def test_nearly(self):
        """assistant: is refused with 403 if the header holds more than was asked for, or less"""
        sent = (f"Bearer {KEY}x", f"Bearer x{KEY}", f"Bearer {KEY[:-1]}", f"Bearer {KEY.lower()}")
        self.assertEqual(
            [assistant_sends(header, item="tea") for header in sent], [(403, ["salt"])] * 4
        )

    # rule: Without exactly that, the response is 403
    def test_exactly(self):
        """assistant: is refused with 403 if the header is written in another way"""
        self.assertEqual(assistant_sends(f"bearer {KEY}", item="tea"), (403, ["salt"]))
        self.assertEqual(assistant_sends(f"Bearer  {KEY}", item="tea"), (403, ["salt"]))
        self.assertEqual(assistant_sends(f"Bearer{KEY}", item="tea"), (403, ["salt"]))

    # rule: Without exactly that, the response is 403
    def test_not_ascii(self):
        """assistant: is refused with 403 if the header holds what is not ASCII"""
        self.assertEqual(assistant_sends("Bearer clé", item="tea"), (403, ["salt"]))

    # rule: It sends the header Authorization: Bearer …, with KEY in place of the dots
    def test_scheme(self):
        """assistant: is refused with 403 if the header has the key and not Bearer before it"""
        self.assertEqual(assistant_sends(KEY, item="tea"), (403, ["salt"]))
        self.assertEqual(assistant_sends(f"Basic {KEY}", item="tea"), (403, ["salt"]))

    # rule: Without exactly that, the response is 403
    def test_elsewhere(self):
        """assistant: does not take the key from the form or the query string"""
        sent = {"item": "tea", "KEY": KEY, "key": KEY, "Authorization": f"Bearer {KEY}"}
        self.assertEqual(assistant_sends(None, **sent), (403, ["salt"]))
        response = Browser().post("/assistant/", {"item": "tea"}, query_params=sent)
        self.assertEqual(after(response), (403, ["salt"]))

    # rule: Without exactly that, the response is 403
    def test_token(self):
        """assistant: is refused with 403 without the key, even with the token"""
        self.assertEqual(form_to_assistant(Browser(), "tea"), (403, ["salt"]))

    # rule: On /, POST and DELETE need the token
    def test_key_on_the_page(self):
        """POST and DELETE on /: are refused without the token, even with the key"""
        headers = {"Authorization": f"Bearer {KEY}"}
        self.assertEqual(posts(opened(), "/", headers, item="tea"), (403, ["salt"]))
        self.assertEqual(deletes(opened(), headers), (403, ["salt"]))

    # rule: a missing or empty item is refused with 400
    def test_empty(self):
        """assistant: is refused with 400 if the item is missing or empty"""
        self.assertEqual(assistant_sends(f"Bearer {KEY}"), (400, ["salt"]))
        self.assertEqual(assistant_sends(f"Bearer {KEY}", item=""), (400, ["salt"]))

    # rule: Without exactly that, the response is 403
    # rule: Otherwise, a missing or empty item is refused with 400
    def test_no_key_and_no_item(self):
        """assistant: is refused with 403 without the key, even if there is no item either"""
        self.assertEqual(assistant_sends(None), (403, ["salt"]))
        self.assertEqual(assistant_sends("Bearer tea", item=""), (403, ["salt"]))

    # rule: a request that needs the token
    # rule: /assistant/ is for a voice assistant without cookies or token
    def test_origin(self):
        """assistant: appends an item with the key even if Origin names another site"""
        headers = {"Authorization": f"Bearer {KEY}", "Origin": "http://voice.example"}
        self.assertEqual(
            posts(Browser(), "/assistant/", headers, item="tea"), (204, ["salt", "tea"])
        )

    # rule: and neither do methods other than POST and DELETE
    def test_get(self):
        """assistant: changes nothing on GET, HEAD and PUT, even with the key"""
        browser, headers = Browser(), {"Authorization": f"Bearer {KEY}"}
        for method in ("GET", "HEAD", "PUT"):
            browser.generic(method, "/assistant/?item=tea", headers=headers)
        self.assertEqual(solution.ITEMS, ["salt"])

    # rule: A refused request changes nothing
    # rule: Without exactly that
    def test_back_door(self):
        """assistant: is no way to empty the list without the key, with or without the token"""
        browser = opened()
        Browser().delete("/assistant/")
        browser.delete("/assistant/", headers={"X-CSRFToken": cookie(browser)})
        self.assertEqual(solution.ITEMS, ["salt"])

    # rule: POST /assistant/ … appends the form field item
    def test_query(self):
        """assistant: takes the item from the form, not from the query string"""
        headers = {"Authorization": f"Bearer {KEY}"}
        self.assertEqual(posts(Browser(), "/assistant/?item=tea", headers), (400, ["salt"]))


if __name__ == "__main__":
    unittest.main()
