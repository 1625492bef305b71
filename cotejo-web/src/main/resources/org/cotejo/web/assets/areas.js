// An area is drawn corner by corner: each click or key on the map asks for the page with one corner more, which takes the place of this one.
(() => {
  const drawing = () => document.querySelector("[data-drawing]");
  const enliven = () => { if (drawing()) window.enliven(drawing().querySelector(".sketch")); };
  let turn = Promise.resolve();

  async function exchange(address) {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    const fresh = page.querySelector("[data-drawing]");
    if (!fresh) { location.href = address; return; }
    const focused = document.activeElement?.matches(".sketch");
    const kept = [...drawing().querySelectorAll("[data-kept]")].map((field) => [field.name, field.value]);
    drawing().replaceWith(document.importNode(fresh, true));
    kept.forEach(([name, value]) => { drawing().querySelector(`[data-kept][name="${name}"]`).value = value; });
    history.replaceState(history.state, "", drawing().dataset.drawing);
    enliven();
    if (focused) drawing().querySelector(".sketch").focus();
  }

  /** One after the other: each begins with the corners that the one before has left. */
  function ask(changes) {
    turn = turn.then(() => {
      const address = new URL(drawing().dataset.drawing, location.href);
      Object.entries(changes).forEach(([name, value]) => address.searchParams.set(name, value));
      return exchange(address);
    });
  }

  document.addEventListener("pointed", (event) => { if (event.target.closest("[data-drawing]")) ask(event.detail); });
  document.addEventListener("moved", (event) => { if (event.target.closest("[data-drawing]")) { event.preventDefault(); ask({ at: event.detail }); } });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-shorter]");
    if (link) { event.preventDefault(); turn = turn.then(() => exchange(link.href)); }
  });
  document.addEventListener("submit", (event) => {
    if (event.target.method !== "get" || !event.target.closest("[data-drawing]")) return;
    event.preventDefault();
    const address = `${event.target.action}?${new URLSearchParams(new FormData(event.target))}`;
    turn = turn.then(() => exchange(address));
  });
  enliven();
})();
