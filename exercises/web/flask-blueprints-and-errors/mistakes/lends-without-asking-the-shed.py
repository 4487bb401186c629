"""counting the tools in the view: the shed has a method for that, and other reasons to refuse."""

from flask import Blueprint, Flask, request
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    api = Blueprint("api", __name__, url_prefix=prefix)

    @api.get("/tools/<tool>")
    def show(tool):
        return {"tool": tool, "left": shed.left(tool)}

    @api.post("/tools/<tool>/loans")
    def lend(tool):
        if tool not in shed.tools:
            raise UnknownTool(f"There is no {tool} in the shed.")
        if shed.tools[tool] == 0:
            raise NoneLeft(f"Every {tool} is lent.")
        shed.tools[tool] -= 1
        return {"tool": tool, "left": shed.tools[tool]}, 201

    @api.errorhandler(ShedError)
    def refuse(error):
        status = 404 if isinstance(error, UnknownTool) else 409 if isinstance(error, NoneLeft) else 400
        return {"status": status, "error": str(error)}, status

    app.register_blueprint(api)

    @app.errorhandler(HTTPException)
    def show_error(error):
        if not request.path.startswith(prefix + "/"):
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    return app
