#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs installer/run after its build, which is left out: the window where there is a display, the
whole job where there is none. First with stubs for the programs, then the window on an X server.

check_run.py KUALIK SOURCE_DIR"""
import contextlib
import ctypes
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

program, source = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
PATIENCE = 60  # seconds; sanitizers and busy machines are slow
# A window may be gone before it is asked for its name, which Xlib would end the program for.
GOES_ON = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
faults = []


def expect(what, isTrue):
    if not isTrue:
        faults.append(what)


def script(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/usr/bin/env bash\n{text}\n")
    path.chmod(0o755)


def make_tree(tree):
    """The installer's own files, but that nothing is installed or built, with stubs of the rest."""
    shutil.copytree(source / "installer", tree / "installer")
    with open(tree / "installer/steps.sh", "a") as steps:
        steps.write("\ninstall_packages() { :; }\nconfigure_and_build() { :; }\n")
    script(tree / "installer/headless.sh", 'echo "job $2"')
    script(tree / "build-release/bin/kualik", 'echo "window $QT_QPA_PLATFORM"')
    script(tree / "build-release/bin/kualikctl", "")


def environment(**more):
    kept = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")}
    return kept | more


def check_choice(tree):
    x11, wayland = {"DISPLAY": ":9"}, {"WAYLAND_DISPLAY": "wayland-0"}
    cases = [
        ({}, [], "job kualik-out"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, [], "job kualik-out"),
        (x11, [], "window xcb"),
        (wayland, [], "window wayland"),
        (x11 | wayland, [], "window xcb"),
        (x11 | {"QT_QPA_PLATFORM": "offscreen"}, [], "window offscreen"),
        (x11, ["--headless"], "job kualik-out"),
        (wayland, ["--out", "other"], "job other"),
        (wayland, ["--out=other"], "job other"),
    ]
    for displays, words, wanted in cases:
        ended = subprocess.run([tree / "installer/run", *words], env=environment(**displays),
                               cwd=tree, capture_output=True, text=True)
        said = ended.stdout.splitlines()
        expect(f"{displays} {words}: {wanted}, and not {said} {ended.stderr}",
               ended.returncode == 0 and said[:1] == [wanted])


@contextlib.contextmanager
def x_server():
    """The number of a display of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def titles_on(display):
    """What the windows on a display are called; without a window manager they are its root's own."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [ctypes.c_void_p], ctypes.c_ulong
    x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
    x.XFetchName.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x.XSetErrorHandler(GOES_ON)
    opened = x.XOpenDisplay(display.encode())
    if not opened:
        return []
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    windows = ctypes.POINTER(ctypes.c_ulong)()
    x.XQueryTree(opened, x.XDefaultRootWindow(opened), ctypes.byref(root), ctypes.byref(parent),
                 ctypes.byref(windows), ctypes.byref(count))
    titles = []
    for window in windows[:count.value]:
        name = ctypes.c_char_p()
        if x.XFetchName(opened, window, ctypes.byref(name)) and name.value:
            titles.append(name.value.decode(errors="replace"))
    x.XCloseDisplay(opened)
    return titles


def check_window(tree, home):
    (tree / "build-release/bin/kualik").unlink()
    (tree / "build-release/bin/kualik").symlink_to(program)
    (home / ".config/kualik").mkdir(parents=True)
    (home / ".config/kualik/kualik.conf").write_text("[General]\nlanguage=en\n")
    run = home / "run"
    run.mkdir(mode=0o700)
    with x_server() as display:
        names = {"XDG_CONFIG_HOME": ".config", "XDG_DATA_HOME": ".local/share",
                 "XDG_CACHE_HOME": ".cache", "XDG_RUNTIME_DIR": "run"}
        places = {name: str(home / place) for name, place in names.items()}
        opened = subprocess.Popen(
            [tree / "installer/run"], cwd=tree, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, env=environment(DISPLAY=display, HOME=str(home), LC_ALL="C.UTF-8",
                                       DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent", **places))
        end = time.monotonic() + PATIENCE
        titles = []
        while "Kualik" not in titles and opened.poll() is None and time.monotonic() < end:
            time.sleep(0.2)
            titles = titles_on(display)
        opened.terminate()
        said = opened.communicate()[0]
    expect(f"the window of the program, and not {titles}: {said}", "Kualik" in titles)


with tempfile.TemporaryDirectory() as folder:
    tree, home = pathlib.Path(folder) / "tree", pathlib.Path(folder) / "home"
    make_tree(tree)
    check_choice(tree)
    check_window(tree, home)

print("\n".join(faults) or "installer/run opens the window where there is a display")
sys.exit(1 if faults else 0)
