"""class-based views, which assign a new `Counter` to the session after each change."""

from collections import Counter
from decimal import Decimal

import django
from django.conf import settings
from django.http import HttpResponseNotFound, HttpResponseRedirect, JsonResponse
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


class BasketView(View):
    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        stored = request.session.get("basket", {})
        self.basket = Counter({int(key): count for key, count in stored.items()})

    def save(self):
        self.request.session["basket"] = +self.basket
        return HttpResponseRedirect("/basket/")


class Show(BasketView):
    def get(self, request):
        shown = {id: count for id, count in self.basket.items() if id in PRICES}
        total = sum((PRICES[id] * count for id, count in shown.items()), Decimal(0))
        return JsonResponse({"quantities": shown, "total": format(total, ".2f")})


class Add(BasketView):
    def post(self, request, id):
        if id not in PRICES:
            return HttpResponseNotFound("no such product")
        self.basket[id] += 1
        return self.save()


class Remove(BasketView):
    def post(self, request, id):
        self.basket[id] -= 1
        return self.save()


class Clear(BasketView):
    def post(self, request):
        self.basket.clear()
        return self.save()


urlpatterns = [
    path("basket/", Show.as_view()),
    path("basket/clear/", Clear.as_view()),
    path("basket/<int:id>/add/", Add.as_view()),
    path("basket/<int:id>/remove/", Remove.as_view()),
]
