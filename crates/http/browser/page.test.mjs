// The page of the service, with a keyboard, a screen reader's rules, narrow and wide, with and without JavaScript.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch, open, startService, text } from "./support.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BODY = '{"error": {"code": "itemNotFound", "message": "MARKER of the developer", "innerError": {"code": "99904", "message": "MARKER"}}}';
const PAGES = ["/", "/?code=99904", "/?code=99901&status=400&q=etag", "/?status=429", "/?code=unheard-of", "/?q=zzz"];
const THEMES = ["light", "dark"];
const LANGUAGES = ["en", "es", "ru"];

let browser, service;
before(async () => { [browser, service] = [await launch(), await startService("--log", "debug")]; });
after(async () => { await browser.close(); await service.end(); });

/** What axe finds. The page's own policy lets no script in; the test's comes by the debugger. */
async function findings(page) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  assert.ok(passes.length > 10, "axe has looked");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
}

for (const theme of THEMES) {
  for (const language of LANGUAGES) {
    test(`axe finds nothing, ${theme}, ${language}`, async () => {
      for (const width of [360, 1280]) {
        const page = await open(browser, { language, theme, width });
        for (const path of ["/", "/?code=99901&status=400&q=etag", "/?code=unheard-of", "/?tenant=nobody"]) {
          await page.goto(service.address + path);
          assert.deepEqual(await findings(page), [], `${path} at ${width}`);
        }
        await page.goto(`${service.address}/nowhere`);
        assert.deepEqual(await findings(page), []);
      }
    });
  }
}

test("axe sees what is wrong", async () => {
  const page = await open(browser);
  await page.goto(service.address);
  await page.$eval("label[for=text]", (label) => label.remove());
  await page.$eval("textarea", (field) => field.removeAttribute("placeholder"));
  assert.match((await findings(page)).join(), /label/);
});

test("nothing is wider than the window", async () => {
  for (const language of LANGUAGES) {
    for (const width of [320, 360, 480, 800, 1024, 1920]) {
      const page = await open(browser, { language, width });
      for (const path of PAGES) {
        await page.goto(service.address + path);
        const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide <= window, `${path} in ${language}: ${wide} in ${window}`);
      }
      await page.browserContext().close();
    }
  }
});

test("nothing is loaded from elsewhere, and the browser has no complaint", async () => {
  const page = await open(browser, { language: "es" });
  for (const path of PAGES) await page.goto(service.address + path);
  assert.ok(page.requests.length > PAGES.length);
  assert.deepEqual(page.requests.filter((url) => !url.startsWith(service.address)), []);
  assert.deepEqual(page.complaints, []);
});

for (const script of [true, false]) {
  test(`a pasted body is explained ${script ? "with" : "without"} JavaScript`, async () => {
    const page = await open(browser, { language: "es", script });
    await page.goto(service.address);
    await page.type("#text", BODY);
    await page.select("#lang", "ru");
    const done = script ? page.waitForSelector("#result .notice") : page.waitForNavigation();
    await page.click("form.ask button[type=submit]");
    await done;
    assert.equal(await text(page, "#result .notice .text"), "Ресурс не найден");
    assert.equal(await text(page, "#result-heading"), "Así lo ve su partner");
    assert.equal(page.url(), `${service.address}/${script ? "" : "#result"}`, "no body in the address");
    const rest = await page.evaluate(() => { document.querySelector("#text").value = ""; return document.body.innerHTML; });
    assert.ok(!rest.includes("MARKER"));
    assert.deepEqual(page.complaints, []);
  });
}

test("the paste stays in its field with JavaScript, and the result has the focus", async () => {
  const page = await open(browser);
  await page.goto(service.address);
  await page.type("#text", BODY);
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await page.waitForSelector("#result .notice");
  assert.equal(await page.$eval("#text", (field) => field.value), BODY);
  assert.equal(await page.evaluate(() => document.activeElement.id), "result");
});

test("a pasted code gets an address that can be shared", async () => {
  const page = await open(browser, { language: "en" });
  await page.goto(service.address);
  await page.type("#text", "99914");
  await page.select("#lang", "es");
  await page.click("form.ask button[type=submit]");
  await page.waitForSelector("#result .notice");
  assert.equal(page.url(), `${service.address}/?code=99914&lang=es&ui=en`);
  const shared = await page.$eval("a.share", (link) => link.href);
  assert.equal(shared, `${service.address}/?code=99914&lang=es#result`);
  await page.goto(shared);
  assert.equal(await text(page, "#result .notice .text"), "Organización no permitida para participar en interacciones de venta conjunta");
});

test("after an explanation the links to the other languages keep it", async () => {
  const page = await open(browser, { language: "en" });
  await page.goto(service.address);
  await page.type("#text", "99914");
  await page.click("form.ask button[type=submit]");
  await page.waitForSelector("#result .notice");
  await page.click(".switch a[lang=ru]");
  await page.waitForSelector("html[lang=ru] #result .notice");
  assert.equal(page.url(), `${service.address}/?code=99914&lang=en&ui=ru`);
});

test("what the service refuses is told in place, and the paste stays", async () => {
  const page = await open(browser, { language: "es" });
  await page.goto(service.address);
  await page.type("#text", BODY);
  // Of a tenant nobody knows, as if it had been taken away since the page was opened.
  await page.$eval("form.ask", (form) => {
    const tenant = Object.assign(document.createElement("input"), { type: "hidden", name: "tenant", value: "gone" });
    form.append(tenant);
  });
  await page.click(".primary");
  await page.waitForSelector("#result .lead");
  assert.equal(await text(page, "#result .lead"), "No existe ningún inquilino con ese nombre.");
  assert.equal(await page.$eval("#text", (field) => field.value), BODY);
});

test("a service that is gone is told in place, and the paste stays", async () => {
  const brief = await startService("--log", "error");
  const page = await open(browser, { language: "ru" });
  await page.goto(brief.address);
  await page.type("#text", BODY);
  await brief.end();
  await page.click(".primary");
  await page.waitForSelector("#result .note");
  assert.equal(await text(page, "#result .note"), "Служба недоступна. Текст остался в поле: повторите попытку чуть позже.");
  assert.equal(await page.$eval("#text", (field) => field.value), BODY);
});

test("a printed answer is one page", async () => {
  const page = await open(browser);
  await page.goto(`${service.address}/?code=99904`);
  const pdf = Buffer.from(await page.pdf({ format: "A4" })).toString("latin1");
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1);
});

test("JSON is copied by a button", async () => {
  const page = await open(browser);
  await page.browserContext().overridePermissions(service.address, ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]);
  await page.goto(`${service.address}/?code=99904`);
  await page.bringToFront();
  await page.click("details:nth-of-type(2) summary");
  await page.click("details:nth-of-type(2) button");
  await page.waitForFunction(() => document.querySelector("details:nth-of-type(2) button").textContent === "Copied");
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  assert.deepEqual([copied.code, copied.detail], ["99904", "Resource not found"]);
});

test("a ticket is copied by a button, with labels of the page and texts of the partner", async () => {
  const page = await open(browser, { language: "es" });
  await page.browserContext().overridePermissions(service.address, ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]);
  await page.goto(`${service.address}/?code=99904&lang=ru&ui=es`);
  await page.bringToFront();
  await page.click("details:nth-of-type(1) summary");
  await page.click("details:nth-of-type(1) button");
  await page.waitForFunction(() => document.querySelector("details:nth-of-type(1) button").textContent === "Copiado");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const line of ["Código: 99904", "Resource not found", "Ресурс не найден"]) assert.ok(copied.split("\n").includes(line), copied);
});

test("without JavaScript ticket and JSON open, to be selected", async () => {
  const page = await open(browser, { script: false });
  await page.goto(`${service.address}/?code=99904`);
  for (const [at, start] of [[1, "Code: 99904"], [2, "{"]]) {
    await page.click(`details:nth-of-type(${at}) summary`);
    const block = await page.$(`details:nth-of-type(${at}) pre`);
    assert.ok(await block.isVisible());
    assert.ok((await block.evaluate((pre) => pre.textContent)).startsWith(start));
    assert.equal(await (await page.$(`details:nth-of-type(${at}) button`)).isVisible(), false);
  }
});

test("the list is searched while typing, as the server searches", async () => {
  const page = await open(browser, { language: "ru" });
  for (const query of ["найден", "ЕЩЁ", "etag", "no se encontró", "9990", "zzz"]) {
    await page.goto(`${service.address}/?q=${encodeURIComponent(query)}`);
    const served = await page.$$eval("tbody th a", (links) => links.map((link) => link.textContent));
    await page.goto(service.address);
    await page.type("#q", query);
    const typed = await page.$$eval("tbody tr:not([hidden]) th a", (links) => links.map((link) => link.textContent));
    assert.deepEqual(typed, served, query);
    assert.match(await text(page, ".count"), new RegExp(`\\b${typed.length}\\b`));
  }
});

test("a keyboard reaches everything, the result first", async () => {
  const page = await open(browser);
  await page.goto(`${service.address}/?code=99904`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  const seen = new Set();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim()));
  }
  for (const stop of ["English", "Español", "Русский", "text", "status", "lang", "Explain", "For a ticket", "As JSON", "q", "Search"]) assert.ok(seen.has(stop), stop);
});

test("the log holds nothing of what was pasted", () => {
  assert.ok(service.log.length > 50);
  assert.deepEqual(service.log.filter((line) => line.includes("MARKER")), []);
});
