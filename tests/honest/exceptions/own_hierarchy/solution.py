"""An error hierarchy with codes, that survives copying and compares by content."""

import copy


class ApiError(Exception):
    status = 500

    def __init__(self, message="", **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        return f"{self.status} {super().__str__() or type(self).__name__}"

    def __eq__(self, other):
        return type(self) is type(other) and (self.args, self.details) == (other.args, other.details)

    __hash__ = Exception.__hash__


class NotFound(ApiError, LookupError):
    status = 404


class Teapot(ApiError):
    status = 418


def call(function):
    try:
        return 200, function()
    except (NotFound, Teapot) as error:
        return error.status, str(error)
    except ApiError as error:
        return 500, copy.copy(error)
