// A claim's place is looked up, or set on a map by hand; both are kept, shown on the map, exported, and taken back.
import { test, expect } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";

test.use({ viewport: { width: 1366, height: 768 } });

const field = (page, column) => page.locator(`details.edit [name='field.${column}']`);
const picture = (page, name) => page.screenshot({ path: `${process.env.COTEJO_PICTURES}/${name}.png`, fullPage: true });

/** The page of a claim of this act, its fields open and the gazetteer beside the name of its place. */
async function edit(page, request, act, nth = 0) {
  const found = await (await request.get(`/api/search?act=${act}`)).json();
  const claim = found.groups.flatMap((group) => group.claims)[nth].claimId;
  await page.goto(`/review?claim=${claim}`);
  await page.keyboard.press("e");
  await field(page, "place_name").focus();
  await expect(page.locator(".places .sketch")).toBeVisible();
  return claim;
}

/** The row of a claim as it is exported. */
async function exported(request, claim) {
  const rows = (await (await request.get("/search/claims.jsonl")).text()).trim().split("\n").map((row) => JSON.parse(row));
  return rows.find((row) => row.claim_id === claim);
}

async function clean(page) {
  const findings = (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(findings.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test("a namesake is chosen by keyboard, exported, on the map, and taken back", async ({ page, request }) => {
  const claim = await edit(page, request, "kill");
  const before = await exported(request, claim);
  const told = await page.locator("h1").innerText();
  await field(page, "place_name").fill("San Crist");
  await expect(page.locator(".places [role=option]", { hasText: "San Crist" }).nth(3)).toBeVisible();
  await page.screenshot({ path: `${process.env.COTEJO_PICTURES}/places-as-seen.png` });
  await picture(page, "places-desk");
  await clean(page);
  const option = page.locator(".places [role=option]", { hasText: "Chiapas" }).first();
  while ((await option.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await expect(field(page, "place_name")).toHaveAttribute("aria-activedescendant", await option.getAttribute("id"));
  await page.keyboard.press("Enter");
  await expect(field(page, "country")).toHaveValue("MEX");
  await expect(field(page, "admin1")).toHaveValue("Chiapas");
  await page.keyboard.press("Escape");
  await expect(page.locator(".places")).toBeHidden();
  await page.keyboard.press("Enter");
  await expect.poll(async () => await exported(request, claim)).toMatchObject({ place_name: "San Cristóbal de las Casas", admin1: "Chiapas", country: "MEX", review: "edited", place_text: before.place_text });
  await expect(page.locator("h1")).not.toHaveText(told);
  const map = await (await request.get("/api/search?view=map&place=MEX/Chiapas/San Cristóbal de las Casas")).json();
  expect(map.map.marks).toHaveLength(1);
  await page.keyboard.press("u");
  await expect.poll(async () => (await exported(request, claim)).place_name).toBe(before.place_name);
  expect(await exported(request, claim)).toEqual(before);
});

test("a place that the gazetteer lacks is set on the map by a click, with its precision", async ({ page, request }) => {
  const claim = await edit(page, request, "kill", 1);
  const before = await exported(request, claim);
  await field(page, "place_name").fill("Vereda Quebradaseca");
  await expect(page.locator(".places .choices")).toContainText("no place");
  const whole = await page.locator(".sketch").getAttribute("data-at");
  await page.locator(".mapbuttons a").first().click();
  await expect(page.locator(".sketch")).not.toHaveAttribute("data-at", whole);
  const at = await page.locator(".sketch").getAttribute("data-at");
  await page.locator(".places .sketch").click({ position: { x: 300, y: 200 } });
  await expect(page.locator(".places .told").last()).toContainText("Set by hand");
  await expect(page.locator(".places .mark.hand")).toHaveCount(1);
  await expect(page.locator(".sketch")).toHaveAttribute("data-at", at);
  await page.locator("[data-precise]").selectOption("municipality");
  const [north, east] = [await field(page, "latitude").inputValue(), await field(page, "longitude").inputValue()];
  await picture(page, "places-hand");
  await clean(page);
  await page.locator("details.edit form > button").click();
  await expect.poll(async () => await exported(request, claim)).toMatchObject({ place_name: "Vereda Quebradaseca", latitude: Number(north), longitude: Number(east), place_precision: "municipality" });
  expect((await exported(request, claim)).place_id ?? "").toBe("");
  await expect(page.locator("details.edit[open]")).toHaveCount(0);
  await page.keyboard.press("u");
  await expect.poll(async () => await exported(request, claim)).toEqual(before);
});

test("the cross on the map is moved by the arrow keys, and Enter sets the point", async ({ page, request }) => {
  await edit(page, request, "kill", 2);
  await page.locator(".sketch").focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowUp", "Shift+ArrowUp"]) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await expect(page.locator(".places .told").last()).toContainText("Set by hand");
  const first = await field(page, "longitude").inputValue();
  await expect(page.locator(".sketch")).toBeFocused();
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(field(page, "longitude")).not.toHaveValue(first);
  await page.keyboard.press("Escape");
  await expect(field(page, "place_name")).toBeFocused();
});

test("the map is dragged without setting a point", async ({ page, request }) => {
  await edit(page, request, "kill", 2);
  const [address, before, at] = [page.url(), await field(page, "latitude").inputValue(), await page.locator(".sketch").getAttribute("data-at")];
  await page.locator(".sketch").scrollIntoViewIfNeeded();
  const box = await page.locator(".sketch").boundingBox();
  await page.mouse.move(box.x + 200, box.y + 150);
  await page.mouse.down();
  await page.mouse.move(box.x + 280, box.y + 190, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator(".sketch")).not.toHaveAttribute("data-at", at);
  expect(page.url()).toBe(address);
  await expect(field(page, "latitude")).toHaveValue(before);
});

test("a missed claim gets its place from the gazetteer", async ({ page, request }) => {
  const report = (await (await request.get("/api/documents?words=granadas")).json()).reports[0];
  await page.goto(`/documents/${report.documentId}/add?words=Los+atacantes+huyeron&field.act=flee`);
  await page.locator("[name='field.place_name']").fill("Maraca");
  await page.locator(".places [role=option]", { hasText: "Maracaibo" }).first().click();
  await expect(page.locator("[name='field.latitude']")).not.toHaveValue("");
  await picture(page, "places-missed");
  await clean(page);
  await page.locator("[name='field.act']").fill("seize");
  await page.locator("form.missed .send button").click();
  await expect(page).toHaveURL(/claim=/);
  const claim = new URL(page.url()).searchParams.get("claim");
  expect(await exported(request, claim)).toMatchObject({ place_name: "Maracaibo", country: "VEN", rule: "review" });
  await page.goto("/review");
  await page.keyboard.press("u");
  await expect.poll(async () => await exported(request, claim)).toBeUndefined();
});

for (const [shape, options] of Object.entries({ dark: { colorScheme: "dark" }, phone: { viewport: { width: 390, height: 800 } } })) {
  test.describe(shape, () => {
    test.use(options);
    test("the list and the map fit the page", async ({ page, request }) => {
      await edit(page, request, "kill");
      await field(page, "place_name").fill("San José");
      await expect(page.locator(".places [role=option]", { hasText: "San Jos" }).nth(3)).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await picture(page, `places-${shape}`);
      await clean(page);
    });
  });
}

test("without script a place is looked up on a page of its own", async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.COTEJO_ADDRESS });
  const page = await context.newPage();
  const claim = (await (await request.get("/api/search?act=kill")).json()).groups[0].claims[0].claimId;
  const before = await exported(request, claim);
  await page.goto(`/review?claim=${claim}`);
  await page.locator("details.edit summary").click();
  await page.locator(".unscripted a").click();
  await page.locator(".looking [type=search]").fill("Barquisimeto");
  await page.locator(".looking [role=search] button").click();
  await page.locator(".takes button", { hasText: "Barquisimeto" }).first().click();
  expect(await exported(request, claim)).toMatchObject({ place_name: "Barquisimeto", admin1: "Lara" });
  await page.locator(".undo button").click();
  expect(await exported(request, claim)).toEqual(before);
  await context.close();
});

test("an area is drawn by clicks and keys, named, and counted in", async ({ page }) => {
  await page.goto("/displacement?control=MEX&before=2026-01..2026-03&after=2026-04..2026-06");
  await page.locator(".geojson summary").click();
  await page.locator(".geojson a").click();
  await page.locator("[name='area.name'][data-kept]").fill("Frontera");
  const map = page.locator("[data-drawing] .sketch");
  for (const [corners, position] of [[1, { x: 200, y: 120 }], [2, { x: 420, y: 120 }], [3, { x: 420, y: 300 }]]) {
    await map.click({ position });
    await expect(page.locator("[data-drawing] [role=status]")).toContainText(`${corners} corner`);
  }
  await map.focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await expect(page.locator("[data-drawing] [role=status]")).toContainText("4 corners");
  await page.locator("[data-shorter]").click();
  await expect(page.locator("[data-drawing] [role=status]")).toContainText("3 corners");
  await expect(page.locator("[data-drawing] polygon")).toHaveCount(1);
  await page.reload();
  await expect(page.locator("[data-drawing] [role=status]")).toContainText("3 corners");
  await page.locator("[name='area.name'][data-kept]").fill("Frontera");
  await page.locator("[name='area.corners']").first().fill("-34,-58 -34,-47 -26,-47 -26,-58");
  await page.locator("[data-drawing] form[method=get] button").click();
  await expect(page.locator("[data-drawing] [role=status]")).toContainText("4 corners");
  await expect(page.locator("[name='area.name'][data-kept]")).toHaveValue("Frontera");
  await picture(page, "area-drawn");
  await clean(page);
  await page.locator("[data-drawing] form[method=post] button").click();
  await expect(page).toHaveURL(/response=Frontera/);
  await expect(page.locator(".answers")).toContainText("outline of 4 corners");
  await expect(page.locator(".answers")).toContainText("Frontera");
});

test("a search is narrowed to an area that was drawn on its map", async ({ page }) => {
  await page.goto("/search?view=map&status=asserted");
  const all = await page.locator("#found").innerText();
  await page.locator(".draw a").click();
  await page.locator("[name='area.corners']").first().fill("-34,-58 -34,-47 -26,-47 -26,-58");
  await page.locator("[data-drawing] form[method=get] button").click();
  await expect(page.locator("[data-drawing] [role=status]")).toContainText("4 corners");
  await page.locator("[name='area.name'][data-kept]").fill("Frontera");
  await page.locator("[data-drawing] form[method=post] button").click();
  await expect(page.locator(".chosenlist")).toContainText("Frontera");
  await expect(page.locator("#found")).not.toHaveText(all);
  await picture(page, "area-search");
  await clean(page);
});
