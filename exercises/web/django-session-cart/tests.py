import traceback
import unittest
from decimal import Decimal
from unittest.mock import patch
from urllib.parse import urlsplit

import solution
from django.conf import settings
from django.test import Client

# The solution's PRICES while a test runs.
PRICES = {4: Decimal("1.10"), 5: Decimal("0.35"), 60: Decimal("12.00")}


class Visitor(Client):
    """A browser; what a view raises is raised here, and is not a page with 500."""

    def request(self, **request):
        try:
            return super().request(**request)
        except Exception as error:
            frames = traceback.walk_tb(error.__traceback__)
            if any(frame.f_code.co_filename == solution.__file__ for frame, _ in frames):
                raise
            what = f"{request['REQUEST_METHOD']} {request['PATH_INFO']}"
            reason = f"{type(error).__name__}: {error}"
        raise AssertionError(f"{what}: after the view, Django raised {reason}.")

    def __repr__(self):
        return "visitor"


def new_visitor(*steps):
    """A browser that came without cookies, and has sent these POST requests."""
    visitor = Visitor()
    for step in steps:
        send(visitor, step)
    return visitor


def send(visitor, step, method="POST"):
    """The response to a request; "4/add" is short for "/basket/4/add/"."""
    return visitor.generic(method, f"/basket/{step}/")


def outcome(visitor, step, method="POST"):
    """The status of the response to this request, and the path that it redirects to, if any."""
    response = send(visitor, step, method)
    location = response.headers.get("Location")
    return (
        (response.status_code,)
        if location is None
        else (response.status_code, urlsplit(location).path)
    )


def json_of(response):
    """The JSON that a response holds, as Python values."""
    kind = response.headers.get("Content-Type")
    if kind != "application/json":
        raise AssertionError(f"There is no JSON, but {response.status_code} with {kind}.")
    return response.json()


def basket(visitor):
    """What the visitor gets from GET /basket/, as Python values."""
    return json_of(visitor.get("/basket/"))


def basket_after(*steps):
    """The basket of a new visitor after these POSTs; "4/add" is short for "/basket/4/add/"."""
    return basket(new_visitor(*steps))


def quantities(visitor):
    """The quantities that GET /basket/ shows to this visitor."""
    return basket(visitor)["quantities"]


def quantities_after(*steps):
    """The quantities of a new visitor after these POSTs; "4/add" is short for "/basket/4/add/"."""
    return quantities(new_visitor(*steps))


def total_after(*steps):
    """The total of a new visitor after these POSTs; "4/add" is short for "/basket/4/add/"."""
    return basket_after(*steps)["total"]


def cookies_of(response):
    """The names of the cookies that a response sets or deletes."""
    return sorted(response.cookies)


def session_cookie(visitor):
    """What the visitor's cookie of the session holds, or "" if there is none."""
    return visitor.cookies["sessionid"].value if "sessionid" in visitor.cookies else ""


def store(visitor, **values):
    """Puts values into the visitor's session, as another part of the site does."""
    session = visitor.session
    session.update(values)
    session.save()
    visitor.cookies[settings.SESSION_COOKIE_NAME] = session.session_key


def stored(visitor, name):
    """What the visitor's session holds under this name."""
    return visitor.session.get(name)


class BasketCase(unittest.TestCase):
    def setUp(self):
        changed = patch.dict(solution.PRICES, PRICES, clear=True)
        changed.start()
        self.addCleanup(changed.stop)


# given: Complete urlpatterns and write the views
# given: PRICES has the price of each product by its id
class ShowingTest(BasketCase):
    # rule: 200 with JSON
    def test_empty(self):
        """GET: shows an empty basket to a new visitor, as JSON"""
        response = Visitor().get("/basket/")
        self.assertEqual(
            (response.status_code, json_of(response)), (200, {"quantities": {}, "total": "0.00"})
        )

    # rule: the quantities by id, and their total with two decimals
    def test_basket(self):
        """GET: shows the quantity of each product, and what they cost together"""
        self.assertEqual(
            basket_after("4/add", "60/add", "4/add", "5/add"),
            {"quantities": {"4": 2, "5": 1, "60": 1}, "total": "14.55"},
        )

    # rule: their total with two decimals
    def test_decimals(self):
        """GET: gives the total two decimals, as a string, whatever the price has"""
        solution.PRICES.update({4: Decimal("1.5"), 5: Decimal(3)})
        self.assertEqual(total_after("5/add"), "3.00")
        self.assertEqual(total_after("4/add"), "1.50")
        solution.PRICES[4] = Decimal("1250")
        self.assertEqual(total_after("4/add"), "1250.00")

    # rule: PRICES may change between two requests
    # rule: A basket costs what its products cost now
    def test_new_price(self):
        """GET: computes the total from the prices of now, not from those of then"""
        visitor = new_visitor("4/add", "4/add", "5/add")
        before = basket(visitor)
        solution.PRICES[4] = Decimal("1.25")
        self.assertEqual(
            [before, basket(visitor)],
            [
                {"quantities": {"4": 2, "5": 1}, "total": "2.55"},
                {"quantities": {"4": 2, "5": 1}, "total": "2.85"},
            ],
        )

    # rule: quantities and total leave it out
    def test_gone(self):
        """GET: leaves out a product that is no longer in PRICES"""
        visitor = new_visitor("4/add", "60/add", "60/add")
        del solution.PRICES[60]
        self.assertEqual(basket(visitor), {"quantities": {"4": 1}, "total": "1.10"})

    # rule: until it is back
    def test_back(self):
        """GET: shows a product again that is back in PRICES"""
        visitor = new_visitor("4/add", "60/add", "60/add")
        del solution.PRICES[60]
        send(visitor, "4/add")
        send(visitor, "5/add")
        send(visitor, "5/remove")
        before = basket(visitor)
        solution.PRICES[60] = Decimal("10.00")
        self.assertEqual(
            [before, basket(visitor)],
            [
                {"quantities": {"4": 2}, "total": "2.20"},
                {"quantities": {"4": 2, "60": 2}, "total": "22.20"},
            ],
        )

    # rule: A response to GET … sets no cookie
    def test_no_cookie(self):
        """GET: sets no cookie, with or without a basket"""
        visitor = new_visitor("4/add")
        self.assertEqual(cookies_of(Visitor().get("/basket/")), [])
        self.assertEqual(cookies_of(visitor.get("/basket/")), [])

    # rule: A response to GET … sets no cookie
    def test_no_cookie_when_gone(self):
        """GET: sets no cookie when a product of the basket is no longer in PRICES"""
        visitor = new_visitor("4/add", "5/add")
        del solution.PRICES[4]
        self.assertEqual(cookies_of(visitor.get("/basket/")), [])

    # rule: A response to GET … sets no cookie
    def test_no_cookie_when_none_is_left(self):
        """GET: sets no cookie after a product was taken out, or all of them"""
        visitor = new_visitor("4/add", "5/add", "4/remove")
        self.assertEqual(cookies_of(visitor.get("/basket/")), [])
        self.assertEqual(cookies_of(new_visitor("4/add", "clear").get("/basket/")), [])

    # rule: A response to GET … sets no cookie
    def test_no_cookie_when_refused(self):
        """GET: sets no cookie at the addresses that add, take out and empty"""
        visitor = new_visitor("4/add")
        self.assertEqual(cookies_of(send(Visitor(), "4/add", "GET")), [])
        self.assertEqual(
            [cookies_of(send(visitor, step, "GET")) for step in ("4/add", "4/remove", "clear")],
            [[], [], []],
        )

    # rule: GET to the other three addresses gets 405
    def test_get_is_refused(self):
        """GET: gets 405 at the addresses that add, take out and empty"""
        visitor = new_visitor("4/add")
        self.assertEqual(
            [outcome(visitor, step, "GET") for step in ("5/add", "4/remove", "clear")],
            [(405,), (405,), (405,)],
        )

    # rule: Only POST changes a basket
    def test_other_methods_add(self):
        """GET, HEAD, PUT, PATCH and DELETE: add nothing"""
        visitor = new_visitor("4/add")
        before = quantities(visitor)
        for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE"):
            send(visitor, "5/add", method)
        self.assertEqual([before, quantities(visitor)], [{"4": 1}, {"4": 1}])

    # rule: Only POST changes a basket
    def test_other_methods_take_out(self):
        """GET, HEAD, PUT, PATCH and DELETE: take nothing out"""
        visitor = new_visitor("4/add", "5/add")
        before = quantities(visitor)
        for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE"):
            send(visitor, "5/remove", method)
            send(visitor, "clear", method)
        self.assertEqual([before, quantities(visitor)], [{"4": 1, "5": 1}, {"4": 1, "5": 1}])


class AddingTest(BasketCase):
    # rule: 302 to /basket/
    def test_redirects(self):
        """add: redirects with 302 to /basket/"""
        self.assertEqual(outcome(Visitor(), "4/add"), (302, "/basket/"))

    # rule: adds one
    def test_many_requests(self):
        """add: counts the same product in many requests"""
        visitor = Visitor()
        for count in range(1, 6):
            send(visitor, "4/add")
            self.assertEqual(quantities(visitor), {"4": count})

    # rule: adds one
    def test_many_products(self):
        """add: counts each product for itself, in any order"""
        self.assertEqual(
            quantities_after("60/add", "4/add", "60/add", "5/add", "4/add", "60/add"),
            {"60": 3, "4": 2, "5": 1},
        )

    # rule: A product that is not in PRICES cannot be added: the response is 404
    def test_unknown(self):
        """add: responds with 404 to a product that is not in PRICES"""
        visitor = new_visitor("4/add")
        self.assertEqual(outcome(visitor, "6/add"), (404,))
        self.assertEqual(outcome(visitor, "rolls/add"), (404,))
        self.assertEqual(quantities(visitor), {"4": 1})

    # rule: A product that is not in PRICES cannot be added
    def test_unknown_is_not_kept(self):
        """add: keeps nothing of a product that was refused, not even for later"""
        visitor = new_visitor("4/add", "6/add")
        solution.PRICES[6] = Decimal("2.00")
        self.assertEqual(quantities(visitor), {"4": 1})

    # rule: PRICES may change between two requests
    # rule: A product that is not in PRICES cannot be added
    def test_no_longer_sold(self):
        """add: responds with 404 to a product that has gone from PRICES"""
        visitor = new_visitor("4/add")
        del solution.PRICES[4]
        self.assertEqual(outcome(visitor, "4/add"), (404,))
        solution.PRICES[4] = Decimal("1.10")
        self.assertEqual(quantities(visitor), {"4": 1})

    # rule: PRICES may change between two requests
    def test_new_product(self):
        """add: takes a product that has come into PRICES, even one for nothing"""
        solution.PRICES[7] = Decimal("0.00")
        self.assertEqual(
            basket_after("7/add", "4/add"), {"quantities": {"7": 1, "4": 1}, "total": "1.10"}
        )

    # rule: the price of each product by its id, an integer
    def test_zero(self):
        """add: takes a product with the id 0"""
        solution.PRICES[0] = Decimal("5.00")
        self.assertEqual(basket_after("0/add"), {"quantities": {"0": 1}, "total": "5.00"})

    # rule: and one with 404, sets no cookie
    def test_no_cookie(self):
        """add: sets no cookie when the response is 404"""
        visitor = new_visitor("4/add")
        self.assertEqual(cookies_of(send(visitor, "6/add")), [])
        self.assertEqual(cookies_of(send(Visitor(), "6/add")), [])

    # rule: They stay
    def test_keeps_the_rest(self):
        """add: leaves what else the session holds"""
        visitor = Visitor()
        store(visitor, language="de")
        send(visitor, "4/add")
        self.assertEqual((quantities(visitor), stored(visitor, "language")), ({"4": 1}, "de"))


class RemovingTest(BasketCase):
    # rule: takes one out
    def test_one(self):
        """remove: takes one of the product out"""
        visitor = new_visitor("4/add", "4/add", "5/add")
        self.assertEqual(outcome(visitor, "4/remove"), (302, "/basket/"))
        self.assertEqual(quantities(visitor), {"4": 1, "5": 1})

    # rule: takes one out
    def test_many_requests(self):
        """remove: takes out one in each of many requests"""
        visitor = new_visitor("4/add", "4/add", "4/add", "4/add")
        for count in (3, 2, 1):
            send(visitor, "4/remove")
            self.assertEqual(quantities(visitor), {"4": count})

    # rule: A product of which none is left is not in quantities
    def test_last(self):
        """remove: leaves nothing of a product after the last one"""
        self.assertEqual(quantities_after("4/add", "5/add", "4/remove"), {"5": 1})

    # rule: A product of which none is left is not in quantities
    def test_all(self):
        """remove: empties the basket with the last product"""
        self.assertEqual(basket_after("4/add", "4/remove"), {"quantities": {}, "total": "0.00"})

    # rule: Taking out what is not in the basket changes nothing
    # rule: 302 to /basket/
    def test_not_there(self):
        """remove: redirects as usual when the product is not in the basket"""
        visitor = new_visitor("4/add")
        self.assertEqual(outcome(visitor, "5/remove"), (302, "/basket/"))
        self.assertEqual(outcome(visitor, "6/remove"), (302, "/basket/"))
        self.assertEqual(quantities(visitor), {"4": 1})

    # rule: Taking out what is not in the basket changes nothing
    def test_new_visitor(self):
        """remove: redirects a visitor who has no basket"""
        visitor = Visitor()
        self.assertEqual(outcome(visitor, "4/remove"), (302, "/basket/"))
        self.assertEqual(quantities(visitor), {})

    # rule: Taking out what is not in the basket changes nothing
    def test_no_debt(self):
        """remove: does not count below nothing"""
        self.assertEqual(
            quantities_after(
                "4/remove", "4/remove", "4/add", "5/add", "5/remove", "5/remove", "5/add"
            ),
            {"4": 1, "5": 1},
        )

    # rule: takes one out
    # rule: until it is back
    def test_gone(self):
        """remove: takes out a product that is no longer in PRICES"""
        visitor = new_visitor("4/add", "4/add")
        del solution.PRICES[4]
        self.assertEqual(outcome(visitor, "4/remove"), (302, "/basket/"))
        solution.PRICES[4] = Decimal("1.10")
        self.assertEqual(quantities(visitor), {"4": 1})

    # rule: They stay
    def test_keeps_the_rest(self):
        """remove: leaves what else the session holds, even with the last product"""
        visitor = Visitor()
        store(visitor, language="de")
        send(visitor, "4/add")
        send(visitor, "4/remove")
        self.assertEqual((quantities(visitor), stored(visitor, "language")), ({}, "de"))


class ClearingTest(BasketCase):
    # rule: empties the basket
    # rule: 302 to /basket/
    def test_clears(self):
        """clear: empties the basket and redirects with 302 to /basket/"""
        visitor = new_visitor("4/add", "5/add", "5/add")
        self.assertEqual(outcome(visitor, "clear"), (302, "/basket/"))
        self.assertEqual(basket(visitor), {"quantities": {}, "total": "0.00"})

    # rule: empties the basket
    def test_nothing(self):
        """clear: takes an empty basket too"""
        visitor = Visitor()
        self.assertEqual(outcome(visitor, "clear"), (302, "/basket/"))
        self.assertEqual(quantities(visitor), {})

    # rule: empties the basket
    def test_begins_again(self):
        """clear: lets counting begin at one"""
        self.assertEqual(quantities_after("4/add", "4/add", "clear", "4/add"), {"4": 1})

    # rule: empties the basket
    def test_gone(self):
        """clear: empties the basket of products that are no longer in PRICES, too"""
        visitor = new_visitor("4/add", "5/add")
        del solution.PRICES[4]
        send(visitor, "clear")
        solution.PRICES[4] = Decimal("1.10")
        self.assertEqual(quantities(visitor), {})

    # rule: The session may hold other things
    # rule: They stay
    def test_keeps_the_rest(self):
        """clear: leaves what else the session holds"""
        visitor = Visitor()
        store(visitor, language="de", visits=3)
        send(visitor, "4/add")
        send(visitor, "clear")
        self.assertEqual((stored(visitor, "language"), stored(visitor, "visits")), ("de", 3))


class SessionTest(BasketCase):
    # rule: The basket is kept in request.session alone
    def test_cookies(self):
        """keeps the basket in the cookie of the session, and sets no other"""
        self.assertEqual(cookies_of(send(Visitor(), "4/add")), ["sessionid"])
        self.assertEqual(cookies_of(send(new_visitor("4/add"), "4/add")), ["sessionid"])

    # rule: The basket is kept in request.session alone
    def test_two_visitors(self):
        """keeps the baskets of two visitors apart"""
        first, second = new_visitor("4/add"), new_visitor("5/add", "5/add")
        send(first, "4/add")
        self.assertEqual((quantities(first), quantities(second)), ({"4": 2}, {"5": 2}))

    # rule: The basket is kept in request.session alone
    def test_lost_cookie(self):
        """shows an empty basket to a visitor who has deleted the cookie"""
        visitor = new_visitor("4/add")
        visitor.cookies.clear()
        self.assertEqual(quantities(visitor), {})

    # rule: The basket is kept in request.session alone
    def test_earlier_cookie(self):
        """shows the basket that the cookie holds, even if it is an earlier one"""
        visitor = new_visitor("4/add")
        earlier = session_cookie(visitor)
        send(visitor, "4/add")
        send(visitor, "5/add")
        now = quantities(visitor)
        visitor.cookies["sessionid"] = earlier
        self.assertEqual([now, quantities(visitor)], [{"4": 2, "5": 1}, {"4": 1}])

    # rule: The basket is kept in request.session alone
    def test_changed_cookie(self):
        """shows an empty basket if somebody has changed the cookie"""
        visitor = new_visitor("4/add")
        visitor.cookies["sessionid"] = "x" + session_cookie(visitor)
        self.assertEqual(quantities(visitor), {})

    # rule: The settings stay as they are
    def test_settings(self):
        """leaves the settings of the session as they are"""
        self.assertEqual(settings.SESSION_ENGINE, "django.contrib.sessions.backends.signed_cookies")
        self.assertEqual(
            settings.SESSION_SERIALIZER, "django.contrib.sessions.serializers.JSONSerializer"
        )
        self.assertEqual(settings.SESSION_SAVE_EVERY_REQUEST, False)


if __name__ == "__main__":
    unittest.main()
