"""class-based views, and a form of `django.forms` that checks the item."""

import django
from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.crypto import constant_time_compare
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

PAGE = r"""<!doctype html>
<title>Shopping list</title>
<ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>
<form action="{% url 'page' %}" method="POST">{% csrf_token %}{{ form.item }}<button>Add</button></form>
<button onclick="empty()">Empty the list</button>
<script>
  async function empty() {
    const token = document.cookie.match(/csrftoken=(\w+)/)[1];
    await fetch("/", { method: "DELETE", headers: { "X-CSRFToken": token } });
    location.reload();
  }
</script>
"""

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [("django.template.loaders.locmem.Loader", {"page.html": PAGE})],
            },
        }
    ],
)
django.setup()

ITEMS = []
KEY = "w4Yt7-hQ2p"


class ItemForm(forms.Form):
    item = forms.CharField(strip=False)


class Page(View):
    def get(self, request):
        return render(request, "page.html", {"items": ITEMS, "form": ItemForm()})

    def post(self, request):
        form = ItemForm(request.POST)
        if not form.is_valid():
            context = {"items": ITEMS, "form": form}
            return render(request, "page.html", context, status=400)
        ITEMS.append(form.cleaned_data["item"])
        return redirect(reverse("page"))

    def delete(self, request):
        ITEMS.clear()
        return HttpResponse(status=204)


@method_decorator(csrf_exempt, name="dispatch")
class Assistant(View):
    http_method_names = ["post"]

    def dispatch(self, request, *args, **kwargs):
        sent = request.headers.get("Authorization")
        if sent is None or not constant_time_compare(sent, "Bearer " + KEY):
            return HttpResponse(status=403)
        return super().dispatch(request, *args, **kwargs)

    def post(self, request):
        form = ItemForm(request.POST)
        if form.is_valid():
            ITEMS.append(form.cleaned_data["item"])
        return HttpResponse(status=204 if form.is_valid() else 400)


urlpatterns = [
    path("", Page.as_view(), name="page"),
    path("assistant/", Assistant.as_view()),
]
