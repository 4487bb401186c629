from flask import Blueprint, Flask, current_app, request
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
    return {"tool": tool, "left": current_app.extensions["shed"].left(tool)}


@api.post("/tools/<tool>/loans")
def lend(tool):
    current_app.extensions["shed"].lend(tool)
    return show(tool), 201


@api.errorhandler(ShedError)
def refuse(error, status=400):
    return {"status": status, "error": str(error)}, status


@api.errorhandler(UnknownTool)
def refuse_unknown(error):
    return refuse(error, 404)


@api.errorhandler(NoneLeft)
def refuse_lent(error):
    return refuse(error, 409)


def create_app(shed: Shed, prefix: str = "/api") -> Flask:
    """An application for the shed, with an API below the prefix."""
    app = Flask(__name__)
    app.extensions["shed"] = shed
    app.register_blueprint(api, url_prefix=prefix)

    # On the application: an address that no route has belongs to no blueprint. An exception
    # that nobody handles arrives here as a 500, after Flask has logged it.
    @app.errorhandler(HTTPException)
    def tell(error):
        if not request.path.startswith(prefix + "/"):
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    return app
