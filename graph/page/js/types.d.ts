// The types that the JSDoc of the modules names: what the page knows (written by graph/page/payload.py), what it is asked,
// what it answers, and what it draws. They are for the type checker alone.

type Id = string;
/** A day as YYYY-MM-DD. */
type Day = string;
/** A date as people write it (EDTF). */
type Edtf = string;
/** The earliest and the latest start, the earliest and the latest end; null is no bound. */
type Span = [Day | null, Day | null, Day | null, Day | null];
/** The first and the last day, inclusive; null is an open side. */
type OpenWindow = [Day | null, Day | null];
/** The same as texts that compare, with texts before and after all days for open sides. */
type TextWindow = [string, string];
type TextSpan = [string, string, string, string];
/** Days as the module `days` counts them, the first and the last inclusive. */
type DayWindow = [number, number];
type DaySpan = [number, number, number, number];
/** The dates of a link or of one of its periods, as written. */
interface Dated { start?: Edtf; end?: Edtf }
/** Independent sources that speak of the time asked about, of other times alone, or leave that unstated. */
interface SpokenOf { speak: number; other: number; unstated: number }
/** The first and last day of an axis, as the module `timescale` counts them; `whole` has all days. */
interface Domain { first: number; last: number; earlier: number; later: number; whole: Days }
type Days = { first: number; last: number };

type Confidence = import("./core/vocabulary.js").Confidence;
type Status = import("./core/vocabulary.js").Status;
type Strength = import("./core/vocabulary.js").Strength;
type Family = import("./core/vocabulary.js").Family;
type TimeMode = import("./core/vocabulary.js").TimeMode;
type Order = import("./core/vocabulary.js").Order;
type Certainty = "certain" | "possible";

// ---- what the page knows

interface Name { name: string; lang?: string }
interface Actor {
  former_ids?: Id[];
  name: string;
  type: string;
  names: Name[];
  plural?: boolean;
  definite?: boolean;
  aliases?: Name[];
  native_names?: Name[];
  country?: string;
  ideology?: string[];
  founded?: Edtf;
  dissolved?: Edtf;
  born?: Edtf;
  died?: Edtf;
  identifiers?: Record<string, string>;
  url?: string;
  summary?: string;
  not_to_confuse_with?: Id[];
  attributes?: OtherFields;
}
/** Values of the user's own, in their order. */
type OtherFields = [string, string | number | boolean][];
interface Claim {
  source: Id;
  stance: "supports" | "disputes" | "denies";
  credibility: number;
  strength: Strength;
  id?: Id;
  locator?: string;
  summary?: string;
  attributed_to?: string;
  holds?: Edtf;
  /** The spans of days that its source speaks of. */
  spoken?: OpenWindow[];
}
interface Amount {
  value: number;
  currency: string;
  upper?: number;
  per?: "day" | "week" | "month" | "year";
  qualifier?: "about" | "up-to" | "at-least";
  as_of?: Edtf;
  claim?: Id;
}
interface Link {
  former_ids?: Id[];
  source: Id;
  target: Id;
  kind: Id;
  role?: string;
  start?: Edtf;
  end?: Edtf;
  periods?: Edtf[];
  amounts?: Amount[];
  items?: string[];
  purpose?: string;
  summary?: string;
  attributes?: OtherFields;
  claims: Claim[];
  span: Span;
  /** Those of each period, where it has several. */
  spans?: Span[];
  /** The positions of the spans that contradict the lives of the actors: no day of them is certain. */
  outside?: number[];
  status: Status;
  weakly_disputed?: boolean;
  confidence: Confidence;
  /** The publishers behind the independent supporting sources. */
  roots: string[];
}
interface Source {
  former_ids?: Id[];
  title: string;
  publisher: string;
  reliability: string;
  marks: string[];
  class?: string;
  author?: string;
  published?: Edtf;
  url?: string;
  host?: string;
  archived_url?: string;
  language?: string;
  derives_from?: Id | Id[];
  accessed?: Edtf;
  summary?: string;
}
interface Role { actor: Id; role: string; qualifier?: string }
interface EventRecord {
  former_ids?: Id[];
  name: string;
  date: Edtf;
  days: OpenWindow;
  roles: Role[];
  claims: Claim[];
  place?: string;
  responds_to?: Id[];
  summary?: string;
  attributes?: OtherFields;
}
interface Kind {
  former_ids?: Id[];
  label: string;
  family: Family;
  verb: string;
  pluralVerb?: string;
  symmetric: boolean;
  composes?: boolean;
  colour: string;
  letters: string;
}
type ShapeName = "dot" | "square" | "diamond" | "triangle" | "triangleDown" | "hexagon" | "star";
/** How actors of a type look. */
interface Look { shape: ShapeName; colour: string; label: string; plural: string; hollow: boolean }
interface Info {
  title: string;
  description: string | null;
  asOf: Edtf | null;
  asOfDay: Day | null;
  version: string | null;
  licence: string | null;
  /** Those actors in view that the data set puts first. */
  core: Id[];
  authors: string[];
  narrowedBy: Record<string, any>;
  untold?: { id: Id; title: string; missing: Id[] }[];
  /** Why the records with these ids are gone. */
  removed?: Record<Id, string>;
}
interface Sentence { text: string; links?: Id[]; events?: Id[] }
interface Step {
  title: string;
  sentences: Sentence[];
  filter: Asked;
  show: Id[];
  depth: number;
  focus?: Id;
  path?: { from: Id; to: Id };
  select?: Id;
}
interface Story { former_ids?: Id[]; id: Id; title: string; summary?: string; steps: Step[] }
/** What `records` in graph/page/payload.py writes: all that a search reads. */
interface Records {
  actors: Record<Id, Actor>;
  links: Record<Id, Link>;
  sources: Record<Id, Source>;
  events: Record<Id, EventRecord>;
  kinds: Record<Id, Kind>;
  /** Kinds without a link in the view: they may be named when a filter is widened. */
  unusedKinds: Record<Id, Kind>;
  stories?: Story[];
}
/** What moved in a record: what, how it was and how it is; null on the side that lacks it. */
type MovedLine = [string, string | null, string | null];
type ChangedTable = "links" | "actors" | "events" | "sources";
/** What `graph/page/changes.py` writes. */
interface DataChanges {
  /** What the earlier version is called. */
  since: string;
  /** `because` has the lines of the sources that moved all links of a group. */
  links: {
    added: Id[];
    removed: Id[];
    changed: { title: string; because: MovedLine[]; records: Record<Id, MovedLine[]> }[];
  };
  actors: { added: Id[]; removed: Id[]; changed: Record<Id, MovedLine[]> };
  /** Records of which only wording, details and the id moved; nothing marks them. */
  wording: Record<ChangedTable, Record<Id, MovedLine[]>>;
  /** `removed` has names, not ids. */
  events: { added: Id[]; removed: string[]; changed: Record<Id, MovedLine[]> };
  sources: { added: Id[]; removed: string[]; changed: Record<Id, MovedLine[]> };
  /** Other tables that differ, with the numbers of their differences in words. */
  also: [string, string][];
  /** How many changes of links the filters of the page leave out. */
  outside: number;
  gone: {
    links: Record<Id, Link>;
    actors: Record<Id, Actor>;
    sources: Record<Id, Source>;
    kinds: Record<Id, Kind>;
    types: Record<string, Look>;
    at: Record<Id, number>;
    wholes: Record<Id, Id>;
  };
}
type Bearing = "consistent" | "inconsistent" | "not-applicable";
/** How much is against and for a hypothesis: independent sources that are strong, fair and weak. */
interface HypothesisScore { rank: number; against: number[]; behind: number[] }
interface WeighedClaim {
  name: string;
  record: Id;
  type: "link" | "event";
  source: Id;
  stance: Claim["stance"];
  grade: string;
  strength: Strength;
  says: string | null;
  title: string;
  publisher: string;
}
interface WeighedEvidence { id: Id; why: string | null; bears: Record<Id, Bearing>; telling: boolean; claims: WeighedClaim[] }
/** What `graph/page/hypotheses.py` writes. */
interface Hypotheses {
  title: string;
  summary: string | null;
  /** Claims that are used twice. */
  warnings: string[];
  hypotheses: { id: Id; text: string; summary?: string }[];
  evidence: WeighedEvidence[];
  scores: Record<Id, HypothesisScore>;
  /** The same without a source and those that repeat it; `first` if others then come first. */
  without: { source: Id; title: string; sources: Id[]; scores: Record<Id, HypothesisScore>; first: Id[] | null }[];
}
interface Graph extends Records {
  info: Info;
  /** The hypotheses that the page was written with, weighed. */
  hypotheses?: Hypotheses | null;
  /** What changed since the earlier version that the page was written with. */
  changes?: DataChanges | null;
  question: GivenQuestion | null;
  story: { id: Id; step: number } | null;
  focus: { id: Id; depth: number } | null;
  width: RibbonWidth;
  types: Record<string, Look>;
  stories: Story[];
  columns: Columns;
}
/** Records as columns, as graph/page/columns.py writes them. */
interface PackedTable { ids: Id[]; fields: Record<string, PackedColumn> }
type PackedColumn =
  | unknown[]
  | { values: unknown[]; at: number[] }
  | { table: string; at: (number | number[] | null)[] }
  | { lengths: PackedColumn; rows: Record<string, PackedColumn> };
interface PackedNode { id: Id; level: number }
/** What pyvis gives to vis-network. */
interface Drawing { nodes: PackedNode[]; edges: { id: Id; from: Id; to: Id }[]; options: object }

// ---- what is asked

/** A filter as it is given: any part may be missing. The words are those of docs/scripting.md. */
interface Asked {
  kinds?: string[] | string | null;
  families?: string[] | string | null;
  on?: Edtf | null;
  between?: string | null;
  certain?: boolean | null;
  minConfidence?: string | null;
  status?: string[] | string | null;
  without?: Id[] | string | null;
  via?: Id[] | string | null;
  maxHops?: number | null;
  limit?: number | null;
  undirected?: boolean | null;
  time?: string | null;
  parts?: boolean | null;
  sort?: string | null;
  types?: string[] | string | null;
  countries?: string[] | string | null;
}
/** A filter that is checked and whole. */
interface Filter {
  kinds: Id[];
  families: Family[];
  on: Edtf | null;
  between: string | null;
  certain: boolean;
  minConfidence: Confidence | null;
  status: Status[];
  without: Id[];
  via: Id[];
  maxHops: number;
  limit: number;
  undirected: boolean;
  time: TimeMode;
  parts: boolean;
  sort: Order;
}
/** Links and actors in view, and for each facet what each of its values has. */
interface FacetCounts extends Partial<Record<FacetName, Record<string, number | { links: number; actors: number }>>> {
  links: number;
  actors: number;
}
type FacetName = "kinds" | "families" | "types" | "confidences" | "statuses" | "countries";
/** For each facet the values to show; one left out or null narrows nothing. */
type Chosen = { [facet in FacetName]?: string[] | null } & { only?: Id[] | null };
type Budget = import("./query/budget.js").Budget;
/** The work that a question may take, or the budget that it shares; `beyond`: whether to look for more than the limit. */
interface Limits { work?: number; budget?: Budget; beyond?: boolean }
/** How walks go: the words of a filter that narrow no link by itself. */
type Walk = Pick<Filter, "via" | "maxHops" | "limit" | "undirected" | "time" | "parts" | "sort">;
/** An end of a question: an actor, or all actors of a country, as "country:IQ". */
type End = string;
/** Whose links are asked about; the filters of the state are those of the question. */
interface Question { from: End | null; to: End | null; walk: Partial<Walk> }
/** A question for paths as `render --path` and old addresses write it, with filters of its own. */
interface GivenQuestion { from: End | null; to: End | null; filter?: Asked }

// ---- the graph in numbers

/** The links of each actor: row n is links[start[n]] to links[start[n + 1] - 1]. */
interface Rows { start: Int32Array; links: Int32Array; /** How many actors row n leads to. */ others: Int32Array }
/** Actors, links and kinds as numbers in order of their ids. */
interface GraphIndex {
  graph: Records;
  actors: Id[];
  links: Id[];
  kinds: Id[];
  actorAt: Map<Id, number>;
  linkAt: Map<Id, number>;
  kindAt: Map<Id, number>;
  families: Family[];
  labels: string[];
  symmetric: Uint8Array;
  composes: Uint8Array;
  source: Int32Array;
  target: Int32Array;
  /** Link n has the spans from `spans[n]` to before `spans[n + 1]`. */
  spans: Int32Array;
  s1: Int32Array;
  s2: Int32Array;
  e1: Int32Array;
  e2: Int32Array;
  kind: Uint16Array;
  level: Uint8Array;
  status: Uint8Array;
  weakly: Uint8Array;
  outgoing: Rows;
  incoming: Rows;
}
/** The actors to which one step leads, in order, and the confidence of the best link to each. */
interface Steps { others: Int32Array; levels: Uint8Array }
/** The graph narrowed by a filter. */
interface View {
  index: GraphIndex;
  filter: Filter;
  window: DayWindow | null;
  mask: Uint8Array;
  bothWays: Uint8Array;
  /** Whether walks may step between a whole and its part, and over which links. */
  steps: boolean;
  stepMask: Uint8Array | null;
  ahead(actor: number): Steps;
  behind(actor: number): Steps;
  parts(actor: number): Steps;
  wholes(actor: number): Steps;
}
type Phase = "start" | "down" | "arrived" | "up" | "rising";
/** Actors, and of each move from one to the next whether it is a step between a whole and its part. */
interface Trail { actors: number[]; through: boolean[] }
interface WalkState { weakest: number; passed: number; left: number; through: boolean[]; phase: Phase; time: any }
/** A move on from a walk: from which of its states, how strong, and the phase after a step; null for a hop. */
interface Move { state: number; strength: number; step: Phase | null }
interface Aim { layers: Layer[]; steps: number; level: number }
interface Judged { trail: Trail; path: Path }
/** Called with links examined; throws when they are more than are left. */
type Spend = (links: number) => void;
/** What is left open in time by walks so far; `move` and `walked` return null where no walk can follow. */
interface TimeOutlook {
  first: any;
  walked(actors: number[], through: boolean[]): any;
  move(state: any, actor: number, other: number, through: boolean, left: number): any;
}
interface TimeWay {
  first: { start: any; end: any };
  ofHop(days: DayWindow[]): any;
  join(hop: any, known: any, side: "before" | "after"): any;
  anyOf(needs: any[]): any;
  meets(state: any, need: any): boolean;
}
/** The actors at some steps from the end, and what a walk on from each can still be. */
interface Layer { members: number[]; outlook: Int32Array }
interface Space {
  bits: Map<number, number>;
  layers(hops: number): Layer[] | null;
  within(layers: Layer[], actors: Set<number>): Layer[];
  outlook(number: number): number[];
}

// ---- what is answered

interface LinkEvidence {
  id: Id;
  kind: Id;
  source: Id;
  target: Id;
  start: Edtf | null;
  end: Edtf | null;
  periods: Edtf[];
  status: Status;
  weaklyDisputed: boolean;
  confidence: Confidence;
  sources: Id[];
  sourcesInWindow: SpokenOf | null;
}
interface Hop {
  source: Id;
  target: Id;
  /** Whether it is a step between a whole and its part, which costs no hop. */
  through: boolean;
  confidence: Confidence;
  independentSources: number;
  disputed: boolean;
  weaklyDisputed: boolean;
  sourcesInWindow: SpokenOf | null;
  links: LinkEvidence[];
}
interface Path {
  actors: Id[];
  steps: number;
  time: Certainty | null;
  confidence: Confidence;
  weakestHop: number;
  independentSources: number;
  weakestHopSources: number;
  disputed: boolean;
  weaklyDisputed: boolean;
  sourcesInWindow: SpokenOf | null;
  window: { first: Day | null; last: Day | null } | null;
  hops: Hop[];
  /** The other paths that are equal to it once steps are folded; only those of an answer have it. */
  variants?: Path[];
}
interface PathsAnswer {
  from: Id;
  to: Id;
  filter: Filter;
  truncated: boolean;
  truncatedBy: "limit" | "work" | null;
  paths: Path[];
}
/** One filter changed: its name, words for readers, options of the command line. */
interface Change { change: string; words: string; options: string }
interface ChangeOf extends Change { parts: Partial<Filter>; hostile: boolean }
interface Relaxation extends Change { filter: Filter; path: Path }
interface WhyNotAnswer {
  from: Id;
  to: Id;
  filter: Filter;
  path: Path | null;
  relaxations: Relaxation[];
  together: Relaxation[];
  parts: Id[][] | null;
  truncated: boolean;
  truncatedBy: "work" | null;
}
interface Assessment { status: Status; confidence: Confidence; roots: string[]; weakly_disputed?: boolean }
interface Judgement {
  status: Status;
  weaklyDisputed: boolean;
  confidence: Confidence;
  independentSources: number;
}
interface FalloutAnswer {
  source: Id;
  sources: Id[];
  claims: number;
  unsupported: Id[];
  changed: { id: Id; before: Judgement; after: Judgement }[];
  events: Id[];
  amounts: { link: Id; amount: Amount }[];
}
interface PairChange { from: Id; to: Id; before: Confidence | null; after: Confidence | null }
interface FalloutWithPaths extends FalloutAnswer {
  paired: Id[];
  broken: PairChange[];
  weakened: PairChange[];
  strengthened: PairChange[];
  truncated: boolean;
  truncatedBy: "work" | null;
}
/** A text made ready to be compared with many. */
interface Pattern { points: number[]; bits: Int32Array; others: Map<number, number> }
type FoundType = RecordType | "story";
/** A `name` counts in full, a `phrase` less unless it is the same, what is `beside` less, a `code` only if the same. */
type WaySort = "name" | "phrase" | "beside" | "code";
interface Told { text: string; sort: WaySort; shown: string; lang?: string }
interface Way extends Told {
  folded: string;
  joined: string;
  points: number[];
  inOrder: number[];
  distinct: Set<string>;
  words: number[][];
  said: string[];
  heard: string;
}
/** A record in the search. */
interface Entry { type: FoundType; id: Id; name: string; readonly ways: Way[] }
interface Found { type: FoundType; id: Id; name: string; score: number; matched: string | null; lang: string | null }
interface SearchAnswer {
  results: { id: Id; type: FoundType; name: string; matched: string; score: number; notToConfuseWith: Id[] }[];
  pair: [Id, Id] | null;
  removed: string | null;
}

// ---- what is in view, and what is drawn

/** `time` is the time that events must lie in; without it, all do. */
interface InView { actors: Set<Id>; links: Set<Id>; time?: Time }
interface Time { window: OpenWindow | null; certain: boolean }
/** `left` are the actors of the answer that are not drawn; `columns` those of a question's flow. */
interface Drawn extends InView { folded: number; cut: number; left: Id[]; columns: Columns | null }
/** What is drawn, with the actors that are hidden in it and all links that are found. */
interface Pictured extends InView {
  hidden?: Iterable<Id>;
  found?: Iterable<Id>;
  columns?: Columns | null;
  /** Links that differ, the most important first: they have ribbons, of whatever family. */
  differing?: Id[];
}
interface Now { state: State; view: InView; drawn: Drawn }
/** The records that are taken away: records with their ids. */
interface Taken {
  actors: (Actor & { id: Id })[];
  links: TakenLink[];
  sources: (Source & { id: Id })[];
  events: (EventRecord & { id: Id })[];
  kinds: (Kind & { id: Id })[];
}
type TakenLink = Omit<Link, "roots"> & { id: Id; family: Family; symmetric: boolean; independent_sources: number };
/** What hangs on a source. */
interface Hanging {
  id: Id;
  links: number;
  events: number;
  unsupported: number;
  weaker: number;
  lost: number;
  derived: Id[];
  depth?: number;
}
/** How many support links have two independent sources. */
interface TwoSources { links: number; all_claims: number; strong_and_fair: number }
/** What a number can count; `roots` are groups of sources that count as one. */
type CountedType = "actors" | "links" | "sources" | "events" | "roots";
/** Records of a type under conditions; a condition without a value has "". */
interface Counted { type: CountedType; where: Record<string, string> }
/** Whether a value of a condition is known, and the condition in words. */
interface Condition { known(graph: Graph, value: string): boolean; said(graph: Graph, value: string): string }
/** The links between two actors, and the kinds of support from the first to the second and back. */
interface Pair { families: { family: Family; links: Id[] }[]; there: Id[]; back: Id[] }
/** A kind of support of an actor: links received and given, by confidence. */
interface ProfileRow {
  kind: Id;
  received: Record<Confidence, number>;
  given: Record<Confidence, number>;
  links: number;
}
/** An actor at the other end of links, the strongest link first. */
interface Neighbour { id: Id; links: Id[]; kinds: Id[] }
/** Links of an actor under one heading, and what the number beside it counts. */
interface ProfileGroup { title: string; list: Counted; links: Id[] }
/** For each row the number of links in each year from the first to the last. */
interface YearTable { first: number; last: number; rows: { certain: number; possible: number }[][] }
type TableName = "actors" | "links" | "claims" | "sources" | "events";
/** The family of links that the matrix shows, or all of them. */
type MatrixFamily = Family | "all";
type MatrixOrder = "kinds" | "name" | "role";
type MatrixSide = "from" | "to";
/** What an analyst has chosen of the matrix; `opened` names the groups whose minor actors are shown one by one. */
interface MatrixState { family: MatrixFamily; order: MatrixOrder; grouped: boolean; opened: string[] }
/** With the window of time that is chosen, and for each actor the number and the title of its column of the picture. */
interface MatrixHow extends MatrixState { window: OpenWindow | null; roleOf(id: Id): [number, string] }
/** A row or a column: an actor, or a stack of minor ones. `kinds` is the number of kinds in all its cells. */
interface MatrixEntry { key: string; ids: Id[]; kinds: number; stack: boolean }
/** `folds` says that it was opened and can be folded again. */
interface MatrixGroup { key: string; title: string | null; entries: MatrixEntry[]; folds: boolean }
/** The links of one kind in a cell, and what they have in common. */
interface MatrixTick {
  kind: Id;
  links: Id[];
  confidence: Confidence;
  disputed: boolean;
  denied: boolean;
  ended: boolean;
  possible: boolean;
}
interface Matrix {
  givers: MatrixGroup[];
  receivers: MatrixGroup[];
  links: Set<Id>;
  kinds: Id[];
  cell(from: MatrixEntry, to: MatrixEntry): MatrixTick[];
}
/** A row of a table. */
interface Row { key: string; open: Open; own: any; actors: Iterable<Id>; folded?: string; [more: string]: any }
interface TableColumn {
  id: string;
  title: string;
  /** Least pixels. */
  width: number;
  /** Of the width that is over. */
  share?: number;
  number?: boolean;
  text(row: Row): string;
  /** To sort by; the text when left out. */
  value?(row: Row): any;
  /** What the number of the cell counts. */
  counts?(row: Row): Counted;
}

type Point = [number, number];
interface Box { left: number; right: number; top: number; bottom: number }
interface Theme { ground: string; ink: string; caption: string; strip: string; line: string; accent?: string }
interface Lit {
  actors: Id[];
  links: Id[];
  chosen?: Id | null;
  /** Instead, boxes and ribbons of the picture, and what they were lit for. */
  boxes?: Id[];
  ribbons?: Id[];
  key?: Id;
}
interface Owner { strand?: Id; cue?: Id; node?: Id; part?: string }
interface PathShape extends Owner {
  type: "path";
  /** As in SVG. */
  d: string;
  stroke?: string;
  width?: number;
  dash?: number[] | null;
  fill?: string;
  alpha?: number;
  path?: Path2D;
}
interface TextShape extends Owner {
  type: "text";
  text: string;
  x: number;
  y: number;
  size: number;
  weight: number;
  fill: string;
  halo?: string;
  anchor: "start" | "middle" | "end";
  alpha?: number;
}
type Shape = PathShape | TextShape;
interface Scene { shapes: Shape[]; box: Box; colours: Theme; how: FlowPaint }
/** The first `drawn` shapes are those of the scene, to be seen within `clip` only. */
interface Sheet { shapes: Shape[]; drawn: number; box: Box; ground: string; clip: Box | null }
/** The width of a text. */
type Measure = (text: string) => number;
type MeasureText = (text: string, size: number, weight: number) => number;
/** Months, quarters, years or more of a time axis. */
interface Bin { first: number; last: number; name: string }
interface Tick { day: number; label: string; year: boolean }
type Across = (day: number) => number;
/** Its earliest day, "9999" without one, and the heading that it is under. */
interface Lane { id: Id; links: Id[]; first: string; group: string | null }
interface BarPart {
  left: number;
  right: number;
  solid: Point | null;
  fadeLeft: boolean;
  fadeRight: boolean;
  ongoing: boolean;
}
/** A whole bar, and its periods. */
interface BarShape extends BarPart { parts: BarPart[] }
interface Bar extends BarShape { link: Id; row: number; text: string; labelLeft: number; wide: number }
interface PackedLane { bars: Bar[]; rows: number; more: number; undated: number }

// ---- the page

type RecordType = "actor" | "link" | "source" | "event";
/** What is open in the panel. */
type Open =
  | { type: RecordType; id: Id }
  | { type: "pair"; from: Id; to: Id; id?: undefined }
  | { type: "list"; list: string; id?: undefined }
  | { type: "dated"; id: TimeLevel }
  | { type: "paths" | "stories" | "compare"; id?: undefined };
/** A filter that is compared with another one. */
type Side = Partial<Pick<State, StateFacet | "certain">>;
type CompareParts =
  | { by: "dates"; sides: [OpenWindow, OpenWindow]; certain: boolean }
  | { by: "filters"; sides: [Side, Side] };
/** The earlier version of the data with this one, or two times or filters. */
type CompareSides = { by: "versions" } | CompareParts;
type CompareActors = { by: "actors"; sides: [Id, Id]; way: "to" | "from"; family: Family };
/** What is compared. */
type Compare = CompareSides | CompareActors;
/** Whether something is in the first alone of what is compared, in the second alone, or in both; `changed` between two
 * versions. */
type Difference = "ended" | "began" | "changed" | "held";
type Differences = Record<Exclude<Difference, "held">, Id[]>;
interface Compared extends Differences { held: Id[]; actors: Differences }
/** `signed` is whether two versions are compared, whose differences have signs. */
interface Changes { links: Map<Id, Difference>; actors: Map<Id, Difference>; signed: boolean }
interface Giver { actor: Id; links: Id[] }
interface ActorsCompared {
  kinds: { kind: Id; sides: Giver[][] }[];
  /** The actors at the other end of links of both, and of one alone. */
  shared: Id[];
  alone: Id[][];
  links: Id[];
}
/** What the dates of a link say of the time asked about. */
type TimeLevel = "certain" | "possible" | "undated";
type ViewName = "graph" | "timeline" | "table" | "matrix" | "sources" | "hypotheses";
/** What an analyst has done to the page. */
interface State {
  view: ViewName;
  table: TableName;
  timeline: TimelineShown;
  matrix: MatrixState;
  kinds: Id[] | null;
  types: string[] | null;
  confidences: string[] | null;
  statuses: string[] | null;
  countries: string[] | null;
  window: OpenWindow | null;
  certain: boolean;
  without: Id[];
  /** The actors to which the view is narrowed, with the links among them; null for all. */
  only: Id[] | null;
  unfolded: Id[];
  focus: { id: Id; depth: number } | null;
  pinned: Record<Id, Point>;
  /** The stacks of minor actors that are open, by key. */
  stacks: string[];
  /** By what a ribbon of a main family is the wider: its kinds, or the weights of its links. */
  width: RibbonWidth;
  /** The families that are drawn as ribbons; null for those that the picture opens on, or that are filtered for. */
  families: Family[] | null;
  /** The actors selected in the picture, in the order of their selection; a single click opens an actor and selects none. */
  selected: Id[];
  open: Open | null;
  compare: Compare | null;
  question: Question | null;
  /** Which of the paths is singled out. */
  chosen: number | null;
  story: { id: Id; step: number } | null;
  /** The source that is left out where hypotheses are weighed. */
  wrong: Id | null;
}
/** What the timeline shows: lanes of actors with links and events, or events alone. */
type TimelineShown = "lanes" | "events";
type RibbonWidth = "kinds" | "weight";
type StateFacet = "kinds" | "types" | "confidences" | "statuses" | "countries";
interface Store {
  get(): State;
  set(change: Partial<State>, how?: { tracked?: boolean }): void;
  on(listener: (state: State, before: State) => void): void;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
}
/** What may be cited. */
interface Citable { links?: Id[]; path?: Path; question?: GivenQuestion | null; source?: Id; event?: Id }
interface GraphCanvas {
  /** Whether the picture is the flow of a question, with columns of its own. */
  asked(): boolean;
  actorsOf(what: Pointed | null): Id[];
  boxed(id: Id): Id[];
  beside(id: Id | null, dx: number, dy: number): Id | null;
  core: Id[];
  degree: Map<Id, number>;
  extent(ids?: Id[] | null): Box;
  fit(ids?: Id[] | null): void;
  highlight(what: Lit | null): void;
  /** Let the next drag select what it goes round, or not. */
  lasso(): void;
  /** Mark what differs while two times or filters are compared; null marks nothing. */
  compare(changes: Changes | null): void;
  /** The actors that the page opened on. */
  kept: Set<Id>;
  layout(): FlowLayout;
  measure: MeasureText;
  network: VisNetwork;
  picture(): object;
  /** Where an actor is, in ten-thousandths of the width and the height of the picture. */
  placeOf(id: Id): Point;
  repaint(): void;
  reveal(id: Id): void;
  scene(theirs?: Theme): Scene;
  /** The part of the plane that the window shows. */
  seen(): Box;
  /** Show the picture as the page opens on it. */
  start(): void;
  update(shown: Pictured): void;
  whereIs(id: Id | null): Spot;
  zoom(factor: number): void;
}
/** Where all of the picture is; see `placing.js`. `made` is null before the first `update`. */
interface Placing {
  camera: Camera;
  made: { shown: Pictured; plan: FlowPlan; layout: FlowLayout } | null;
  /** The graph, with the columns of a question if one is asked. */
  pictured: Graph;
  asked(): boolean;
  current(): { shown: Pictured; plan: FlowPlan; layout: FlowLayout };
  layout(): FlowLayout;
  update(shown: Pictured): void;
  sharesOf(ids: Id[]): Record<Id, Point>;
  drag(ids: Id[]): void;
}
/** What is to be seen of the picture; see `painting.js`. */
interface Painting {
  lit(): Lit | null;
  highlight(what: Lit | null): void;
  compare(changes: Changes | null): void;
  light(what: Pointed | null): void;
  repaint(): void;
  /** Draw a lasso along this way, or none. */
  lasso(way: Spot[]): void;
  picture(): object;
  scene(theirs?: Theme): Scene;
}
/** What of the plane is in view; `corner` is its upper left, `touched` whether the user has chosen it. */
interface Camera {
  touched: boolean;
  /** Whether the picture keeps clear of the panel. */
  beside: boolean;
  usual: number;
  corner: { x: number; y: number; scale: number };
  hold(): void;
  moveTo(x: number, y: number, scale: number, smoothly?: boolean): void;
  fit(ids?: Id[] | null, whole?: boolean): void;
  zoom(factor: number): void;
  bring(area: Area): void;
  keep(before: Area | null, after: Area | null): void;
  /** Whether the picture is shown whole, beside an open panel. */
  whole(): boolean;
}
/** What the canvas does for the pointer; spots are pixels of the container, those of the menu pixels of the window. */
interface PointerActions {
  under(spot: Spot): Pointed | null;
  click(what: Pointed | null, spot: Spot): void;
  expand(id: Id): void;
  toggle(what: Pointed | null): void;
  lasso(way: Spot[], closed: boolean): void;
  asked(yes: boolean): void;
  menu(what: Pointed | null, at: Spot): void;
  touched(): void;
  hover(what: Pointed | null, event?: PointerEvent): void;
  drag(ids: Id[]): void;
  drop(ids: Id[]): void;
}
interface Pointer { lasso(): void; pending(): number }
/** What can be done with actors in the picture; see `commands.js`. */
interface Commands {
  menu(what: Pointed | null, at: Spot): void;
  only(ids: Id[]): void;
  hide(ids: Id[]): void;
  pin(ids: Id[]): void;
  fold(ids: Id[]): void;
  targets(): Id[];
  update(): void;
}
interface MenuItem { label: string; keys?: string; run(): void }
/** What the parts of the page may ask of the whole. */
interface Actions {
  open(what: Open | null): void;
  say(text: string): void;
  note(text: string): void;
  entries: Entry[];
  ready: Readiness;
  expand(id: Id): void;
  unfold(ids: Id[]): void;
  hide(id: Id): void;
  focus(id: Id, depth?: number): void;
  unfocus(): void;
  clearFilters(): void;
  /** A view of the whole data. */
  showAll(view: ViewName, table: TableName): void;
  pin(id: Id, on: boolean): void;
  pinned(id: Id): boolean;
  fold(): void;
  undo(): void;
  redo(): void;
  cite(what: Citable | null): void;
  pathFrom(from: Id | null, to: Id | null): void;
  /** Show what has become of the search for paths. */
  answered(): void;
  now(): Now;
  canvas(): GraphCanvas;
  commands(): Commands;
  light(): void;
}
/** What the panel shows. */
/** `wide` asks for room for two columns. */
interface PanelContent { eyebrow: Child; title: Child; body: Child; wide?: boolean }
type OpenRecord = (what: Open) => void;
/** What may be put into an element: texts become text, what is false or missing becomes nothing. */
type Child = Node | string | number | false | null | undefined | Child[];
/** Attributes, and listeners under `on...`. */
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: any) => unknown)>;

/** An event of an element of the page. */
type On<Kind extends Event> = Kind & { target: any; currentTarget: any };
/** How a part of the state is written into the address. */
interface Codec<Part> { write(value: Part): string; read(text: string): Part }

/** vis-network, which pyvis brings; only the canvas calls it. */
declare const vis: {
  DataSet: new <Item>(items: Item[]) => VisDataSet<Item>;
  Network: new (
    container: HTMLElement,
    data: { nodes: VisDataSet<PackedNode>; edges: VisDataSet<Drawing["edges"][number]> },
    options: object,
  ) => VisNetwork;
};
interface VisDataSet<Item> { get(id: Id): Item; getIds(): Id[]; remove(ids: Id[]): void; update(items: object[]): void }
interface Spot { x: number; y: number }
/** What is clicked or dragged: the ids of the nodes, where the pointer is in the container, and the browser's own. */
interface VisEvent { nodes: Id[]; pointer: { DOM: Spot }; event: { center?: Spot } }
interface VisNetwork {
  on(name: "beforeDrawing" | "afterDrawing", listener: (context: CanvasRenderingContext2D) => void): void;
  on(name: string, listener: (event: VisEvent) => void): void;
  getScale(): number;
  getPosition(id: Id): Spot;
  DOMtoCanvas(spot: Spot): Spot;
  canvasToDOM(spot: Spot): Spot;
  moveTo(view: { position?: Spot; scale?: number; animation?: boolean | object }): void;
  setSize(width: string, height: string): void;
  redraw(): void;
}
/** What the editors of the parts of the sentence work with; `done` closes the editor, acts, and gives the focus back. */
interface PartEditing { graph: Graph; store: Store; on: Actions; done(act: () => void): void }
interface Window {
  axisgraph: Readonly<Scripted>;
  /** The view of hypotheses, in pages that have some. */
  axisgraphHypotheses?: {
    create(container: HTMLElement, graph: Graph, store: Store, on: Actions): { update(now: Now): void };
  };
}
/** What docs/scripting.md describes. */
interface Scripted {
  ready: Promise<true>;
  paths(from: Id, to: Id, filter?: Asked & { work?: number }): PathsAnswer;
  whyNot(from: Id, to: Id, filter?: Asked & { work?: number }): WhyNotAnswer;
  search(text: string, how?: { types?: FoundType[] | FoundType; limit?: number }): SearchAnswer;
  setFilter(filter?: Asked): void;
  ask(from: End | null, to: End | null, filter?: Asked): void;
  answer(): { actors: Id[]; links: Id[] };
  select(id: Id, other?: Id): boolean;
  /** The actors and links that are open or selected. */
  selection(): Id[];
  setSelection(ids: Id[]): void;
  onChange(listener: () => void): void;
  view(): { actors: Id[]; links: Id[] };
  undo(): void;
  redo(): void;
  state(): State;
  picture(): object;
  network: VisNetwork;
}

// ---- within modules

interface Withdrawn extends FalloutAnswer { left: Record<Id, Link> }
interface Searched {
  view: View;
  start: number;
  end: number;
  budget: Budget;
  space: Space;
  toPass: number;
  untracked: number[];
  /** How many walks time refused; and by the number of layers, what looks ahead in time, the moves tried, and layers without traps. */
  refused: number;
  outlooks: Map<number, TimeOutlook>;
  tried: Map<number, number>;
  passable: Map<number, Layer[]>;
}
interface Questioned {
  graph: Records;
  index: GraphIndex;
  from: Id;
  to: Id;
  filter: Filter;
  truncated: boolean;
  budget: Budget;
  /** Pauses now and then. */
  first(changed: Filter): Generator<unknown, Path | null>;
}
interface Wanted { folded: string; words: string[]; joined: string; pattern: Pattern; inOrder: Pattern; heard: string }
interface Area { x: number; y: number; width: number; height: number }
type LaneOrder = "linked" | "camps" | "country" | "first" | "name";
/** A line above the picture: text, size, weight, colour. */
type Heading = [string, number, number, string];
interface LineLook {
  stroke: string;
  width?: number;
  dash?: number[] | null;
  head?: "full" | "open" | "hollow" | null;
  mark?: "disputed" | "denied" | null;
  ground?: string;
}
/** A part of a sample in the legend, around (0, 0). */
type Sample =
  | { text: string; x: number; fill?: string }
  | { text?: undefined; d: string; stroke?: string; fill?: string; width?: number; dash?: number[] | null };
/** A row of the legend as it is shown. */
interface LegendRow {
  facet: StateFacet;
  values: string[];
  box: HTMLInputElement;
  count: Element;
  element: HTMLElement;
  counted: Counted;
}
/** A row of the legend: a value of a facet. */
interface SectionRow { value: string; key: string; label: string | HTMLElement; sample: Child }
/** A section of the legend, in groups of which some have a row of their own for all their values. */
interface Section {
  title: string;
  facet: StateFacet;
  folded?: boolean;
  groups: { name?: string; key?: string; rows: SectionRow[] }[];
}
/** A sample with its words, and its width unless it is that of a line. */
interface LegendEntry { label: string; sample: Sample[]; wide?: number }
type LegendItem = Required<LegendEntry>;
/** How large a picture file is: as many times the size on the page, or so wide in print. */
interface PictureSize { times?: number; cm?: number }
/** The records that are taken away: those drawn, those that the question finds, or all. */
type TakenWhat = "drawn" | "question" | "all";
/** What a picture file shows: all that is drawn, what of it is in the window, or the selected actors. */
type PicturePart = "whole" | "view" | "selection";
interface PictureWish { ground: "light" | "dark"; part?: PicturePart; titled?: boolean }
interface Titles { whole: string; about: string; strand(id: Id): string; actor(id: Id): string }
interface TimeScale { x: Across; day(x: number): number; each: number }
/** What the time bar shows now. */
interface ChartPlace {
  /** The axis, and the first and last day that a window can have. */
  domain: Days;
  limits: Days;
  bins: Bin[];
  across: TimeScale;
  counted: { certain: Int32Array; possible: Int32Array };
  width: number;
  events: [Id, number][];
  asOf: number | null;
  /** The first and last day of all, where the axis leaves out years. */
  cut: { first: number | null; last: number | null };
  certainOnly: boolean;
  /** The two times that are compared, if any. */
  compared: [number, number][];
}
/** Where days are on the timeline. */
interface TimelineScale { width: number; each: number; x: Across; names: number }
interface LaneHow {
  on: Actions;
  toggle(): void;
  unfolded: boolean;
  position: number;
  size: number;
  across: TimelineScale;
  events: number[];
}
interface EventLabel { id: Id; at: number; left: number; wide: number; row: number }
interface AxisParts {
  across: TimelineScale;
  domain: Days;
  labels: EventLabel[];
  events: [Id, number][];
  asOf: number | null;
  on: Actions;
}
interface GroundParts {
  across: TimelineScale;
  domain: Days;
  events: [Id, number][];
  asOf: number | null;
  window: OpenWindow | null;
}
interface LineSample {
  colour?: string;
  dash?: string | null;
  arrow?: boolean;
  mark?: string;
  ended?: boolean;
  possible?: boolean;
  letters?: string | null;
}
/** What the canvas reports to the page. */
interface CanvasListeners {
  /** Something was clicked, in this box of the window. */
  select(what: Open | null, clicked?: { left: number; right: number; top: number; bottom: number }): void;
  expand(id: Id): void;
  unfold(ids: Id[]): void;
  hover(what: Pointed | null, event?: PointerEvent): void;
  menu(what: Pointed | null, at: Spot): void;
  /** Whether the next drag draws a lasso. */
  asked(yes: boolean): void;
  /** The window has another size: draw the picture for it. */
  redraw(): void;
  /** The picture has another size. */
  resized(): void;
}
/** What an input that proposes records needs. */
/** Whether something long has been made ready; `when` calls the last function that was given, once it is. */
interface Readiness { is(): boolean; when(next: () => void): void }
interface Proposals {
  graph: Graph;
  entries: Entry[];
  choose(id: Id | null, type: FoundType | null): void;
  /** The questions that a text asks; `alone` leaves out the records, `after` puts the best record before them. */
  questions?(text: string): {
    options: { name: string; change: Partial<State> }[];
    alone: boolean;
    after?: boolean;
    /** Why the text is no question although it seems to be one. */
    wrong?: string;
  };
  ask?(change: Partial<State>): void;
  say(text: string): void;
  /** Only these types; without any, all. */
  types?: FoundType[];
  keep?: boolean;
  /** Whether the records are prepared; without it they are. */
  ready?: Readiness;
}
/** What is under the pointer on the canvas. */
type Pointed =
  | { type: "actor"; id: Id }
  | { type: "strand"; id: Id; links: Id[] }
  | { type: "stack"; id: Id; key: string; ids: Id[] }
  | { type: "more"; id: Id; ids: Id[] };

// ---- the picture

/** A column: its caption, and what puts an actor there; both may be empty. */
interface PictureColumn { title: string; note: string; tone: "patron" | "between" | "partner" | "opponent" | "plain" }
/** Where actors are in the picture; `wholes` has the outermost whole of each part; `asked`: those of a question. */
interface Columns { columns: PictureColumn[]; of: Record<Id, number>; wholes: Record<Id, Id>; asked?: boolean }
/** The measures of a picture, in units of its plane. */
interface FlowLook {
  margin: number;
  /** Room above the first box, or above the first box of a column, for its caption. */
  top: number;
  bottom: number;
  boxGap: number;
  laneGap: number;
  portGap: number;
  /** Least height of a box. */
  box: number;
  pad: number;
  chip: number;
  chipGap: number;
  /** Between a frame and the boxes in it. */
  frame: number;
  /** Between the boxes in a frame. */
  framed: number;
  /** Sizes of names, of what is under them, and of chips. */
  name: number;
  line: number;
  sub: number;
  small: number;
  /** Width at which a name is broken. */
  wrap: number;
  slot: number;
  strip: number;
  /** Least room between the tiles of two ribbons, one above the other. */
  tileGap: number;
  arrow: number;
  /** Between the tiles of a head and what is before them. */
  mark: number;
  /** Radius of the corners of arcs. */
  bend: number;
  /** Least width of the curves between two layers. */
  shortest: number;
  lane: number;
  /** Widths: of a thin ribbon; of one without kinds, and for each kind more. */
  thin: number;
  base: number;
  each: number;
  /** What an arrowhead has beside it: a letter for each kind, the number of kinds, or nothing. */
  tiles: "letters" | "count" | "none";
  /** Whether a kind has no fixed place in the strips of letters. */
  packed: boolean;
  /** Whether boxes say where an actor is and what it receives; if not, when it ended and how many kinds that is. */
  subs: boolean;
}
/**
 * A part within the box of its whole; or the number of parts that are not drawn, `more`, and of those beyond what the
 * box has room for.
 */
interface FlowChip { id: Id; label: string; more: Id[]; beyond: Id[] }
/** How many kinds of support an actor receives, in words, and how many of them are drawn, if not all; or "". */
interface FlowReceived { brief: string; full: string }
/** A text of a box beside its name. */
interface FlowPiece { text: string; strong: boolean }
interface StyledText { text: string; size: number; weight: number; fill: string }
/** An actor, or a stack of `members`. */
interface FlowBox {
  id: Id;
  label: string;
  /** Its country, or "". */
  place: string;
  received: FlowReceived;
  column: number;
  chips: FlowChip[];
  /** The coalition with which it is framed. */
  frame: Id | null;
  head: boolean;
  /** When it ended, in words, or "". */
  ended: string;
  members: Id[];
}
/** All links of one family between two boxes; `back` are the kinds that go from `to` to `from`. */
interface Ribbon {
  id: Id;
  from: Id;
  to: Id;
  family: Family;
  kinds: Id[];
  back: Id[];
  directed: boolean;
  /** Whether the picture is about its family: it has a width and letters. */
  main: boolean;
  links: Id[];
  confidence: Confidence;
  disputed: boolean;
  denied: boolean;
  ended: boolean;
  possible: boolean;
  /** The sum of the weights of its links, null if none has one; and how many have none. */
  weight: number | null;
  weightless: number;
}
interface FlowWeights { least: number; most: number }
interface FlowModel {
  boxes: FlowBox[];
  ribbons: Ribbon[];
  boxOf: Map<Id, Id>;
  main: Set<Family>;
  /** The families that are drawn, and those of links in the picture whether drawn or not. */
  drawn: Set<Family>;
  present: Set<Family>;
  columns: PictureColumn[];
  order: Id[];
  /** The letters of the kinds that have tiles. */
  letters: string[];
  /** The range of the weights of ribbons, null if there are none; and whether their widths are by weight. */
  weights: FlowWeights | null;
  weighed: boolean;
}
interface FlowPort { route: FlowRoute; end: 0 | 1; need: number; y: number }
type FlowNode = FlowBoxNode | FlowLane;
interface FlowPlace {
  id: Id;
  layer: number;
  column: number;
  group: Id | null;
  head: boolean;
  width: number;
  height: number;
  x: number;
  y: number;
  /** Its y unless it is dragged. */
  settled?: number;
  left: FlowPort[];
  right: FlowPort[];
}
/** A box with the lines of its name, what is behind it and under it, and the height of all its texts and chips. */
interface FlowBoxNode extends FlowPlace {
  box: FlowBox;
  ribbon: null;
  lines: string[];
  beside: FlowPiece | null;
  under: FlowPiece[][];
  chips: (FlowChip & { lines: string[] })[];
  inner: number;
}
/** The lane of a ribbon that passes a layer. */
interface FlowLane extends FlowPlace { box: null; ribbon: Ribbon }
interface FlowRoute {
  ribbon: Ribbon;
  index: number;
  width: number;
  /** Whether it goes from left to right, or within a layer. */
  forward: boolean;
  same: boolean;
  chain: FlowNode[];
  lane: number;
  weight: number;
}
interface FlowEdge { a: FlowNode; b: FlowNode; weight: number; same: boolean }
/** Boxes and lanes in layers; `cut` if a name is too long for its box. */
interface FlowNet {
  layers: FlowNode[][];
  columns: number[][];
  nodes: Map<Id, FlowBoxNode>;
  routes: FlowRoute[];
  cut: boolean;
}
interface FlowZone { arcs: number; from: number; to: number; slots: Id[] }
interface FlowAcross { layers: number[]; widths: number[]; edges: number[]; zones: FlowZone[]; width: number }
/** An end with an arrowhead, which points right (1) or left (-1), and the kinds at it; `slots` has a place for each. */
interface FlowHead { x: number; y: number; way: number; kinds: Id[]; slots: Id[] }
interface FlowRibbon { ribbon: Ribbon; width: number; d: string; points: Point[]; heads: FlowHead[] }
interface FlowFrame extends Area { id: Id }
interface FlowCaption extends PictureColumn { x: number; y: number; width: number }
interface FlowPlan { model: FlowModel; net: FlowNet; look: FlowLook; narrow: boolean; across: FlowAcross; height: number; fits: boolean }
interface FlowLayout {
  look: FlowLook;
  narrow: boolean;
  nodes: Map<Id, FlowBoxNode>;
  frames: FlowFrame[];
  ribbons: FlowRibbon[];
  captions: FlowCaption[];
  boxOf: Map<Id, Id>;
  main: Set<Family>;
  drawn: Set<Family>;
  present: Set<Family>;
  weights: FlowWeights | null;
  weighed: boolean;
  width: number;
  height: number;
}
/** What stands out in the picture while the rest steps back: boxes, ribbons, and the actor that is open. */
interface FlowFocus { boxes: Set<Id>; ribbons: Set<Id>; chosen: Id | null }
interface FlowPaint {
  graph: Graph;
  layout: FlowLayout;
  colours: Theme;
  focus: FlowFocus | null;
  pinned: Record<Id, Point>;
  /** The boxes and chips that are selected. */
  selected: Set<Id>;
  measure: MeasureText;
  /** Pixels a unit. */
  scale: number;
  /** Whether it is enlarged, so that dashes and marks are drawn for all. */
  detail: boolean;
  /** What ended, began or is held, while two times or filters are compared. */
  changes: Changes | null;
}
