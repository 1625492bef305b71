// Places beside the field for a place's name: a list and a map, made by the workbench and asked for anew as somebody types. What is chosen there fills the form's other fields for the place.
(() => {
  const PATIENCE_MS = 160;
  /** Fields of a place, and what a choice says of each. */
  const FIELDS = { place_name: "name", place_id: "id", admin1: "admin1", country: "country", latitude: "latitude", longitude: "longitude", place_precision: "precision" };
  const FINEST_GUESS = "locality";

  class Picker {
    constructor(input) {
      this.input = input;
      this.host = document.createElement("div");
      this.host.className = "places";
      this.panel = document.createElement("div");
      this.told = document.createElement("p");
      this.told.className = "told";
      this.told.setAttribute("role", "status");
      this.host.append(this.panel, this.told);
      input.closest("label").after(this.host);
      this.turn = 0;
      this.asked = { name: input.value || this.value("place_text"), spot: this.spot() };
    }

    field(column) { return this.input.form.elements["field." + column]; }
    value(column) { return this.field(column)?.value.trim() ?? ""; }
    fill(column, value) { const field = this.field(column); if (field) field.value = value; }
    spot() { return this.value("latitude") && this.value("longitude") ? `${this.value("latitude")},${this.value("longitude")}` : ""; }

    get svg() { return this.panel.querySelector(".sketch"); }
    get options() { return [...this.panel.querySelectorAll("[role=option]")]; }
    get active() { return this.options.find((option) => option.getAttribute("aria-selected") === "true"); }
    get open() { return !this.host.hidden; }

    /** Asks for list and map; an answer that a later one has overtaken is left aside. */
    async ask(changes) {
      Object.assign(this.asked, { point: "" }, changes, { in: this.value("country").match(/^[A-Z]{3}\b/)?.[0] ?? this.input.form.dataset.country });
      const turn = ++this.turn;
      const given = Object.entries(this.asked).filter(([, value]) => value);
      const answer = await fetch(`${this.input.dataset.gazetteer}?${new URLSearchParams(given)}`);
      const text = answer.ok ? await answer.text() : "";
      const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("[data-picker]");
      if (turn !== this.turn || !fresh) return;
      const first = !this.svg;
      this.show(document.importNode(fresh, true));
      if (first) this.input.closest("label").scrollIntoView({ block: "start" });
    }

    /** What the script makes of a list and a drawing. */
    enliven(fresh) {
      fresh.querySelector("[data-choices]")?.setAttribute("role", "listbox");
      fresh.querySelectorAll("[data-choices] > li").forEach((option) => option.setAttribute("role", "option"));
      window.enliven(fresh.querySelector(".sketch"));
    }

    /** What is listed is of an earlier name, until the answer comes. */
    typed() {
      this.stale = true;
      Object.assign(this.asked, { name: this.input.value.trim(), at: "", spot: "" });
      this.activate(null);
      this.toggle(true);
    }

    show(fresh) {
      this.stale = false;
      this.enliven(fresh);
      const focused = this.panel.contains(document.activeElement) && document.activeElement.matches(".sketch");
      const chosen = this.active?.dataset.id;
      const told = fresh.querySelector("[data-told]");
      told.remove();
      this.panel.replaceWith(fresh);
      this.panel = fresh;
      this.asked.at = this.svg.dataset.at;
      this.precise.value = this.precision;
      const hand = told.querySelector("[data-hand]");
      if (this.asked.point && hand) this.setByHand(hand, told.textContent);
      this.activate(this.options.find((option) => option.dataset.id === chosen));
      if (focused) this.svg.focus();
      this.mirror();
    }

    get precise() { return this.panel.querySelector("[data-precise]"); }
    get precision() { const known = this.value("place_precision"); return known && known !== "none" ? known : FINEST_GUESS; }

    /** Says to screen readers what is there. */
    mirror() {
      const there = this.open && this.options.length > 0;
      this.input.setAttribute("aria-expanded", String(there));
      if (there) this.input.setAttribute("aria-controls", "places-found"); else this.input.removeAttribute("aria-controls");
      if (there && this.active) this.input.setAttribute("aria-activedescendant", this.active.id); else this.input.removeAttribute("aria-activedescendant");
    }

    toggle(open) { this.host.hidden = !open; this.mirror(); }

    activate(option) {
      this.options.forEach((one) => one.setAttribute("aria-selected", String(one === option)));
      this.panel.querySelectorAll("[data-pin]").forEach((pin) => pin.classList.toggle("active", pin.dataset.pin !== "0" && pin.dataset.pin === option?.id.slice("place-".length)));
      const pin = this.panel.querySelector(".pin.active");
      pin?.parentNode.append(pin); // above those that it would lie under
      option?.scrollIntoView({ block: "nearest" });
      this.mirror();
    }

    /** To the next place of the list; the map follows where it does not show it. */
    step(by) {
      const all = this.options;
      if (!all.length || this.stale) return;
      const at = all.indexOf(this.active);
      const option = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
      this.activate(option);
      if (!this.panel.querySelector(".pin.active")) this.ask({ at: `6.0/${Number(option.dataset.latitude).toFixed(4)}/${Number(option.dataset.longitude).toFixed(4)}` });
    }

    choose(option) {
      Object.entries(FIELDS).forEach(([column, name]) => this.fill(column, option.dataset[name]));
      this.precise.value = this.precision;
      this.activate(option);
      this.told.textContent = option.querySelector("span").textContent.trim();
      this.asked.spot = "";
      this.panel.querySelector(".hand")?.remove();
    }

    /** The typed name stays; the state and the country are those of the nearest town. */
    setByHand(hand, told) {
      this.fill("place_id", "");
      if (!this.input.value.trim()) this.fill("place_name", this.value("place_text"));
      ["latitude", "longitude", "admin1", "country"].forEach((column) => { if (hand.dataset[column]) this.fill(column, hand.dataset[column]); });
      this.fill("place_precision", this.precise.value);
      this.asked.spot = this.spot();
      this.activate(null);
      this.told.textContent = told.trim();
    }

    clicked(event) {
      const option = event.target.closest("[role=option]");
      const pin = event.target.closest(".pin");
      if (option ?? pin) this.choose(option ?? this.panel.querySelector(`#place-${pin.dataset.pin}`));
    }

    /** @returns whether the key was for the field */
    typedInField(key) {
      if (key === "ArrowDown" || key === "ArrowUp") {
        if (!this.open) this.toggle(true);
        this.step(key === "ArrowDown" ? 1 : -1);
        return true;
      }
      if (key === "Enter" && this.open && this.active) { this.choose(this.active); return true; }
      if (key === "Escape" && this.open) { this.toggle(false); return true; }
      return false;
    }
  }

  const pickers = new Map();
  const around = (target) => [...pickers.values()].find((picker) => picker.host.contains(target) && picker.host.isConnected);

  document.addEventListener("focusin", (event) => {
    const input = event.target.closest?.("[data-gazetteer]");
    if (!input || pickers.has(input)) return;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    const picker = new Picker(input);
    pickers.set(input, picker);
    picker.ask({});
  });

  let resting = 0;
  document.addEventListener("input", (event) => {
    const picker = pickers.get(event.target);
    if (!picker) return;
    picker.typed();
    clearTimeout(resting);
    resting = setTimeout(() => picker.ask({}), PATIENCE_MS);
  });

  document.addEventListener("change", (event) => {
    const picker = event.target.matches("[data-precise]") && around(event.target);
    if (picker) picker.fill("place_precision", event.target.value);
  });

  document.addEventListener("click", (event) => around(event.target)?.clicked(event));

  document.addEventListener("pointed", (event) => around(event.target)?.ask(event.detail));

  document.addEventListener("moved", (event) => {
    const picker = around(event.target);
    if (picker) { event.preventDefault(); picker.ask({ at: event.detail }); }
  });

  // before the keys of the page see them
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const beside = event.key === "Escape" && around(event.target);
    if (beside) beside.input.focus();
    if (beside || pickers.get(event.target)?.typedInField(event.key)) { event.preventDefault(); event.stopPropagation(); }
  }, true);
})();
