"""handlers for the shed's errors on the application, which look at the path: a view below the prefix
that is not in the blueprint may raise one too, and there it is a fault like any other."""

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
        shed.lend(tool)
        return {"tool": tool, "left": shed.left(tool)}, 201

    @app.errorhandler(ShedError)
    def refuse(error):
        if not request.path.startswith(prefix + "/"):
            raise error
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
