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

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
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

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-help]")) toggleHelp();
  });
})();
