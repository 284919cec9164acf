// Shows the card of a mark, moves between marks with the keyboard, filters and sorts the tables.
// Everything that it shows stands in the page already: it copies nodes and never writes HTML.
(() => {
  "use strict";
  const root = document.documentElement;
  const text = document.getElementById("text");
  const card = document.getElementById("card");
  const findings = document.getElementById("findings");
  const filter = document.querySelector("form.filter");
  const marks = [...text.querySelectorAll("mark")];
  const stops = [...text.querySelectorAll("mark a")];
  const rows = [...document.querySelectorAll("tr.row")];
  const rowOf = new Map(rows.map(row => [row.dataset.item, row]));
  const kinds = [...document.querySelectorAll("input[name=kind]")];

  // ---- the card: for the eye; aria-describedby says the same from the row in the table ----

  let shownFor = null;
  let timer = 0;

  const between = (start, end) =>
    marks.filter(mark => Number(mark.dataset.at) >= start && Number(mark.dataset.at) < end);

  const itemsOf = mark =>
    mark.dataset.items.split(" ").filter(item => {
      const row = rowOf.get(item);
      return row && isOn(row.dataset.kind);
    });

  function show(mark) {
    clearTimeout(timer);
    if (shownFor === mark) {
      return;
    }
    hide();
    const items = itemsOf(mark);
    if (items.length === 0) {
      return;
    }
    shownFor = mark;
    for (const item of items) {
      const body = document.getElementById("c" + item);
      for (const part of between(Number(body.dataset.start), Number(body.dataset.end))) {
        part.classList.add("on");
      }
      for (const words of body.querySelectorAll("q[data-start]")) {
        for (const part of between(Number(words.dataset.start), Number(words.dataset.end))) {
          part.classList.add("role");
        }
      }
      rowOf.get(item).classList.add("on");
      const copy = body.cloneNode(true);
      copy.removeAttribute("id");
      copy.hidden = false;
      for (const link of copy.querySelectorAll("a")) {
        link.tabIndex = -1;
      }
      card.append(copy);
    }
    card.hidden = false;
    place(mark);
  }

  function place(mark) {
    const at = mark.getClientRects()[0];
    const below = at.bottom + 6;
    const fits = below + card.offsetHeight <= innerHeight || at.top < card.offsetHeight;
    card.style.top = Math.max(4, fits ? below : at.top - 6 - card.offsetHeight) + "px";
    card.style.left = Math.max(4, Math.min(at.left, root.clientWidth - card.offsetWidth - 4)) + "px";
    card.scrollTop = 0;
  }

  function hide() {
    clearTimeout(timer);
    clear();
  }

  function clear() {
    shownFor = null;
    card.hidden = true;
    card.replaceChildren();
    for (const node of document.querySelectorAll(".on, mark.role")) {
      node.classList.remove("on", "role");
    }
  }

  /** The pointer may cross the gap to the card; a focused mark keeps its card. */
  function hideSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const focused = document.activeElement.closest("#text mark");
      if (focused) {
        show(focused);
      } else {
        hide();
      }
    }, 250);
  }

  function showSoon(mark) {
    clearTimeout(timer);
    timer = setTimeout(() => show(mark), shownFor ? 120 : 60);
  }

  text.addEventListener("mouseover", event => {
    const mark = event.target.closest("mark");
    if (mark) {
      showSoon(mark);
    } else if (shownFor) {
      hideSoon();
    }
  });
  text.addEventListener("mouseleave", hideSoon);
  card.addEventListener("mouseenter", () => clearTimeout(timer));
  card.addEventListener("mouseleave", hideSoon);
  text.addEventListener("focusin", event => {
    rove(event.target);
    show(event.target.closest("mark"));
  });
  text.addEventListener("focusout", hideSoon);
  addEventListener("scroll", event => {
    if (shownFor && event.target !== card) {
      const { top, bottom } = shownFor.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) {
        clear();
      } else {
        place(shownFor);
      }
    }
  }, true);
  addEventListener("keydown", event => {
    if (event.key === "Escape") {
      hide();
    }
  });
  addEventListener("beforeprint", hide);

  // A click on a mark shows its card; Enter follows the link to the row.
  text.addEventListener("click", event => {
    const mark = event.target.closest("mark");
    if (!mark) {
      hide();
      return;
    }
    if (event.detail > 0) {
      event.preventDefault();
      show(mark);
    } else {
      reveal(event.target.closest("a").hash.slice(2));
    }
  });
  card.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (link) {
      reveal(link.hash.slice(2));
      hide();
    }
  });

  // ---- one stop for Tab, arrows between the marks ----

  function rove(stop) {
    for (const other of stops) {
      other.tabIndex = other === stop ? 0 : -1;
    }
  }

  text.addEventListener("keydown", event => {
    const open = stops.filter(stop => itemsOf(stop.parentElement).length > 0);
    const at = open.indexOf(document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: open.length - 1 }[event.key];
    if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    open[Math.max(0, Math.min(to, open.length - 1))].focus();
  });

  // ---- the tables ----

  const groups = [...findings.tBodies];
  const flat = document.createElement("tbody");
  const home = new Map(rows.map(row => [row, row.parentElement]));
  findings.append(flat);

  const isOn = kind => kinds.some(box => box.value === kind && box.checked);
  const collator = new Intl.Collator("zh", { numeric: true });

  function isWanted(row) {
    const { words, section, doubtful } = filter.elements;
    const place = home.get(row).dataset.section;
    const name = place === undefined ? "" : groups[Number(place)].rows[0].textContent;
    const said = (row.textContent + " " + name).toLowerCase();
    return isOn(row.dataset.kind)
      && words.value.toLowerCase().split(/\s+/).every(word => said.includes(word))
      && (section.value === "" || section.value === place)
      && (!doubtful.checked || Boolean(row.dataset.doubts));
  }

  function update() {
    for (const row of rows) {
      row.hidden = !isWanted(row);
    }
    const grouped = filter.elements.grouped.checked;
    for (const row of rows.filter(it => findings.contains(it))) {
      (grouped ? home.get(row) : flat).append(row);
    }
    for (const group of groups) {
      group.rows[0].hidden = ![...group.rows].some(row => row.matches(".row") && !row.hidden);
    }
    const all = rows.filter(row => findings.contains(row));
    filter.elements.count.value = all.filter(row => !row.hidden).length + " of " + all.length + " shown";
  }

  function sort(header) {
    const table = header.closest("table");
    const key = header.dataset.sort;
    const down = header.ariaSort === "ascending";
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    const sign = down ? -1 : 1;
    rows.sort((a, b) =>
      sign * collator.compare(a.dataset[key] || "", b.dataset[key] || "")
        || Number(a.dataset.item) - Number(b.dataset.item));
    for (const row of rows.filter(it => table.contains(it))) {
      row.parentElement.append(row);
    }
  }

  /** Makes sure that a row can be seen before a link leads to it. */
  function reveal(item) {
    const row = rowOf.get(item);
    if (row && row.hidden) {
      filter.reset();
      update();
    }
  }

  for (const header of document.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", () => sort(header));
    header.append(button);
  }
  for (const box of kinds) {
    box.addEventListener("change", () => {
      root.classList.toggle("no-" + box.value, !box.checked);
      hide();
      update();
    });
  }
  filter.addEventListener("input", update);
  filter.addEventListener("submit", event => event.preventDefault());
  filter.elements.doubtful.parentElement.hidden = !rows.some(row => row.dataset.doubts);
  rove(stops[0]);
  update();
})();
