#!/bin/sh
# make run and make check in a new Debian 12 that has git and make alone.
#   tests/debootstrap.sh [FOLDER]      as root; needs debootstrap
# It is no part of make check.  What is not committed is not seen by it.
set -eu
cd "$(dirname "$0")/.."
root=${1:-$(mktemp -d)}/debian
[ "$(id -u)" = 0 ] || { echo 'debootstrap.sh: wants to be root' >&2; exit 1; }
command -v debootstrap >/dev/null || { echo 'debootstrap.sh: needs debootstrap' >&2; exit 1; }

# the mirror that this machine itself uses for Debian
mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null | awk '
	/^URIs:/ && $2 ~ /debian\/?$/ { print $2; exit }
	/^deb / { for (i = 2; i <= NF; i++) if ($i ~ /:\/\/.*debian\/?$/) { print $i; exit } }')
mirror=${mirror:-http://deb.debian.org/debian}
echo "debootstrap.sh: Debian 12 from $mirror into $root"

done_with()
{
	umount "$root/dev/null" "$root/dev/full" "$root/dev/urandom" "$root/dev/fd" "$root/proc" 2>/dev/null || true
	# never through a mount that would not go
	grep -q " $root/" /proc/mounts || rm -rf --one-file-system "$root"
}
trap done_with EXIT
mkdir -p "$root"
debootstrap --variant=minbase --include=git,make,ca-certificates bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
	{ tail -n 5 "$root.log"; exit 1; }
cp /etc/resolv.conf "$root/etc/resolv.conf"
for f in /etc/apt/apt.conf.d/*proxy*; do
	[ -e "$f" ] && cp "$f" "$root/etc/apt/apt.conf.d/"
done
mount -t proc proc "$root/proc"
git clone -q --no-hardlinks . "$root/root/klipp"

inside() { env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb ${http_proxy:+http_proxy=$http_proxy} chroot "$root" sh -c "cd /root/klipp && $1"; }
echo '--- packages before'
inside 'dpkg-query -f x -W | wc -c; command -v cc gcc python3 || echo "no compiler, no python"'
echo '--- make run'
inside 'make run'
echo '--- make check'
inside 'make check'
