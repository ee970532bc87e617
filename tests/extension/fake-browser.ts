type Listener = (...news: unknown[]) => void;

/** An event that anybody may listen to. */
class Event {
  #listeners = new Set<Listener>();

  addListener(listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  tell(...news: unknown[]): void {
    for (const listener of [...this.#listeners]) listener(...news);
  }

  clear(): void {
    this.#listeners.clear();
  }
}

const onChanged = new Event();

const tellOf = (keys: string[]): void =>
  onChanged.tell(Object.fromEntries(keys.map((key) => [key, {}])));

/** A storage area in memory. */
class Area {
  /** As with a damaged profile. */
  isBroken = false;
  #items: Record<string, unknown> = {};

  async get(keys: string | readonly string[]): Promise<Record<string, unknown>> {
    if (this.isBroken) throw new Error('An unexpected error occurred');
    return Object.fromEntries(Object.entries(this.#items).filter(([key]) => keys.includes(key)));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    Object.assign(this.#items, structuredClone(items));
    tellOf(Object.keys(items));
  }

  async remove(key: string): Promise<void> {
    delete this.#items[key];
    tellOf([key]);
  }

  clear(): void {
    this.isBroken = false;
    this.#items = {};
  }
}

interface Tab {
  url: string;
  incognito: boolean;
  status: 'loading' | 'complete';
  /** What the detector in it answers; null where there is none. */
  detection: object | null;
  /** What the detector answers once it has been brought. */
  onLook: object | null;
  /** Whether the browser lets us in. */
  allowed: boolean;
}

const plainTab: Tab = {
  url: 'https://news.example/story',
  incognito: false,
  status: 'complete',
  detection: null,
  onLook: null,
  allowed: true,
};

const tab: Tab = { ...plainTab };
const sync = new Area();
const local = new Area();
const session = new Area();

/** A port to a tab without an annotator: it is closed at once. */
function closedPort() {
  const onDisconnect = new Event();
  setTimeout(() => onDisconnect.tell());
  return { onMessage: new Event(), onDisconnect, disconnect: () => {}, postMessage: () => {} };
}

async function sendMessage(message: { type: string }): Promise<void> {
  if (message.type === 'look') tab.detection = tab.onLook;
}

/** The little of `browser.*` that settings and the view of one tab need. */
export const fakeBrowser = {
  tab,
  storage: { sync, local, session, onChanged },
  permissions: { contains: async () => tab.allowed },
  runtime: { id: 'ours', onMessage: new Event(), sendMessage },
  tabs: {
    onUpdated: new Event(),
    connect: closedPort,
    get: async () => tab,
    sendMessage: async () => tab.detection,
    query: async () => [],
  },
  reset(): void {
    Object.assign(tab, plainTab);
    sync.clear();
    local.clear();
    session.clear();
    onChanged.clear();
  },
};
