import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY="a secret",
    ALLOWED_HOSTS=["testserver"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [
                    ("django.template.loaders.locmem.Loader", {"hello.html": "<p>{{ name }}</p>"})
                ]
            },
        }
    ],
)
django.setup()

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import path


def hello(request):
    return render(request, "hello.html", {"name": request.session.get("name", "you")})


def sign(request):
    request.session["name"] = request.POST["name"]
    return HttpResponseRedirect("/")


def broken(request):
    raise LookupError("broken")


urlpatterns = [path("", hello), path("sign", sign), path("broken", broken)]
