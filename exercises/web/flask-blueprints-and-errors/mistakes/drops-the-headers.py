"""a new response from the status and the description: the headers of the error are lost, and a 405
must say in `Allow` which methods are allowed."""

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
        if not request.path.startswith(prefix + "/"):
            return error
        return {"status": error.code, "error": error.description}, error.code

    return app
