import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { hide } from '../../entrypoints/annotate/hide';
import { AnalysisSchema } from '../../lib/extension/analysis-schema';
import { analysePage } from '../../lib/page/analyse-page';
import { outlinePage } from '../../lib/page/outline/outline-page';
import { squeeze } from '../../lib/page/outline/squeeze';
import { mapText } from '../../lib/page/text-map';
import { finish } from '../../lib/text/steps';
import { documentOf } from '../evaluate/page';
import { holds, patience } from './cases';
import { page } from './generated-page';

test('every stretch of text leads to its place in the page and back', { timeout: patience }, () => {
  return holds('text map', [page, fc.nat(), fc.nat()], (html, from, length) => {
    const { passages } = finish(outlinePage(withoutHidden(documentFrom(html))));
    const { text, spans, map } = mapText(passages.map(({ nodes }) => nodes));
    const block = spans[from % Math.max(spans.length, 1)];
    if (!block) return;
    const start = block.start + (from % (block.end - block.start));
    const end = start + 1 + (length % (block.end - start));
    // No span of ours begins or ends with a space, and that of a line break has no place of its own.
    if (text.slice(start, end).trim().length < end - start) return;
    const range = map.rangeOf({ start, end });
    if (!range) throw new Error('no range');
    expect(shown(range.toString())).toBe(shown(text.slice(start, end)));
    expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
    expect(map.offsetOf(range.endContainer, range.endOffset)).toBe(end);
  });
});

test('a page is analysed without a change, and given back as it was', { timeout: patience }, () => {
  return holds('pages', [page], (html) => {
    const document = documentFrom(html);
    const before = document.documentElement.outerHTML;
    const { analysis, boilerplate } = finish(analysePage(document));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(v.safeParse(AnalysisSchema, JSON.parse(JSON.stringify(analysis))).issues).toBe(
      undefined,
    );
    const shown = new AbortController();
    setMaxListeners(0, shown.signal); // one for each element is no leak
    hide(document, boilerplate, shown.signal);
    expect(document.querySelectorAll('[data-sourcelight-hidden]').length).toBe(boilerplate.length);
    shown.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** Making a window takes longer than what is tested; but it slows down by all that was made in it. */
const PAGES_TO_A_WINDOW = 200;
let window = newWindow();
let pages = 0;

function newWindow(): NonNullable<Document['defaultView']> {
  const { defaultView } = documentOf('', 'https://news.example/2026/03/12/a-story');
  if (!defaultView) throw new Error('a document without a window');
  return defaultView;
}

function documentFrom(html: string): Document {
  if (++pages % PAGES_TO_A_WINDOW === 0) window = newWindow();
  return new window.DOMParser().parseFromString(html, 'text/html');
}

/** A range spans what stands hidden within it, too. */
function withoutHidden(document: Document): Document {
  for (const element of document.querySelectorAll('[hidden], button')) element.remove();
  return document;
}

/** White space and characters that do not show make no difference. */
const shown = (text: string): string => squeeze(text).replaceAll(' ', '');
