// Link the modules of graph/page/js into the scripts that are shipped, with the licences of the libraries in them:
// graph/page/page.js, which every page carries, graph/page/hypotheses.js, which pages of hypotheses carry before it,
// graph/watch/editing.js, which `watch --edit` serves beside it, and
// graph/export/figure.js, which draws figures without a page.
// `--check` only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const SCRIPTS = [
  { entry: "ui/main.js", target: "graph/page/page.js", minify: true }, // every page carries it
  {
    entry: "ui/hypotheses_view.js",
    target: "graph/page/hypotheses.js",
    minify: true,
    globalName: "axisgraphHypotheses",
  },
  { entry: "edit/main.js", target: "graph/watch/editing.js", minify: true }, // pages that `watch --edit` serves
  { entry: "files/figure.js", target: "graph/export/figure.js", globalName: "axisgraphFigure" },
];

for (const { entry, target, globalName, minify = false } of SCRIPTS) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`graph/page/js/${entry}`],
    bundle: true,
    preserveSymlinks: true, // the same script where node_modules is a link
    format: "iife",
    globalName,
    minify,
    lineLimit: minify ? 160 : 0,
    target: "es2022",
    charset: "utf8",
    metafile: true,
    write: false,
    outfile: "linked.js",
  });

  const used = Object.entries(metafile.outputs["linked.js"].inputs).filter(([, { bytesInOutput }]) => bytesInOutput);
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

  if (!process.argv.includes("--check")) writeFileSync(join(root, target), linked);
  else if (readFileSync(join(root, target), "utf8") !== linked) {
    console.error(`${target} is not what graph/page/js gives: run \`make page-script\``);
    process.exit(1);
  }
}
