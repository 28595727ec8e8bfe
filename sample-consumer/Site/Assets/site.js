// What the pages can do beyond being read. Each part looks for its own elements, and does nothing where they are not.
"use strict";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// ---- Light and dark ----
{
  const button = document.querySelector(".theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = () => document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light");
  const show = () => { button.textContent = theme() === "dark" ? "Light" : "Dark"; };
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = theme() === "dark" ? "light" : "dark";
    localStorage.setItem("theme", theme());
    show();
  });
  dark.addEventListener("change", show);
  show();
  button.hidden = false;
}

// ---- Cards over mentions: by mouse, keyboard and touch; Escape closes them, and they stay while they are pointed at (WCAG 1.4.13) ----
{
  const delay = 180;
  let card = null;
  let owner = null;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    card?.remove();
    owner?.removeAttribute("aria-describedby");
    card = owner = null;
  };

  const open = (mention) => {
    if (mention === owner) {
      return;
    }
    close();
    const originals = mention.dataset.cards.split(" ").map((id) => document.getElementById(`card-${id}`)).filter((found) => found);
    if (originals.length === 0) {
      return;
    }
    owner = mention;
    card = document.createElement("div");
    card.className = "popover";
    card.id = "card-over-text";
    card.append(...originals.map((original) => {
      const copy = original.cloneNode(true);
      copy.removeAttribute("id");
      return copy;
    }));
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", later(close));
    mention.setAttribute("aria-describedby", card.id);
    // Right behind the mention for keys and screen readers; outside the paragraph, which holds no blocks.
    (mention.closest(".paragraph, h1") ?? mention).after(card);
    place(mention);
  };

  const place = (mention) => {
    const line = [...mention.getClientRects()].at(-1);
    const edge = 12;
    const left = Math.max(edge, Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - edge));
    const below = line.bottom + 8 + card.offsetHeight < innerHeight;
    const top = below || line.top < card.offsetHeight + 16 ? line.bottom + 8 : line.top - card.offsetHeight - 8;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };

  const later = (what) => () => {
    clearTimeout(timer);
    timer = setTimeout(what, delay);
  };

  for (const mention of all(".paragraph [data-cards], h1 [data-cards]")) {
    mention.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && later(() => open(mention))());
    mention.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && later(close)());
    mention.addEventListener("focus", () => open(mention));
    mention.addEventListener("blur", () => setTimeout(() => {
      if (!card?.contains(document.activeElement) && document.activeElement !== owner) {
        close();
      }
    }));
    // The first tap or Enter shows the card, which has the link; the second follows it.
    mention.addEventListener("click", (event) => {
      if (mention !== owner || event.pointerType === "touch") {
        if (mention !== owner || !mention.dataset.tapped) {
          event.preventDefault();
        }
        mention.dataset.tapped = "true";
        open(mention);
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && card) {
      const mention = owner;
      const hadFocus = card.contains(document.activeElement);
      close();
      if (hadFocus) {
        mention.focus();
        close();
      }
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (card && !card.contains(event.target) && !owner.contains(event.target)) {
      close();
    }
  });
}

// ---- All segments of a quote, its words around them and its note light up together ----
{
  const light = (id, on) => {
    for (const part of all(`[data-quote="${CSS.escape(id)}"], [data-note="${CSS.escape(id)}"]`)) {
      part.classList.toggle("lit", on);
    }
  };
  let lit = null;
  const follow = (event) => {
    const part = event.target.closest?.("[data-quote], [data-note]");
    const id = part?.dataset.quote ?? part?.dataset.note ?? null;
    if (id !== lit) {
      lit !== null && light(lit, false);
      id !== null && light(id, true);
      lit = id;
    }
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
}

// ---- Switches for what is marked, and the text without any of it ----
{
  const reading = document.querySelector(".reading");
  for (const box of all(".switches input")) {
    box.hidden = false;
    box.addEventListener("change", () => reading.classList.toggle(`off-${box.name}`, !box.checked));
  }
  const button = document.querySelector(".copy");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(all(".paragraph").map((paragraph) => paragraph.textContent).join("\n\n"));
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy the plain text"; }, 2000);
    });
  }
}

// ---- While the program watches the articles, a page that changed comes again ----
if (document.body.hasAttribute("data-live")) {
  const changes = new EventSource(`${document.body.dataset.root}site/changes`);
  changes.addEventListener("message", () => location.reload());
}
