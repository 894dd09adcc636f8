#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds what the commands answer with --json against the schemas of docs/json.md.

check_json.py KUALIKCTL WRITE_TEST_OBJECTS SOURCE_DIR"""
import os
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
    row("lint", 0, "lint", f"{place}/good.cer")
    row("lint", 2, "lint", f"{place}/lint.cer")
    row("lint", 1, "lint", f"{place}/lint.cer", "--structure", f"ucgo-user-{algorithm}")
    row("lint", 0, "lint", f"{place}/ca.crl")
    row("verify", 0, "verify", f"{place}/good.cer", *chain, "--crl", f"{place}/ca.crl")
    row("verify", 0, "verify", f"{place}/ca.crl", *chain)
    row("verify", 0, "verify", f"{place}/request.p10", *chain)
    row("verify", 1, "verify", f"{place}/revoked.cer", *chain, "--crl", f"{place}/ca.crl")
    row("verify", 2, "verify", f"{place}/good.cer", *chain, "--crl", f"{place}/stale.crl")
    row("error", 2, "show", f"{place}/noise.cer")
    corpus = f"{source}/tests/fuzz/corpus"
    for kind in ("cms", "ocsp", "tsp"):
        for name in sorted(os.listdir(f"{corpus}/{kind}")):
            row("show", 0, "show", f"{corpus}/{kind}/{name}")
    row("error", 2, "lint", f"{place}/good.cer", "--structure", "none")
    row("error", 2, "verify", f"{place}/nowhere", *chain)


with tempfile.TemporaryDirectory() as folder:
    for algorithm in ("gost2015", "gost2004"):
        check_objects(folder, algorithm)
    row("provider-path", 0, "provider-path")
    check_workplace(folder)
    check_job(checker, folder)

elsewhere = {"summary"}  # check_headless.py
faults = checker.faults
faults += [f"docs/json.md: nothing tests {name}"
           for name in checker.schemas if name not in checker.used | elsewhere]
print("\n".join(faults) or f"{checker.checked} answers fit {len(checker.schemas)} schemas")
sys.exit(1 if faults else 0)
