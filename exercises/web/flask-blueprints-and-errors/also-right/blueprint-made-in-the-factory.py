"""a blueprint made anew in each call, and one handler for every exception, which lets go what is not its own."""

from flask import Blueprint, Flask, jsonify, request
from toolshed import NoneLeft, ShedError, UnknownTool
from werkzeug.exceptions import HTTPException

STATUS = ((UnknownTool, 404), (NoneLeft, 409), (ShedError, 400))


def create_app(shed, prefix="/api"):
    app = Flask("tools")
    api = Blueprint("api", __name__, url_prefix=prefix)

    def as_json(tool):
        return jsonify(tool=tool, left=shed.left(tool))

    @api.route("/tools/<tool>")
    def tool(tool):
        return as_json(tool)

    @api.route("/tools/<tool>/loans", methods=["POST"])
    def loans(tool):
        shed.lend(tool)
        response = as_json(tool)
        response.status_code = 201
        return response

    @api.errorhandler(ShedError)
    def refused(error):
        status = next(status for kind, status in STATUS if isinstance(error, kind))
        return jsonify(status=status, error=str(error)), status

    @app.errorhandler(Exception)
    def failed(error):
        below = request.path.startswith(f"{prefix}/")
        if isinstance(error, HTTPException):
            if not below:
                return error
            headers = [pair for pair in error.get_headers() if pair[0] != "Content-Type"]
            return jsonify(status=error.code, error=error.description), error.code, headers
        if app.testing or not below:
            raise error
        app.logger.exception("%s failed", request.path)
        return jsonify(status=500, error="Something went wrong."), 500

    app.register_blueprint(api)
    return app
