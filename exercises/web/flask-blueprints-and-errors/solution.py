from flask import Blueprint, Flask, current_app, request
from toolshed import NoneLeft, Shed, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException

api = Blueprint("api", __name__)


@api.get("/tools/<tool>")
def show(tool):
    return {"tool": tool, "left": current_app.extensions["shed"].left(tool)}


@api.post("/tools/<tool>/loans")
def lend(tool):
    current_app.extensions["shed"].lend(tool)
    return show(tool), 201


@api.errorhandler(ShedError)
def refuse(error, status=400):
    return {"status": status, "error": str(error)}, status


@api.errorhandler(UnknownTool)
def refuse_unknown(error):
    return refuse(error, 404)


@api.errorhandler(NoneLeft)
def refuse_lent(error):
    return refuse(error, 409)


def create_app(shed: Shed, prefix: str = "/api") -> Flask:
    """An application for the shed, with an API below the prefix."""
    app = Flask(__name__)
    app.extensions["shed"] = shed
    app.register_blueprint(api, url_prefix=prefix)

    # On the application: an address that no route has belongs to no blueprint. An exception
    # that nobody handles arrives here as a 500, after Flask has logged it.
    @app.errorhandler(HTTPException)
    def tell(error):
        if not request.path.startswith(prefix + "/"):
            return error
        response = error.get_response()
        response.data = app.json.dumps({"status": error.code, "error": error.description})
        response.content_type = "application/json"
        return response

    return app
