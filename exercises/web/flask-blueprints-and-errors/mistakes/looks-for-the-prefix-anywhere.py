"""asking whether the prefix is in the address: it may stand further on, as in `/old/api/tools`."""

from flask import Blueprint, Flask, request
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException


def make_api(shed):
    """The blueprint for one shed."""
    api = Blueprint("api", __name__)

    @api.get("/tools/<tool>")
    def show(tool):
        return {"tool": tool, "left": shed.left(tool)}

    @api.post("/tools/<tool>/loans")
    def lend(tool):
        shed.lend(tool)
        return {"tool": tool, "left": shed.left(tool)}, 201

    @api.errorhandler(ShedError)
    def refuse(error):
        status = 400
        if isinstance(error, UnknownTool):
            status = 404
        elif isinstance(error, NoneLeft):
            status = 409
        return {"status": status, "error": str(error)}, status

    return api


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    app.register_blueprint(make_api(shed), url_prefix=prefix)

    @app.errorhandler(HTTPException)
    def show_error(error):
        if f"{prefix}/" not in request.path:
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    return app
