import type { Density } from '../../lib/marks/look';
import type { MarkLooks } from '../../lib/marks/mark-sheet';
import type { Feature } from '../page-view';

/** The settings as the options page shows them. */
export interface SettingsView extends MarkLooks, Record<Feature, boolean> {
  start: 'automatic' | 'on-click';
  strip: boolean;
  density: Density;
  sitesOff: readonly string[];
  sitesOn: readonly string[];
  siteBlocks: readonly SiteBlock[];
}

/** A block that is always hidden on a site, or never. */
export interface SiteBlock {
  host: string;
  hide: boolean;
  selector: string;
  begins: string;
  rule: string;
  text: string;
}

/** What happens on a site whatever holds elsewhere; null for nothing in particular. */
export type SiteRule = 'on' | 'off' | null;

/** A command and the keys that call it: "Alt+Shift+S". */
export interface Shortcut {
  name: string;
  keys: readonly string[];
}

/** How an import ended. */
export type Imported =
  | { status: 'done' }
  | { status: 'not-json' }
  | { status: 'wrong'; field: string };

export type Change = Partial<Omit<SettingsView, 'sitesOff' | 'sitesOn' | 'siteBlocks'>>;

export interface SettingsActions {
  onChange: (change: Change) => void;
  onSiteRule: (host: string, rule: SiteRule) => void;
  onForgetBlock: (block: SiteBlock) => void;
  onExport: () => Promise<void>;
  onImport: (text: string) => Promise<Imported>;
  onReset: () => Promise<void>;
  /** Absent where the browser has no way to its page of shortcuts. */
  onShortcuts: (() => void) | null;
}
