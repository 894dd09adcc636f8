#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads every #include of the tree and refuses an arrow that arrows.txt does not allow.

No text of the window names a paragraph by its number: the rules say it (model/text/clause.h).
Nobody but crypto signs octets of any kind: a CA's key signs what the linter cleared."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
rooms, foreign = {}, {}
for line in (root / "tests/layers/arrows.txt").read_text().splitlines():
    if not line or line.startswith("#"):
        continue
    name, _, allowed = line.partition(":")
    (foreign if name.startswith("<") else rooms)[name] = allowed.split()

include = re.compile(r'^\s*#\s*include\s+(["<][^">]+)')
paragraph = re.compile(r'"[^"]*(\bparas? \d|\bpp?\. ?\d|\d+-тарма|\bп\. ?\d)')
any_octets = re.compile(r"\b(signWhole|signDigest|buildRequest)\(")
signer = re.compile(r"\bsignerFor\(")
# Who asks a medium for the key's hand: each hands it on to what the linter cleared.
hands = {
    "model/authority/ca_certificate.cpp", "model/authority/ca_keys.cpp",
    "model/authority/ca_place.cpp", "model/authority/ca_signer.cpp",
    "model/issuance/issue_steps.cpp", "model/issuance/order_steps.cpp",
}
faults, read = [], 0
for room in rooms:
    for path in sorted((root / room).rglob("*")):
        if path.suffix not in (".h", ".cpp") or "build" in path.parts:
            continue
        read += 1
        place = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if room == "ui" and paragraph.search(line):
                faults.append(f"{place}:{number}: the paragraph's number comes from the rules")
            if room not in ("crypto", "tests") and any_octets.search(line):
                faults.append(f"{place}:{number}: the linter clears what is signed here")
            if room in ("model", "ui", "app") and place not in hands and signer.search(line):
                faults.append(f"{place}:{number}: signByCa() signs, and nothing has its Signer")
            found = include.match(line)
            if not found:
                continue
            target = found.group(1)
            if target.startswith('"'):
                other = target[1:].split("/")[0]
                if other in rooms and other != room and other not in rooms[room]:
                    faults.append(f"{place}:{number}: {room} may not include {other}")
            for prefix, allowed in foreign.items():
                if target.startswith(prefix) and not any(
                    place.startswith(folder + "/") for folder in allowed
                ):
                    faults.append(f"{place}:{number}: {prefix} is not for {room}")
print("\n".join(faults) or f"{read} files, every include allowed")
sys.exit(1 if faults or not read else 0)
