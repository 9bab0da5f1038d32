// The graph as the scripts read it, from the form in which the page carries it.
"use strict";
const Decode = (() => ({ graph: (carried) => carried }))();
if (typeof module === "object") module.exports = Decode;
