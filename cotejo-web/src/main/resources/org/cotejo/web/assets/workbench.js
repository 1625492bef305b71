// Keys, and nothing that a page could not do without: every link and form works when no script runs.
(() => {
  const rows = () => [...document.querySelectorAll("[data-row]")];
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");

  /** Moves the selection by one row; the selected row is the one that holds the focus. */
  function move(step) {
    const all = rows();
    const at = all.indexOf(document.activeElement?.closest("[data-row]"));
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
    if (next) {
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    }
  }

  function open(row) {
    const link = row.closest(".group")?.querySelector("a.open") ?? row.querySelector("a.go") ?? row.querySelector("a");
    link?.click();
  }

  function toggleHelp() {
    const help = document.getElementById("help");
    if (help.open) help.close(); else help.showModal();
  }

  /** What is selected of a report: first and last character as the server counts them, the words, and the stretches they lie in. Null if nothing is. */
  function selected() {
    const selection = getSelection();
    if (selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const stretches = [...document.querySelectorAll("[data-begin]")].filter((stretch) => range.intersectsNode(stretch));
    const parts = stretches.map((stretch) => {
      const characters = [...stretch.textContent];
      const from = stretch.contains(range.startContainer) ? [...stretch.textContent.slice(0, range.startOffset)].length : 0;
      const to = stretch.contains(range.endContainer) ? [...stretch.textContent.slice(0, range.endOffset)].length : characters.length;
      const begin = Number(stretch.dataset.begin);
      return { begin: begin + from, end: begin + to, words: characters.slice(from, to).join("") };
    }).filter((part) => part.words.trim());
    return parts.length ? { begin: parts[0].begin, end: parts.at(-1).end, words: parts.map((part) => part.words).join(" ").replace(/\s+/g, " ").trim(), stretches } : null;
  }

  /** Makes a stretch the evidence of the claim that is being added. */
  function choose(form, begin, end) {
    form.elements.begin.value = begin;
    form.elements.end.value = end;
    const words = [...document.querySelectorAll("[data-begin]")].map((stretch) => {
      const from = Math.max(begin, Number(stretch.dataset.begin)), to = Math.min(end, Number(stretch.dataset.end));
      stretch.classList.toggle("chosen", from < to);
      return from < to ? [...stretch.textContent].slice(from - stretch.dataset.begin, to - stretch.dataset.begin).join("") : "";
    }).join("").trim();
    form.querySelector("[data-evidence]").textContent = words || form.querySelector("[data-evidence]").dataset.none;
  }

  /** Takes the selected words into a field; with nothing selected the field is gone to. The first words taken choose their sentence as evidence. */
  function take(button) {
    const form = button.form;
    const stretch = selected();
    const field = form.elements[button.dataset.take === "evidence" ? "begin" : button.dataset.take];
    if (!stretch) { field.focus(); return; }
    if (button.dataset.take === "evidence") { choose(form, stretch.begin, stretch.end); return; }
    field.value = stretch.words;
    if (!form.elements.begin.value) choose(form, Number(stretch.stretches[0].dataset.begin), Number(stretch.stretches.at(-1).dataset.end));
  }

  /** A control that says which key it is for: fields and folded parts are gone to, all else is done. */
  function use(control) {
    if (control.matches("input, textarea, select")) { control.focus(); return; }
    const folded = control.closest("details");
    control.click();
    if (folded?.open !== undefined) requestAnimationFrame(() => folded.querySelector("input:not([type=hidden]), select")?.focus());
  }

  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest("details[data-menu][open]");
    if (menu) { menu.querySelector("summary").focus(); menu.open = false; return; }
    if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const own = /^[a-z0-9]$/.test(event.key) && document.querySelector(`[data-key="${event.key}"]`);
    if (own && !event.repeat) { event.preventDefault(); use(own); return; }
    const row = event.target.closest("[data-row]");
    switch (event.key) {
      case "/": document.getElementById("words").focus(); document.getElementById("words").select(); break;
      case "?": toggleHelp(); break;
      case "j": move(1); break;
      case "k": move(-1); break;
      case "Enter": if (event.target !== row || !row) return; open(row); break;
      case "d": if (!row?.dataset.document) return; location.href = row.dataset.document; break;
      default: return;
    }
    event.preventDefault();
  });

  /** Menus close when something else is used. */
  function closeMenus(except) {
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => { if (menu !== except) menu.open = false; });
  }

  document.addEventListener("focusin", (event) => closeMenus(event.target.closest("details[data-menu]")));

  document.addEventListener("click", (event) => {
    closeMenus(event.target.closest("details[data-menu]"));
    const at = (selector) => event.target.closest(selector);
    if (at("[data-help]")) toggleHelp();
    if (at("[data-take]")) take(at("[data-take]"));
    const form = document.querySelector("form.missed");
    if (at("[data-pick]") && form) {
      event.preventDefault();
      choose(form, Number(at(".sentence").querySelector("[data-begin]").dataset.begin), Number(at("[data-pick]").dataset.pick));
    }
    const words = at("a[data-missed]") ? getSelection().toString().trim() : "";
    if (words && words.length < 1500) {
      event.preventDefault();
      const address = new URL(at("a[data-missed]").href);
      address.searchParams.set("words", words);
      location.href = address;
    }
  });

  // a button must not take the selection away that it is to take over
  document.addEventListener("mousedown", (event) => { if (event.target.closest("[data-take], a[data-missed]")) event.preventDefault(); });
  document.documentElement.classList.add("scripted");
})();
