// Reports that attack the page: no script of theirs runs, and the layout holds.
import { test, expect } from "@playwright/test";

test.use({ viewport: { width: 1366, height: 768 } });

test("nothing that a report says runs or breaks a page", async ({ page, request }) => {
  test.setTimeout(300_000);
  const trouble = [];
  page.on("dialog", (dialog) => { trouble.push("a dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("pageerror", (error) => trouble.push(error.message));
  const found = [];
  for (let number = 1; ; number++) {
    const listed = (await (await request.get("/api/documents?page=" + number)).json()).reports;
    if (listed.length === 0 || found.some(({ documentId }) => documentId === listed[0].documentId)) break;
    found.push(...listed);
  }
  expect(found.length).toBeGreaterThanOrEqual(300);
  const pages = ["/search", "/search?view=table", "/search?view=map", "/incidents", "/documents", "/review", "/sources", ...found.map(({ documentId }) => "/documents/" + documentId)];
  for (const path of pages) {
    const answer = await page.goto(path);
    expect(answer.status(), path).toBe(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => window.ran ?? false), path).toBe(false);
    await expect(page.locator("main")).toHaveCount(1);
  }
  expect(trouble).toEqual([]);
});
