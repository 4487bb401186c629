"""putting an empty basket into the session before the method is looked at: a request that is turned
away then gets a cookie as well."""

from decimal import Decimal

import django
from django.conf import settings
from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.urls import path
from django.views import View

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
    total = sum(PRICES[int(key)] * count for key, count in quantities.items())
    return JsonResponse({"quantities": quantities, "total": f"{total:.2f}"})


class Change(View):
    """A view that changes the basket."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        if kwargs.get("product", 0) in {0, *PRICES}:
            request.session.setdefault("basket", {})
        self.basket = request.session.get("basket", {})

    def post(self, request, **kwargs):
        self.change(**kwargs)
        request.session.modified = True
        return redirect("/basket/")


class Add(Change):
    """Put one more of the product into the basket."""

    def change(self, product):
        if product not in PRICES:
            raise Http404
        key = str(product)  # a key of a JSON object is a string
        self.basket[key] = self.basket.get(key, 0) + 1


class Remove(Change):
    """Take one of the product out of the basket."""

    def change(self, product):
        key = str(product)
        if key in self.basket:
            self.basket[key] -= 1
            if not self.basket[key]:
                del self.basket[key]


class Clear(Change):
    """Empty the basket."""

    def change(self):
        self.basket.clear()


urlpatterns = [
    path("basket/", show),
    path("basket/<int:product>/add/", Add.as_view()),
    path("basket/<int:product>/remove/", Remove.as_view()),
    path("basket/clear/", Clear.as_view()),
]
