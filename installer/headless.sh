#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The whole job on a training workplace, by calling kualikctl as an operator would: from the letter to
# certificates on media, the journal, a revocation, CRLs and papers.
#
# headless.sh KUALIKCTL DIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
. "$here/steps.sh"

[ $# = 2 ] || fail "headless.sh KUALIKCTL DIR"
program=$(realpath "$1")
out=$2
letter=$root/resources/examples/letter-12.csv
operator='Оператор'
refused=12      # this row of the letter is refused
earlier=11      # this one is issued by the CA of the 2004 algorithm
type_c=3        # this one asks for a medium with a Type-C connector
taken_back=4    # the certificate of this one is revoked

command -v jq >/dev/null || fail "jq is missing (installer/packages.txt)"
if [ -e "$out" ] && [ -n "$(ls -A "$out")" ]; then
    fail "$out is not empty, and nothing in it is overwritten: choose another --out"
fi
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

number=0
step() {
    number=$((number + 1))
    printf '%2d  %s\n' "$number" "$*"
}

# octets N: so many random octets as hexadecimal digits.
octets() { od -An -v -N "$1" -tx1 /dev/urandom | tr -d ' \n'; }

# broken ANSWER WHAT: what the command said of it, and the end.
broken() {
    tail -n 5 "$work/log" >&2
    jq -r '(.error, .failed[]?.error, .findings[]?) | select(.) | "\(.code): \(.text)"' "$1" >&2 2>/dev/null || true
    fail "after step $number: $2"
}

# ask CODE NAME WORD...: kualikctl with --json, its answer in $work/NAME.json; it must end with CODE.
# Secrets go through descriptors: an argument or the environment could be read by other processes.
password=$(octets 16)
pins=('')
ask() {
    local code=$1 name=$2 ended=0
    shift 2
    "$program" "$@" --json --password-fd 3 --pin-fd 4 3< <(printf '%s\n' "$password") \
        4< <(printf '%s\n' "${pins[@]}") >"$work/$name.json" 2>>"$work/log" || ended=$?
    [ "$ended" = "$code" ] || broken "$work/$name.json" "kualikctl $1 ${2:-} ended with $ended, not $code"
}

# desk NAME WORD...: the same at the workplace, and all must be well.
desk() {
    local name=$1
    shift
    ask 0 "$name" "$@" --workplace "$out/workplace"
}

# of NAME FILTER: a value of an answer.
of() { jq -r "$2" "$work/$1.json"; }

# rows FIRST LAST: "--row N" for each.
rows() { seq -f '--row %g' "$1" "$2" | tr '\n' ' '; }

# A PIN for the CAs' media, and for each holder's medium one of its own.
ca_pin=$(octets 6)
count=$((refused - 1))
media_pins=() prepare_pins=()
for _ in $(seq "$count"); do
    pin=$(octets 4)
    media_pins+=("$pin")
    prepare_pins+=("$(octets 6)" "$pin")
done
today=$(date -u +%F)
letter_day=$(date -u -d '2 days ago' +%F)
from=(--state-body 'Оқу министрлігі' --head 'Ә. Ұ. Басшы' --executor 'Орындаушы Жанар Қайратқызы'
    --executor-phone '+7 701 000 00 99')

# 1
pins=("$ca_pin")
desk init init --training --operator "$operator" --yes
(umask 077 && printf '%s\n' "$password" >"$out/workplace/password" &&
    printf '%s\n' "$ca_pin" >"$out/workplace/ca-pin")
step "a training workplace with $(of init '.authorities | length') certification authorities"
desk chain ca export --out "$out/chain"

# 2
desk first_crl crl publish --yes
mkdir -p "$out/crl/before"
of first_crl '.crls[].file' | xargs -d '\n' cp -t "$out/crl/before"
step "their first revocation lists: $(of first_crl '[.crls[].entries | tostring] | join(" and ")') entries"

# 3
pins=("${prepare_pins[@]}")
desk media media prepare --count "$count"
step "key media prepared: $(of media '.media | length')"

# 4
pins=('')
letter_words=(--letter-number '12-3/45' --letter-date "$letter_day" --received "$today" --media "$refused"
    "${from[@]}" --csv "$letter")
desk dry application add --dry-run "${letter_words[@]}"
desk add application add "${letter_words[@]}"
application=$(of add .id)
step "the letter registered: $(of add .rows) rows, $(of add '.findings | length') findings, none stops it"
# Media are taken in the order of their slots: the first for the row of the earlier CA, then row by row.
mapfile -t serials < <(of media '.media[].serial')
desk receive media receive "${serials[$type_c]}" --kind type-c --application "$application"
unset "serials[$type_c]"
desk receive media receive "${serials[@]}" --kind usb-a --application "$application"

# 5
# shellcheck disable=SC2046
desk accept application accept "$application" $(rows 1 "$count")
desk refuse application refuse "$application" --row "$refused" --ground ucgo.refuse.2 \
    --note 'Лауазымы штат кестесіне сәйкес келмейді'
mkdir -p "$out/papers"
desk letter_paper application print "$application" --out "$out/papers/1_application.pdf"
desk reply application reply "$application" --out "$out/papers/2_refusal_reply.pdf"
step "rows accepted: $(of accept '[.rows[] | select(.accepted)] | length'), refused: $(of refuse '.rows | length')"

# 6
pins=("$ca_pin" "${media_pins[0]}")
desk run2004 issue run "$application" --row "$earlier" --algorithm gost2004 --no-wait --yes
pins=("$ca_pin" "${media_pins[@]:1}")
desk run2015 issue run "$application" --algorithm gost2015 --no-wait --yes
jq -s '[.[].issued[]] | sort_by(.row)' "$work/run2004.json" "$work/run2015.json" >"$work/issued.json"
pins=('')
desk export issue export "$application" --certificates "$out/issued" --requests "$out/requests"
step "certificates issued, each on its medium: $(of issued length), in $(of issued '[.[].ms] | add') ms"

# 7
desk handover journal handover --application "$application" --by-hand --receiver 'Орындаушы Жанар Қайратқызы' \
    --document 'Қызметтік куәлік № 0000'
desk journal journal print --out "$out/papers/3_journal.pdf"
step "handed over against the journal: $(of handover '.handedOver | length') lines"

# 8
pins=("$ca_pin")
desk before crl publish --yes
pins=('')
iin=$(of issued ".[] | select(.row == $taken_back) | .iin")
desk revoke_add revoke add --letter-number '12-3/46' --letter-date "$today" --registered "$today" "${from[@]}" \
    --media 1 --person "$iin;ucgo.revoke.4"
desk revoke revoke run "$(of revoke_add .id)" --yes
desk revoke_paper revoke print "$(of revoke_add .id)" --out "$out/papers/4_revocation.pdf"
desk return media return "$(of revoke '.revoked[0].certificate.mediumSerial')"
step "revoked: $(of revoke '[.revoked[].certificate.serialHex] | join(", ")'), its medium taken back"

# 9
pins=("$ca_pin")
desk after crl publish --yes
of after '.crls[] | .file, .groundsFile' | xargs -d '\n' cp -t "$out/crl"
# What a path is judged by goes up to the root: of the CAs its list tells.
mkdir -p "$work/roots"
for root in $(of init '.authorities[] | select(.authority == "root") | .id'); do
    desk root_list crl publish --ca "$root" --yes
    of root_list '.crls[].file' | xargs -d '\n' cp -t "$work/roots"
done
step "revocation lists published: $(of after '[.crls[] | "\(.file | split("/") | last) number \(.number), entries \(.entries)"] | join("; ")')"

# 10
pins=('')
revoked=$(of revoke '.revoked[0].certificate.serialHex')
for list in "$out"/crl/*.crl; do
    ask 0 verify verify "$list" --chain "$out/chain" --evidence "$work/roots"
    ask 0 lint lint "$list"
done
for certificate in "$out"/chain/*.cer "$out"/issued/*.cer; do
    ask 0 show show "$certificate"
    ask 0 lint lint "$certificate"
    [ "${certificate%/*}" = "$out/issued" ] || continue
    wanted=0
    [ "$(of show .serialHex)" = "$revoked" ] && wanted=1
    # A list belongs to one issuer: the one named as the certificate's structure is.
    list=$out/crl/$(of show '.structure | sub("-user-"; "_")').crl
    ask "$wanted" verify verify "$certificate" --chain "$out/chain" --crl "$list" --evidence "$work/roots"
done
for request in "$out"/requests/*.p10; do
    ask 0 verify verify "$request" --chain "$out/chain"
done
step "every certificate follows its structure and verifies; the revoked one alone does not"

# 11
desk audit audit verify
step "the audit is whole: $(of audit .entries) entries"

# 12
jq -n --slurpfile issued "$work/issued.json" --slurpfile files "$work/export.json" \
    --slurpfile revoke "$work/revoke.json" --slurpfile after "$work/after.json" --arg out "$out/" '
    ($files[0].files | map({key: (.row | tostring), value: (.certificate | ltrimstr($out))}) | from_entries) as $file
    | {issued: [$issued[0][] | {row, iin, mediumSerial, file: $file[.row | tostring], serialHex, structure, ms}],
       revoked: [$revoke[0].revoked[].certificate.serialHex],
       crl: ($after[0].crls | max_by(.entries) | {file: ("crl/" + (.file | split("/") | last)), number})}' \
    >"$out/summary.json"
step "papers: $(cd "$out/papers" && echo *.pdf); summary.json"

cat <<TEXT

Everything is in $out. The training workplace stays usable; its password and the CA media's PIN are
in files of their own that only you can read:

  $program find Оқу --workplace $out/workplace --password-fd 3 3<$out/workplace/password
  $program crl publish --workplace $out/workplace --password-fd 3 --pin-fd 4 \\
      3<$out/workplace/password 4<$out/workplace/ca-pin
TEXT
