#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A desk for one who sees no screen: a virtual display, a session bus with the accessibility bus on
# it, a home of its own; on it the scenario.
#
# run.sh KUALIK KUALIKCTL
set -euo pipefail
python=/usr/bin/python3 # pyatspi is a package for Debian's own

# Not skipped: a desk that nobody heard would count as one that can be heard.
lacks() {
    echo "screen_reader: $1 is missing; tests/run installs it (tests/packages.txt)" >&2
    exit 1
}
for program in Xvfb matchbox-window-manager dbus-run-session; do
    command -v "$program" >/dev/null || lacks "$program"
done
"$python" -c 'import pyatspi' 2>/dev/null || lacks pyatspi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

desk=$(mktemp -d)
server='' manager=''
cleanUp() {
    # shellcheck disable=SC2086
    kill $manager $server 2>/dev/null || true
    wait
    rm -rf "$desk"
}
trap cleanUp EXIT
mkdir -m 700 "$desk/home" "$desk/run"
mkdir -p "$desk/home/.config/kualik"
printf '[General]\nlanguage=en\n' >"$desk/home/.config/kualik/kualik.conf"
export HOME="$desk/home" XDG_CONFIG_HOME="$desk/home/.config" XDG_CACHE_HOME="$desk/home/.cache" \
    XDG_DATA_HOME="$desk/home/.local/share" XDG_RUNTIME_DIR="$desk/run" \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=1 LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY

mkfifo "$desk/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$desk/display" 2>"$desk/server.log" &
server=$!
read -r number <"$desk/display" || { cat "$desk/server.log" >&2; exit 1; }
export DISPLAY=:$number
matchbox-window-manager -use_titlebar no 2>"$desk/manager.log" & # or no window is the active one
manager=$!
dbus-run-session -- "$python" -B "$here/scenario.py" "$1" "$2" "$desk/workplace"
