"""Runs things quietly: output is collected, chosen errors are swallowed."""

import io
import os
from contextlib import redirect_stderr, redirect_stdout, suppress


def captured(function, *args):
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        function(*args)
    return out.getvalue(), err.getvalue()


def remove_if_there(path):
    with suppress(FileNotFoundError):
        os.remove(path)
        return True
    return False
