// firefox.mjs FIREFOX PAGE FOLDER: open the page from disk in Firefox, use it as a reader would, save what it gives to
// take away into FOLDER, and print what was seen, said and asked for as JSON.
import puppeteer from "puppeteer-core";
import { pathToFileURL } from "node:url";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const [firefox, file, folder] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  headless: true,
  extraPrefsFirefox: {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "browser.download.folderList": 2,
    "browser.download.dir": folder,
    "browser.download.useDownloadDir": true,
    "browser.download.alwaysOpenPanel": false,
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.helperApps.neverAsk.saveToDisk": "image/png,image/svg+xml,text/csv,application/json,application/xml",
  },
});
const said = [];
const asked = [];
const seen = {};
const page = await browser.newPage();
page.on("console", (message) => said.push(message.text()));
page.on("pageerror", (error) => said.push(String(error)));
page.on("request", (request) => asked.push(request.url()));
const drawn = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const text = (selector) => page.$eval(selector, (element) => element.textContent);
const PATIENCE = 120_000; // milliseconds, as in tests/work.py
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Wait until `read` gives what `fits`, and return it; once no machine that works would need so long, whatever it gives
// then.
async function until(read, fits) {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const value = await read();
    if (fits(value)) return value;
    await wait(50);
  }
  return read();
}

async function saved(button, ending) {
  await page.click(button);
  const written = (name) =>
    name && statSync(join(folder, name)).size && !readdirSync(folder).some((each) => each.endsWith(".part"));
  return until(() => readdirSync(folder).find((each) => each.endsWith(ending)) ?? null, written);
}

async function opened(fragment) {
  await page.goto(pathToFileURL(file).href + fragment);
  await page.evaluate(() => window.axisgraph.ready);
  await drawn();
}

try {
  await page.setViewport({ width: 1280, height: 800 });
  await opened("");
  seen.view = await page.evaluate(() => window.axisgraph.view());
  await page.keyboard.press("/");
  await page.keyboard.type("ansarullah");
  await page.keyboard.press("Enter");
  seen.found = await until(
    () => text("#panel-title"),
    (words) => words.includes("Houthis"),
  );
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("3");
  await drawn();
  seen.rows = await until(
    () => page.$$eval("#view-table [role=row], #view-table tr", (rows) => rows.length),
    (rows) => rows > 5,
  );
  seen.address = await until(
    () => page.evaluate(() => window.location.hash),
    (hash) => hash.includes("view=table"),
  );
  await page.evaluate(() => {
    window.location.hash = "#view=graph&open=link:iran-weapons-hamas&pinned=iran:4000:2000&kinds=weapons";
  });
  seen.link = await until(
    () => text("#panel-eyebrow"),
    (words) => words.includes("Weapons"),
  );
  seen.pinned = await page.evaluate(() => {
    const box = window.axisgraph.picture().boxes.find(({ id }) => id === "iran");
    const canvas = document.getElementById("canvas").getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2 - canvas.left, box.y + box.height / 2 - canvas.top];
    return [x / canvas.width, y / canvas.height];
  });
  await page.click("#show-take");
  seen.png = await saved("#take-png", ".png");
  seen.svg = await saved("#take-svg", ".svg");
  seen.csv = await saved("#take-csv-links", "-links.csv");
  seen.status = await until(
    () => text("#take-status"),
    (words) => words.includes("-links.csv"),
  );
  await page.keyboard.press("Escape");
  await page.goto("about:blank");
  await opened('#open=paths&question=["iran","hamas",{"kinds":["weapons"]}]');
  seen.routes = await page.$$eval(".route", (routes) => routes.map((route) => route.textContent));
  await page.goto("about:blank");
  await opened("#view=nonsense");
  seen.note = await text("#note");
} catch (error) {
  seen.broke = String(error.stack);
}
await browser.close();
console.log(JSON.stringify({ seen, said, asked: asked.filter((url) => url !== "about:blank") }));
