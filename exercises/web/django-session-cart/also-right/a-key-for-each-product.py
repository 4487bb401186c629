"""a key of the session for each product, so that nothing in it is nested."""

from decimal import Decimal

import django
from django.conf import settings
from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_GET, require_POST

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

PREFIX = "basket:"


def key_of(id):
    return f"{PREFIX}{id}"


@require_GET
def show(request):
    session = request.session
    quantities = {id: session[key_of(id)] for id in PRICES if key_of(id) in session}
    total = Decimal("0.00")
    for id, quantity in quantities.items():
        total += PRICES[id] * quantity
    return JsonResponse({"quantities": quantities, "total": "%.2f" % total})


@require_POST
def add(request, id):
    if id not in PRICES:
        raise Http404
    request.session[key_of(id)] = request.session.get(key_of(id), 0) + 1
    return redirect("basket")


@require_POST
def remove(request, id):
    match request.session.get(key_of(id)):
        case None:
            pass
        case 1:
            del request.session[key_of(id)]
        case more:
            request.session[key_of(id)] = more - 1
    return redirect("basket")


@require_POST
def clear(request):
    for key in list(request.session.keys()):
        if key.startswith(PREFIX):
            del request.session[key]
    return redirect("basket")


urlpatterns = [
    path("basket/", show, name="basket"),
    path("basket/<int:id>/add/", add),
    path("basket/<int:id>/remove/", remove),
    path("basket/clear/", clear),
]
