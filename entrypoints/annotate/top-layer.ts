import { putOnPage } from './ui-host';

/**
 * Stands up an empty box above everything on the page, until the signal aborts. While the page has
 * a modal dialog open only a newer one can be pressed; else a popover, which takes nothing away.
 */
export function standInTopLayer(
  name: string,
  paper: 'light' | 'dark',
  signal: AbortSignal,
): HTMLElement {
  const holder = document.createElement('dialog');
  holder.className = name;
  holder.tabIndex = -1;
  holder.style.colorScheme = paper;
  const modal = document.querySelector('dialog:modal') !== null;
  if (!modal) holder.popover = 'manual';
  putOnPage(holder, signal);
  if (modal) holder.showModal();
  else holder.showPopover();
  return holder;
}
