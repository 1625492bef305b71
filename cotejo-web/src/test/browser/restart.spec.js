// The next morning: everything of the day before is there.
import { readFileSync } from "node:fs";
import { test, expect } from "@playwright/test";

test("the day before is kept", async ({ page, request }) => {
  const day = JSON.parse(readFileSync(process.env.COTEJO_DAY, "utf8"));
  const data = async (path) => (await request.get(path)).json();
  expect((await data("/api/search")).total).toBe(day.total);
  expect((await data("/api/review")).reviewed).toBe(day.reviewed);
  const settled = (await data("/api/incidents/" + day.id)).settled.find(({ measure }) => measure === "killed");
  expect(settled).toMatchObject({ low: "9", best: "9", high: "9", decided: true });
  await page.goto("/incidents/" + day.id);
  await expect(page.locator(".reports > li")).toHaveCount(day.reports);
  await expect(page.locator(".history")).toContainText("another raid");
  await expect(page.locator(".history")).toContainText("nine death certificates");
});
