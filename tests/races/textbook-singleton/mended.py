import threading


class Config:
    _only = None
    _lock = threading.Lock()

    def __new__(cls):
        with cls._lock:
            if cls._only is None:
                cls._only = super().__new__(cls)
        return cls._only
