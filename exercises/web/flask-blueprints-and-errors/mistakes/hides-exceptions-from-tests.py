"""a handler for `Exception` that never lets one go: with `testing` an exception should reach the
test, which else sees a 500 and no reason."""

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

    def show_error(error):
        if not request.path.startswith(prefix + "/"):
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    def show_exception(error):
        if not request.path.startswith(prefix + "/"):
            raise error
        app.logger.exception("unexpected")
        return {"status": 500, "error": "We are sorry."}, 500

    app.register_error_handler(HTTPException, show_error)
    app.register_error_handler(Exception, show_exception)
    return app
