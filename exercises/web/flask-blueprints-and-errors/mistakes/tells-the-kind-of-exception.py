"""naming the class of the exception in a 500: that too tells a stranger what the server is made
of."""

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
        response = error.get_response()
        data = {"status": error.code, "error": error.description}
        if getattr(error, "original_exception", None) is not None:
            data["error"] = type(error.original_exception).__name__
        response.data = app.json.dumps(data)
        response.content_type = "application/json"
        return response

    return app
