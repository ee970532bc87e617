type Listener = () => void;

const listeners = new Set<Listener>();

/** A storage area in memory. */
class Area {
  #items: Record<string, unknown> = {};

  async get(keys: readonly string[]): Promise<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(this.#items).filter(([key]) => keys.includes(key)));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    Object.assign(this.#items, structuredClone(items));
    for (const listener of [...listeners]) listener();
  }

  clear(): void {
    this.#items = {};
  }
}

const sync = new Area();
const local = new Area();

/** The little of `browser.*` that reading and saving settings needs. */
export const fakeBrowser = {
  storage: {
    sync,
    local,
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  reset(): void {
    sync.clear();
    local.clear();
    listeners.clear();
  },
};
