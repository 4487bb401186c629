"""sending the exception's own message with a 500: it is written for the developer, and may hold a
path, a query or a password."""

from flask import Blueprint, Flask, current_app, jsonify, request
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException

api = Blueprint("api", __name__)


@api.get("/tools/<tool>")
def show(tool):
    shed = current_app.config["SHED"]
    return jsonify(tool=tool, left=shed.left(tool))


@api.post("/tools/<tool>/loans")
def lend(tool):
    shed = current_app.config["SHED"]
    shed.lend(tool)
    return jsonify(tool=tool, left=shed.left(tool)), 201


@api.errorhandler(UnknownTool)
def unknown(error):
    return jsonify(status=404, error=str(error)), 404


@api.errorhandler(NoneLeft)
def none_left(error):
    return jsonify(status=409, error=str(error)), 409


@api.errorhandler(ShedError)
def refused(error):
    return jsonify(status=400, error=str(error)), 400


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    app.config["SHED"] = shed
    app.register_blueprint(api, url_prefix=prefix)

    @app.errorhandler(HTTPException)
    def http_error(error):
        if not request.path.startswith(prefix + "/"):
            return error
        cause = getattr(error, "original_exception", None)
        response = error.get_response()
        message = error.description if cause is None else f"{type(cause).__name__}: {cause}"
        response.data = app.json.dumps({"status": error.code, "error": message})
        response.content_type = "application/json"
        return response

    return app
