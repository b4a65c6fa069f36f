import { expect } from '@esm-bundle/chai';
import type { LitElement } from 'lit';
import { Motion } from '../../src/input/index.js';
import type { Range } from '../../src/model/index.js';
import { emulateMedia } from '../support/input.js';
import { until } from '../support/until.js';

/** A motion of a host that only counts how often it was asked to draw. */
function motionOf(): { motion: Motion; settled: Range[]; drawn: () => number } {
  const settled: Range[] = [];
  let draws = 0;
  const host = { addController: () => undefined, requestUpdate: () => (draws += 1) } as unknown as LitElement;
  return { motion: new Motion(host, (range) => settled.push(range)), settled, drawn: () => draws };
}
const FROM = { start: 0, end: 1000 };
const TO = { start: 400, end: 600 };

describe('A thrown chart', () => {
  it('runs on in the direction of the hand, and stops by itself after about a third of a second\'s way', async () => {
    const { motion } = motionOf();
    const steps: number[] = [];
    motion.coast(1, (pixels) => steps.push(pixels) > 0);
    await until('it has run most of its way', () => steps.reduce((a, b) => a + b, 0) > 300);
    let before = -1;
    await until('it stands still', () => before === (before = steps.length));
    expect(steps.reduce((a, b) => a + b, 0)).to.be.within(300, 326);
    expect(steps.every((pixels) => pixels >= 0)).to.equal(true);
  });

  it('stops where there is no more to see', async () => {
    const { motion } = motionOf();
    let asked = 0;
    motion.coast(2, () => (asked += 1) < 2);
    await until('it was asked twice', () => asked === 2);
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    expect(asked).to.equal(2);
  });

  it('does not run after a slow hand, nor for who asked for less motion', async () => {
    const { motion } = motionOf();
    let asked = 0;
    motion.coast(0.1, () => (asked += 1) > 0);
    if (await emulateMedia({ reducedMotion: 'reduce' })) motion.coast(3, () => (asked += 1) > 0);
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    expect(asked).to.equal(0);
    await emulateMedia();
  });
});

describe('A glide', () => {
  it('is drawn frame by frame until it is there, and keeps nothing', async () => {
    const { motion, settled, drawn } = motionOf();
    motion.glide(FROM, TO);
    expect(motion.shown).to.deep.equal(FROM);
    await until('it is there', () => motion.shown === null);
    expect(drawn()).to.be.at.least(1);
    expect(settled).to.deep.equal([]);
  });

  it('ends where it is seen when a hand takes over, and at its goal when the page does', () => {
    const { motion, settled } = motionOf();
    motion.glide(FROM, TO);
    motion.stop();
    expect(settled).to.deep.equal([FROM]);
    motion.glide(FROM, TO);
    motion.end();
    expect([settled.length, motion.shown]).to.deep.equal([1, null]);
  });
});
