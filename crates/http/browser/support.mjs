// Programs under test, and a browser that looks at them.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";

/** Starts a program that says where it is, on standard output or error; gives the address and a way to end it. */
export async function start(program, ...args) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const log = [];
  const address = await new Promise((found, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on("line", (line) => {
        log.push(line);
        const match = line.match(/http:\/\/[\d.]+:\d+/);
        if (match) found(match[0]);
      });
    }
    child.on("exit", (code) => failed(new Error(`${program} ended with ${code}: ${log.join("\n")}`)));
  });
  const end = () => new Promise((ended) => { child.removeAllListeners("exit"); child.on("exit", ended); child.kill(); });
  return { address, log, end };
}

export const startService = (...args) => start(process.env.SERVICE, "serve", "--addr", "127.0.0.1:0", ...args);
export const startPortal = (...args) => start(process.env.PORTAL, "127.0.0.1:0", ...args);

export const launch = () =>
  puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"] });

/** A page of its own, as a user with these settings sees it. What the browser complains of is kept. */
export async function open(browser, { language = "en", theme = "light", width = 1280, height = 900, script = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.setExtraHTTPHeaders({ "accept-language": language });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.setJavaScriptEnabled(script);
  page.complaints = [];
  page.on("console", (message) => { if (message.type() === "error") page.complaints.push(message.text()); });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.requests = [];
  page.on("request", (request) => page.requests.push(request.url()));
  return page;
}

export const text = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());
