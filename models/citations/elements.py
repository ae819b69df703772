"""citeproc-py's elements of a style, corrected; those of dates and sorting are in `dated_elements`.

citeproc-py looks its classes up among the subclasses of its element class, by name, the latest first:
defining a class here is enough. Importing this module imports citeproc-py and lxml, 60 ms: `processor` does
so when the first note is made. What each correction is for stands beside it.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false, reportUntypedBaseClass=false
# pyright: reportAttributeAccessIssue=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportMissingTypeStubs=false, reportUnknownLambdaType=false

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from citeproc import model, source

from models.citations.casing import with_case
from models.citations.marks import CLOSE, GAP, OPEN
from models.citations.typography import with_direction

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SHORTER = {"verb-short": "verb", "symbol": "short"}
"""Where a term has no such form, the standard says which form stands in for it; in the end the long one."""
_SEVERAL = re.compile(r"\d[^\d.]+\d")
"""`1, 2` and `1-3`, but not `2.0`."""
_RANGE = re.compile(r"\s*([A-Za-z]?[0-9]+)\s*[-–]\s*([A-Za-z]?[0-9]+)\s*")


# ---- every element ---------------------------------------------------------------------------------------


class Corrected:
    """What all elements share."""

    def get_layout(self: Any) -> Any:
        """Without the XPath of citeproc-py, which takes most of its time; likewise below."""
        element = self
        while not element.tag.endswith("}layout"):
            element = element.getparent()
        return element

    def get_macro(self: Any, name: str) -> Any:
        """Looked up once: citeproc-py searches the whole style each time."""
        root = self.get_root()
        macros = root.known_macros
        if macros is None:
            macros = {m.get("name"): m for m in reversed(root.findall("cs:macro", self.nsmap))}
            root.known_macros = macros
        return macros[name]

    def get_term(
        self: Any,
        name: str,
        form: str | None = None,
        fallback_locale: bool = True,
        zero_padded: bool = False,
    ) -> Any:
        """Looked up once; in a longer form where there is no term of this one. Without `fallback_locale`
        all locales of the language count, not only that of its first dialect."""
        root = self.get_root()
        if isinstance(root, model.Locale):
            return root.get_term(name, form)
        terms = root.known_terms
        if terms is None:
            terms = root.known_terms = {}
        key = (name, form, fallback_locale, zero_padded)
        if key not in terms:
            locales = root.locales if fallback_locale else _of_one_language(root.locales)
            forms = [form, *((_SHORTER.get(form), None) if form is not None else ())]
            found = (_term(locale, name, shape, zero_padded) for shape in forms for locale in locales)
            terms[key] = next((term for term in found if term is not None), None)
        return terms[key]

    def get_locale_option(self: Any, name: str) -> str:
        """From the first locale that says anything about it; citeproc-py stops at one that has any option."""
        root = self.get_root()
        if isinstance(root, model.Locale):
            root = root.style
        options = root.known_options
        if options is None:
            options = root.known_options = {}
        if name not in options:
            found = (locale.find("cs:style-options", self.nsmap) for locale in root.locales)
            values = (option.get(name) for option in found if option is not None)
            options[name] = next((value for value in values if value is not None), "false")
        return options[name]

    def case(self: Any, text: Any, language: str | None = None) -> Any:
        """citeproc-py fails on text that a macro has composed, and lowers the capitals of names."""
        case = self.get("text-case")
        return text if case is None or text is None else with_case(str(text), case, language or "")

    def strip_periods(self: Any, text: Any) -> Any:
        return str(text).replace(".", "") if self.get("strip-periods", "false") == "true" else text

    def quote(self: Any, text: Any) -> Any:
        """Neutral marks, whose form depends on how deep they are."""
        return f"{OPEN}{text}{CLOSE}" if self.get("quotes", "false") == "true" else text

    def wrap(self: Any, text: Any) -> Any:
        """Set apart what a style displays as a block."""
        wrapped = super().wrap(text)  # type: ignore[misc]
        return f"{GAP}{wrapped}{GAP}" if wrapped is not None and self.get("display") else wrapped

    def tallied(self: Any, make: Callable[[], Any]) -> Any:
        """What `make` gives, counted as a variable that was asked for, and as one that has a value if so.

        A group prints nothing if it asks for variables and none has a value; citeproc-py takes a macro that
        could print a variable for one that has."""
        root = self.get_root()
        if root.tally is None:
            root.tally = [0, 0]
        root.tally[0] += 1
        value = make()
        if value is not None and str(value):
            root.tally[1] += 1
        return value


def _of_one_language(locales: Any) -> list[Any]:
    main = locales[0].get(_LANG, "")[:2]
    return [locale for locale in locales if locale.get(_LANG, main)[:2] == main]


def _term(locale: Any, name: str, form: str | None, zero_padded: bool) -> Any:
    try:
        return locale.get_term(name, form, zero_padded=zero_padded)
    except IndexError:
        return None


class Style(Corrected, model.Style, model.CitationStylesElement):
    pass


class Macro(Corrected, model.Macro, model.CitationStylesElement):
    pass


class Layout(Corrected, model.Layout, model.CitationStylesElement):
    def render_children(self: Any, item: Any, delimiter: str = "", **kwargs: Any) -> Any:
        """The first field stands apart where the bibliography aligns the second."""
        if not self.getparent().get("second-field-align"):
            return super().render_children(item, delimiter, **kwargs)
        parts: list[str] = []
        for child in self.iterchildren():
            try:
                text = child.render(item, **kwargs)
            except source.VariableError:
                continue
            if text is not None:
                parts.append(f"{text}{GAP}" if not parts else str(text))
        return "".join(parts) if parts else None


class Et_Al(Corrected, model.Et_Al, model.CitationStylesElement):  # noqa: N801
    pass


class Group(Corrected, model.Group, model.CitationStylesElement):
    def process(self: Any, item: Any, context: Any = None, **kwargs: Any) -> Any:
        root = self.get_root()
        asked, known = root.tally or (0, 0)
        parts = [text for text in self._texts(item, context, kwargs) if text is not None and str(text)]
        tally = root.tally or (0, 0)
        if not parts or (tally[0] > asked and tally[1] == known):
            raise source.VariableError
        return self.join(parts)

    def _texts(self: Any, item: Any, context: Any, kwargs: dict[str, Any]) -> Iterator[Any]:
        delimiter = self.get("delimiter", "")
        for child in self.iterchildren():
            options = {"delimiter": delimiter} if isinstance(child, model.Choose) else {}
            with suppress(source.VariableError):
                yield child.render(item, context=context, **options, **kwargs)


# ---- texts and numbers -----------------------------------------------------------------------------------


class Ranges:
    def _process(self: Any, value: Any, variable: str) -> Any:
        """Only numbers make a range: `A/RES-12` has a hyphen of its own."""
        text = str(value)
        pieces = re.split(r"([,&])", text)
        if any(_RANGE.fullmatch(piece) for piece in pieces):
            return super()._process(text, variable)  # type: ignore[misc]
        return super()._process(text, variable) if text.isdigit() else text  # type: ignore[misc]


class Text(Corrected, Ranges, model.Text, model.CitationStylesElement):
    def process(self: Any, item: Any, context: Any = None, **kwargs: Any) -> Any:
        """Also tells macros that they are rendered for sorting, which citeproc-py keeps to itself."""
        macro = self.get("macro")
        language = item.reference.get("language") or ""
        if macro is None:
            make = super().process
            if self.get("variable") is None:
                return make(item, context, **kwargs)[0], language
            return self.tallied(lambda: make(item, context, **kwargs)[0]), language
        return self.get_macro(macro).render(item, self if context is None else context, **kwargs), language

    def _variable(self: Any, item: Any, context: Any) -> Any:
        variable = self.get("variable")
        if variable == "citation-number" and item.reference.get("unnumbered"):
            return None
        # citeproc-py knows by the kind of element what a substitute has printed already.
        if variable in context.get_layout().repressed.get("variables", ()):
            return None
        return super()._variable(item, context)


class Number(Corrected, Ranges, model.Number, model.CitationStylesElement):
    def process(self: Any, item: Any, context: Any = None, **kwargs: Any) -> Any:
        variable = self.get("variable")
        if variable == "citation-number":
            return None if item.reference.get("unnumbered") else str(item.number)
        make = super().process
        return self.tallied(lambda: make(item, context, **kwargs))


class Label(Corrected, model.Label, model.CitationStylesElement):
    def render(self: Any, item: Any, variable: str | None = None, plural: Any = None, **kwargs: Any) -> Any:
        """Nothing where there is nothing to label: no `edition` without its number."""
        own = self.get("variable")
        if variable is None and own != "locator" and own not in item.reference:
            return None
        return super().render(item, variable, plural, **kwargs)

    def _is_plural(self: Any, item: Any) -> bool:
        variable = self.get("variable")
        if variable not in item.reference:
            return False
        value = str(item.reference[variable])
        # citeproc-py's pattern takes ages on a number of many digits.
        return value != "1" if variable.startswith("number-of") else _SEVERAL.search(value) is not None


# ---- names -----------------------------------------------------------------------------------------------


class Names(Corrected, model.Names, model.CitationStylesElement):
    def substitute(self: Any) -> Any:
        return self.find("cs:substitute", self.nsmap)

    def process(self: Any, item: Any, names_context: Any = None, context: Any = None, **kwargs: Any) -> Any:
        """Without the names that have stood in for others already."""
        repressed = (self if context is None else context).get_layout().repressed.get("variables", ())
        if any(role in repressed for role in self.get("variable").split()):
            raise source.VariableError
        make = super().process
        return self.tallied(lambda: make(item, names_context, context, **kwargs))

    def markup(self: Any, text: Any) -> Any:
        return super().markup(with_direction(str(text)) if text else None)


class Name(Corrected, model.Name, model.CitationStylesElement):
    def et_al(self: Any) -> Any:
        following = next(self.itersiblings("{*}et-al"), None)
        return self.get_single_term(name="et-al") if following is None else following.render()

    def get_option(self: Any, name: str, context: Any = None, sort_options: Any = None) -> Any:
        """Looked up once for each place of a style: citeproc-py searches for the place each time."""
        known = self.get_root().known_name_options
        if known is None:
            known = self.get_root().known_name_options = {}
        place = (self, context, name, tuple((sort_options or {}).items()))
        if place not in known:
            value = super().get_option(name, context, sort_options)
            # citeproc-py sorts by what is printed.
            sorts = sort_options is not None and value == "sort-only"
            known[place] = "display-and-sort" if sorts else value
        return known[place]


class Name_Part(Corrected, model.Name_Part, model.CitationStylesElement):  # noqa: N801
    def format_part(self: Any, given: Any, family: Any) -> Any:
        """citeproc-py puts the affixes of a part around nothing as well."""
        if self.get("name") == "given":
            return (self.wrap(self.format(self.case(given))) if given else given), family
        return given, (self.wrap(self.format(self.case(family))) if family else family)


class Substitute(Corrected, model.Substitute, model.CitationStylesElement):
    def add_to_repressed_list(self: Any, child: Any, context: Any) -> None:
        """What a substitute prints is not printed again; citeproc-py forgets what its macros print."""
        repressed = context.get_layout().repressed.setdefault("variables", set())
        repressed |= self._variables(child, set())

    def _variables(self: Any, element: Any, macros: set[str]) -> set[str]:
        """`macros`: those that have been looked into."""
        found: set[str] = set()
        for child in element.iter("{*}text", "{*}names", "{*}number"):
            found |= set((child.get("variable") or "").split())
            macro = child.get("macro")
            if macro and macro not in macros:
                macros.add(macro)
                found |= self._variables(self.get_macro(macro), macros)
        return found
