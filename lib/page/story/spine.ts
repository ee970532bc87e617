import { type Box, isWithin, type Passage } from '../outline/outline';

/** How a passage sits in the story: the box that seats it, and what it is set as. */
interface Seat {
  box: Box;
  /** Element names from the container down to the seat. */
  path: string;
  /** First class of the seat; no more than a hint, since it may be random. */
  style: string;
  /** Name and first class of the passage's own element; '' for text that has none. */
  leaf: string;
  /** Whether it stands there by itself, not as part of a list, quotation or table. */
  plain: boolean;
}

/** The places at which the running text of a story stands, told by shape. */
export interface Spine {
  /** Whether a passage stands where the running text does. */
  holds(passage: Passage): boolean;
  /** Whether it is set like most of the running text, wherever it stands. */
  sets(passage: Passage): boolean;
  /** Both. */
  matches(passage: Passage): boolean;
}

/** A place that holds this share of the prose is part of the spine. */
const SHARE_OF_SPINE = 0.2;
/** … unless another place holds that much more. */
const SHARE_OF_LARGEST = 0.4;
/** A class that this share of the prose at one place has in common is meant as a sign. */
const SHARE_OF_STYLE = 0.8;

const wrappers = new Set(
  'blockquote dd dl dt li ol q table tbody td tfoot th thead tr ul'.split(' '),
);

/** Learns from the prose of a story where it stands and how it is set. */
export function spineOf(
  passages: readonly Passage[],
  prose: readonly number[],
  container: Box,
): Spine {
  const seatAt = oncePerBox((box) => seatOf(box, container));
  const paths = new Tally();
  const styles = new Map<string, Tally>();
  const leaves = new Tally();
  for (const passage of passages) {
    const size = prose[passage.index] ?? 0;
    if (size === 0 || !isWithin(passage.box, container)) continue;
    const seat = seatAt(passage.box);
    paths.add(seat.path, size);
    tallyAt(styles, seat.path).add(seat.style, size);
    leaves.add(seat.leaf, size);
  }
  const main = new Set(paths.atLeast(SHARE_OF_SPINE, SHARE_OF_LARGEST));
  const around = new Set([...main].flatMap(pathsAround));
  const styleAt = new Map(
    [...styles].map(([path, tally]) => [path, tally.atLeast(SHARE_OF_STYLE)[0]]),
  );
  const usual = new Set(leaves.atLeast(SHARE_OF_SPINE));
  const isHeld = ({ path, style, leaf, plain }: Seat): boolean =>
    main.has(path)
      ? (styleAt.get(path) ?? style) === style
      : plain && around.has(path) && usual.has(leaf);
  const judge = oncePerBox((box) => {
    const seat = seatAt(box);
    const holds = isWithin(box, container) && isHeld(seat);
    const sets = usual.has(seat.leaf);
    return { holds, sets, matches: holds && sets };
  });
  return {
    holds: ({ box }) => judge(box).holds,
    sets: ({ box }) => judge(box).sets,
    matches: ({ box }) => judge(box).matches,
  };
}

/** Remembers what is asked of every passage by many, and is the same for all in a box. */
function oncePerBox<T extends object>(read: (box: Box) => T): (box: Box) => T {
  const known = new Map<Box, T>();
  return (box) => {
    const before = known.get(box);
    if (before) return before;
    const now = read(box);
    known.set(box, now);
    return now;
  };
}

function seatOf(box: Box, container: Box): Seat {
  let seat = box;
  const own = box !== container && isLeaf(box);
  if (own && seat.parent) seat = seat.parent;
  const plain = seat === container || !wrappers.has(seat.name);
  while (seat !== container && wrappers.has(seat.name) && seat.parent) seat = seat.parent;
  const names: string[] = [];
  for (let at: Box | null = seat; at && at !== container; at = at.parent) names.push(at.name);
  return {
    box: seat,
    plain,
    path: names.join('<'),
    style: styleOf(seat),
    leaf: own ? leafOf(box) : '',
  };
}

/** The paths of the boxes around a place, up to the container itself. */
function pathsAround(path: string): string[] {
  const names = path.split('<');
  return names.map((_, depth) => names.slice(depth + 1).join('<'));
}

const isLeaf = (box: Box): boolean => box.children.length === 0;

const leafOf = (box: Box): string => `${box.name}.${styleOf(box)}`;

const styleOf = (box: Box): string => box.element.classList[0] ?? '';

const tallyAt = (tallies: Map<string, Tally>, key: string): Tally => {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
};

/** Sums of sizes by key. */
class Tally {
  private readonly sums = new Map<string, number>();
  private total = 0;

  add(key: string, size: number): void {
    this.sums.set(key, (this.sums.get(key) ?? 0) + size);
    this.total += size;
  }

  /** The keys with at least this share of everything, and that share of the largest. */
  atLeast(share: number, ofLargest = 0): string[] {
    const least = Math.max(this.total * share, Math.max(...this.sums.values()) * ofLargest);
    return [...this.sums].filter(([, sum]) => sum >= least).map(([key]) => key);
  }
}
