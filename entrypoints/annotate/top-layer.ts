import { putOnPage } from './ui-host';

/**
 * Stands up an empty box above everything on the page, until the signal aborts. While the page has
 * a modal dialog open only a newer one can be pressed; else a popover, which takes nothing away,
 * and is no dialog, which would take the focus.
 */
export function standInTopLayer(
  name: string,
  paper: 'light' | 'dark',
  signal: AbortSignal,
): HTMLElement {
  const modal = document.querySelector('dialog:modal') ? document.createElement('dialog') : null;
  const holder = modal ?? document.createElement('div');
  holder.className = name;
  holder.tabIndex = -1;
  holder.role = 'dialog';
  holder.ariaLabel = 'Sourcelight';
  holder.style.colorScheme = paper;
  if (!modal) holder.popover = 'manual';
  putOnPage(holder, signal);
  if (modal) modal.showModal();
  else holder.showPopover();
  return holder;
}
