import json
import pathlib

_path = pathlib.Path(__file__).with_name("prices.json")


def price(name):
    return json.loads(_path.read_text())[name]
