/**
 * Numbers that look random and are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number} gives the next one, from 0 up to 1
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];
export const between = (random, least, most) => least + Math.floor(random() * (most - least + 1));

/** About normal, around 0, with a deviation of 1: the sum of twelve even ones. */
export const bell = (random) => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
