// Pictures of the page in both themes, three languages, narrow and wide.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, open, startService } from "./support.mjs";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const [browser, service] = [await launch(), await startService("--log", "error")];
const PAGES = { start: "/", code: "/?code=99904&status=404", search: "/?q=etag" };
for (const theme of ["light", "dark"]) {
  for (const language of ["en", "es", "ru"]) {
    for (const width of [360, 1280]) {
      for (const [name, path] of Object.entries(PAGES)) {
        const page = await open(browser, { language, theme, width });
        await page.goto(service.address + path);
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${width}.png`), clip: { x: 0, y: 0, width, height: width < 800 ? 1900 : 1250 } });
        await page.browserContext().close();
      }
    }
  }
}
await browser.close();
await service.end();
