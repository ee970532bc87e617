import '../../lib/text/languages/all';
import '../background/hide.css';
import './sample.css';
import { readSettings, type Settings, watchSettings } from '../../lib/extension/settings';
import { highlightSheet } from '../../lib/marks/mark-sheet';
import { analysePage } from '../../lib/page/analyse-page';
import type { Span } from '../../lib/text/span';
import { assist } from '../annotate/assist';
import { flash } from '../annotate/flash';
import { mark } from '../annotate/mark';
import { inSlices } from '../annotate/slices';

// Content scripts do not run on pages of an extension, so this one does their work on itself.
const open = new AbortController();
const page = await inSlices(analysePage(document), open.signal);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
let shown = new AbortController();

function jump(to: Span): void {
  const range = page?.map.rangeOf(to);
  if (range) flash(range, shown.signal);
}

function annotate(settings: Settings): void {
  if (!page) return;
  shown.abort();
  shown = new AbortController();
  sheet.replaceSync(highlightSheet(settings, 'scheme'));
  mark(page, settings, page.boilerplate, shown.signal);
  assist(page, settings, { jump, place: () => {} }, shown.signal);
}

watchSettings(annotate, open.signal);
annotate(await readSettings());
