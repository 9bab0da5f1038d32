// Link the modules of graph/page/js into graph/page/page.js, the script that every page carries. `--check` only
// compares.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const BANNER = `// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";`;
const target = join(root, "graph/page/page.js");

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["graph/page/js/ui/main.js"],
  bundle: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "inline",
  banner: { js: BANNER },
  write: false,
});
const linked = outputFiles[0].text;

if (!process.argv.includes("--check")) writeFileSync(target, linked);
else if (readFileSync(target, "utf8") !== linked) {
  console.error("graph/page/page.js is not what graph/page/js gives: run `make page-script`");
  process.exit(1);
}
