"""copying the headers one by one, by name: an HTTP error may have others, and all of them
stay."""

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

    @api.errorhandler(ShedError)
    def refuse(error):
        status = 404 if isinstance(error, UnknownTool) else 409 if isinstance(error, NoneLeft) else 400
        return {"status": status, "error": str(error)}, status

    app.register_blueprint(api)

    @app.errorhandler(HTTPException)
    def show_error(error):
        if not request.path.startswith(prefix + "/"):
            return error
        headers = error.get_response().headers
        kept = {name: headers[name] for name in ("Allow", "Retry-After") if name in headers}
        return {"status": error.code, "error": error.description}, error.code, kept

    return app
