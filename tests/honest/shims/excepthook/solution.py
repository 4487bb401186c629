"""Keeps uncaught exceptions for a report."""

import sys
import threading

reports = []


def report(kind, value, traceback):
    reports.append(f"{kind.__name__}: {value}")


sys.excepthook = report
threading.excepthook = lambda args: report(args.exc_type, args.exc_value, args.exc_traceback)


def run_safely(function):
    try:
        return function()
    except Exception:
        sys.excepthook(*sys.exc_info())
        return None
