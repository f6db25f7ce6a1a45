// Pictures of the page and the portal in both themes, three languages, and three widths.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, open, startPortal, startService } from "./support.mjs";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const [browser, service, portal] = [await launch(), await startService("--log", "error"), await startPortal()];

const DETAILS = `> POST /v1.0/engagements/referrals HTTP/1.1
< HTTP/1.1 400 Bad Request
< MS-RequestId: 5f8d3c1a-0b7e-4d52-9a66-2e1f7b9c4d80
< MS-CorrelationId: 9f1b6c52-3c1e-4a0b-8f33-aa10c4e2b7d1
< Date: Sun, 01 Mar 2026 12:00:03 GMT
<
{"error": {"code": "invalidRequest", "message": "x", "target": "referral.organizationProfile", "innerError": {"code": "99901",
"message": "x", "details": {"InvalidReferralForCoSellConversion": ["x"], "AnUnknownRuleWithAVeryLongNameThatHasToBreak": ["x"]}}}}`;
const TWO = `${DETAILS}\n\nHTTP/1.1 429 Too Many Requests\nRetry-After: 120\n\n{"error": {"code": "itIsNew"}}`;

/** What stands on each page: an address, perhaps what is pasted there, perhaps what is done then. */
const PAGES = {
  start: { path: "/" },
  code: { path: "/?code=99904&status=404" },
  search: { path: "/?q=etag" },
  nothing: { path: "/?q=zzz" },
  unknown: { path: "/?code=unheard-of" },
  lost: { path: "/nowhere" },
  tenant: { path: "/?tenant=nobody" },
  details: { path: "/", paste: DETAILS, act: (page) => page.$eval("details", (details) => { details.open = true; }) },
  transcript: { path: "/", paste: TWO },
  sentence: { path: "/", paste: "the customer says: organization not allowed to create resources" },
  focus: { path: "/?code=99904", act: (page) => page.focus(".primary") },
};

async function picture(name, page, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, width < 800 ? 2600 : 1500) };
  await page.screenshot({ path: join(folder, `${name}.png`), clip });
}

async function shoot(name, { path, paste, act }, { language, theme, width }) {
  const page = await open(browser, { language, theme, width });
  await page.goto(service.address + path);
  if (paste) {
    await page.$eval("#text", (field, text) => { field.value = text; }, paste);
    await Promise.all([page.waitForSelector("#result :is(.notice, .similar)"), page.click(".primary")]);
  }
  await act?.(page);
  await picture(`${name}-${language}-${theme}-${width}`, page, width);
  await page.browserContext().close();
}

async function shootPortal({ language, theme, width }) {
  const page = await open(browser, { language, theme, width });
  await page.goto(portal.address);
  await page.click('[data-referral="99901"]');
  await page.waitForSelector('#answer[data-referral="99901"]');
  await picture(`portal-${language}-${theme}-${width}`, page, width);
  await page.browserContext().close();
}

for (const theme of ["light", "dark"]) {
  for (const language of ["en", "es", "ru"]) {
    for (const width of [360, 768, 1440]) {
      for (const [name, page] of Object.entries(PAGES)) await shoot(name, page, { language, theme, width });
      await shootPortal({ language, theme, width });
    }
    const page = await open(browser, { language, theme });
    await page.goto(`${service.address}/?code=99904`);
    await page.emulateMediaType("print");
    await page.pdf({ path: join(folder, `print-${language}-${theme}.pdf`), format: "A4" });
    await page.browserContext().close();
  }
}
await browser.close();
await service.end();
await portal.end();
