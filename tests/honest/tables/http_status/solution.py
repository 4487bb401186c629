"""The reason phrase of an HTTP status."""


def reason(code):
    if code == 200:
        return "OK"
    elif code == 201:
        return "Created"
    elif code == 301:
        return "Moved Permanently"
    elif code == 404:
        return "Not Found"
    elif code == 500:
        return "Internal Server Error"
    raise ValueError(f"unknown status: {code}")
