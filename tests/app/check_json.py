#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds what the commands answer with --json against the schemas of docs/json.md.

check_json.py KUALIKCTL WRITE_TEST_OBJECTS SOURCE_DIR"""
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from json_job import check_job
from json_schemas import Checker

program, writer, source = sys.argv[1:]
checker = Checker(program, source)
row = checker.row


def check_workplace(folder):
    """A workplace of its own; each command signs in."""
    place = ("--workplace", f"{folder}/workplace", "--password-fd", "0")

    def act(name, *arguments, code=0, secrets="password one\n"):
        row(name, code, *arguments, *place, secrets=secrets)

    act("init", "init", "--training", "--no-ca", "--operator", "Айгүл")
    act("error", "init", "--training", "--no-ca", "--operator", "Айгүл", code=2)
    act("error", "ca", "train", "--operator", "Айгүл", code=2)
    act("operator list", "operator", "list")
    chain = f"{folder}/gost2015/chain"
    act("ca adopt", "ca", "adopt", f"{chain}/1-root.cer", "--root")
    act("ca adopt", "ca", "adopt", f"{chain}/2-ca.cer")
    act("error", "ca", "adopt", f"{chain}/2-ca.cer", code=2)
    two = "password one\npassword two\n"
    act("operator add", "operator", "add", "Болат", "--operator", "Айгүл", secrets=two)
    act("operator add", "operator", "password", "--operator", "Айгүл", secrets=two)
    place += ("--operator", "Болат")
    for words in (["show"], ["confirm"]):
        act("clock show", "clock", *words, secrets="password two\n")
    act("error", "clock", "accept", "--why", "x", code=2, secrets="password two\n")
    act("find", "find", "nobody", secrets="password two\n")
    act("audit verify", "audit", "verify", secrets="password two\n")
    act("audit list", "audit", "list", secrets="password two\n")
    act("error", "find", "nobody", code=2, secrets="password one\n")


def check_objects(folder, algorithm):
    place = f"{folder}/{algorithm}"
    subprocess.run([writer, place, algorithm], check=True)
    chain = ("--chain", f"{place}/chain")
    for name in ("good.cer", "good.pem", "ca.crl", "stale.crl", "request.p10", "lint.cer"):
        row("show", 0, "show", f"{place}/{name}")
        row("show", 0, "show", f"{place}/{name}", "--der")
    row("lint", 0, "lint", f"{place}/good.cer")
    row("lint", 2, "lint", f"{place}/lint.cer")
    row("lint", 1, "lint", f"{place}/lint.cer", "--structure", f"ucgo-user-{algorithm}")
    row("lint", 0, "lint", f"{place}/ca.crl")
    row("lint", 0, "lint", f"{place}/request.p10")
    row("lint", 0, "lint", f"{place}/good.cer", "--structure", f"ucgo-user-{algorithm}",
        "--edition", "595-2023-12-01")
    printed = row("lint", 1, "lint", f"{place}/good.cer", "--structure", f"ucgo-user-{algorithm}",
                  "--as-printed")
    if printed.get("reading") != "asPrinted":
        checker.faults.append("lint --as-printed: read")
    row("verify", 2, "verify", f"{place}/good.cer", *chain)
    root = ("--crl", f"{place}/root.crl")
    row("verify", 0, "verify", f"{place}/good.cer", *chain, "--crl", f"{place}/ca.crl", *root)
    row("verify", 0, "verify", f"{place}/ca.crl", *chain, *root)
    row("verify", 0, "verify", f"{place}/request.p10", *chain)
    row("verify", 1, "verify", f"{place}/revoked.cer", *chain, "--crl", f"{place}/ca.crl")
    row("verify", 2, "verify", f"{place}/good.cer", *chain, "--crl", f"{place}/stale.crl")
    row("verify", 0, "verify", f"{place}/good.cer", *chain, "--evidence", f"{place}/ca.crl", *root)
    corpus = f"{source}/tests/fuzz/corpus"  # by nobody of this chain: nothing can be told
    row("verify", 2, "verify", f"{corpus}/ocsp/{algorithm}.der", *chain)
    row("verify", 2, "verify", f"{corpus}/cms/gost2004-detached.der", *chain)
    row("verify", 2, "verify", f"{corpus}/tsp/{algorithm}.der", *chain)
    row("error", 2, "show", f"{place}/noise.cer")
    corpus = f"{source}/tests/fuzz/corpus"
    for kind in ("cms", "ocsp", "tsp"):
        for name in sorted(os.listdir(f"{corpus}/{kind}")):
            row("show", 0, "show", f"{corpus}/{kind}/{name}")
            row("show", 0, "show", f"{corpus}/{kind}/{name}", "--der")
            # Its certificates are of nobody's structure.
            holds_none = name in ("try-later.der", "refused.der")
            row("lint", 0 if holds_none else 2, "lint", f"{corpus}/{kind}/{name}")
    row("error", 2, "lint", f"{place}/good.cer", "--structure", "none")
    row("error", 2, "lint", f"{place}/good.cer", "--edition", "none")
    row("error", 2, "verify", f"{place}/nowhere", *chain)


def check_structures():
    """What is listed is what the files say, row by row."""
    for words in ([], ["--as-printed"], ["ucgo-user-gost2015"]):
        row("structures", 0, "structures", *words)
    row("error", 2, "structures", "none")
    listed = {one["id"]: one for one in row("structures", 0, "structures")["structures"]}
    files = [json.loads(path.read_text(encoding="utf-8"))
             for path in (pathlib.Path(source) / "resources/profiles").glob("*.json")
             if path.name != "authority.json"]
    if {one["id"] for one in files} != set(listed):
        checker.faults.append("structures: not those of resources/profiles")
    for one in files:
        checker.faults += differences(one, listed.get(one["id"], {"editions": []}))


def check_samples(folder):
    """One object of each of the Order's tables, each met and, but for lists that nobody has made of
    its chain, good under it."""
    place = f"{folder}/samples"
    made = row("samples", 0, "samples", "--out", place)["files"]
    tables = json.loads((pathlib.Path(source) / "tests/data/structures.json")
                        .read_text(encoding="utf-8"))["structures"]
    wanted = sorted(f"{one['id']}.{'crl' if one['kind'] == 'crl' else 'cer'}" for one in tables)
    if sorted(os.path.basename(one["file"]) for one in made) != wanted:
        checker.faults.append("samples: not one of each structure")
    for one in made:
        row("lint", 0, "lint", one["file"], "--structure", one["structure"])
        verified = row("verify", 2, "verify", one["file"], "--chain", f"{place}/chain")
        if {reason["code"] for reason in verified["reasons"]} != {"StatusNotTold"}:
            checker.faults.append(f"samples: {one['file']}: {verified['reasons']}")
    row("error", 2, "samples", "--out", place)  # nothing is written over


def differences(filed, listed):
    """Of the tables of a structure's editions, by label, OID, line and what fills them."""
    def rows(edition, name, line):
        return [(row.get("attribute") or row.get("label") or row["field"], row["oid"],
                 row["presence"], row.get("value", ""), row.get(line, 0), row.get("oddity", ""))
                for row in edition.get(name, [])]

    faults = []
    for of_file, of_list in itertools.zip_longest(filed["editions"], listed["editions"]):
        if of_list is None or of_file["id"] != of_list["edition"]:
            faults.append(f"structures: the editions of {filed['id']}")
            continue
        faults += [f"structures: {filed['id']}, {name}"
                   for name in ("issuer", "subject", "extensions", "entryExtensions")
                   if rows(of_file, name, "orderLine") != rows(of_list, name, "line")]
    return faults


with tempfile.TemporaryDirectory() as folder:
    for algorithm in ("gost2015", "gost2004"):
        check_objects(folder, algorithm)
    row("provider-path", 0, "provider-path")
    check_structures()
    check_samples(folder)
    check_workplace(folder)
    check_job(checker, folder)

elsewhere = {"summary"}  # check_headless.py
faults = checker.faults
faults += [f"docs/json.md: nothing tests {name}"
           for name in checker.schemas if name not in checker.used | elsewhere]
print("\n".join(faults) or f"{checker.checked} answers fit {len(checker.schemas)} schemas")
sys.exit(1 if faults else 0)
