def connect():
    raise ConnectionError("no database")
