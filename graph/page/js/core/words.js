// Sentences about records, made of the data's words and numbers.

const PER = { day: "a day", week: "a week", month: "a month", year: "a year" };
const QUALIFIERS = { about: "about ", "up-to": "up to ", "at-least": "at least " };

/**
 * @param {number} number
 * @param {string} one
 * @param {string} [many]
 */
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/**
 * @param {Amount} amount
 * @param {(date: Edtf) => string} inWords
 */
export function amount({ value, upper, currency, per, qualifier, as_of: asOf }, inWords) {
  /** @param {number} each */
  const number = (each) => each.toLocaleString("en", { maximumFractionDigits: 2 });
  const sum = upper ? `${number(value)} to ${number(upper)}` : number(value);
  const when = `${per ? ` ${PER[per]}` : ""}${asOf ? ` (${inWords(asOf)})` : ""}`;
  return `${QUALIFIERS[qualifier] ?? ""}${currency} ${sum}${when}`;
}

/**
 * "2 of 5 sources speak of this time", null where no source says of what time it speaks.
 *
 * @param {SpokenOf} given
 */
export function spoken({ speak, other, unstated }) {
  if (!speak && !other) return null;
  return `${speak} of ${count(speak + other + unstated, "source")} ${speak === 1 ? "speaks" : "speak"} of this time.`;
}

/** @param {string} slug */
export const spaced = (slug) => slug.replaceAll("-", " ").replace(/\b(un|eu|us|uk)\b/g, (word) => word.toUpperCase());

/** @param {string} text */
export const sentenceOf = (text) => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
