import { defineConfig } from "@playwright/test";

// The address of the workbench, the browser, and where pictures go come from BrowserTest.
export default defineConfig({
  testDir: ".",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 30_000,
  reporter: "line",
  outputDir: process.env.COTEJO_PICTURES + "/failures",
  use: {
    baseURL: process.env.COTEJO_ADDRESS,
    launchOptions: { executablePath: process.env.COTEJO_CHROMIUM, args: ["--no-sandbox"] },
    trace: "off",
  },
});
