#!/bin/sh
# Rebuilds the stand-ins for Linux on amd64; needs gcc. The built files are committed, so nobody else has to.
set -e
cd "$(dirname "$0")"
for name in libaio libnuma; do
  gcc -Os -s -shared -fPIC -Wl,--version-script=$name.map -Wl,-soname,$name.so.1 -o linux-amd64/$name.so.1 $name.c
done
