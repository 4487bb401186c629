"""an extension class that keeps the prefix and registers all handlers; a 500 has a handler of its own."""

from flask import Blueprint, Flask, current_app, make_response, request
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException, InternalServerError

api = Blueprint("api", __name__)


@api.url_value_preprocessor
def bring_the_shed(endpoint, values):
    values["shed"] = current_app.config["SHED"]


@api.get("/tools/<string:tool>")
def get_tool(tool, shed):
    return dict(tool=tool, left=shed.left(tool))


@api.post("/tools/<string:tool>/loans")
def post_loan(tool, shed):
    shed.lend(tool)
    return dict(tool=tool, left=shed.left(tool)), 201


class JsonErrors:
    """Errors as JSON below a prefix."""

    def __init__(self, app, prefix):
        self.below = prefix + "/"
        app.register_error_handler(HTTPException, self.http_error)
        app.register_error_handler(InternalServerError, self.server_error)

    def http_error(self, error):
        if not self.is_ours():
            return error
        response = make_response(self.body(error.code, error.description))
        response.status_code = error.code
        for name, value in error.get_headers():
            if name.lower() not in ("content-type", "content-length"):
                response.headers.add(name, value)
        return response

    def server_error(self, error):
        if error.original_exception is None or not self.is_ours():
            return self.http_error(error)
        return self.body(500, "This is our fault. We have been told."), 500

    def is_ours(self):
        return request.path[: len(self.below)] == self.below

    @staticmethod
    def body(status, message):
        return {"status": status, "error": message}


for kind, status in {ShedError: 400, UnknownTool: 404, NoneLeft: 409}.items():
    api.register_error_handler(
        kind, lambda error, status=status: (JsonErrors.body(status, str(error)), status)
    )


def create_app(shed, prefix="/api"):
    app = Flask("club")
    app.config["SHED"] = shed
    app.register_blueprint(api, url_prefix=prefix)
    JsonErrors(app, prefix)
    return app
