#!/usr/bin/env bash
# Installs the bundle in a network namespace without a network and uses it there: ingest, check, report, serve.
# Needs root (or user namespaces). Prints `bundle: ok` and exits 0 when everything worked.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
archive=${1:-$(ls -t "$root"/build/bundle/baocao-*-linux-x64.tar.gz | head -n 1)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export work root archive
unshare -n bash -euo pipefail <<'INSIDE'
ip link set lo up
! timeout 3 bash -c '</dev/tcp/192.0.2.1/80' 2>/dev/null
export HOME="$work" PATH=/usr/bin:/bin
cd "$work"
tar -xzf "$archive"
name=$(basename "$archive" .tar.gz)
(sha256sum "$archive" | cut -d' ' -f1; cut -d' ' -f1 "$archive.sha256") | uniq | wc -l | grep -qx 1
"./$name/install.sh" --prefix "$work/opt" >/dev/null
baocao="$work/opt/current/baocao"
"$baocao" ingest "$root/samples/files" --warehouse "$work/w.duckdb" | tail -n 2
"$baocao" report --area "Huyện Bát Xát" --year 2023 --warehouse "$work/w.duckdb" -o "$work/r.pdf"
head -c 5 "$work/r.pdf" | grep -q '%PDF-'
"$baocao" serve --port 18765 --warehouse "$work/w.duckdb" >/dev/null &
server=$!
for _ in $(seq 50); do curl -sf http://127.0.0.1:18765/ >/dev/null && break; sleep 0.2; done
curl -sf http://127.0.0.1:18765/ | grep -q '<script'
curl -sf http://127.0.0.1:18765/data/catalogue.json | grep -q 'propaganda.sessions'
kill "$server"; wait "$server" || true
# Upgrade and rollback: a second version beside the first, and back.
cp -a "$name" "$name-next"
(cd "$name-next" && sha256sum --check --quiet SHA256SUMS)
"./$name-next/install.sh" --prefix "$work/opt" >/dev/null
readlink "$work/opt/current" | grep -q next
"$work/opt/current/baocao" query "select count(*) from document" --warehouse "$work/w.duckdb" >/dev/null
"./$name-next/install.sh" --prefix "$work/opt" --rollback >/dev/null
readlink "$work/opt/current" | grep -qv next
# A damaged bundle is refused.
printf x >> "$name-next/LICENSE"
! "./$name-next/install.sh" --prefix "$work/opt2" >/dev/null 2>&1
INSIDE
echo "bundle: ok"
