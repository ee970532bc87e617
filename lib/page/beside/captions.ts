import { type Box, closest, isWithin, type Passage, passagesOf } from '../outline/outline';
import { isBesidePicture } from '../story/lead';
import { headPassages, isPictureBox, type Story, storyPassages } from '../story/story';
import { isCredited } from './is-credited';

/** The captions of the story's own pictures: what is marked as one, and text set in a box with a picture. */
export function findCaptions(story: Story): Passage[] {
  const isFigcaption = captionTest(story.container.element);
  const marked = [...headPassages(story), ...storyPassages(story)].filter(({ box }) =>
    closest(box, isFigcaption),
  );
  const set = story.insets
    .filter((box) => box.first >= story.first && box.last <= story.last && isPictureBox(box))
    .flatMap((box) =>
      passagesOf(story.outline, box).filter(
        (passage) => !isShown(passage, box) && !isTold(passage, box, story),
      ),
    );
  return [...marked, ...leadCaptions(story), ...set];
}

const SHORTEST_LEAD_CAPTION = 40;

/** Under the headline bylines and dates may stand beside a picture too, but are shorter or link. */
const leadCaptions = (story: Story): Passage[] =>
  headPassages(story)
    .slice(1)
    .filter(
      ({ box, size, linked }) =>
        size >= SHORTEST_LEAD_CAPTION &&
        linked === 0 &&
        isBesidePicture(box, story.title.headline?.index ?? story.first),
    );

const shownNames = new Set(['blockquote', 'pre', 'table']);

/** A figure may show a table, a pull quote or a listing in place of a picture. */
const isShown = (passage: Passage, box: Box): boolean =>
  box.name === 'figure' && closest(passage.box, ({ name }) => shownNames.has(name)) !== null;

const SHORTEST_PARAGRAPH = 100;

/** A paragraph of the story may stand in a column beside a picture that goes with it. */
const isTold = (passage: Passage, box: Box, { prose, spine }: Story): boolean =>
  passage.box.name === 'p' &&
  passage.size >= SHORTEST_PARAGRAPH &&
  (prose[passage.index] ?? 0) > 0 &&
  spine.sets(passage) &&
  !isCredited(passage.text) &&
  !isNamedForPicture(passage.box, box);

const pictureNames = /caption|figure|gallery|image|img|legend|media|photo|picture/i;

/** Whether a box from this one out to another is a figure or called after a picture. */
function isNamedForPicture(box: Box, outer: Box): boolean {
  const named = closest(
    box,
    (at) => at.name === 'figure' || pictureNames.test(at.element.className),
  );
  return named !== null && isWithin(named, outer);
}

/** Asks the page once for the elements of a class that thousands of sites have in common. */
function captionTest({ ownerDocument }: Element): (box: Box) => boolean {
  const classed = new Set<Element>(ownerDocument.getElementsByClassName('wp-caption-text'));
  return ({ name, element }) => name === 'figcaption' || classed.has(element);
}
