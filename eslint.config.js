// What `make page-lint` asks of the scripts: those of the page run in browsers, the rest in Node.
import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import globals from "globals";

export default [
  {
    ignores: [
      "**/node_modules",
      "**/.venv*",
      "build",
      "site",
      "graph/page/page.js",
      "graph/page/hypotheses.js",
      "graph/watch/editing.js",
      "graph/export/figure.js",
      "graph/page/js/core/vocabulary.js",
    ],
  },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "max-len": ["error", { code: 120 }],
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
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/check-tag-names": "error",
      "jsdoc/check-types": "error",
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { ArrowFunctionExpression: true, ClassDeclaration: true } },
      ],
      "jsdoc/require-param": ["error", { checkDestructured: false, checkDestructuredRoots: true }],
      "jsdoc/require-param-type": "error",
      "jsdoc/require-returns-type": "error",
    },
  },
  { files: ["tests/browser/tools/**"], languageOptions: { globals: { ...globals.browser, axisgraph: "readonly" } } },
  { files: ["graph/page/widget/*.js"], languageOptions: { globals: globals.browser } },
  { files: ["graph/watch/*.js"], languageOptions: { globals: { ...globals.browser, WATCHED: "readonly" } } },
  {
    files: ["*.js", "scripts/**", "tests/**", "benchmarks/**"],
    languageOptions: { globals: globals.node },
    rules: { "max-len": ["error", { code: 120, ignoreStrings: true, ignoreRegExpLiterals: true }] },
  },
];
