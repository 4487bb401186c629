"""a subclass of `Flask` that overrides what becomes of an HTTP error."""

from flask import Blueprint, Flask, Response, g, request
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException


class ToolsApp(Flask):
    def __init__(self, shed, prefix):
        super().__init__(__name__)
        self.shed = shed
        self.prefix = prefix.rstrip("/")
        self.register_error_handler(HTTPException, self.as_json)

    def as_json(self, error):
        if not request.path.removeprefix(self.prefix).startswith("/"):
            return error
        if not request.path.startswith(self.prefix):
            return error
        response = Response(
            self.json.dumps({"status": error.code, "error": error.description}),
            status=error.code,
            headers=error.get_headers(request.environ),
        )
        response.headers["Content-Type"] = "application/json"
        return response


def create_app(shed, prefix="/api"):
    app = ToolsApp(shed, prefix)
    api = Blueprint("api", __name__)

    @api.before_request
    def remember():
        g.shed = app.shed

    @api.get("/tools/<tool>")
    def show(tool):
        return {"tool": tool, "left": g.shed.left(tool)}

    @api.post("/tools/<tool>/loans")
    def lend(tool):
        g.shed.lend(tool)
        return show(tool), 201

    @api.errorhandler(ShedError)
    def refuse(error):
        match error:
            case UnknownTool():
                status = 404
            case NoneLeft():
                status = 409
            case _:
                status = 400
        return {"status": status, "error": f"{error}"}, status

    app.register_blueprint(api, url_prefix=prefix)
    return app
