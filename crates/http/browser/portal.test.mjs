// The example portal: whatever the API fails with, its user reads it in their language.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { launch, open, startPortal, text } from "./support.mjs";

let browser, portal, reviewedPortal;
before(async () => {
  browser = await launch();
  [portal, reviewedPortal] = [await startPortal(), await startPortal("--reviewed")];
});
after(async () => { await browser.close(); await portal.end(); await reviewedPortal.end(); });

/** The documented errors with their texts in an edition, from the command. */
function documented(language, ...edition) {
  const json = execFileSync(process.env.SERVICE, ["codes", "--lang", language, "--format", "json", ...edition]);
  return JSON.parse(json).filter((entry) => entry.status >= 400);
}

async function click(page, name) {
  await page.$eval(`[data-referral="${name}"]`, (button) => button.click());
  await page.waitForSelector(`#answer[data-referral="${name}"]`);
}

for (const [language, ...edition] of [["en"], ["es"], ["ru"], ["en", "--reviewed"], ["es", "--reviewed"], ["ru", "--reviewed"]]) {
  test(`every documented error is shown in ${language} ${edition}`, async () => {
    const page = await open(browser, { language });
    await page.goto((edition.length ? reviewedPortal : portal).address);
    const errors = documented(language, ...edition);
    assert.equal(errors.length, 49);
    for (const { code, title, description } of errors) {
      await click(page, code);
      assert.equal(await text(page, "#answer h2"), title, code);
      assert.equal(await text(page, "#answer p"), description, code);
      assert.equal(await page.$eval("#answer", (answer) => answer.lang), language);
      assert.ok(!(await page.content()).includes("DEVELOPER"), code);
    }
    // A failed fetch is logged by the browser; nothing else may be.
    assert.deepEqual(page.complaints.filter((line) => !line.startsWith("Failed to load resource")), []);
  });
}

test("what did not fail is shown as it is", async () => {
  const page = await open(browser);
  await page.goto(portal.address);
  await click(page, "contoso");
  assert.equal(await text(page, "#answer"), "Contoso");
});

test("a language chosen on the page outranks that of the browser", async () => {
  const page = await open(browser, { language: "es" });
  await page.goto(portal.address);
  await page.select("#language", "ru");
  await click(page, "99904");
  assert.equal(await text(page, "#answer p"), "Ресурс не найден");
});
