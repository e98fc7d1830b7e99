const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * On a clean checkout nothing is known of how long a file of tests takes, and Jest begins with the largest. These are
 * small and take longest, the longest first: left to the end, they keep one worker while the others have nothing to do.
 */
const LONGEST = [
  'e2e/minutes',
  'e2e/gallery',
  'adapters/teams/a-month',
  'adapters/stores/cosmos-lost-answers',
  'application/two-instances-sqlite',
  'application/three-processes-cosmos',
  'application/killed-under-load',
  'application/two-instances-cosmos',
  'adapters/teams/authorization',
  'faults/store-in-hand',
  'adapters/teams/table-of-refusals',
  'application/killed-at-any-point',
  'adapters/teams/what-stands-is-true',
  'adapters/teams/hostile-input',
  'application/three-processes-reminding-cosmos',
  'application/clocks-apart-cosmos',
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return place < 0 ? LONGEST.length : place;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
};
