# SPDX-License-Identifier: Apache-2.0
"""The desk as the user of a screen reader has it: what is said, and what is called what.

Everything goes through the accessibility bus and pyatspi; of the program's own names nothing is
known here but the words and roles that are spoken."""
import re
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds; sanitizers and busy machines are slow
MOST_KEYS = 60
NO_OBJECT = (GLib.Error, LookupError, RuntimeError)  # it went while it was asked
PRESS = ("Press", "Toggle")
KEYS = {"Return": 0xFF0D, "Right": 0xFF53, "Down": 0xFF54, "Tab": 0xFF09,
        "Escape": 0xFF1B}  # X11's symbols
FIELDS = ("push button", "radio button", "check box", "text", "password text", "combo box",
          "spin button", "page tab list", "table", "tree table", "tree", "list")
CONTROL = 37  # its key on X11's keyboard


class Missing(AssertionError):
    """Something that should be there or be said is not: its text has what was there instead."""


class Reader:
    """Hears and acts in the one program of this name on the desk."""

    def __init__(self, program):
        self.program = program
        self.said = []
        self.heard = 0  # how much of it the user took in
        self.context = GLib.MainContext.default()
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._on_showing, "object:state-changed:showing")

    # What is said

    def _on_focus(self, event):
        if event.detail1:
            self._say(event.source)

    def _on_showing(self, event):
        """Of all that comes into view, a screen reader says only what was made to be said."""
        try:
            one = event.source
            if event.detail1 and one.getRole() == pyatspi.ROLE_NOTIFICATION and one.name:
                self._say(one)
        except NO_OBJECT:
            pass

    def _say(self, source):
        try:
            parts = [*spoken_names(source), source.getRoleName(), source.description]
        except NO_OBJECT:
            return
        words = ", ".join(part.replace("\n", ". ") for part in parts if part)
        self.said.append(words)
        print(f"    “{words}”", flush=True)

    def begin(self):
        """Says what has the focus in a window that was there before its reader listened."""
        def focused():
            return self.said or next((one for one in self.in_view() if has(one, "FOCUSED")), None)
        self.said.clear()
        self.heard = 0
        one = self._until(focused, lambda: "nothing has the focus")
        if not self.said:
            self._say(one)

    def listen(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.context.pending():
                self.context.iteration(False)
            time.sleep(0.02)

    def hear(self, *patterns):
        """Waits until these were said, in this order, after all that was heard before."""
        for pattern in patterns:
            self._until(lambda: self._take(pattern),
                        lambda: f"nobody says “{pattern}”; said last: {self.said[-8:]}")

    def _take(self, pattern):
        for at in range(self.heard, len(self.said)):
            if re.search(pattern, self.said[at]):
                self.heard = at + 1
                return True
        return False

    def _until(self, answer, why):
        end = time.monotonic() + PATIENCE
        while True:
            got = answer()
            if got:
                return got
            if time.monotonic() > end:
                raise Missing(why())
            self.listen(0.1)

    # What is there

    def window(self):
        return self._until(self._window, lambda: f"no window of {self.program}")

    def _window(self):
        try:
            for one in pyatspi.Registry.getDesktop(0):
                if one and one.name == self.program and one.childCount > 0:
                    return one[0]
        except NO_OBJECT:
            pass
        return None

    def in_view(self):
        """All that is in view, from the window down."""
        left = [self.window()]
        while left:
            one = left.pop()
            try:
                if not has(one, "SHOWING"):
                    continue
                yield one
                left += reversed([child for child in one if child])
            except NO_OBJECT:
                continue

    def find(self, role, name):
        """The one in view that is called so: a regular expression for all of its name or label."""
        return self._until(
            lambda: self._find(role, name),
            lambda: f"no {role} “{name}” in view, but: "
                    f"{[one.name for one in self.in_view() if one.getRoleName() == role]}")

    def _find(self, role, name):
        for one in self.in_view():
            try:
                if one.getRoleName() == role and any(re.fullmatch(name, said)
                                                     for said in spoken_names(one)):
                    return one
            except NO_OBJECT:
                continue
        return None

    def nameless(self):
        """The roles of what takes the focus and says nothing of what it is for."""
        return [one.getRoleName() for one in self.in_view()
                if one.getRoleName() in FIELDS and has(one, "FOCUSABLE") and not says_what_for(one)]

    # What one does

    def press(self, role, name):
        """Presses it as soon as it may be pressed."""
        def ready():
            one = self._find(role, name)
            return one if one and has(one, "SENSITIVE") else None
        one = self._until(ready, lambda: f"no {role} “{name}” that can be pressed")
        print(f"    → {one.name}", flush=True)
        act(one, PRESS)

    def write(self, role, name, text):
        """Puts this text in the place of what is there."""
        one = self.find(role, name)
        one.queryComponent().grabFocus()
        if not one.queryEditableText().setTextContents(text):
            raise Missing(f"nothing can be written into {role} “{name}”")

    def read(self, role, name):
        return self.find(role, name).queryText().getText(0, -1)

    def key(self, name, control=False):
        """A key for whatever has the focus; a letter or digit, or one of KEYS."""
        press = pyatspi.Registry.generateKeyboardEvent
        if control:
            press(CONTROL, None, pyatspi.KEY_PRESS)
        press(KEYS[name] if name in KEYS else ord(name), None, pyatspi.KEY_SYM)
        if control:
            press(CONTROL, None, pyatspi.KEY_RELEASE)
        self.listen(0.2)

    def tab_to(self, pattern):
        """The Tab key, until what has the focus is called so."""
        self.key_to("Tab", pattern)

    def key_to(self, name, pattern):
        """This key again and again, until what it leads to is called so."""
        for _ in range(MOST_KEYS):
            before = len(self.said)
            self.key(name)
            self._until(lambda: len(self.said) > before, lambda: f"the {name} key leads nowhere")
            self.listen(0.3)  # a table says its cell, too
            if self._take(pattern):
                return
        raise Missing(f"the {name} key does not lead to “{pattern}”; said last: {self.said[-8:]}")


def has(one, state):
    return one.getState().contains(getattr(pyatspi, f"STATE_{state}"))


def spoken_names(one):
    """Its label, and its own name where that is another: a box with a list is named after what is
    chosen in it."""
    names = []
    for relation in one.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            names += [relation.getTarget(at).name for at in range(relation.getNTargets())]
    return names if one.name in names else [*names, one.name]


def says_what_for(one):
    """What is chosen in a box does not tell."""
    names = spoken_names(one)
    if one.getRoleName() == "combo box":
        return len(names) > 1 or bool(one.description)
    return any(names)


def act(one, names):
    actions = one.queryAction()
    for at in range(actions.nActions):
        if actions.getName(at) in names:
            actions.doAction(at)
            return
    raise Missing(f"{one.getRoleName()} “{one.name}” has none of the acts {names}")
