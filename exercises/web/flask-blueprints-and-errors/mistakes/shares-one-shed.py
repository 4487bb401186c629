"""keeping the shed in a global variable: the next call replaces it for every application that was
made before."""

from flask import Blueprint, Flask, jsonify, request
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException

api = Blueprint("api", __name__)
the_shed = None


@api.get("/tools/<tool>")
def show(tool):
    return jsonify(tool=tool, left=the_shed.left(tool))


@api.post("/tools/<tool>/loans")
def lend(tool):
    the_shed.lend(tool)
    return jsonify(tool=tool, left=the_shed.left(tool)), 201


@api.errorhandler(ShedError)
def refuse(error):
    status = 404 if isinstance(error, UnknownTool) else 409 if isinstance(error, NoneLeft) else 400
    return {"status": status, "error": str(error)}, status


def create_app(shed, prefix="/api"):
    global the_shed
    the_shed = shed
    app = Flask(__name__)
    app.register_blueprint(api, url_prefix=prefix)

    @app.errorhandler(HTTPException)
    def show_error(error):
        if not request.path.startswith(prefix + "/"):
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    return app
