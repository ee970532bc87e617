import { useState } from 'preact/hooks';

export interface Saving {
  /** The browser refused the last write: its storage is full, or was asked too often. */
  refused: boolean;
  save: (write: Promise<void>) => void;
}

/** Waits for what is saved; what is refused is drawn again as it stands. */
export function useSaving(): Saving {
  const [refusals, setRefusals] = useState(0);
  const save = (write: Promise<void>): void =>
    void write.then(
      () => setRefusals(0),
      () => setRefusals((before) => before + 1),
    );
  return { refused: refusals > 0, save };
}
