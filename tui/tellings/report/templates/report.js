// Comfort only: the page is complete without it.
"use strict";
(() => {
  const tools = document.querySelector(".tools");
  const find = document.getElementById("find");
  const place = document.getElementById("place");
  const kinds = [...document.querySelectorAll("input[name=kind]")];
  tools.hidden = false;

  const shown = (element) => element.getClientRects().length > 0;
  const stops = () => [...document.querySelectorAll(".stop")].filter(shown);

  const go = (step) => {
    const all = stops();
    if (!all.length) return;
    let at = all.indexOf(document.activeElement);
    if (at < 0) {
      // from where the page is: the first one below the top edge, or the last one above it
      const below = all.findIndex((element) => element.getBoundingClientRect().top > 1);
      at = step > 0 ? (below < 0 ? all.length : below) - 1 : below < 0 ? all.length : below;
    }
    const next = Math.min(all.length - 1, Math.max(0, at + step));
    all[next].focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "center" });
    place.textContent = `${next + 1} of ${all.length}`;
  };

  const filter = () => {
    const words = find.value.trim().toLocaleLowerCase();
    const chosen = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
    for (const part of document.querySelectorAll(".card.stop, .card.claim, li.stop, tr.claim, .row")) {
      const fits = !words || part.textContent.toLocaleLowerCase().includes(words);
      const wanted = !part.dataset.kind || chosen.has(part.dataset.kind);
      part.classList.toggle("away", !(fits && wanted));
    }
    place.textContent = words ? `${stops().length} found` : "";
  };

  find.addEventListener("input", filter);
  kinds.forEach((box) => box.addEventListener("change", filter));
  tools.addEventListener("submit", (event) => event.preventDefault());

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === find) {
      if (event.key === "Escape") {
        find.value = "";
        filter();
        find.blur();
      }
      return;
    }
    if (event.key === "n") go(1);
    else if (event.key === "p") go(-1);
    else if (event.key === "/") {
      event.preventDefault();
      find.focus();
    }
  });

  // what is folded is printed too, and an address inside of it is found
  const open = () => document.querySelectorAll("details").forEach((part) => { part.open = true; });
  addEventListener("beforeprint", open);
  const reveal = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const folded = target && target.closest("details");
    if (folded) {
      folded.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
