"""one status for all that the shed refuses: a tool that does not exist is a 404, one that is lent a
409."""

from flask import Blueprint, Flask, request
from toolshed import ShedError
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
        return {"status": 400, "error": str(error)}, 400

    app.register_blueprint(api)

    @app.errorhandler(HTTPException)
    def show_error(error):
        if not request.path.startswith(prefix + "/"):
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    return app
