"""a message of its own for each refusal: the shed's says more, and another class has another."""

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

    @api.errorhandler(UnknownTool)
    def unknown(error):
        return {"status": 404, "error": "Unknown tool"}, 404

    @api.errorhandler(NoneLeft)
    def lent(error):
        return {"status": 409, "error": "None left"}, 409

    @api.errorhandler(ShedError)
    def refuse(error):
        return {"status": 400, "error": "Refused"}, 400

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
