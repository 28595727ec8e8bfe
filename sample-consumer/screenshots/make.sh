#!/bin/sh
# Makes the screenshots of the README: an article and the timeline, light and dark. Needs Chromium (Debian: apt-get install chromium).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
dotnet run --project "$here/.." -- site "$site" --title "The Merrowick file"

take() { # NAME PAGE
  for theme in dark light; do
    # Blink's own setting of prefers-color-scheme: 0 is dark, 1 is light.
    [ $theme = dark ] && scheme=0 || scheme=1
    "${CHROMIUM:-chromium}" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --window-size=1100,800 \
      --blink-settings=preferredColorScheme=$scheme --screenshot="$here/$1-$theme.png" "file://$site/$2" 2>/dev/null
  done
}

take article articles/council-keeps-ferry.html
take timeline timeline.html
