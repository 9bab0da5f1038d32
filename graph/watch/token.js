// The token of an address that `axisgraph watch --edit` printed: kept for this tab, and taken out of the address.
(() => {
  const found = /(?:^#|&)edit=([\w-]+)/.exec(window.location.hash);
  if (!found) return;
  window.sessionStorage.setItem("axisgraph-edit", found[1]);
  const rest = window.location.hash.replace(found[0], found[0][0] === "#" ? "#" : "").replace(/^#&?$/, "");
  window.history.replaceState(null, "", window.location.pathname + rest.replace("#&", "#"));
})();
