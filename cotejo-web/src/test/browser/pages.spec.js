// Each page in three shapes: no serious finding by axe-core, nothing sticks out, nothing is blocked or fails; a picture of each.
import { test, expect } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";

const shapes = {
  desk: { viewport: { width: 1366, height: 768 }, colorScheme: "light" },
  dark: { viewport: { width: 1366, height: 768 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 800 }, colorScheme: "light" },
};

const pages = {
  search: async () => "/search",
  table: async () => "/search?view=table",
  map: async () => "/search?view=map",
  "map-near": async () => "/search?view=map&country=VEN&at=6.0/8.50/-68.00",
  timeline: async () => "/search?view=timeline",
  "timeline-rows": async () => "/search?view=timeline&country=BRA&from=2026-01-01&to=2026-12-31",
  nothing: async () => "/search?words=xyzzy",
  incidents: async () => "/incidents",
  disagreements: async () => "/disagreements",
  incident: async (request) => "/incidents/" + (await data(request, "/api/incidents?sort=reports")).incidents[0].id,
  elsewhere: async (request) => "/incidents/" + (await data(request, "/api/incidents?sort=reports")).incidents[0].id + "/elsewhere",
  documents: async () => "/documents",
  document: async (request) => "/documents/" + (await data(request, "/api/documents?words=granadas")).reports[0].documentId,
  missed: async (request) => "/documents/" + (await data(request, "/api/documents?words=granadas")).reports[0].documentId + "/add?words=Los+atacantes+huyeron&field.act=bake&check=1",
  places: async () => "/places?name=San+Crist&in=VEN&spot=8.1,-71.2&claim=c-1",
  "compare-offers": async (request) => "/compare?one=" + (await raid(request))[0].documentId,
  compare: async (request) => { const both = await raid(request); return `/compare?one=${both[0].documentId}&other=${both[1].documentId}`; },
  plans: async () => "/plans",
  commitments: async () => "/commitments",
  checks: async () => "/checks",
  sources: async () => "/sources",
  rounds: async () => "/review/rounds",
  round: async (request) => round(request),
  coding: async (request) => (await round(request)) + "/code",
  adjudicate: async (request) => (await round(request)) + "/adjudicate",

  indicators: async () => "/indicators?by=month",
  why: async () => "/indicators/why?of=A-2",
  statistics: async () => "/statistics",
  bulletins: async () => "/bulletin",
  bulletin: async () => "/bulletin?period=2026-03",
  displacement: async () => "/displacement?response=MEX&around=BRA&control=10.5,-72+11,-72+11,-71&before=2026-01..2026-03&after=2026-04..2026-06",
  area: async () => "/area?area.for=displacement&control=COL&area.corners=10.5,-72+11,-72+11,-71",
  escalation: async () => "/escalation?date=2026-03-01",
  "near-repeat": async () => "/near-repeat?km=0-2,2-10&days=0-8,8-15",
  undercount: async () => "/undercount?channels=one%3DValdoria+Herald%0Atwo%3DSouthern+Wire%0Athree%3DDiario",
  agreement: async () => "/agreement",
  missing: async () => "/incidents/i-none",
};

async function data(request, path) {
  return (await request.get(path)).json();
}

/** A round in which the reader codes; opened when it is first asked for. */
async function round(request) {
  const { rounds, by } = await data(request, "/api/review/rounds");
  if (rounds.length) return rounds[0].page;
  const token = (await (await request.get("/review/rounds")).text()).match(/name="token" value="([^"]+)"/)[1];
  await request.post("/review/rounds/open", { form: { token, name: "Pilot", first: by, second: "Luis", reports: "2" } });
  return (await data(request, "/api/review/rounds")).rounds[0].page;
}

async function raid(request) {
  const id = (await data(request, "/api/incidents?sort=reports")).incidents[0].id;
  return (await data(request, "/api/incidents/" + id)).reports;
}

for (const [shape, options] of Object.entries(shapes)) {
  test.describe(shape, () => {
    test.use(options);
    for (const [name, path] of Object.entries(pages)) {
      test(name, async ({ page, request }) => {
        const trouble = [];
        page.on("pageerror", (error) => trouble.push(error.message));
        page.on("console", (message) => { if (message.type() === "error" && !message.text().includes("404")) trouble.push(message.text()); });
        await page.goto(await path(request));
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: `${process.env.COTEJO_PICTURES}/${name}-${shape}.png` });
        const findings = (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        expect(findings.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
        expect(trouble).toEqual([]);
      });
    }
  });
}
