// What a monitor does, mostly without a mouse.
import { test, expect } from "@playwright/test";

test.use({ viewport: { width: 1366, height: 768 } });

test("search by keyboard, narrow down, open, come back", async ({ page }) => {
  await page.goto("/search");
  await page.keyboard.press("/");
  await expect(page.locator("#words")).toBeFocused();
  await page.keyboard.type("muertos");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/words=muertos/);
  const found = await page.locator("#found").innerText();
  await page.locator(".facet .value", { hasText: "denied" }).click();
  await expect(page).toHaveURL(/status=denied/);
  await expect(page.locator("#found")).not.toHaveText(found);
  await page.goBack();
  await expect(page.locator("#found")).toHaveText(found);
  await page.keyboard.press("j");
  await expect(page.locator("[data-row]").first()).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/incidents|documents/);
});

test("a facet is exchanged without loading the page anew, and the address says so", async ({ page }) => {
  await page.goto("/search");
  await page.evaluate(() => { window.stayed = true; });
  await page.locator(".facet .value").first().click();
  await expect(page.locator(".chosenlist")).toBeVisible();
  expect(await page.evaluate(() => window.stayed)).toBe(true);
  const address = page.url();
  const found = await page.locator("#found").innerText();
  await page.goto(address);
  await expect(page.locator("#found")).toHaveText(found);
});

test("what is found is saved with as many rows", async ({ page, request }) => {
  await page.goto("/search?view=table&status=denied");
  const total = (await (await request.get("/api/search?status=denied")).json()).total;
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".exports a", { hasText: "jsonl" }).click()]);
  const rows = (await (await request.get(new URL(download.url()).pathname + new URL(download.url()).search)).text()).trim().split("\n");
  expect(rows.length).toBe(total);
  expect(Object.keys(JSON.parse(rows[0]))).toContain("link");
});

test("a figure opens its sentence; a wrong merge is split and the split taken back", async ({ page, request }) => {
  const id = (await (await request.get("/api/incidents?sort=reports")).json()).incidents[0].id;
  await page.goto("/incidents/" + id);
  await page.locator(".matrix summary").first().click();
  await expect(page.locator(".matrix details[open] blockquote").first()).toBeVisible();
  const before = await page.locator(".reports > li").count();
  await page.locator(".reports .decide summary").last().click();
  await page.locator(".reports .decide[open] input[name=reason]").fill("another raid");
  await page.locator(".reports .decide[open] button").click();
  await expect(page.locator(".reports > li")).toHaveCount(before - 1);
  await expect(page.locator(".history")).toContainText("another raid");
  await page.locator(".history button").first().click();
  await expect(page.locator(".reports > li")).toHaveCount(before);
});

test("a claim of a report and its words lead to each other", async ({ page, request }) => {
  const report = (await (await request.get("/api/documents?words=granadas")).json()).reports[0];
  await page.goto("/documents/" + report.documentId);
  await page.locator(".text .anchor").last().click();
  await expect(page.locator(".coded-claim:target")).toBeVisible();
  await page.locator(".coded-claim:target .back").click();
  await expect(page).toHaveURL(/#t\d+$/);
});

test("language and appearance are kept; the keys are shown at ?", async ({ page }) => {
  await page.goto("/search");
  await page.locator(".settings summary").click();
  await page.locator("select[name=language]").selectOption("es");
  await page.locator("select[name=theme]").selectOption("dark");
  await page.locator(".settings button").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.screenshot({ path: `${process.env.COTEJO_PICTURES}/keys-es-dark.png` });
  await page.keyboard.press("Escape");
  await page.goto("/checks");
  await expect(page.locator("h1")).toContainText("cuadra");
});

test("indicators of a period: a number opens its claims, a claim its report", async ({ page }) => {
  await page.goto("/search");
  await page.locator(".menu summary", { hasText: "Figures" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/indicators$/);
  await page.locator("input[name=period]").fill("2026-03");
  await page.locator("input[name=period]").press("Enter");
  await expect(page).toHaveURL(/period=2026-03/);
  const killed = await page.locator(".indicator .shown a").first().innerText();
  await page.locator(".indicator .shown a").first().click();
  await expect(page.locator(".kicker b")).toHaveText(killed);
  await expect(page.locator(".case blockquote").first()).toBeVisible();
  await page.locator(".case .claim .source a").first().click();
  await expect(page).toHaveURL(/\/documents\/.*claim=/);
});

test("menus close at Escape and when another opens", async ({ page }) => {
  await page.goto("/search");
  await page.locator(".menu summary", { hasText: "Registers" }).click();
  await expect(page.locator(".menu[open]")).toHaveCount(1);
  await page.locator(".menu summary", { hasText: "Figures" }).click();
  await expect(page.locator(".menu[open]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".menu[open]")).toHaveCount(0);
  await expect(page.locator(".menu summary", { hasText: "Figures" })).toBeFocused();
});

test("a polygon that is pasted is counted in", async ({ page }) => {
  await page.goto("/displacement?control=MEX&before=2026-01..2026-03&after=2026-04..2026-06");
  await page.locator(".geojson summary").click();
  await page.locator("textarea[name=geojson]").fill('{"type":"Polygon","coordinates":[[[-58,-34],[-47,-34],[-47,-26],[-58,-26],[-58,-34]]]}');
  await page.locator(".geojson button").click();
  await expect(page).toHaveURL(/response=-34/);
  await expect(page.locator(".finding")).toContainText("outline of 4 corners");
});

test("every page works without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(process.env.COTEJO_ADDRESS + "search");
  await page.locator(".facet .value").first().click();
  await expect(page.locator(".chosenlist")).toBeVisible();
  await context.close();
});

test("a missed claim: words are selected, taken over by keys, and the claim is there after reloading", async ({ page, request }) => {
  const report = (await (await request.get("/api/documents?words=granadas")).json()).reports[0];
  await page.goto("/documents/" + report.documentId);
  const before = await page.locator(".coded-claim").count();
  await page.keyboard.press("m");
  await expect(page).toHaveURL(/\/add$/);
  await select(page, "dos motocicletas");
  await page.keyboard.press("n");
  await expect(page.locator("[data-evidence]")).toHaveText("Los atacantes huyeron en dos motocicletas.");
  await select(page, "Los atacantes");
  await page.keyboard.press("w");
  await page.keyboard.press("a");
  await expect(page.locator("[name='field.act']")).toBeFocused();
  await page.keyboard.type("seize");
  await page.locator("[name='field.exactly']").fill("2");
  await page.keyboard.press("Enter");
  await expect(page.locator(".coded-claim.chosen")).toContainText("Los atacantes");
  await page.reload();
  await expect(page.locator(".coded-claim")).toHaveCount(before + 1);
  await page.goto("/review");
  const told = await page.locator("h1").innerText();
  await page.keyboard.press("u");
  await expect(page.locator("h1")).not.toHaveText(told);
  await page.goto("/documents/" + report.documentId);
  await expect(page.locator(".coded-claim")).toHaveCount(before);
});

test("a sentence is chosen as evidence by keyboard alone", async ({ page, request }) => {
  const report = (await (await request.get("/api/documents?words=granadas")).json()).reports[0];
  await page.goto("/documents/" + report.documentId + "/add");
  for (const key of ["j", "j", "j", "j", "Enter"]) await page.keyboard.press(key);
  await expect(page.locator("[data-evidence]")).toHaveText("Los atacantes huyeron en dos motocicletas.");
  const [begin, end] = [await page.locator("[name=begin]").inputValue(), await page.locator("[name=end]").inputValue()];
  const told = await (await request.get(`/api/documents/${report.documentId}/add?begin=${begin}&end=${end}`)).json();
  expect(told.evidence).toBe("Los atacantes huyeron en dos motocicletas.");
});

test("two code a round, neither seeing the other; a third settles one difference by keyboard", async ({ browser }) => {
  const [ana, luis, eva] = await Promise.all(["Ana", "Luis", "Eva"].map((name) => named(browser, name)));
  await eva.goto("/review/rounds?act=bombing");
  await eva.locator("[name=name]").fill("bombings");
  await eva.locator("[name=first]").fill("Ana");
  await eva.locator("[name=second]").fill("Luis");
  await eva.locator(".open-round button").click();
  await expect(eva).toHaveURL(/rounds\/\d+$/);
  const round = eva.url();
  const total = (await (await eva.request.get(round.replace("/review", "/api/review") + "/code")).json()).claims;
  for (const [page, key] of [[ana, "a"], [luis, "r"]]) {
    await page.goto(round + "/code");
    for (let judged = 1; judged <= total; judged++) {
      await page.keyboard.press(key);
      await expect(page.locator("h1")).toContainText(`${judged} of ${total} judged`);
      if (page === ana) await expect(page.locator("main")).not.toContainText("rejected");
    }
  }
  await eva.goto(round);
  await expect(eva.locator(".differences li")).toHaveCount(total);
  await eva.screenshot({ path: `${process.env.COTEJO_PICTURES}/round-coded.png` });
  await eva.goto(round + "/adjudicate");
  await eva.screenshot({ path: `${process.env.COTEJO_PICTURES}/difference.png` });
  await eva.keyboard.press("2");
  await expect(total === 1 ? eva.locator(".nothing") : eva.locator("h1")).toContainText(total === 1 ? "Nothing is left" : `${total - 1} of ${total}`);
  await eva.goto(round);
  await expect(eva.locator(".differences .settled")).toHaveCount(1);
  await Promise.all([ana, luis, eva].map((page) => page.context().close()));
});

/** A page of somebody who decides under this name. */
async function named(browser, name) {
  const context = await browser.newContext({ baseURL: process.env.COTEJO_ADDRESS, viewport: { width: 1366, height: 768 } });
  await context.addCookies([{ name: "decider", value: Buffer.from(name).toString("base64url"), url: process.env.COTEJO_ADDRESS }]);
  return context.newPage();
}

/** As with a mouse. */
function select(page, words) {
  return page.evaluate((sought) => {
    const texts = document.createTreeWalker(document.querySelector(".sentences"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.data.indexOf(sought);
      if (at >= 0) { getSelection().setBaseAndExtent(texts.currentNode, at, texts.currentNode, at + sought.length); return; }
    }
    throw new Error("the page does not say " + sought);
  }, words);
}

test("the map: a cluster comes apart, a place narrows the search, what is moved stays in the address", async ({ page }) => {
  await page.goto("/search?view=map");
  await page.evaluate(() => { window.stayed = true; });
  const total = await page.locator("#found").innerText();
  await page.locator(".mark.cluster").first().click();
  await expect(page).toHaveURL(/at=/);
  await expect(page.locator("#found")).toHaveText(total);
  // The list is drawn anew behind the cluster's click: on a busy machine a click may fall on the old one.
  await expect(async () => {
    await page.locator(".placelist li a").first().click();
    await expect(page.locator(".chosenlist")).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20000 });
  await expect(page.locator("#found")).not.toHaveText(total);
  const shown = new URL(page.url()).searchParams.get("at");
  const box = await page.locator(".map").boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + 90, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).not.toBe(shown);
  expect(await page.evaluate(() => window.stayed)).toBe(true);
  const moved = page.url();
  await page.mouse.wheel(0, -120);
  await expect(page).not.toHaveURL(moved);
  await page.goBack();
  await expect(page).toHaveURL(moved);
});

test("the timeline: dragging over periods sets the days, a bar leads to what is known no finer", async ({ page }) => {
  await page.goto("/search?view=timeline");
  const total = await page.locator("#found").innerText();
  const columns = page.locator(".density .column");
  const first = await columns.first().boundingBox();
  const third = await columns.nth(2).boundingBox();
  await page.mouse.move(first.x + first.width / 2, first.y - 20);
  await page.mouse.down();
  await page.mouse.move(third.x + third.width / 2, first.y - 20, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  const chosen = new URL(page.url()).searchParams;
  expect(chosen.get("from") < chosen.get("to")).toBe(true);
  await expect(page.locator("#found")).not.toHaveText(total);
  await expect(page.locator(".chosenlist")).toBeVisible();
  await page.goBack();
  await expect(page.locator("#found")).toHaveText(total);
  const bar = page.locator(".spans a").first();
  const count = (await bar.getAttribute("aria-label")).match(/: ([\d,]+) claim/)[1]; // a thin bar has no number on it
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/dated=(year|month|week)/);
  await expect(page.locator("#found")).toHaveText(new RegExp(`^${count} claim`));
});
