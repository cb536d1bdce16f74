import type { SiteId } from 'which-hat:units';
import type { Account, Surface } from '../check/draft.ts';
import type { Topic } from '../policy/vocabulary.ts';
import type { MessageKey, Underscored } from '../words.ts';

/** How a composer, a send control or a fact was recognised: the higher it stands here, the longer it lasts. */
export type Layer = 'structure' | 'marker' | 'label';

/** A user's gesture as the gate sees it, before the site does. */
export type Gesture =
  | { type: 'keydown'; event: KeyboardEvent }
  | { type: 'keyup'; event: KeyboardEvent }
  | { type: 'click'; event: MouseEvent }
  | { type: 'submit'; event: SubmitEvent };

/** How an editor is read and written; chosen by what the element is, not by the site. */
export type EditorKind = 'lexical' | 'draft-js' | 'textarea' | 'plain';

/** One editable box. */
export interface Editor {
  kind: EditorKind;
  element: HTMLElement;
}

/** What can be told of where a draft is to appear. Unknown stays absent: it is never guessed. */
export interface Context {
  /** Who posts, as far as the page tells; `id` is a handle or number, stable on that site. */
  account?: { id?: string; name?: string; as?: Account };
  /** Chat or thread: its title, and who reads it. `id` is stable within the site where the page gives one. */
  conversation?: { id?: string; title?: string; audience: 'person' | 'group' | 'channel' | 'public' | 'unknown' };
  /** The words replied to, quoted or shared. */
  quoted?: string;
}

/**
 * A place on the page from which something is sent. All members look at the page at the moment of the call: sites
 * re-render buttons and editors while a draft is held.
 */
export interface Composer {
  /** The site's own sort of composer, for health and diagnostics: 'post-dialog', 'comment', 'chat', 'retweet'. */
  place: string;
  surface: Surface;
  /** The boxes whose text goes out together, in reading order (several in a thread; none for a bare repost). */
  editors(): Editor[];
  /**
   * The text that would be published: the editors' texts, then for a share the words shared, with a blank line between.
   * Lines end in `\n`.
   */
  text(): string;
  /** The control that sends, or `null` where only a key does or it is gone. */
  control(): HTMLElement | null;
  /**
   * Makes `resume` possible again where the site closed or switched off its control meanwhile (a menu that closes when
   * it loses the focus, a button that is off until the editor has caught up). To be awaited before `resume`; bounded.
   */
  ready?(): Promise<void>;
  /** Sends as the user would, by the control or, where there is none, by the key. `false`: no way was found. */
  resume(): boolean;
  /** Has the site taken it: editor emptied or removed, dialog gone, message shown? Called after `resume`. */
  taken(): boolean;
  context(): Context;
  /** Most weighted characters the site takes, with the way it counts. */
  limit?: { count: 'utf16' | 'codepoints' | 'x-weighted'; most: number };
}

/** A gesture that would send, and what it would send. */
export interface Send {
  composer: Composer;
  layer: Layer;
  /**
   * Present where the gesture may as well be a new line, and nobody can tell before it is too late: makes the new line by
   * hand, so that nothing goes out unasked. `false`: it could not.
   */
  breakLine?(): boolean;
}

/** How a statement would be written: through the editor's own model, as a paste, or as typed. */
export type WriteWay = 'model' | 'paste' | 'typed';

/** What was found of a composer on the page; it tells nothing of what is written there. */
export interface SiteHealth {
  place: string;
  /** How the composer was recognised; `null`: it was not. */
  layer: Layer | null;
  /** `null`: its text cannot be read. */
  editor: EditorKind | null;
  /** How its send control was recognised; `null`: there is none now. */
  control: Layer | null;
  /** Can a held draft be sent on? An empty box is not judged: many show their button only beside words. */
  resumable: boolean;
  /** `null`: a statement cannot be written into it, only copied. */
  write: WriteWay | null;
}

/** Where a site is; exported apart from the site, for scripts that need no more of it. */
export interface SitePages {
  /** Match patterns of the pages it reads. */
  matches: string[];
}

/** A topic that has a short name for those in a hurry. */
export type QuickTopic = { [T in Topic]: `quick_${Underscored<T>}` extends MessageKey ? T : never }[Topic];

/** What only our own pages need of a site; exported apart, so that no guarded page loads it. */
export interface SiteAbout {
  /** Its front page. */
  home: string;
  /** What one looks up there most, likeliest first. */
  topics: readonly QuickTopic[];
}

/** One site. Adapters do nothing when imported and keep no state but what a gesture sequence needs. */
export interface Site extends SitePages {
  id: SiteId;
  /** Is this gesture a send, and from which composer? `null`: leave it alone. Never throws on odd pages. */
  recognise(gesture: Gesture, page: Document): Send | null;
  /** The composer that holds this element, for checking while the user pauses and for the self-check. */
  composerAt(element: Element): Composer | null;
  /** Every composer that the page shows now, with what was found of each. */
  health(page: Document): SiteHealth[];
}
