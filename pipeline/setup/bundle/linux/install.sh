#!/bin/sh
# ./install.sh [--prefix /opt/baocao]   cài hoặc nâng cấp · install or upgrade
# ./install.sh --rollback               trở lại bản trước · back to the version before
# Không cần mạng. Kho số liệu không bị đụng tới · No network is needed; warehouses are not touched.
set -eu
prefix=/opt/baocao
rollback=
while [ $# -gt 0 ]; do
  case "$1" in
    --prefix) prefix=$2; shift 2 ;;
    --rollback) rollback=1; shift ;;
    *) echo "install.sh: $1?" >&2; exit 1 ;;
  esac
done

if [ -n "$rollback" ]; then
  [ -L "$prefix/previous" ] || { echo "install.sh: không có bản trước · there is no version before" >&2; exit 1; }
  now=$(readlink "$prefix/current")
  before=$(readlink "$prefix/previous")
  ln -sfn "$before" "$prefix/current"
  ln -sfn "$now" "$prefix/previous"
  echo "$prefix/current -> $before"
  exit 0
fi

here=$(dirname "$(readlink -f "$0")")
echo "Kiểm tra các tệp · checking the files"
(cd "$here" && sha256sum --check --quiet SHA256SUMS)
version=$(basename "$here")
mkdir -p "$prefix/versions"
rm -rf "$prefix/versions/$version.new"
cp -a "$here" "$prefix/versions/$version.new"
rm -rf "$prefix/versions/$version"
mv "$prefix/versions/$version.new" "$prefix/versions/$version"
if [ -L "$prefix/current" ] && [ "$(readlink "$prefix/current")" != "versions/$version" ]; then
  ln -sfn "$(readlink "$prefix/current")" "$prefix/previous"
fi
ln -sfn "versions/$version" "$prefix/current"
"$prefix/current/baocao" --version
if [ -w /usr/local/bin ]; then ln -sf "$prefix/current/baocao" /usr/local/bin/baocao; fi
echo "Đã cài vào $prefix · installed"
