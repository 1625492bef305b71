// A map that one chooses on: what is done to it by mouse, finger or key is told to whatever it lies in, as "pointed" (a point of the drawing) or "moved" (what it is to show).
(() => {
  const STEP = 14;
  const FINE = 2;
  /** Where the cross of a map is, in the drawing's units. */
  const aims = new WeakMap();

  const tell = (svg, event, detail) => !svg.dispatchEvent(new CustomEvent(event, { bubbles: true, cancelable: true, detail }));
  const point = (svg, x, y) => tell(svg, "pointed", { point: `${x.toFixed(1)},${y.toFixed(1)}`, at: svg.dataset.at });
  const buttons = (svg) => svg.closest("[data-sketch]").querySelectorAll(".mapbuttons a");
  const shown = (link) => new URL(link.href).searchParams.get("at");

  /** Lets a map be chosen on; without, it is a picture with links. */
  window.enliven = (svg) => Object.entries({ role: "application", tabindex: "0", "aria-label": svg.dataset.keys }).forEach(([name, value]) => svg.setAttribute(name, value));

  /** @returns whether the key was for the map */
  function typed(svg, key, fine) {
    const step = fine ? FINE : STEP;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const { width, height } = svg.viewBox.baseVal;
    const [x, y] = aims.get(svg) ?? [width / 2, height / 2];
    if (moves[key]) {
      const aim = [Math.min(width, Math.max(0, x + moves[key][0])), Math.min(height, Math.max(0, y + moves[key][1]))];
      aims.set(svg, aim);
      svg.querySelector("[data-aim]").setAttribute("transform", `translate(${aim.join(" ")})`);
    } else if (key === "Enter" || key === " ") {
      point(svg, x, y);
    } else if (key === "+" || key === "-") {
      tell(svg, "moved", shown(buttons(svg)[key === "+" ? 0 : 1]));
    } else {
      return false;
    }
    return true;
  }

  // before the keys of the page see them
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.target.matches?.(".sketch[role=application]")) return;
    if (typed(event.target, event.key, event.shiftKey)) { event.preventDefault(); event.stopPropagation(); }
  }, true);

  document.addEventListener("click", (event) => {
    const svg = event.target.closest("[data-sketch]")?.querySelector(".sketch[role=application]");
    if (!svg) return;
    const link = event.target.closest(".mapbuttons a");
    if (link && tell(svg, "moved", shown(link))) event.preventDefault();
    if (!svg.contains(event.target) || event.target.closest(".pin")) return;
    const box = svg.getBoundingClientRect();
    const unit = svg.viewBox.baseVal.width / box.width;
    point(svg, (event.clientX - box.left) * unit, (event.clientY - box.top) * unit);
  });
})();
