"""class-based views that turn a refusal into an HTTP error, so that one handler is enough."""

import json
from functools import wraps

from flask import Blueprint, Flask, request
from flask.views import MethodView
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import BadRequest, Conflict, HTTPException, NotFound


def refusing(view):
    """A view that raises an HTTP error where the shed refuses."""

    @wraps(view)
    def asked(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except UnknownTool as error:
            raise NotFound(str(error)) from error
        except NoneLeft as error:
            raise Conflict(str(error)) from error
        except ShedError as error:
            raise BadRequest(str(error)) from error

    return asked


class ShedView(MethodView):
    decorators = [refusing]

    def __init__(self, shed):
        self.shed = shed


class ToolView(ShedView):
    def get(self, tool):
        return {"left": self.shed.left(tool), "tool": tool}


class LoansView(ShedView):
    def post(self, tool):
        self.shed.lend(tool)
        return {"left": self.shed.left(tool), "tool": tool}, 201


def api_of(shed):
    api = Blueprint("api", __name__)
    api.add_url_rule("/tools/<tool>", view_func=ToolView.as_view("tool", shed))
    api.add_url_rule("/tools/<tool>/loans", view_func=LoansView.as_view("loans", shed))
    return api


def create_app(shed, prefix="/api"):
    app = Flask(__name__)
    app.register_blueprint(api_of(shed), url_prefix=prefix)

    def show_error(error):
        start, _, rest = request.path.partition(prefix + "/")
        if start or not (rest or request.path == prefix + "/"):
            return error
        response = error.get_response()
        response.set_data(json.dumps({"error": error.description, "status": error.code}))
        response.mimetype = "application/json"
        return response

    app.register_error_handler(HTTPException, show_error)
    return app
