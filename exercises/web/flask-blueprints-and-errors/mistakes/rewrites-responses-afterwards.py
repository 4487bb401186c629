"""rewriting the response after the request: by then the description is words in a page, and only the
status and its name are left."""

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

    @app.after_request
    def errors_as_json(response):
        is_error = response.status_code >= 400 and not response.is_json
        if is_error and request.path.startswith(prefix + "/"):
            code, _, name = response.status.partition(" ")
            response.data = app.json.dumps({"status": int(code), "error": name.capitalize()})
            response.content_type = "application/json"
        return response

    return app
