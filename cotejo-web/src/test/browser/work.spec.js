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
