"""keeping the total in the session: it stays as it was when a price changes. What can be computed
from the rest is not stored."""

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
    basket = request.session.get("basket", {})
    quantities = {key: count for key, count in basket.items() if int(key) in PRICES}
    total = Decimal(request.session.get("total", "0"))
    return JsonResponse({"quantities": quantities, "total": f"{total:.2f}"})


@require_POST
def add(request, product):
    """Put one more of the product into the basket."""
    if product not in PRICES:
        raise Http404
    basket = request.session.setdefault("basket", {})
    key = str(product)  # a key of a JSON object is a string
    basket[key] = basket.get(key, 0) + 1
    # Django sees that a key of the session is assigned, not that a value in it changes.
    request.session["total"] = str(Decimal(request.session.get("total", "0")) + PRICES[product])
    return redirect("/basket/")


@require_POST
def remove(request, product):
    """Take one of the product out of the basket."""
    basket = request.session.get("basket", {})
    key = str(product)
    if key in basket:
        basket[key] -= 1
        if not basket[key]:
            del basket[key]
        price = PRICES.get(product, 0)
        request.session["total"] = str(Decimal(request.session.get("total", "0")) - price)
    return redirect("/basket/")


@require_POST
def clear(request):
    """Empty the basket."""
    request.session.pop("basket", None)
    request.session.pop("total", None)
    return redirect("/basket/")


urlpatterns = [
    path("basket/", show),
    path("basket/<int:product>/add/", add),
    path("basket/<int:product>/remove/", remove),
    path("basket/clear/", clear),
]
