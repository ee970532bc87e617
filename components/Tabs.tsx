import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface Tab {
  name: string;
  panel: () => ComponentChildren;
}

/** One panel at a time; the arrow keys go from tab to tab. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [chosen, choose] = useState(0);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const { direction } = getComputedStyle(event.currentTarget as Element);
    const next = nextTab(event.key, chosen, tabs.length, direction);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`${id}-tab-${next}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ name }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => choose(index)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        key={chosen}
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${chosen}`}
        class="tab-panel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {tabs[chosen]?.panel()}
      </div>
    </>
  );
}

/** Where a key leads from a tab: to its neighbours, round the ends, or to the first and the last. */
function nextTab(key: string, from: number, count: number, direction: string): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const places: Record<string, number> = {
    [forward]: (from + 1) % count,
    [back]: (from - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return places[key] ?? null;
}
