// Sentences about records, made of the data's words and numbers.

const PER = { day: "a day", week: "a week", month: "a month", year: "a year" };
const QUALIFIERS = { about: "about ", "up-to": "up to ", "at-least": "at least " };

export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

export function amount({ value, upper, currency, per, qualifier, as_of: asOf }, inWords) {
  const number = (each) => each.toLocaleString("en", { maximumFractionDigits: 2 });
  const sum = upper ? `${number(value)} to ${number(upper)}` : number(value);
  return `${QUALIFIERS[qualifier] ?? ""}${currency} ${sum}${per ? ` ${PER[per]}` : ""}${asOf ? ` (${inWords(asOf)})` : ""}`;
}

const HOLDING_KINDS = ["leads", "member-of"]; // whose `role` says what the verb would
const folded = (text) => text.toLowerCase().trim();

/** What stands behind the name of a link's source, and whether the name of the target follows. */
export function joining(graph, link) {
  const kind = graph.kinds[link.kind] ?? graph.unusedKinds[link.kind];
  const verb = graph.actors[link.source]?.plural ? (kind.pluralVerb ?? kind.verb) : kind.verb;
  if (!link.role) return { said: ` ${verb} `, named: false };
  if (!HOLDING_KINDS.includes(link.kind)) return { said: `, ${link.role}, ${verb} `, named: false };
  const named = folded(link.role).endsWith(` ${folded(graph.actors[link.target]?.name ?? "")}`);
  return { said: named ? `, ${link.role}` : `, ${link.role} of `, named };
}

/** The sentence of a link with what its two actors are called: "Iran arms Hamas". */
export function sentence(graph, link, source, target) {
  const { said, named } = joining(graph, link);
  return `${source}${said}${named ? "" : target}`;
}

export const spaced = (slug) => slug.replaceAll("-", " ").replace(/\b(un|eu|us|uk)\b/g, (word) => word.toUpperCase());

export const sentenceOf = (text) => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
