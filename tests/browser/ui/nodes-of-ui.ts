import type { Page } from 'puppeteer-core';

/** A node as Chromium's developer tools tell of it. */
interface DomNode {
  localName: string;
  nodeName: string;
  nodeValue: string;
  /** Names and values, one after the other. */
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** All that is in our element on a page; only Chromium's tools look into a closed shadow root. */
export async function nodesOfUi(page: Page): Promise<DomNode[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const host = inside(root).find(({ localName }) => localName === 'sourcelight-ui');
  return host ? inside(host) : [];
}

const inside = (node: DomNode): DomNode[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(inside),
];
