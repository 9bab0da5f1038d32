// Link the modules of graph/page/js into graph/page/page.js, the script that every page carries, with the licences of
// the libraries in it. `--check` only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const target = join(root, "graph/page/page.js");

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["graph/page/js/ui/main.js"],
  bundle: true,
  preserveSymlinks: true, // the same script where node_modules is a link
  format: "iife",
  target: "es2022",
  charset: "utf8",
  metafile: true,
  write: false,
  outfile: "page.js",
});

const used = Object.entries(metafile.outputs["page.js"].inputs).filter(([, { bytesInOutput }]) => bytesInOutput);
const libraries = [...new Set(used.map(([path]) => /^node_modules\/([^/]+)/.exec(path)?.[1]).filter(Boolean))].sort();
const licences = libraries.map((name) => {
  const licence = readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8").trim();
  return `/*! With parts of ${name}:\n\n${licence}\n*/\n`;
});
const linked = [
  "// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.\n",
  ...licences,
  outputFiles[0].text,
].join("");

if (!process.argv.includes("--check")) writeFileSync(target, linked);
else if (readFileSync(target, "utf8") !== linked) {
  console.error("graph/page/page.js is not what graph/page/js gives: run `make page-script`");
  process.exit(1);
}
