// What `make page-lint` asks of the scripts: those of the page run in browsers, the rest in Node.
import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["**/node_modules", "**/.venv*", "graph/page/page.js"] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": ["error", { property: "innerHTML" }, { property: "outerHTML" }],
      "no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": ["error", { destructuring: "all" }],
      "prefer-template": "error",
    },
  },
  {
    files: ["graph/page/js/**"],
    languageOptions: { globals: { ...globals.browser, vis: "readonly" } },
  },
  { files: ["tests/browser/tools/**"], languageOptions: { globals: { ...globals.browser, axisgraph: "readonly" } } },
  { files: ["graph/watch/*.js"], languageOptions: { globals: { ...globals.browser, WATCHED: "readonly" } } },
  {
    files: ["*.js", "scripts/**", "tests/**", "benchmarks/**"],
    languageOptions: { globals: globals.node },
  },
];
