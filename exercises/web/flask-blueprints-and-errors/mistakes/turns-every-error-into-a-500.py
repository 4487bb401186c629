"""a handler for `Exception` that takes everything for a fault of the server: HTTP errors are
exceptions too, and a 404 becomes a 500."""

from flask import Blueprint, Flask, request
from toolshed import NoneLeft, ShedError, UnknownTool


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

    @app.errorhandler(Exception)
    def fail(error):
        if app.testing or not request.path.startswith(prefix + "/"):
            raise error
        app.logger.exception("error in %s", request.path)
        return {"status": 500, "error": "Internal server error"}, 500

    return app
