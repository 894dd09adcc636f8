#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs installer/headless.sh and looks at what it leaves with other programs: openssl, pdftotext.
CTest ends it where it hangs.

check_headless.py KUALIKCTL SOURCE_DIR"""
import json
import pathlib
import subprocess
import sys
import tempfile

from json_schemas import Checker

program, source = sys.argv[1:]
faults = []
openssl = ["-provider-path", subprocess.run([program, "provider-path"], capture_output=True,
                                            text=True, check=True).stdout.strip(),
           "-provider", "kualik", "-provider", "default"]


def expect(what, isTrue):
    if not isTrue:
        faults.append(what)


def run(*words):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True)


def headless(out):
    return run("bash", f"{source}/installer/headless.sh", program, out)


def pem(path, kind):
    """The object as PEM: openssl verify reads no other form of a chain."""
    ended = run("openssl", kind, *openssl, "-inform", "DER", "-in", path)
    expect(f"openssl {kind} reads {path}: {ended.stderr}", ended.returncode == 0)
    return ended.stdout


def check_certificates(out, summary):
    chain = sorted((out / "chain").glob("*.cer"))
    expect("the root comes first by name", "1_" in chain[0].name)
    roots, others = out / "roots.txt", out / "others.txt"
    roots.write_text("".join(pem(path, "x509") for path in chain if path.name.startswith("1_")))
    others.write_text("".join(pem(path, "x509") for path in chain if path.name.startswith("2_")))
    lists = out / "lists.txt"
    lists.write_text("".join(pem(path, "crl") for path in sorted((out / "crl").glob("*.crl"))))
    for one in summary["issued"]:
        path = out / one["file"]
        single = out / "one.txt"
        single.write_text(pem(path, "x509"))
        words = ["openssl", "verify", *openssl, "-CAfile", roots, "-untrusted", others]
        ended = run(*words, single)
        expect(f"openssl verifies {path}: {ended.stderr}", ended.returncode == 0)
        ended = run(*words, "-crl_check", "-CRLfile", lists, single)
        isRevoked = one["serialHex"] in summary["revoked"]
        expect(f"openssl and the CRL agree on {path}: {ended.stderr}",
               (ended.returncode != 0 and "revoked" in ended.stderr) if isRevoked
               else ended.returncode == 0)
    for path in sorted((out / "requests").glob("*.p10")):
        ended = run("openssl", "req", *openssl, "-inform", "DER", "-in", path, "-verify", "-noout")
        expect(f"openssl verifies {path}", "verify OK" in ended.stderr)


def check_as_readme_says(out):
    """The objects as they lie there, in DER; -CAfile takes a root as PEM."""
    chain, issued = out / "chain", out / "issued" / "01_850101100012.cer"
    ours = ["-untrusted", chain / "2_ucgo_gost2015.cer"]
    root = chain / "1_root_gost2015.cer"
    pem_root = out / "root.pem"
    run("openssl", "x509", *openssl, "-inform", "DER", "-in", root, "-out", pem_root)
    for words in (["-trusted", root], ["-CAfile", pem_root],
                  ["-trusted", root, "-crl_check", "-CRLfile", out / "crl" / "ucgo_gost2015.crl"]):
        ended = run("openssl", "verify", *openssl, *words, *ours, issued)
        expect(f"openssl verify {words[0]}: {ended.stderr}", ended.stdout == f"{issued}: OK\n")
    ended = run("openssl", "verify", *openssl, "-trusted", chain / "1_root_gost2004.cer", *ours,
                issued)
    expect("another root is none of its own", ended.returncode != 0)


def check_papers(out, summary):
    """Every issued holder's medium is in the journal; every paper says it is for training."""
    papers = {path.name: run("pdftotext", "-raw", path, "-").stdout
              for path in sorted((out / "papers").glob("*.pdf"))}
    expect("four papers", len(papers) == 4)
    journal = "".join(papers["3_journal.pdf"].split())
    for one in summary["issued"]:
        expect(f"the journal names {one['mediumSerial']}", one["mediumSerial"] in journal)
    for name, text in papers.items():
        expect(f"{name} says it is for training", "ОҚУ" in text.upper())
    reply = "".join(papers["2_refusal_reply.pdf"].split())
    expect("the reply names the ground", "анықемесмәліметтерұсынылған" in reply)


def check_secrets(out, printed):
    for name in ("password", "ca-pin"):
        path = out / "workplace" / name
        expect(f"{name} is its owner's alone", path.stat().st_mode & 0o077 == 0)
        expect(f"{name} is not printed", path.read_text().strip() not in printed)


with tempfile.TemporaryDirectory() as folder:
    out = pathlib.Path(folder) / "out"
    ended = headless(out)
    if ended.returncode != 0:
        sys.exit(f"headless.sh ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")
    print(ended.stdout)
    summary = json.loads((out / "summary.json").read_text())
    checker = Checker(program, source)
    checker.fit("summary", summary)
    faults += checker.faults
    structures = {one["structure"] for one in summary["issued"]}
    expect("both structures", structures == {"ucgo-user-gost2015", "ucgo-user-gost2004"})
    expect("eleven of twelve rows", len(summary["issued"]) == 11)
    expect("one medium each", len({one["mediumSerial"] for one in summary["issued"]}) == 11)
    before = sorted(path for path in out.rglob("*"))
    again = headless(out)
    expect("a second run is refused", again.returncode == 1 and "not empty" in again.stderr)
    expect("a second run changes nothing", sorted(path for path in out.rglob("*")) == before)
    check_certificates(out, summary)
    check_as_readme_says(out)
    check_papers(out, summary)
    check_secrets(out, ended.stdout + ended.stderr)

print("\n".join(faults) or "what the headless run left is as it must be")
sys.exit(1 if faults else 0)
