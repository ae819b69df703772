"""Web addresses and DOIs: which texts are one, and when two addresses lead to the same page."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from models.text import ELLIPSIS

_SCHEMES = ("http", "https")
_DEFAULT_PORTS = {80, 443}
_NO_SCHEME = re.compile(r"www\.[^\s/]+\.\S+", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f<>\"]")
_DOI = re.compile(r"(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_OTHER_SCHEME = re.compile(
    r"(?!https?:)(?:[a-z][a-z0-9+.-]*://|(?:about|blob|data|file|javascript|mailto|tel|vbscript):)\S*",
    re.IGNORECASE,
)
_SAVED_COPY = re.compile(r"https?://web\.archive\.org/web/\d+(?:[a-z]{2}_)?/(.+)", re.IGNORECASE)
_TRACKING = re.compile(
    r"utm_\w+|at_(?:campaign|custom\d|medium|link_\w+)|fbclid|gclid|dclid|gbraid|wbraid|yclid|msclkid|twclid"
    r"|igsh|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|cmpid|ito|smid|xtor",
    re.IGNORECASE,
)
"""Parameters that tell where a reader came from, never which page it is."""
_SAFE_IN_PATH = "/:@!$&'()*+,;=~-._"
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_MEANS_SOMETHING = frozenset("%/?#[]@!$&'()*+,;:=<>\"\\^`{|}")
"""Characters that would be read otherwise if they were not escaped, or that end an address in a text."""


def web_url(text: str) -> str:
    """The http(s) address that a text is, `www.` alone completed; empty for anything else."""
    text = text.strip()
    if _NO_SCHEME.fullmatch(text):
        text = f"https://{text}"
    return text if _UNPRINTABLE.search(text) is None and _host(text) else ""


def is_refused_address(text: str) -> bool:
    """True for an address of another scheme, such as `javascript:` or `file:`, which is never opened."""
    return _OTHER_SCHEME.fullmatch(text.strip()) is not None


def doi_of(text: str) -> str:
    """`10.1000/xyz` of a DOI typed alone, with `doi:` or as an address of doi.org; else empty."""
    match = _DOI.fullmatch(text.strip())
    return unquote(match[1]).rstrip(".,;") if match else ""


def doi_url(doi: str) -> str:
    """Where a DOI leads."""
    return f"https://doi.org/{quote(doi, safe='/:;()._-')}"


def original_url(url: str) -> str:
    """The address of the page that a copy in the Internet Archive is of; empty for any other address."""
    match = _SAVED_COPY.fullmatch(url.strip())
    if match is None:
        return ""
    return web_url(match[1]) or web_url(f"http://{match[1]}")


def search_copies_url(url: str) -> str:
    """The page of the Internet Archive that lists its copies of an address."""
    return f"https://web.archive.org/web/*/{url.strip()}"


def site_name(url: str) -> str:
    """The host without `www.`: what a page is published in as long as nobody says more."""
    return _decoded(_host(url)).removeprefix("www.")


def readable_url(url: str) -> str:
    """The same address as people read it, letters in place of their escapes: it leads to the same page.

    What has a meaning of its own, is invisible or could be taken for the end of the address stays escaped.
    """
    host = _host(url)
    shown = _decoded(host)
    if shown != host:
        url = re.sub(re.escape(host), shown, url, count=1, flags=re.IGNORECASE)
    return _ESCAPED.sub(_unescaped, url)


def brief_url(url: str, most: int = 44) -> str:
    """For print, where nobody can click: host and path, cut after a word where they are longer than `most`.

    The host stays whole. A DOI is never cut: without its end it says nothing.
    """
    text = readable_url(url).split("#")[0]
    text = re.sub(r"^https?://(?:www\.)?", "", text, flags=re.IGNORECASE).rstrip("/")
    if len(text) > most:
        text = text.split("?")[0].rstrip("/")
    if len(text) <= most or doi_of(text):
        return text
    host = len(text.split("/")[0])
    head = text[: max(most, host + 2)]
    word = max(head.rfind(mark) for mark in "-_/")
    return head[: word if word > max(host, most // 2) else -1].rstrip("-_.,/") + ELLIPSIS


def normalised_url(url: str) -> str:
    """An address as it is compared: equal ones lead to the same page; empty for what is not http(s).

    Scheme, `www.`, a standard port, a closing slash, the anchor, tracking parameters and their order do not
    count, nor how letters are escaped. Only for comparing: it need not open.
    """
    url = web_url(url)
    if not url:
        return ""
    parts = urlsplit(url)
    port = parts.port
    host = site_name(url) + (f":{port}" if port and port not in _DEFAULT_PORTS else "")
    path = quote(unquote(parts.path), safe=_SAFE_IN_PATH).rstrip("/")
    kept = sorted(pair for pair in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(pair[0]))
    # An anchor that begins so is the page's path within a program that runs in the browser.
    route = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    return f"{host}{path}{'?' + urlencode(kept) if kept else ''}{route}"


def _unescaped(found: re.Match[str]) -> str:
    """Of the escapes in a row, those of letters as letters; all of them stay if they are no UTF-8."""
    try:
        text = unquote(found[0], errors="strict")
    except UnicodeDecodeError:
        return found[0]
    return "".join(
        char
        if char.isprintable() and not char.isspace() and char not in _MEANS_SOMETHING
        else quote(char, safe="")
        for char in text
    )


def _host(url: str) -> str:
    """Lower case, without port; empty if the address has none or is not http(s)."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for a port that is no number
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return ""
    return host if parts.scheme.lower() in _SCHEMES else ""


def _decoded(host: str) -> str:
    """`xn--e1afmkfd.xn--p1ai` -> `пример.рф`."""
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
