"""a decorator that catches errors in the views: what Flask raises before a view is called, and what
other views raise, never passes through it."""

from functools import wraps

from flask import Blueprint, Flask, current_app, jsonify
from toolshed import NoneLeft, ShedError, UnknownTool

api = Blueprint("api", __name__)


def errors_as_json(view):
    @wraps(view)
    def safe(**values):
        try:
            return view(**values)
        except UnknownTool as error:
            return jsonify(status=404, error=str(error)), 404
        except NoneLeft as error:
            return jsonify(status=409, error=str(error)), 409
        except ShedError as error:
            return jsonify(status=400, error=str(error)), 400
        except Exception:
            if current_app.testing:
                raise
            current_app.logger.exception("unexpected")
            return jsonify(status=500, error="Something went wrong."), 500

    return safe


@api.get("/tools/<tool>")
@errors_as_json
def show(tool):
    return jsonify(tool=tool, left=current_app.config["SHED"].left(tool))


@api.post("/tools/<tool>/loans")
@errors_as_json
def lend(tool):
    current_app.config["SHED"].lend(tool)
    return jsonify(tool=tool, left=current_app.config["SHED"].left(tool)), 201


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    app.config["SHED"] = shed
    app.register_blueprint(api, url_prefix=prefix)
    return app
