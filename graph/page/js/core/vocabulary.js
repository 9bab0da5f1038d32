// The words, numbers and column names that the page shares with Python, where each of them has its home.
// Written by scripts/write_vocabulary.py (make page-script): edit the Python that it names, not this.

/** @typedef {"low" | "moderate" | "high"} Confidence */

/** @typedef {"support" | "structure" | "alignment" | "hostility"} Family */

/** @typedef {"shortest" | "strongest"} Order */

/** @typedef {"asserted" | "disputed" | "denied"} Status */

/** @typedef {"strong" | "fair" | "weak"} Strength */

/** @typedef {"any" | "together" | "in-order"} TimeMode */

/** @type {Confidence[]} */
export const CONFIDENCES = ["low", "moderate", "high"];

/** @type {Status[]} */
export const STATUSES = ["asserted", "disputed", "denied"];

/** @type {Record<Status, string>} */
export const STATUS_TITLES = {"asserted": "not contested", "disputed": "disputed", "denied": "denied"};

/** @type {Record<string, string>} */
export const RELIABILITY_WORDS = {"A": "completely reliable", "B": "usually reliable", "C": "fairly reliable", "D": "not usually reliable", "E": "unreliable", "F": "reliability cannot be judged"};

/** @type {Record<number, string>} */
export const CREDIBILITY_WORDS = {"1": "confirmed by other sources", "2": "probably true", "3": "possibly true", "4": "doubtful", "5": "improbable", "6": "truth cannot be judged"};

/** @type {Family[]} */
export const FAMILIES = ["support", "structure", "alignment", "hostility"];

/** @type {Family[]} */
export const PATH_FAMILIES = ["support", "structure", "alignment"];

/** @type {Status[]} */
export const PATH_STATUSES = ["asserted", "disputed"];

/** @type {string[]} */
export const FILTER_WORDS = ["kinds", "families", "on", "between", "certain", "minConfidence", "status", "without"];

/** @type {string[]} */
export const WALK_WORDS = ["via", "maxHops", "limit", "undirected", "time", "parts", "sort"];

/** @type {Readonly<Filter>} */
export const DEFAULTS = {"kinds": [], "families": [], "on": null, "between": null, "certain": false, "minConfidence": null, "status": [], "without": [], "via": [], "maxHops": 4, "limit": 10, "undirected": false, "time": "any", "parts": true, "sort": "shortest"};

/** @type {TimeMode[]} */
export const TIMES = ["any", "together", "in-order"];

/** @type {Order[]} */
export const ORDERS = ["shortest", "strongest"];

/** @type {string[]} */
export const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** @type {string[]} */
export const SEASON_WORDS = ["spring {}", "summer {}", "autumn {}", "winter {}", "spring {} (Northern Hemisphere)", "summer {} (Northern Hemisphere)", "autumn {} (Northern Hemisphere)", "winter {} (Northern Hemisphere)", "spring {} (Southern Hemisphere)", "summer {} (Southern Hemisphere)", "autumn {} (Southern Hemisphere)", "winter {} (Southern Hemisphere)", "the first quarter of {}", "the second quarter of {}", "the third quarter of {}", "the fourth quarter of {}", "the first third of {}", "the second third of {}", "the third third of {}", "the first half of {}", "the second half of {}"];

/** @type {string} */
export const ONGOING = "ongoing";

/** @type {Record<string, string>} */
export const QUALIFIER_WORDS = {"about": "about", "up-to": "up to", "at-least": "at least"};

/** @type {string[]} */
export const HOLDING_KINDS = ["leads", "member-of"];

/** @type {Record<Confidence, number[] | null>} */
export const DASHES = {"high": null, "moderate": [9, 4], "low": [2.5, 3.5]};

/** @type {Record<TableName, string[]>} */
export const TABLE_COLUMNS = {"actors": ["id", "name", "type", "plural", "definite", "country", "ideology", "founded", "dissolved", "born", "died", "url", "summary", "attributes", "not_to_confuse_with", "former_ids", "wikidata", "ucdp", "gw", "iso", "opensanctions", "ofac", "eu", "uk", "un"], "links": ["id", "source", "target", "kind", "role", "start", "end", "periods", "items", "purpose", "summary", "attributes", "former_ids", "family", "symmetric", "status", "weakly_disputed", "confidence", "independent_sources", "earliest_start", "latest_start", "earliest_end", "latest_end"], "claims": ["record_type", "record", "position", "id", "source", "stance", "credibility", "locator", "summary", "attributed_to", "holds"], "sources": ["id", "title", "publisher", "reliability", "class", "author", "published", "url", "host", "archived_url", "accessed", "sha256", "language", "derives_from", "summary", "former_ids"], "events": ["id", "name", "date", "place", "responds_to", "summary", "attributes", "former_ids"]};

/** @type {string} */
export const ATTRIBUTE_PREFIX = "attribute_";

/** @type {string[]} */
export const IDENTIFIERS = ["wikidata", "ucdp", "gw", "iso", "opensanctions", "ofac", "eu", "uk", "un"];

/** @type {Record<string, string>} */
export const LETTERS = {"ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "ؤ": "و", "ـ": "", "ß": "ss", "ı": "i"};

/** @type {Record<string, string>} */
export const ONE_SOUND = {"q": "k", "c": "k", "z": "s", "p": "b"};

/** @type {[string, string][]} */
export const DIGRAPHS = [["dsch", "j"], ["dj", "j"], ["sch", "s"], ["sh", "s"], ["ch", "k"], ["kh", "k"], ["gh", "k"], ["th", "t"], ["dh", "d"]];

/** @type {string[]} */
export const ARTICLES = ["ad", "al", "an", "ar", "as", "ash", "at", "az", "e", "ed", "el", "i", "il", "ul", "ye"];

/** @type {number} */
export const SHORTEST_ARABIC = 4;

/** @type {number} */
export const LONGEST_SLIP = 500;

/** @type {number} */
export const NEAREST_SLIP = 70;

/** @type {number} */
export const LEAST_ALIKE = 75.0;

/** @type {number} */
export const SHORTEST_SOUND = 3;

/** @type {number} */
export const WORK = 5000000;

/** @type {number} */
export const JUDGED = 10;

/** @type {number} */
export const WORK_A_SEARCH = 250000;

/** @type {number} */
export const MOST_TRACKED = 6;

/** @type {number} */
export const MANY_REFUSED = 50;

/** @type {number} */
export const MANY_TRIED = 2000;

/** @type {number} */
export const MORE_HOPS = 8;

/** @type {number} */
export const MOST_PAIRED = 12;
