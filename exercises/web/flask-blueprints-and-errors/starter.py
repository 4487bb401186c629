from flask import Flask
from toolshed import Shed


def create_app(shed: Shed, prefix: str = "/api") -> Flask:
    """An application for the shed, with an API below the prefix."""
    return Flask(__name__)
