"""asking whether the request belongs to the blueprint: it belongs to none where no route matched, so
that an unknown address and a wrong method still get a page."""

from flask import Blueprint, Flask, current_app, jsonify, request
from werkzeug.exceptions import HTTPException


class ShedError(Exception):
    """What the shed refuses; the message is for whoever asked."""


class UnknownTool(ShedError):
    """There is no tool of that name."""


class NoneLeft(ShedError):
    """All tools of that name are lent."""


class Shed:
    """The tools of the club, and how many of each are left."""

    def __init__(self, tools: dict[str, int]) -> None:
        self.tools = dict(tools)

    def left(self, tool: str) -> int:
        if tool not in self.tools:
            raise UnknownTool(f"There is no {tool} in the shed.")
        return self.tools[tool]

    def lend(self, tool: str) -> None:
        if self.left(tool) == 0:
            raise NoneLeft(f"Every {tool} is lent.")
        self.tools[tool] -= 1


api = Blueprint("api", __name__)


@api.get("/tools/<tool>")
def show(tool):
    shed = current_app.config["SHED"]
    return jsonify(tool=tool, left=shed.left(tool))


@api.post("/tools/<tool>/loans")
def lend(tool):
    shed = current_app.config["SHED"]
    shed.lend(tool)
    return jsonify(tool=tool, left=shed.left(tool)), 201


@api.errorhandler(UnknownTool)
def unknown(error):
    return jsonify(status=404, error=str(error)), 404


@api.errorhandler(NoneLeft)
def none_left(error):
    return jsonify(status=409, error=str(error)), 409


@api.errorhandler(ShedError)
def refused(error):
    return jsonify(status=400, error=str(error)), 400


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    app.config["SHED"] = shed
    app.register_blueprint(api, url_prefix=prefix)

    @app.errorhandler(HTTPException)
    def http_error(error):
        if request.blueprint != "api":
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    return app
