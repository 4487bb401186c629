"""a decorator that catches errors in the views: what Flask raises before a view is called, and what
other views raise, never passes through it."""

from functools import wraps

from flask import Blueprint, Flask, current_app, jsonify


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


def errors_as_json(view):
    @wraps(view)
    def safe(**values):
        try:
            return view(**values)
        except UnknownTool as error:
            return jsonify(status=404, error=str(error)), 404
        except NoneLeft as error:
            return jsonify(status=409, error=str(error)), 409
        except ShedError as error:
            return jsonify(status=400, error=str(error)), 400
        except Exception:
            if current_app.testing:
                raise
            current_app.logger.exception("unexpected")
            return jsonify(status=500, error="Something went wrong."), 500

    return safe


@api.get("/tools/<tool>")
@errors_as_json
def show(tool):
    return jsonify(tool=tool, left=current_app.config["SHED"].left(tool))


@api.post("/tools/<tool>/loans")
@errors_as_json
def lend(tool):
    current_app.config["SHED"].lend(tool)
    return jsonify(tool=tool, left=current_app.config["SHED"].left(tool)), 201


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    app.config["SHED"] = shed
    app.register_blueprint(api, url_prefix=prefix)
    return app
