// The scripts of the page hold under tsc's strictNullChecks and noImplicitAny too, except those of the picture.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const EXCEPT = "graph/page/js/picture/";
const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [tsc, "--strictNullChecks", "--noImplicitAny", "--pretty", "false"],
  { cwd: root, encoding: "utf8" },
);
// an error begins a line with its file; the lines that explain it are indented
const errors = stdout.split(/\n(?=\S)/).filter((error) => error.trim() && !error.startsWith(EXCEPT));
if (errors.length || (status && !stdout)) {
  console.error([...errors, stderr].join("\n"));
  process.exit(1);
}
