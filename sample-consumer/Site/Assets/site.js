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
    try {
      localStorage.setItem("theme", theme());
    } catch {
      // The choice holds for this page then.
    }
    show();
  });
  dark.addEventListener("change", show);
  show();
  button.hidden = false;
}

// ---- Cards over mentions: by mouse, keyboard and touch; Arrow down goes in,
// Escape closes them, and they stay while they are pointed at (WCAG 1.4.13) ----
{
  const delay = 180;
  let card = null;
  let owner = null;
  let pressed = null; // whose card was open when the pointer went down
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
    card.addEventListener("focusout", closeUnfocused);
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

  const closeUnfocused = () => setTimeout(() => {
    if (!card?.contains(document.activeElement) && document.activeElement !== owner) {
      close();
    }
  });

  for (const mention of all(".paragraph [data-cards], h1 [data-cards]")) {
    mention.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && later(() => open(mention))());
    mention.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && later(close)());
    mention.addEventListener("focus", () => open(mention));
    mention.addEventListener("blur", closeUnfocused);
    // The first tap shows the card, which has the link; the second follows it. So does Enter where Escape has closed the card.
    mention.addEventListener("click", (event) => {
      const isFirst = event.detail === 0 ? mention !== owner : event.pointerType === "touch" && mention !== pressed;
      if (isFirst) {
        event.preventDefault();
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
    } else if (event.key === "ArrowDown" && card && document.activeElement === owner) {
      card.querySelector("a").focus();
      event.preventDefault();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    pressed = owner?.contains(event.target) ? owner : null;
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
  if (button && navigator.clipboard) { // There is none where the connection is not secure.
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(all(".paragraph").map((paragraph) => paragraph.textContent).join("\n\n"));
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy the plain text"; }, 2000);
    });
  }
}

// ---- The timeline: larger and smaller around what is in the middle; its names light up their bars ----
{
  const axis = document.querySelector(".axis");
  const controls = document.querySelector(".zoom");
  if (axis) {
    const picture = axis.firstElementChild;
    const sizes = [1, 2, 4, 8, 16];
    let size = 0;
    const zoom = (step) => {
      const next = Math.max(0, Math.min(sizes.length - 1, size + step));
      const middle = (axis.scrollLeft + axis.clientWidth / 2) / axis.scrollWidth;
      size = next;
      picture.setAttribute("width", `${sizes[size] * 100}%`);
      picture.dataset.zoom = sizes[size];
      controls.querySelector("output").textContent = `${sizes[size]}×`;
      axis.scrollLeft = middle * axis.scrollWidth - axis.clientWidth / 2;
    };
    controls.hidden = false;
    controls.querySelector("[name=in]").addEventListener("click", () => zoom(1));
    controls.querySelector("[name=out]").addEventListener("click", () => zoom(-1));
    axis.addEventListener("keydown", (event) => {
      if (event.key === "+" || event.key === "=" || event.key === "-") {
        zoom(event.key === "-" ? -1 : 1);
        event.preventDefault();
      }
    });
    axis.addEventListener("wheel", (event) => {
      if (event.ctrlKey) {
        zoom(event.deltaY < 0 ? 1 : -1);
        event.preventDefault();
      }
    }, { passive: false });

    const marks = all(".happening", picture);
    all(".rows li").forEach((row, index) => {
      const show = (on) => () => {
        marks[index].classList.toggle("lit", on);
        if (on && row.contains(document.activeElement)) {
          const [mark, view] = [marks[index].getBoundingClientRect(), axis.getBoundingClientRect()];
          if (mark.left < view.left || mark.right > view.right) {
            axis.scrollLeft += mark.left - view.left - view.width / 2;
          }
        }
      };
      for (const [event, on] of [["pointerenter", true], ["pointerleave", false], ["focusin", true], ["focusout", false]]) {
        row.addEventListener(event, show(on));
      }
    });
  }
}

// ---- Search over names and quotes: beginnings of words, whatever their accents and case ----
{
  const search = document.querySelector(".search");
  if (search && location.protocol !== "file:") { // From a file no other file can be read.
    const most = 30;
    const input = search.querySelector("input");
    const found = search.querySelector("#found");
    const results = search.querySelector("#results");
    const root = document.body.dataset.root;
    let index = null;

    // The folded text, and for each of its letters the place in the text from which it comes.
    const fold = (text) => {
      let folded = "";
      const places = [];
      let place = 0;
      for (const letter of text) {
        for (const part of letter.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[ßøłđæœı]/g, (c) => ({ ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i" })[c])) {
          folded += part;
          places.push(...Array(part.length).fill(place));
        }
        place += letter.length;
      }
      places.push(text.length);
      return { folded, places };
    };

    // Where a word of the query begins a word of the text; scripts without spaces have words anywhere.
    const find = (folded, word) => {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]) || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) {
          return at;
        }
      }
      return -1;
    };

    const load = async () => {
      const [names, quotes] = await Promise.all(["names", "quotes"].map(async (name) => (await fetch(`${root}site/${name}.json`)).json()));
      index = [
        ...names.map(([address, kind, name, what, ...others]) => ({ address, title: name, small: [kind, what].filter((part) => part).join(" · "), all: fold([name, ...others].join(" · ")).folded })),
        ...quotes.map(([address, who, words, headline]) => ({ address, title: words, small: `${who} · ${headline}`, all: fold(words).folded })),
      ];
    };

    const highlight = (text, words) => {
      const { folded, places } = fold(text);
      const ranges = words.map((word) => [find(folded, word), word.length]).filter(([at]) => at >= 0).map(([at, length]) => [places[at], places[at + length]]).sort((a, b) => a[0] - b[0]);
      const parts = [];
      let end = 0;
      for (const [from, to] of ranges) {
        if (from >= end) {
          const mark = document.createElement("mark");
          mark.textContent = text.slice(from, to);
          parts.push(text.slice(end, from), mark);
          end = to;
        }
      }
      parts.push(text.slice(end));
      return parts;
    };

    const show = async () => {
      const words = fold(input.value).folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word);
      results.replaceChildren();
      if (words.length === 0) {
        found.textContent = "";
        return;
      }
      if (!index) {
        await (loading ??= load());
      }
      const hits = index.filter((item) => words.every((word) => find(item.all, word) >= 0));
      found.textContent = hits.length === 0 ? "Nothing found" : hits.length > most ? `${hits.length} found; the first ${most}` : `${hits.length} found`;
      results.replaceChildren(...hits.slice(0, most).map((hit) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        const title = document.createElement("bdi");
        const small = document.createElement("small");
        link.href = root + hit.address;
        title.append(...highlight(hit.title, words));
        small.textContent = hit.small;
        link.append(title, small);
        item.append(link);
        return item;
      }));
    };

    let loading = null;
    input.addEventListener("focus", () => { loading ??= load(); }, { once: true });
    input.addEventListener("input", show);
    search.addEventListener("keydown", (event) => {
      const links = all("a", results);
      const at = links.indexOf(document.activeElement);
      if (event.key === "ArrowDown" && at + 1 < links.length) {
        links[at + 1].focus();
      } else if (event.key === "ArrowUp" && at >= 0) {
        (at === 0 ? input : links[at - 1]).focus();
      } else if (event.key === "Enter" && document.activeElement === input && links.length > 0) {
        links[0].click();
      } else if (event.key === "Escape" && input.value) {
        input.value = "";
        input.focus();
        show();
      } else {
        return;
      }
      event.preventDefault();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(input|textarea|select)$/i.test(event.target.tagName)) {
        input.focus();
        event.preventDefault();
      }
    });
    search.hidden = false;
  }
}

// ---- While the program watches the articles, a page that changed comes again ----
if (document.body.hasAttribute("data-live")) {
  const changes = new EventSource(`${document.body.dataset.root}site/changes`);
  changes.addEventListener("message", () => location.reload());
}
