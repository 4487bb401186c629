"""The requests that a test makes of the learner's application, and what came of each.

Every request of Flask's test client, and every one of Django's, goes through one method.
"""

import collections
import importlib.util
import weakref

from . import exchange
from ..limits import BODY, EXCHANGES

THROUGH = ("flask", "django")
"""Capabilities, and words of a text, that lead to one."""

_exchanges = collections.deque(maxlen=EXCHANGES)
_hears = False
_current = None
_listens = set()


def listen():
    """Has the test clients that are here tell what they ask, before any code of the learner's is there."""
    for framework, begin in {"flask": _listen_to_flask, "django": _listen_to_django}.items():
        if framework not in _listens and importlib.util.find_spec(framework) is not None:
            _listens.add(framework)
            begin()


def hear():
    """Begins anew."""
    global _hears
    _exchanges.clear()
    _hears = True


def report():
    """The Exchanges of protocol.ts, in order; nothing is heard any more."""
    global _hears
    _hears = False
    return [one.report() for one in _exchanges]


def _listen_to_flask():
    from flask.signals import template_rendered
    from werkzeug.test import Client

    native = Client.run_wsgi_app

    def run_wsgi_app(self, environ, buffered=False):
        one = _begin(environ)
        chunks, status, headers = native(self, environ, buffered)
        if one is None:
            return chunks, status, headers
        body = exchange.Body(chunks)
        one.answered(status, list(headers), body.start)
        one.session = lambda: exchange.flask_session(self.application, environ, headers)
        return chunks if buffered else body, status, headers

    Client.run_wsgi_app = run_wsgi_app
    template_rendered.connect(_note_template, weak=False)


def _listen_to_django():
    from django.test.client import Client

    native = Client.request
    sessions = weakref.WeakKeyDictionary()

    def request(self, **asked):
        one = _begin(self._base_environ(**asked))
        response = native(self, **asked)
        if one is not None:
            status = f"{response.status_code} {response.reason_phrase}"
            cookies = [("Set-Cookie", each.OutputString()) for each in response.cookies.values()]
            one.answered(status, [*response.items(), *cookies], lambda: _content(response))
            one.templates = [each.name for each in response.templates]
            before = sessions.get(self)
            after = sessions[self] = exchange.django_session(response, before)
            one.session = lambda: (before, after)
        return response

    Client.request = request


def _begin(environ):
    global _current
    if not _hears:
        return None
    _current = exchange.Exchange(environ)
    _exchanges.append(_current)
    return _current


def _note_template(_sender, template, **_context):
    if _hears and _current is not None:
        _current.templates.append(template.name)


def _content(response):
    return b"" if response.streaming else response.content[:BODY]
