"""a blueprint made anew in each call, and one handler for every exception, which lets go what is not its own."""

from flask import Blueprint, Flask, jsonify, request
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


STATUS = ((UnknownTool, 404), (NoneLeft, 409), (ShedError, 400))


def create_app(shed, prefix="/api"):
    app = Flask("tools")
    api = Blueprint("api", __name__, url_prefix=prefix)

    def as_json(tool):
        return jsonify(tool=tool, left=shed.left(tool))

    @api.route("/tools/<tool>")
    def tool(tool):
        return as_json(tool)

    @api.route("/tools/<tool>/loans", methods=["POST"])
    def loans(tool):
        shed.lend(tool)
        response = as_json(tool)
        response.status_code = 201
        return response

    @api.errorhandler(ShedError)
    def refused(error):
        status = next(status for kind, status in STATUS if isinstance(error, kind))
        return jsonify(status=status, error=str(error)), status

    @app.errorhandler(Exception)
    def failed(error):
        below = request.path.startswith(f"{prefix}/")
        if isinstance(error, HTTPException):
            if not below:
                return error
            headers = [pair for pair in error.get_headers() if pair[0] != "Content-Type"]
            return jsonify(status=error.code, error=error.description), error.code, headers
        if app.testing or not below:
            raise error
        app.logger.exception("%s failed", request.path)
        return jsonify(status=500, error="Something went wrong."), 500

    app.register_blueprint(api)
    return app
