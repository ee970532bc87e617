import { adNetworks } from '../words/ad-networks';
import { advertisingLabels } from '../words/advertising';
import { isPhrase } from '../words/phrases';

const isLabel = isPhrase(advertisingLabels);

/** The frames in an element that show advertisements, each with what stands around it alone. */
export function adFramesIn(element: Element): Element[] {
  return [...element.querySelectorAll('iframe, ins')].filter(isAdFrame).map(aloneAround);
}

/** By the name that advertisers give their frames, the label for screen readers, or the host. */
function isAdFrame(frame: Element): boolean {
  const named = `${frame.id} ${frame.getAttribute('name') ?? ''} ${frame.className}`;
  if (/\bgoogle_ads_|\badsbygoogle\b/.test(named)) return true;
  const label = frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '';
  if (isLabel(label)) return true;
  const host = hostOf(frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '');
  return adNetworks.some((network) => host === network || host.endsWith(`.${network}`));
}

const hostOf = (address: string): string => /^(?:https?:)?\/\/([^/:?#]+)/i.exec(address)?.[1] ?? '';

/** The outermost element that holds this one and nothing else. */
function aloneAround(frame: Element): Element {
  let alone = frame;
  for (let at = frame.parentElement; at && at.children.length === 1; at = at.parentElement) {
    if (at.textContent?.trim()) break;
    alone = at;
  }
  return alone;
}
