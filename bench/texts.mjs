import { between, pick } from './random.mjs';
import { NAMES, SENTENCES, TITLES } from './words.mjs';

const TITLE = { least: 40, most: 90 };
const BODY = { least: 200, most: 600 };

const filled = (random, template) => template.replace(/\{(\w+)\}/g, (_, name) => pick(random, NAMES[name]));

/** A kind of the category and a title of 40 to 90 characters. */
export function titleOf(random, category) {
  for (;;) {
    const [kind, template] = pick(random, TITLES[category]);
    const title = filled(random, template);
    if (title.length >= TITLE.least && title.length <= TITLE.most) return { kind, title };
  }
}

/** One or two paragraphs of plain text, 200 to 600 characters. */
export function bodyOf(random) {
  const goal = between(random, BODY.least, BODY.most - 120);
  let body = filled(random, pick(random, SENTENCES));
  while (body.length < goal) {
    const joint = random() < 0.15 ? '\n\n' : ' ';
    body += joint + filled(random, pick(random, SENTENCES));
  }
  return body;
}

export const nameOf = (random, role) => pick(random, NAMES[role]);
