// Requests to the server of the page, with the token of this run.

const TOKEN = "axisgraph-edit";

/** The token that the address of this tab had, or nothing. */
export const token = () => window.sessionStorage.getItem(TOKEN);

/**
 * The answer to a request. What goes wrong on the way is an answer too.
 *
 * @param {Record<string, unknown>} body
 * @returns {Promise<EditAnswer>}
 */
export async function ask(body) {
  let response;
  try {
    response = await fetch("/edit", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Axisgraph-Edit": token() ?? "" },
      body: JSON.stringify(body),
    });
  } catch {
    return { error: "the watch does not answer", help: "start `axisgraph watch --edit` again; this form stays open" };
  }
  if (response.ok) return response.json();
  if (response.status === 403)
    return {
      error: "this page is of an earlier run, or was opened without its whole address",
      help: "open the address that `axisgraph watch --edit` printed",
    };
  if (response.status === 413) return { error: "this is too long to be sent", help: "shorten the texts" };
  return { error: "the request cannot be read", help: "load the page again" };
}
