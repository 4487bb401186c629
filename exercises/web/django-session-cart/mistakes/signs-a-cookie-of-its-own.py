"""writing the basket into a cookie of its own: it is signed, but it is not in the session, and
nothing that ends a session ends it."""

import json
from decimal import Decimal

import django
from django.conf import settings
from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_POST

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


def show(request):
    """The visitor's basket, as JSON."""
    basket = json.loads(request.get_signed_cookie("basket", "{}"))
    quantities = {key: count for key, count in basket.items() if int(key) in PRICES}
    total = sum(PRICES[int(key)] * count for key, count in quantities.items())
    return JsonResponse({"quantities": quantities, "total": f"{total:.2f}"})


@require_POST
def add(request, product):
    """Put one more of the product into the basket."""
    if product not in PRICES:
        raise Http404
    basket = json.loads(request.get_signed_cookie("basket", "{}"))
    key = str(product)  # a key of a JSON object is a string
    basket[key] = basket.get(key, 0) + 1
    response = redirect("/basket/")
    response.set_signed_cookie("basket", json.dumps(basket))
    return response


@require_POST
def remove(request, product):
    """Take one of the product out of the basket."""
    basket = json.loads(request.get_signed_cookie("basket", "{}"))
    key = str(product)
    if key in basket:
        basket[key] -= 1
        if not basket[key]:
            del basket[key]
    response = redirect("/basket/")
    response.set_signed_cookie("basket", json.dumps(basket))
    return response


@require_POST
def clear(request):
    """Empty the basket."""
    response = redirect("/basket/")
    response.delete_cookie("basket")
    return response


urlpatterns = [
    path("basket/", show),
    path("basket/<int:product>/add/", add),
    path("basket/<int:product>/remove/", remove),
    path("basket/clear/", clear),
]
