"""a handler for each of 404, 405 and 500: every other HTTP error still gets a page. `HTTPException`
is the class of them all."""

from flask import Blueprint, Flask, current_app, jsonify, request
from toolshed import NoneLeft, ShedError, UnknownTool

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

    def http_error(error):
        if not request.path.startswith(prefix + "/"):
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    for code in (400, 404, 405, 500):
        app.register_error_handler(code, http_error)
    return app
