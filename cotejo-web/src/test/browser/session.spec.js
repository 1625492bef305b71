// A working day on an empty database: twelve reports are dropped, a disagreement is settled, a wrong merge split, twenty claims reviewed by keyboard, the table saved.
// What there is at the end is written down for restart.spec.js.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test, expect } from "@playwright/test";

test.use({ viewport: { width: 1366, height: 768 } });

test("a working day", async ({ page, request }) => {
  test.setTimeout(240_000);
  const data = async (path) => (await request.get(path)).json();

  await page.goto("/intake");
  const reports = readdirSync(process.env.COTEJO_EXAMPLES).filter((name) => /^(0[1-7]|09|1[0-3])-/.test(name));
  expect(reports).toHaveLength(12);
  await page.locator("[name=files]").setInputFiles(reports.map((name) => `${process.env.COTEJO_EXAMPLES}/${name}`));
  await page.locator(".intake form button").click();
  await expect.poll(async () => (await data("/api/intake")).busy, { timeout: 180_000, intervals: [500] }).toBe(false);
  expect((await data("/api/documents")).reports.length).toBeGreaterThanOrEqual(12);

  const raid = (await data("/api/disagreements?sort=reports")).incidents[0].id;
  await page.goto("/incidents/" + raid);
  const told = await page.locator(".reports > li").count();
  const settle = page.locator("details.decide", { has: page.locator("[name=measure]") });
  await settle.locator("summary").click();
  await settle.locator("[name=measure]").selectOption("killed");
  await settle.locator("[name=low]").fill("9");
  await settle.locator("[name=reason]").fill("nine death certificates");
  await settle.locator("button").click();
  await expect(page.locator(".settled .number").first()).toHaveText("9");

  const last = page.locator(".reports > li").last();
  const apart = (await last.locator("a").first().innerText()).trim();
  const wrong = last.locator(".decide");
  await wrong.locator("summary").click();
  await wrong.locator("[name=reason]").fill("another raid");
  await wrong.locator("button").click();
  await expect(page.locator(".reports > li")).toHaveCount(told - 1);
  await expect(page.locator(".reports > li", { hasText: apart })).toHaveCount(0);

  await page.goto("/review");
  for (let reviewed = 1; reviewed <= 20; reviewed++) {
    await page.keyboard.press(reviewed % 5 === 0 ? "r" : "a");
    await expect(page.locator("h1")).toContainText(`${reviewed} `);
    await expect.poll(async () => (await data("/api/review")).reviewed).toBe(reviewed);
  }

  // rejected claims have left the incident, and its id goes with its claims; the figure stays
  const contested = (await data("/api/disagreements?sort=reports")).incidents;
  const settled = (await Promise.all(contested.map(({ id }) => data("/api/incidents/" + id)))).filter((one) => one.settled.some(({ measure, low, decided }) => measure === "killed" && low === "9" && decided));
  expect(settled).toHaveLength(1);
  const id = settled[0].id;
  await page.goto("/incidents/" + id);
  const left = await page.locator(".reports > li").count();

  await page.goto("/search?view=table");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.locator(".exports a", { hasText: "csv" }).click()]);
  const rows = readFileSync(await saved.path(), "utf8").trim().split("\n").length - 1;
  const total = (await data("/api/search")).total;
  expect(rows).toBeGreaterThanOrEqual(total);

  writeFileSync(process.env.COTEJO_DAY, JSON.stringify({ id, reports: left, total, reviewed: 20 }));
});
