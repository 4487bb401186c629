import unittest

from flask import Flask, session
from solution import create_app

KEY = "a secret"


def new_visitor(key=KEY):
    """A browser with no cookies, at a new application."""
    return visitor_of(create_app(key))


def visitor_of(app):
    """A browser with no cookies; what a view raises is raised here, and is no page with 500."""
    app.testing = True
    return app.test_client()


def add(visitor, *items):
    """What the visitor gets for posting items to /basket, one after another: the last response."""
    responses = [visitor.post("/basket", data={"item": item}) for item in items]
    return responses[-1]


def basket(visitor):
    """What GET /basket gives, as Python values."""
    return visitor.get("/basket").json


def with_session_of(visitor, key=KEY):
    """A new server, and a browser that sends it the visitor's cookie."""
    other = new_visitor(key)
    cookie = visitor.get_cookie("session")
    if cookie is not None:
        other.set_cookie("session", cookie.value)
    return other


# given: A tea shop keeps each visitor's basket in Flask's session
# given: Write create_app(secret_key)
class ShowingTest(unittest.TestCase):
    # rule: It returns a Flask application
    def test_application(self):
        """returns a Flask application"""
        self.assertIsInstance(create_app(KEY), Flask)

    # rule: 200 with the basket as JSON
    def test_empty(self):
        """GET: shows an empty basket to a new visitor"""
        response = new_visitor().get("/basket")
        self.assertEqual((response.status_code, response.json), (200, {}))

    # rule: quantities by item
    def test_quantities(self):
        """GET: shows how often each item was added"""
        visitor = new_visitor()
        add(visitor, "mug", "tea", "mug", "mug")
        self.assertEqual(basket(visitor), {"mug": 3, "tea": 1})

    # rule: the basket as JSON
    def test_type(self):
        """GET: sends JSON, and says so"""
        self.assertEqual(new_visitor().get("/basket").mimetype, "application/json")

    # rule: Only POST changes a basket
    def test_get_is_safe(self):
        """GET: changes nothing, whatever the query string is"""
        visitor = new_visitor()
        visitor.get("/basket?item=mug")
        self.assertEqual(basket(visitor), {})

    # rule: Only POST changes a basket
    def test_get_cannot_clear(self):
        """GET: does not empty the basket"""
        visitor = new_visitor()
        add(visitor, "mug")
        before = basket(visitor)
        visitor.get("/basket/clear")
        self.assertEqual([before, basket(visitor)], [{"mug": 1}, {"mug": 1}])

    # rule: Only POST changes a basket
    def test_other_methods(self):
        """PUT, PATCH, DELETE and HEAD: change nothing"""
        visitor = new_visitor()
        add(visitor, "mug")
        before = basket(visitor)
        for method in ("PUT", "PATCH", "DELETE", "HEAD"):
            visitor.open("/basket", method=method, data={"item": "tea"})
            visitor.open("/basket/clear", method=method)
        self.assertEqual([before, basket(visitor)], [{"mug": 1}, {"mug": 1}])


class AddingTest(unittest.TestCase):
    # rule: adds the form field item once, then 303 to /basket
    def test_redirects(self):
        """POST: responds with 303 and the location /basket"""
        response = add(new_visitor(), "mug")
        self.assertEqual((response.status_code, response.location), (303, "/basket"))

    # rule: adds the form field item once
    def test_one_request_after_the_other(self):
        """POST: remembers every item, in many requests"""
        visitor = new_visitor()
        for count in range(1, 5):
            add(visitor, "tea")
            self.assertEqual(basket(visitor), {"tea": count})

    # rule: adds the form field item once
    def test_query_does_not_count(self):
        """POST: takes the item from the form, not from the query string"""
        visitor = new_visitor()
        response = visitor.post("/basket?item=mug", data={"note": "hello"})
        self.assertEqual((response.status_code, basket(visitor)), (400, {}))

    # rule: adds the form field item once
    # rule: or the field is missing, the response is 400 and nothing changes
    def test_json_does_not_count(self):
        """POST: takes the item from the form, not from JSON"""
        visitor = new_visitor()
        response = visitor.post("/basket", json={"item": "mug"})
        self.assertEqual((response.status_code, basket(visitor)), (400, {}))

    # rule: An item is stored without the whitespace around it
    def test_strips(self):
        """POST: takes an item without the whitespace around it"""
        visitor = new_visitor()
        add(visitor, " green tea\n", "green tea")
        self.assertEqual(basket(visitor), {"green tea": 2})

    # rule: An item is stored without the whitespace around it
    # rule: adds the form field item once
    def test_strips_no_more(self):
        """POST: leaves the rest of an item as it was sent"""
        visitor = new_visitor()
        add(visitor, "Earl  Grey", "Earl Grey", "earl grey")
        self.assertEqual(basket(visitor), {"Earl  Grey": 1, "Earl Grey": 1, "earl grey": 1})

    # rule: If nothing is left
    # rule: the response is 400 and nothing changes
    def test_blank(self):
        """POST: refuses an empty item with 400 and changes nothing"""
        visitor = new_visitor()
        add(visitor, "mug")
        for item in ("", "   ", "\t\n"):
            with self.subTest(item=item):
                self.assertEqual(add(visitor, item).status_code, 400)
                self.assertEqual(basket(visitor), {"mug": 1})

    # rule: or the field is missing, the response is 400
    def test_missing(self):
        """POST: refuses a form without an item with 400"""
        visitor = new_visitor()
        self.assertEqual(visitor.post("/basket", data={"thing": "mug"}).status_code, 400)
        self.assertEqual(visitor.post("/basket").status_code, 400)

    # rule: The session may hold other things
    def test_refusing_keeps_the_session(self):
        """POST: a refusal leaves what else the session holds"""
        visitor = new_visitor()
        with visitor.session_transaction() as stored:
            stored["user"] = "Ada"
        add(visitor, " ")
        with visitor.session_transaction() as stored:
            self.assertEqual(dict(stored), {"user": "Ada"})


class ClearingTest(unittest.TestCase):
    # rule: empties the basket, then 303 to /basket
    def test_clears(self):
        """POST /basket/clear: empties the basket and responds with 303"""
        visitor = new_visitor()
        add(visitor, "mug", "tea")
        response = visitor.post("/basket/clear")
        self.assertEqual((response.status_code, response.location), (303, "/basket"))
        self.assertEqual(basket(visitor), {})

    # rule: empties the basket
    def test_clears_nothing(self):
        """POST /basket/clear: takes an empty basket too"""
        self.assertEqual(new_visitor().post("/basket/clear").status_code, 303)

    # rule: empties the basket
    def test_begins_again(self):
        """POST: begins at one after the basket was emptied"""
        visitor = new_visitor()
        add(visitor, "mug", "mug")
        visitor.post("/basket/clear")
        add(visitor, "mug")
        self.assertEqual(basket(visitor), {"mug": 1})

    # rule: They stay
    def test_keeps_the_rest(self):
        """POST /basket/clear: leaves what else the session holds"""
        visitor = new_visitor()
        with visitor.session_transaction() as stored:
            stored["user"] = "Ada"
        add(visitor, "mug")
        visitor.post("/basket/clear")
        with visitor.session_transaction() as stored:
            self.assertEqual(stored.get("user"), "Ada")


class SessionTest(unittest.TestCase):
    # rule: The basket is kept in the session alone, as a dict under "basket"
    def test_key(self):
        """keeps the basket in the session, under "basket\""""
        with new_visitor() as visitor:
            add(visitor, "mug")
            self.assertEqual(session.get("basket"), {"mug": 1})

    # rule: so that another server with the same key continues it
    def test_another_server(self):
        """continues the basket on another server with the same key"""
        visitor = new_visitor()
        add(visitor, "mug")
        other = with_session_of(visitor)
        add(other, "mug", "tea")
        self.assertEqual(basket(other), {"mug": 2, "tea": 1})

    # rule: The application remembers nothing itself
    def test_two_visitors(self):
        """keeps the baskets of two visitors of one application apart"""
        app = create_app(KEY)
        first, second = visitor_of(app), visitor_of(app)
        add(first, "mug")
        add(second, "tea")
        self.assertEqual((basket(first), basket(second)), ({"mug": 1}, {"tea": 1}))

    # rule: The application remembers nothing itself
    def test_lost_cookie(self):
        """shows an empty basket to a visitor who has deleted the cookie"""
        visitor = new_visitor()
        add(visitor, "mug")
        visitor.delete_cookie("session")
        self.assertEqual(basket(visitor), {})

    # rule: or that was signed with another key
    def test_other_key(self):
        """takes no basket that was signed with another key"""
        visitor = new_visitor("another secret")
        add(visitor, "mug")
        self.assertEqual(basket(with_session_of(visitor)), {})

    # rule: A cookie that somebody has changed
    # rule: the visitor starts with an empty one
    def test_changed_cookie(self):
        """starts with an empty basket if the cookie was changed"""
        visitor = new_visitor()
        add(visitor, "mug")
        cookie = visitor.get_cookie("session").value
        visitor.set_cookie("session", "x" + cookie)
        self.assertEqual(basket(visitor), {})
        add(visitor, "tea")
        self.assertEqual(basket(visitor), {"tea": 1})


if __name__ == "__main__":
    unittest.main()
