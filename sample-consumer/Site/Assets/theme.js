// Runs before the page is drawn, so that a kept choice of light or dark does not flash.
"use strict";
try {
  const kept = localStorage.getItem("theme");
  if (kept) {
    document.documentElement.dataset.theme = kept;
  }
} catch {
  // A browser that keeps nothing follows the system.
}
