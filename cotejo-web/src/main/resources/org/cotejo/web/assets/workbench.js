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
    const own = /^[a-z]$/.test(event.key) && document.querySelector(`[data-key="${event.key}"]`);
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
    if (event.target.closest("[data-help]")) toggleHelp();
  });
})();
