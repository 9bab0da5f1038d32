// What the forms of `axisgraph watch --edit` and the server say to each other. See graph/watch/edits.py.

/** A step to a value within a change. */
type EditStep = string | number;
/** A change as graph/editing/changes.py reads it. */
type EditChange = { change: string } & Record<string, unknown>;
interface EditFault { message: string; help: string; change: number | null; path: EditStep[]; now?: unknown }
interface EditDraft { diff: string; message: string; notes: string[]; files: string[]; plan: string }
interface EditSaved { diff: string; message: string; files: string[]; undone: boolean }
interface EditMoved { diff: string; mark: string }
interface EditNamed { id: string; names: string[]; type?: string; reliability?: string; published?: string }
interface EditKind { id: string; label: string; family: string; verb: string; symmetric?: boolean }
/** A link with its dates in words, and the source of each of its claims. */
interface EditLink {
  id: string; source: string; kind: string; target: string; lasted: string; sources: string[]; role?: string;
}
/** What the forms choose from. */
interface EditStart {
  mark: string; undo: string; actors: EditNamed[]; sources: EditNamed[]; kinds: EditKind[]; links: EditLink[];
  classes: string[];
}
interface EditAnswer extends Partial<EditStart> {
  error?: string; help?: string; faults?: EditFault[]; draft?: EditDraft; moved?: EditMoved; saved?: EditSaved;
  record?: Record<string, any>;
}

/** A control of a form with its label, what it means as one types, and what is wrong with it. */
interface EditField {
  element: HTMLElement;
  get(): string;
  set(value: string): void;
  fail(fault: EditFault | null): void;
  /** Say something else below the field. */
  hint(text: string): void;
  focus(): void;
}
interface EditFieldOptions {
  label: string; hint?: string; value?: string; optional?: boolean; placeholder?: string; wide?: boolean;
  dir?: string; list?: string;
}
/** A choice while one types. */
interface EditOption { id: string; names: string[]; fine: string; folded?: string[] }
interface EditPickOptions extends EditFieldOptions {
  options: EditOption[]; none: string; chosen?: (id: string) => void;
  add?: { label: (typed: string) => string; run: (typed: string) => void };
}

/** A form: its parts, the changes that it asks for, and the field of a fault. */
interface EditForm {
  title: string;
  intro?: string;
  parts: Child[];
  collect(): { changes: EditChange[]; field(change: number, path: EditStep[]): EditField | null };
  first?: EditField;
}
