// The map is dragged and turned by the wheel; on a timeline periods are dragged over. Every step leads to an address that a link could have led to; without script there are links.
(() => {
  const PATIENCE_MS = 220;
  const THRESHOLD = 4;
  const EARTH = 256;

  /** Goes to an address of this page as its links do, without loading all anew. */
  function go(address) {
    if (!window.htmx) { location.href = address; return; }
    history.replaceState({ htmx: true }, "", location.href);
    history.pushState({ htmx: true }, "", address);
    window.htmx.ajax("GET", address, { target: "#main", select: "#main", swap: "outerHTML show:none" });
  }

  const down = (latitude) => { const sine = Math.sin(latitude * Math.PI / 180); return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI); };
  const latitude = (share) => Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180 / Math.PI;

  /** What is being done to a map, shown at once by moving what is drawn; the address follows when the hand rests. */
  class Gesture {
    constructor(svg) {
      this.svg = svg;
      this.moves = svg.querySelector("[data-moves]");
      this.x = 0;
      this.y = 0;
      this.steps = 0;
    }

    /** How many of the drawing's units a pixel is. */
    get unit() { return this.svg.viewBox.baseVal.width / this.svg.clientWidth; }

    get scale() { return 2 ** this.steps; }

    show() { this.moves.setAttribute("transform", `translate(${this.x} ${this.y}) scale(${this.scale})`); }

    drag(x, y) { this.x = x * this.unit; this.y = y * this.unit; this.show(); }

    /** Nearer or farther; what is under the pointer stays there. */
    zoom(steps, event) {
      const box = this.svg.getBoundingClientRect();
      const x = (event.clientX - box.left) * this.unit;
      const y = (event.clientY - box.top) * this.unit;
      const before = this.scale;
      this.steps = Math.max(-4, Math.min(4, this.steps + steps));
      const factor = this.scale / before;
      this.x = x - (x - this.x) * factor;
      this.y = y - (y - this.y) * factor;
      this.show();
    }

    end() {
      const { width, height } = this.svg.viewBox.baseVal;
      const { zoom, latitude: north, longitude: east } = this.svg.dataset;
      const earth = EARTH * 2 ** Number(zoom);
      const dx = ((width / 2 - this.x) / this.scale - width / 2) / earth;
      const dy = ((height / 2 - this.y) / this.scale - height / 2) / earth;
      const at = [(Number(zoom) + this.steps).toFixed(1), latitude(down(Number(north)) + dy).toFixed(4), (Number(east) + dx * 360).toFixed(4)];
      // a map inside a form takes this for itself
      if (!this.svg.dispatchEvent(new CustomEvent("moved", { bubbles: true, cancelable: true, detail: at.join("/") }))) return;
      const address = new URL(location.href);
      address.searchParams.set("at", at.join("/"));
      go(address.pathname + address.search);
    }
  }

  let wheel = null;
  let resting = 0;
  let held = null;

  document.addEventListener("wheel", (event) => {
    const svg = event.target.closest?.("[data-map]");
    if (!svg || event.shiftKey) return;
    event.preventDefault();
    if (wheel?.svg !== svg) wheel = new Gesture(svg);
    wheel.zoom(Math.sign(-event.deltaY) * (Math.abs(event.deltaY) < 40 ? 0.1 : 0.5), event);
    clearTimeout(resting);
    resting = setTimeout(() => { wheel.end(); wheel = null; }, PATIENCE_MS);
  }, { passive: false });

  document.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest?.("[data-map]");
    if (svg && event.button === 0 && event.pointerType !== "touch") held = { gesture: new Gesture(svg), x: event.clientX, y: event.clientY, moved: false };
  });

  document.addEventListener("pointermove", (event) => {
    if (!held) return;
    const x = event.clientX - held.x;
    const y = event.clientY - held.y;
    held.moved ||= Math.hypot(x, y) > THRESHOLD;
    if (held.moved) { held.gesture.svg.classList.add("dragged"); held.gesture.drag(x, y); }
  });

  document.addEventListener("pointerup", () => {
    if (held?.moved) {
      held.gesture.svg.classList.remove("dragged");
      held.gesture.end();
      swallowClick();
    }
    held = null;
  });

  // links in drawings lead on as those beside them do, which htmx sees to
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".search svg a");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.getAttribute("href"));
  });

  // --- timeline
  let brushed = null;

  const slots = (svg) => [...svg.querySelectorAll("[data-from]")];
  const slotAt = (svg, x) => slots(svg).findLast((slot) => slot.querySelector(".slot").getBoundingClientRect().left <= x) ?? slots(svg)[0];

  document.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest?.("[data-timeline]");
    if (svg && event.button === 0 && event.pointerType !== "touch") brushed = { svg, from: event.clientX, moved: false };
  });

  document.addEventListener("pointermove", (event) => {
    if (!brushed) return;
    brushed.moved ||= Math.abs(event.clientX - brushed.from) > THRESHOLD;
    if (!brushed.moved) return;
    brushed.slots = [brushed.from, event.clientX].sort((one, other) => one - other).map((x) => slotAt(brushed.svg, x));
    const [left, right] = brushed.slots.map((slot) => slot.querySelector(".slot").getBoundingClientRect());
    const brush = brushed.svg.querySelector(".brush");
    brush.setAttribute("x", left.left - brushed.svg.getBoundingClientRect().left);
    brush.setAttribute("width", right.right - left.left);
  });

  document.addEventListener("pointerup", () => {
    if (brushed?.moved) {
      swallowClick();
      const address = new URL(location.href);
      ["page", "grain"].forEach((name) => address.searchParams.delete(name));
      address.searchParams.set("from", brushed.slots[0].dataset.from);
      address.searchParams.set("to", brushed.slots[1].dataset.to);
      go(address.pathname + address.search);
    }
    brushed = null;
  });

  function swallow(event) { event.preventDefault(); event.stopPropagation(); }

  /** The click that ends a drag is none on a link. */
  function swallowClick() {
    document.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => document.removeEventListener("click", swallow, true));
  }

  document.addEventListener("dragstart", (event) => { if (event.target.closest?.("[data-map], [data-timeline]")) event.preventDefault(); });
})();
