"""a class around the session, as in many shops, with patterns for the addresses."""

from decimal import Decimal

import django
from django.conf import settings
from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.urls import re_path
from django.views.decorators.http import require_http_methods

settings.configure(
    SECRET_KEY="not secret in an exercise",
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    # The whole session is in the cookie, as signed JSON.
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)
django.setup()

PRICES = {1: Decimal("2.40"), 2: Decimal("3.30"), 3: Decimal("0.80")}


class Basket:
    def __init__(self, session):
        self.session = session
        self.lines = session.get("basket") or {}

    def __iter__(self):
        for id, price in PRICES.items():
            if str(id) in self.lines:
                yield id, self.lines[str(id)]["quantity"], price

    def change(self, id, by):
        line = self.lines.setdefault(str(id), {"quantity": 0})
        line["quantity"] = line["quantity"] + by
        if line["quantity"] <= 0:
            self.lines.pop(str(id))
        self.save()

    def save(self):
        self.session["basket"] = self.lines
        self.session.save()


def show(request):
    lines = list(Basket(request.session))
    total = sum((quantity * price for _, quantity, price in lines), start=Decimal())
    return JsonResponse(
        {
            "quantities": {id: quantity for id, quantity, _ in lines},
            "total": total.quantize(Decimal("0.01")),
        }
    )


@require_http_methods(["POST"])
def add(request, id):
    if int(id) not in PRICES:
        raise Http404(id)
    Basket(request.session).change(int(id), 1)
    return redirect(show)


@require_http_methods(["POST"])
def remove(request, id):
    Basket(request.session).change(int(id), -1)
    return redirect(show)


@require_http_methods(["POST"])
def clear(request):
    basket = Basket(request.session)
    basket.lines = {}
    basket.save()
    return redirect(show)


urlpatterns = [
    re_path(r"^basket/$", show),
    re_path(r"^basket/(\d+)/add/$", add),
    re_path(r"^basket/(\d+)/remove/$", remove),
    re_path(r"^basket/clear/$", clear),
]
