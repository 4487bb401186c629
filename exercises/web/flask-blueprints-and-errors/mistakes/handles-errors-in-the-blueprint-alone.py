"""leaving all errors to the blueprint: an address that no route has belongs to no blueprint, nor does a view
that the caller adds, and both still get a page."""

from flask import Blueprint, Flask, current_app, jsonify
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


@api.errorhandler(HTTPException)
def http_error(error):
    response = error.get_response()
    response.data = current_app.json.dumps({"status": error.code, "error": error.description})
    response.content_type = "application/json"
    return response


@api.errorhandler(500)
def server_error(error):
    return jsonify(status=500, error="Something went wrong."), 500


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    app.config["SHED"] = shed
    app.register_blueprint(api, url_prefix=prefix)
    return app
