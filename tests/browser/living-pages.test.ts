import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { painted, sourceOf, untilPlain, visibleText } from './harness/annotated';
import { inEachBrowser } from './harness/each-browser';
import { beforeEachFreshSample } from './harness/fresh-sample';
import { press, untilItSays } from './harness/popup';
import { openPopup, until } from './harness/tabs';

const QUOTED = '“We have measured it twice,”';
const LATE = `<p>${QUOTED} said the surveyor Ines Halloran, who counted 937 moorings.</p>`;

const OTHER_STORY = `<h1>Night trains return to the coast</h1>
  <p>The night train to the coast will run again from spring, the railway announced on Monday.</p>
  <p>“Nobody believed that we would find the carriages,” said Tomas Arden, who manages the line.</p>
  <p>The 14 carriages were bought in the north for $6 million and are being rebuilt at two yards
  near the border, where a hundred people have found work since the summer.</p>
  <p>Mayors along the line have asked for more stops, but the railway says each stop costs seven
  minutes, and that a night has only so many of them before the morning trains need the track.</p>`;

inEachBrowser('a page that lives', (browser) => {
  let page: Page;
  beforeEachFreshSample(browser, (fresh) => {
    page = fresh;
  });

  const quotes = () => painted(page, 'sourcelight-quote');
  const change = (how: (story: Element) => void) => page.$eval('article', how);

  test('marks come back on the same words after a re-render', async () => {
    const before = await quotes();
    await change((story) => {
      for (const p of story.querySelectorAll('p')) p.innerHTML = String(p.innerHTML);
    });
    await until(async () => (await quotes()).join() === before.join());
  });

  test('marks stay on the same words when text nodes are split and merged', async () => {
    const before = await quotes();
    await change((story) => {
      const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) if (text.length > 20) text.splitText(10);
    });
    await until(async () => (await quotes()).join() === before.join());
    await change((story) => story.normalize());
    await until(async () => (await quotes()).join() === before.join());
  });

  test('marks stay on the same words where another extension wraps some', async () => {
    const before = await quotes();
    await change((story) => {
      for (const p of story.querySelectorAll('p')) {
        const text = document.createTreeWalker(p, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
        if (!text || text.length < 12) continue;
        const range = new Range();
        range.setStart(text, 3);
        range.setEnd(text, 9);
        range.surroundContents(document.createElement('span'));
      }
    });
    await until(async () => (await quotes()).join() === before.join());
  });

  test('marks come back when paragraphs are put in anew, as by a framework', async () => {
    const before = await quotes();
    await change((story) => {
      for (const p of story.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
    });
    await until(async () => (await quotes()).join() === before.join());
  });

  test('a page that the browser translates is marked in its new language', async () => {
    await page.$$eval(
      'article p',
      (all, late) => all.at(3)?.insertAdjacentHTML('afterend', late),
      LATE,
    );
    await until(async () => (await quotes()).includes(QUOTED));
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
      document.documentElement.classList.add('translated-ltr');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.textContent = text.data
          .replace('“We have measured it twice,”', '„Wir haben es zweimal gemessen“,')
          .replace('said the surveyor', 'sagte die Vermesserin')
          .replace('who counted 937 moorings', 'die 937 Liegeplätze zählte');
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
    await until(async () => (await quotes()).join().includes('„Wir haben es zweimal gemessen“'));
    expect((await painted(page, 'sourcelight-figure')).join()).toContain('937');
  });

  test('a live update moves the marks to the new words', async () => {
    await page.$$eval(
      'article p',
      (all, late) => all.at(3)?.insertAdjacentHTML('afterend', late),
      LATE,
    );
    await until(async () => (await painted(page, 'sourcelight-figure')).join().includes('937'));
    await change((story) => {
      const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        text.data = text.data.replace('937 moorings', 'nearly 1,430 moorings');
      }
    });
    await until(async () => (await painted(page, 'sourcelight-figure')).join().includes('1,430'));
    expect((await painted(page, 'sourcelight-figure')).join()).not.toContain('937');
    expect(await quotes()).toContain(QUOTED);
  });

  test('an advertisement that comes into the story late is hidden', async () => {
    await page.$$eval('article p', (all) => {
      const ad =
        '<div class="slot"><div>Advertisement</div><a href="/buy">Boots for all weathers</a></div>';
      all.at(2)?.insertAdjacentHTML('afterend', ad);
    });
    await until(async () => !(await visibleText(page)).includes('Boots for all weathers'));
  });

  test('marks come back when the page writes the same words again', async () => {
    const before = await quotes();
    await change((story) => {
      const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        text.data = String(text.data);
      }
    });
    await until(async () => (await quotes()).join() === before.join());
  });

  test('marks come back with the next change when the page clears the registry', async () => {
    const before = await quotes();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await quotes()).toEqual([]);
    await change((story) => story.after('One more word.'));
    await until(async () => (await quotes()).join() === before.join());
  });

  test('a page that puts in a new body is read again', async () => {
    await page.evaluate((late) => {
      const body = document.body.cloneNode(true) as HTMLElement;
      body.querySelectorAll('article p')[3]?.insertAdjacentHTML('afterend', late);
      document.body.replaceWith(body);
    }, LATE);
    await until(async () => (await quotes()).includes(QUOTED));
  });

  test('a paragraph that comes late is read too', async () => {
    await page.$$eval(
      'article p',
      (all, late) => all.at(3)?.insertAdjacentHTML('afterend', late),
      LATE,
    );
    await until(async () => (await quotes()).includes(QUOTED));
    expect((await painted(page, 'sourcelight-figure')).join()).toContain('937');
  });

  test('words that are replaced lose their marks', async () => {
    await change((story) => {
      for (const p of story.querySelectorAll('p')) p.textContent = 'Nothing is said here any more.';
    });
    await until(async () => (await quotes()).length === 0);
  });

  test('boilerplate that comes late is hidden too', async () => {
    await page.evaluate(() => {
      const hidden = [...document.querySelectorAll('[data-sourcelight-hidden]')];
      const links = hidden.find((element) => element.querySelectorAll('a').length > 2);
      const copy = links?.cloneNode(true) as Element;
      copy.removeAttribute('data-sourcelight-hidden');
      copy.querySelector('a')?.replaceChildren('Late promotion');
      links?.after(copy);
    });
    await until(async () => !(await visibleText(page)).includes('Late promotion'));
  });

  test('another story under another address gets marks of its own', async () => {
    const popup = await openPopup(browser(), page);
    await untilItSays(popup, 'Key points');
    await page.evaluate((story) => {
      history.pushState(null, '', '/2026/11/20/transport/night-trains.html');
      const article = document.querySelector('article');
      if (article) article.innerHTML = story;
      document.title = 'Night trains return to the coast';
    }, OTHER_STORY);
    await until(async () => (await quotes()).join().includes('find the carriages'));
    await untilItSays(popup, 'Night trains return');
    await popup.close();
  });

  test('a place within the page is no other story', async () => {
    const before = await quotes();
    await page.evaluate(() => {
      location.hash = 'comments';
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await quotes()).toEqual(before);
  });

  test('once off, it leaves a changing page alone, and gives it back', async () => {
    const popup = await openPopup(browser(), page);
    await page.$$eval('article p', (all) => all.at(2)?.replaceChildren('A changed paragraph.'));
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    await page.$$eval(
      'article p',
      (all, late) => all.at(3)?.insertAdjacentHTML('afterend', late),
      LATE,
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await sourceOf(page)).not.toContain('sourcelight');
    expect(await quotes()).toEqual([]);
    await press(popup, 'Sourcelight');
    await until(async () => (await quotes()).includes(QUOTED));
    await popup.close();
  });

  test('attributes that a page brings itself mean nothing, and are given back', async () => {
    const popup = await openPopup(browser(), page);
    const isShown = () => page.$$eval('article p', (all) => all[1]?.checkVisibility());
    await press(popup, 'Sourcelight');
    await untilPlain(page);
    await page.evaluate(() => {
      document.querySelectorAll('article p')[1]?.setAttribute('data-sourcelight-hidden', 'mine');
      document.documentElement.setAttribute('data-sourcelight', 'on');
    });
    const before = await sourceOf(page);
    await press(popup, 'Sourcelight');
    await until(async () => (await quotes()).length > 0);
    expect(await isShown()).toBe(true);
    await press(popup, 'Sourcelight');
    await until(async () => (await sourceOf(page)) === before);
    await until(isShown);
    await press(popup, 'Sourcelight');
    await until(async () => (await quotes()).length > 0);
    await popup.close();
  });
});
