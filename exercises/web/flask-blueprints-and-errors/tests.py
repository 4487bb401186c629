import unittest
from contextlib import contextmanager

from flask import Flask, abort
from solution import create_app
from toolshed import NoneLeft, Shed, ShedError, UnknownTool
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import (
    Forbidden,
    HTTPException,
    InternalServerError,
    ServiceUnavailable,
    TooManyRequests,
    Unauthorized,
)


class Burst(Exception):
    """An exception of which create_app knows nothing."""


class Rusty(NoneLeft):
    """A refusal that is derived from NoneLeft."""


class Misspelt(UnknownTool):
    """A refusal that is derived from UnknownTool."""


class Closed(ShedError):
    """A refusal of another kind."""


class Overdue(ShedError):
    """A refusal that makes its message of what it was given."""

    def __str__(self):
        return f"Bring back the {self.args[0]} first."


class PaymentRequired(HTTPException):
    """An HTTP error that Werkzeug has no class for."""

    code = 402
    description = "Pay the fee first."


class FailingShed(Shed):
    """A shed that raises the same error, whatever it is asked."""

    def __init__(self, error):
        super().__init__({"saw": 1})
        self.error = error

    def __repr__(self):
        return f"FailingShed({self.error!r})"

    def left(self, tool):
        raise self.error

    def lend(self, tool):
        raise self.error


def client_of(shed, prefix="/api"):
    """A client of a new application."""
    return create_app(shed, prefix).test_client()


def reply(response):
    """The status, the media type and the JSON of a response."""
    return response.status_code, response.mimetype, response.get_json(silent=True)


def json_for(path, error, prefix="/api"):
    """What comes of an error that a view of the caller raises: status, media type and JSON."""
    return reply(sent_by(create_app(Shed({}), prefix), path, error))


def page_for(path, error, headers=None):
    """What comes of an error that a view of the caller raises: status, media type and text."""
    response = sent_by(create_app(Shed({})), path, error, headers)
    return response.status_code, response.mimetype, response.text


def flasks_page_for(path, error):
    """The same from an application that has nothing but that view."""
    response = sent_by(Flask("plain"), path, error)
    return response.status_code, response.mimetype, response.text


def sent_by(app, path, error, headers=None):
    """The response of an application to which a view is added that raises the error."""

    def view():
        raise error

    app.add_url_rule(path, view_func=view)
    with nothing_logged(app):
        return app.test_client().get(path, headers=headers)


def sent_by_hook(path):
    """The response of an application whose hook raises a 503 in front of every view."""
    app = create_app(Shed({"saw": 1}))

    @app.before_request
    def maintain():
        abort(503, "Back at noon.")

    return app.test_client().get(path)


def status_or_exception(app, path):
    """The status of the response to GET, or the name of the exception that reaches the test."""
    try:
        return app.test_client().get(path).status_code
    except Exception as error:
        return type(error).__name__


@contextmanager
def nothing_logged(app):
    """Keeps what an application logs out of the output of the test."""
    app.logger.disabled = True
    try:
        yield
    finally:
        # Applications of one name share a logger.
        app.logger.disabled = False


def logged_for(path, error):
    """The last line of each traceback that app.logger gets, or else what it gets instead."""
    app = create_app(Shed({}))

    def view():
        raise error

    app.add_url_rule(path, view_func=view)
    return logged_by(app, path)


def logged_by(app, path):
    """The last line of each traceback that app.logger gets, or else what it gets instead."""
    with unittest.TestCase().assertLogs(app.logger, "ERROR") as logs:
        app.logger.error("nothing")
        app.test_client().get(path)
    tracebacks = [text for text in logs.output if "Traceback (most recent call last)" in text]
    if not tracebacks:
        return [record.getMessage() + ", without a traceback" for record in logs.records[-1:]]
    return sorted({text.rstrip().splitlines()[-1].split(".")[-1] for text in tracebacks})


# given: `toolshed.py` holds the shed and its errors
class ToolsTest(unittest.TestCase):
    # rule: It returns a Flask application with a blueprint named api below prefix
    def test_application(self):
        """returns a Flask application that has a blueprint named "api\""""
        app = create_app(Shed({}))
        self.assertIsInstance(app, Flask)
        self.assertIn("api", app.blueprints)

    # rule: Write create_app(shed, prefix="/api")
    # rule: with a blueprint named api below prefix
    def test_views_of_the_blueprint(self):
        """has its two views in the blueprint"""
        addresses = create_app(Shed({})).url_map.bind("localhost")
        endpoint, _ = addresses.match("/api/tools/saw", "GET")
        self.assertEqual(endpoint.split(".")[0], "api")
        endpoint, _ = addresses.match("/api/tools/saw/loans", "POST")
        self.assertEqual(endpoint.split(".")[0], "api")

    # rule: GET …/tools/<tool> | 200 with JSON: tool, and left, how many there are
    def test_show(self):
        """GET: shows a tool, and how many are left"""
        self.assertEqual(
            reply(client_of(Shed({"saw": 2, "rake": 5})).get("/api/tools/rake")),
            (200, "application/json", {"tool": "rake", "left": 5}),
        )

    # rule: left, how many there are
    def test_show_none(self):
        """GET: shows a tool of which none is left"""
        self.assertEqual(
            reply(client_of(Shed({"saw": 0})).get("/api/tools/saw")),
            (200, "application/json", {"tool": "saw", "left": 0}),
        )

    # rule: GET …/tools/<tool> | 200 with JSON: tool
    def test_show_any_name(self):
        """GET: shows a tool whose name has spaces and umlauts"""
        self.assertEqual(
            reply(client_of(Shed({"Säge & Co": 1})).get("/api/tools/S%C3%A4ge%20%26%20Co")),
            (200, "application/json", {"tool": "Säge & Co", "left": 1}),
        )

    # rule: POST …/tools/<tool>/loans | lends one
    # rule: 201 with the same JSON
    def test_lend(self):
        """POST: lends one, and shows how many are left"""
        client = client_of(Shed({"saw": 3, "rake": 5}))
        self.assertEqual(
            reply(client.post("/api/tools/saw/loans")),
            (201, "application/json", {"tool": "saw", "left": 2}),
        )
        self.assertEqual(client.get("/api/tools/saw").json, {"tool": "saw", "left": 2})
        self.assertEqual(client.get("/api/tools/rake").json, {"tool": "rake", "left": 5})

    # rule: lends one
    def test_get_lends_nothing(self):
        """GET: lends nothing"""
        shed = Shed({"saw": 3})
        client = client_of(shed)
        client.get("/api/tools/saw")
        client.get("/api/tools/saw/loans")
        self.assertEqual(shed.tools, {"saw": 3})

    # rule: below prefix
    def test_prefix(self):
        """has its views below another prefix"""
        client = client_of(Shed({"saw": 3}), "/v2/shed")
        self.assertEqual(
            reply(client.post("/v2/shed/tools/saw/loans")),
            (201, "application/json", {"tool": "saw", "left": 2}),
        )
        self.assertEqual(client.get("/v2/shed/tools/saw").json, {"tool": "saw", "left": 2})
        self.assertEqual(client.get("/api/tools/saw").status_code, 404)


class ShedErrorTest(unittest.TestCase):
    # rule: UnknownTool in the blueprint | 404 | its own
    def test_unknown(self):
        """UnknownTool: responds with 404 and its message, to GET and to POST"""
        client = client_of(Shed({"saw": 1}))
        expected = {"status": 404, "error": "There is no hoe in the shed."}
        self.assertEqual(
            reply(client.get("/api/tools/hoe")), (404, "application/json", expected)
        )
        self.assertEqual(
            reply(client.post("/api/tools/hoe/loans")), (404, "application/json", expected)
        )

    # rule: NoneLeft in the blueprint | 409 | its own
    def test_none_left(self):
        """NoneLeft: responds with 409 and its message"""
        self.assertEqual(
            reply(client_of(Shed({"rake": 0})).post("/api/tools/rake/loans")),
            (409, "application/json", {"status": 409, "error": "Every rake is lent."}),
        )

    # rule: another ShedError in the blueprint | 400 | its own
    def test_other(self):
        """another ShedError: responds with 400 and its message"""
        for error in (ShedError("Not on Sundays."), Closed("Not on Sundays.")):
            with self.subTest(error=error):
                self.assertEqual(
                    reply(client_of(FailingShed(error)).post("/api/tools/saw/loans")),
                    (400, "application/json", {"status": 400, "error": "Not on Sundays."}),
                )

    # rule: another ShedError in the blueprint | 400 | its own
    def test_made_message(self):
        """a ShedError: sends the message that str gives, whatever the arguments are"""
        expected = {"status": 400, "error": "Bring back the rake first."}
        self.assertEqual(
            reply(client_of(FailingShed(Overdue("rake"))).post("/api/tools/saw/loans")),
            (400, "application/json", expected),
        )

    # rule: UnknownTool in the blueprint | 404 | its own
    # rule: NoneLeft in the blueprint | 409 | its own
    def test_derived(self):
        """a class derived from UnknownTool or NoneLeft: responds with 404 or 409"""
        self.assertEqual(
            reply(client_of(FailingShed(Misspelt("Do you mean saw?"))).get("/api/tools/sew")),
            (404, "application/json", {"status": 404, "error": "Do you mean saw?"}),
        )
        self.assertEqual(
            reply(client_of(FailingShed(Rusty("All are rusty."))).post("/api/tools/saw/loans")),
            (409, "application/json", {"status": 409, "error": "All are rusty."}),
        )

    # rule: its own
    # rule: its status, and error, a message
    def test_message_as_it_is(self):
        """a ShedError: keeps its message as it is, with any characters"""
        self.assertEqual(
            reply(client_of(Shed({})).get("/api/tools/%3Cb%3E'%C3%9F'")),
            (
                404,
                "application/json",
                {"status": 404, "error": "There is no <b>'ß' in the shed."},
            ),
        )

    # rule: UnknownTool in the blueprint | 404
    def test_prefix(self):
        """a ShedError: is JSON below another prefix"""
        self.assertEqual(
            reply(client_of(Shed({}), "/v2").get("/v2/tools/hoe")),
            (404, "application/json", {"status": 404, "error": "There is no hoe in the shed."}),
        )


class HttpErrorTest(unittest.TestCase):
    # rule: Every error below prefix is JSON as well
    # rule: HTTP errors come from anywhere: Flask itself
    def test_unknown_address(self):
        """an address that nobody knows: responds with 404 as JSON"""
        status, mimetype, data = reply(client_of(Shed({})).get("/api/bicycles/7"))
        self.assertEqual((status, mimetype, data and data["status"]), (404, "application/json", 404))
        self.assertIn("requested URL was not found", data["error"])

    # rule: an HTTP error, such as 405
    # rule: They keep their headers, such as Allow
    def test_method(self):
        """a method that is not allowed: responds with 405 as JSON, and with Allow"""
        response = client_of(Shed({"saw": 1})).delete("/api/tools/saw")
        status, mimetype, data = reply(response)
        self.assertEqual((status, mimetype, data and data["status"]), (405, "application/json", 405))
        allowed = [method.strip() for method in response.headers.get("Allow", "").split(",")]
        self.assertEqual(sorted(allowed), ["GET", "HEAD", "OPTIONS"])

    # rule: an HTTP error, such as 405 | its own | its description
    # rule: HTTP errors come from anywhere: Flask itself, or hooks and views that the caller adds
    def test_caller(self):
        """an HTTP error of a view that the caller adds: keeps its status and its description"""
        self.assertEqual(
            json_for("/api/minutes", Forbidden("Members alone: <you> & 'me'.")),
            (403, "application/json", {"status": 403, "error": "Members alone: <you> & 'me'."}),
        )

    # rule: an HTTP error, such as 405 | its own | its description
    def test_class_of_the_caller(self):
        """an HTTP error of a class of the caller's own: keeps its status and its description"""
        self.assertEqual(
            json_for("/api/fees", PaymentRequired()),
            (402, "application/json", {"status": 402, "error": "Pay the fee first."}),
        )

    # rule: an HTTP error, such as 405 | its own | its description
    def test_server_error(self):
        """a 500 or 503 that is raised as an HTTP error: keeps its description"""
        self.assertEqual(
            json_for("/api/labels", InternalServerError("The printer is on fire.")),
            (500, "application/json", {"status": 500, "error": "The printer is on fire."}),
        )
        self.assertEqual(
            json_for("/api/labels", ServiceUnavailable("No paper.")),
            (503, "application/json", {"status": 503, "error": "No paper."}),
        )

    # rule: They keep their headers
    def test_headers(self):
        """an HTTP error: keeps a header such as Retry-After"""
        error = TooManyRequests("Slowly, please.", retry_after=30)
        response = sent_by(create_app(Shed({})), "/api/news", error)
        self.assertEqual(
            reply(response), (429, "application/json", {"status": 429, "error": "Slowly, please."})
        )
        self.assertEqual(response.headers.get("Retry-After"), "30")

    # rule: They keep their headers
    def test_other_headers(self):
        """an HTTP error: keeps a header such as WWW-Authenticate"""
        way = WWWAuthenticate("basic", {"realm": "shed"})
        error = Unauthorized("Who are you?", www_authenticate=way)
        response = sent_by(create_app(Shed({})), "/api/keys", error)
        self.assertEqual(
            reply(response), (401, "application/json", {"status": 401, "error": "Who are you?"})
        )
        offered = response.headers.get("WWW-Authenticate", "")
        self.assertEqual(offered.lower().replace('"', ""), "basic realm=shed")

    # rule: hooks … that the caller adds to the application
    def test_hook(self):
        """an HTTP error of a hook that the caller adds: is JSON in front of the blueprint's views"""
        self.assertEqual(
            reply(sent_by_hook("/api/tools/saw")),
            (503, "application/json", {"status": 503, "error": "Back at noon."}),
        )

    # rule: hooks … that the caller adds to the application
    def test_hook_at_an_unknown_address(self):
        """an HTTP error of a hook that the caller adds: is JSON at an address that nobody knows"""
        self.assertEqual(
            reply(sent_by_hook("/api/none")),
            (503, "application/json", {"status": 503, "error": "Back at noon."}),
        )

    # rule: Elsewhere … every error stays what Flask makes of it
    def test_hook_elsewhere(self):
        """elsewhere: an HTTP error of a hook that the caller adds gets Flask's page"""
        self.assertEqual(reply(sent_by_hook("/")), (503, "text/html", None))

    # rule: Every error below prefix is JSON as well
    def test_prefix(self):
        """an HTTP error: is JSON below another prefix, and there alone"""
        client = client_of(Shed({"saw": 1}), "/v2")
        self.assertEqual(client.get("/v2/nothing").mimetype, "application/json")
        self.assertEqual(client.delete("/v2/tools/saw").mimetype, "application/json")
        self.assertEqual(client.get("/api/nothing").mimetype, "text/html")

    # rule: Every error below prefix is JSON as well
    def test_accept(self):
        """an HTTP error: is JSON, whatever the header Accept asks for"""
        client = client_of(Shed({}))
        response = client.get("/api/nothing", headers={"Accept": "text/html"})
        self.assertEqual(response.mimetype, "application/json")


class ExceptionTest(unittest.TestCase):
    # rule: any other exception | 500 | nothing about the exception
    def test_blueprint(self):
        """another exception in the blueprint: responds with 500 as JSON"""
        app = create_app(FailingShed(Burst("pipe 7")))
        client = app.test_client()
        with nothing_logged(app):
            responses = [client.get("/api/tools/saw"), client.post("/api/tools/saw/loans")]
        for response in responses:
            status, mimetype, data = reply(response)
            self.assertEqual(
                (status, mimetype, data and data["status"]), (500, "application/json", 500)
            )

    # rule: any other exception | 500 | nothing about the exception
    # rule: UnknownTool in the blueprint
    def test_shed_error_of_the_caller(self):
        """a ShedError in a view that the caller adds: is an exception like any other"""
        for error in (NoneLeft("Every saw is lent."), UnknownTool("There is no saw in the shed.")):
            with self.subTest(error=error):
                status, mimetype, data = json_for("/api/members", error)
                self.assertEqual(
                    (status, mimetype, data and data["status"]), (500, "application/json", 500)
                )
                self.assertNotIn("saw", data["error"])

    # rule: any other exception | 500
    # rule: Every error below prefix is JSON as well
    def test_caller(self):
        """another exception in a view that the caller adds: responds with 500 as JSON"""
        for error in (Burst("pipe 7"), KeyError("pipe"), ZeroDivisionError()):
            with self.subTest(error=error):
                status, mimetype, data = json_for("/api/burst", error)
                self.assertEqual(
                    (status, mimetype, data and data["status"]), (500, "application/json", 500)
                )

    # rule: nothing about the exception
    # rule: error, a message
    def test_tells_nothing(self):
        """another exception: sends a message that says nothing about it"""
        response = sent_by(create_app(Shed({})), "/api/burst", Burst("pipe 7"))
        message = (response.get_json(silent=True) or {}).get("error")
        self.assertIsInstance(message, str)
        self.assertNotEqual(message, "")
        self.assertNotIn("pipe 7", response.text)
        self.assertNotIn("Burst", response.text)

    # rule: nothing about the exception
    def test_tells_nothing_in_the_blueprint(self):
        """another exception in the blueprint: sends a message that says nothing about it"""
        app = create_app(FailingShed(Burst("pipe 7")))
        with nothing_logged(app):
            response = app.test_client().get("/api/tools/saw")
        self.assertEqual(response.mimetype, "application/json")
        self.assertNotIn("pipe 7", response.text)
        self.assertNotIn("Burst", response.text)

    # rule: Any other exception is logged by app.logger, with its traceback
    def test_logged(self):
        """another exception: is logged with its traceback"""
        self.assertEqual(logged_for("/api/burst", Burst("pipe 7")), ["Burst: pipe 7"])

    # rule: Any other exception is logged by app.logger, with its traceback
    def test_logged_in_the_blueprint(self):
        """another exception in the blueprint: is logged with its traceback"""
        app = create_app(FailingShed(Burst("pipe 7")))
        self.assertEqual(logged_by(app, "/api/tools/saw"), ["Burst: pipe 7"])

    # rule: every error stays what Flask makes of it
    def test_logged_elsewhere(self):
        """another exception elsewhere: is logged with its traceback"""
        self.assertEqual(logged_for("/burst", Burst("pipe 7")), ["Burst: pipe 7"])

    # rule: With app.testing = True, it reaches the test instead
    def test_testing(self):
        """another exception: reaches the test if app.testing is True"""
        app = create_app(FailingShed(Burst("pipe 7")))
        app.testing = True
        self.assertEqual(status_or_exception(app, "/api/tools/saw"), "Burst")

    # rule: With app.testing = True, it reaches the test instead
    def test_testing_caller(self):
        """another exception in a view that the caller adds: reaches the test if app.testing is True"""
        app = create_app(Shed({}))
        app.testing = True

        @app.get("/api/burst")
        def burst():
            raise Burst("pipe 7")

        self.assertEqual(status_or_exception(app, "/api/burst"), "Burst")

    # rule: an HTTP error, such as 405 | its own
    # rule: NoneLeft in the blueprint | 409
    def test_testing_http(self):
        """if app.testing is True: an HTTP error and a ShedError are JSON all the same"""
        app = create_app(Shed({"saw": 0}))
        app.testing = True
        self.assertEqual(app.test_client().get("/api/nothing").mimetype, "application/json")
        self.assertEqual(app.test_client().post("/api/tools/saw/loans").status_code, 409)


class ElsewhereTest(unittest.TestCase):
    # rule: Elsewhere … every error stays what Flask makes of it
    def test_unknown_address(self):
        """elsewhere: an address that nobody knows gets Flask's page"""
        for path in ("/", "/nothing", "/tools/saw", "/old/api/tools/saw"):
            with self.subTest(path=path):
                self.assertEqual(reply(client_of(Shed({})).get(path)), (404, "text/html", None))

    # rule: on /apiary too
    def test_apiary(self):
        """elsewhere: /apiary, whose name only begins like the prefix, gets Flask's page"""
        self.assertEqual(reply(client_of(Shed({})).get("/apiary")), (404, "text/html", None))
        self.assertEqual(reply(client_of(Shed({})).get("/apiary/bees")), (404, "text/html", None))

    # rule: every error stays what Flask makes of it
    def test_http_error(self):
        """elsewhere: an HTTP error gets Flask's page, with its description"""
        error = ServiceUnavailable("Back at noon.")
        self.assertEqual(page_for("/news", error), flasks_page_for("/news", error))

    # rule: every error stays what Flask makes of it
    def test_accept(self):
        """elsewhere: an HTTP error gets Flask's page, whatever the header Accept asks for"""
        error = ServiceUnavailable("Back at noon.")
        self.assertEqual(
            page_for("/news", error, {"Accept": "application/json"}),
            flasks_page_for("/news", error),
        )

    # rule: every error stays what Flask makes of it
    def test_method(self):
        """elsewhere: a method that is not allowed gets Flask's page, with Allow"""
        app = create_app(Shed({}))
        app.add_url_rule("/news", view_func=lambda: "No news.")
        response = app.test_client().delete("/news")
        self.assertEqual(reply(response), (405, "text/html", None))
        self.assertIn("GET", response.headers.get("Allow", ""))

    # rule: every error stays what Flask makes of it
    def test_exception(self):
        """elsewhere: another exception gets Flask's page for 500"""
        error = Burst("pipe 7")
        self.assertEqual(page_for("/burst", error), flasks_page_for("/burst", error))

    # rule: every error stays what Flask makes of it
    def test_shed_error(self):
        """elsewhere: a ShedError is an exception like any other"""
        error = NoneLeft("Every saw is lent.")
        self.assertEqual(page_for("/saws", error), flasks_page_for("/saws", error))

    # rule: every error stays what Flask makes of it
    def test_testing(self):
        """elsewhere: another exception reaches the test if app.testing is True"""
        app = create_app(Shed({}))
        app.testing = True

        @app.get("/burst")
        def burst():
            raise Burst("pipe 7")

        self.assertEqual(status_or_exception(app, "/burst"), "Burst")


class FactoryTest(unittest.TestCase):
    # rule: Each call makes an application of its own
    def test_two(self):
        """keeps the sheds of two applications apart"""
        first, second = Shed({"saw": 1}), Shed({"saw": 5})
        one, other = client_of(first), client_of(second)
        one.post("/api/tools/saw/loans")
        self.assertEqual((first.tools, second.tools), ({"saw": 0}, {"saw": 5}))
        self.assertEqual(one.get("/api/tools/saw").json, {"tool": "saw", "left": 0})
        self.assertEqual(other.get("/api/tools/saw").json, {"tool": "saw", "left": 5})

    # rule: Each call makes an application of its own
    def test_two_prefixes(self):
        """keeps the prefixes of two applications apart"""
        one, other = client_of(Shed({"saw": 1}), "/v1"), client_of(Shed({"saw": 5}), "/v2")
        self.assertEqual(one.get("/v1/tools/saw").json, {"tool": "saw", "left": 1})
        self.assertEqual(other.get("/v2/tools/saw").json, {"tool": "saw", "left": 5})
        self.assertEqual(one.get("/v2/tools/saw").mimetype, "text/html")
        self.assertEqual(one.get("/v1/nothing").mimetype, "application/json")
        self.assertEqual(other.get("/v2/nothing").mimetype, "application/json")

    # rule: Each call makes an application of its own
    def test_later(self):
        """makes another application after the first one has had requests"""
        one = client_of(Shed({"saw": 1}))
        one.get("/api/tools/saw")
        other = client_of(Shed({"saw": 5}))
        self.assertEqual(other.get("/api/tools/saw").json, {"tool": "saw", "left": 5})
        self.assertEqual(one.get("/api/tools/saw").json, {"tool": "saw", "left": 1})

    # rule: 200 with JSON: tool, and left, how many there are
    def test_current(self):
        """shows what is left now, though somebody else has lent it"""
        shed = Shed({"saw": 2})
        client = client_of(shed)
        client.get("/api/tools/saw")
        shed.lend("saw")
        self.assertEqual(client.get("/api/tools/saw").json, {"tool": "saw", "left": 1})


if __name__ == "__main__":
    unittest.main()
