import { JSDOM, VirtualConsole } from 'jsdom';

/** A saved page as a document, without running its scripts or loading anything. */
export function documentOf(html: string | Buffer, url?: string | null): Document {
  const quiet = new VirtualConsole();
  const options = { virtualConsole: quiet, contentType: 'text/html' };
  return new JSDOM(withoutStyles(html), { ...options, ...(isHttp(url) ? { url } : {}) }).window
    .document;
}

/** jsdom's reader of style sheets fails on some, and takes most of the time; nothing here asks for style. */
const withoutStyles = (html: string | Buffer): string | Buffer =>
  typeof html === 'string'
    ? html.replace(/<style(?=[\s>])/gi, '<style type="text/unread"')
    : Buffer.from(withoutStyles(html.toString('latin1')) as string, 'latin1');

const isHttp = (url: string | null | undefined): url is string => /^https?:\/\//.test(url ?? '');

/** Removes what a page says about itself, so that only text, shape and address are left. */
export function strip(document: Document): void {
  for (const element of document.querySelectorAll('script, meta, link')) element.remove();
}
