const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * On a clean checkout nothing is known of how long a file of tests takes, and Jest begins with the largest. These are
 * small and take longest, the longest first: left to the end, they keep one worker while the others have nothing to do.
 */
const LONGEST = [
  'e2e/minutes',
  'e2e/gallery',
  'adapters/teams/a-month',
  'application/killed-at-any-point',
  'adapters/teams/authorization',
  'adapters/teams/large-forum',
  'adapters/stores/cosmos-lost-answers',
  'faults/store-in-hand',
  'application/three-processes-reminding-cosmos',
  'application/three-processes-cosmos',
  'application/two-instances-sqlite',
  'application/killed-under-load',
  'adapters/teams/way-back',
  'application/clocks-apart-cosmos',
  'application/two-instances-cosmos',
  'adapters/stores/largest-records',
  'adapters/teams/table-of-refusals',
  'presentation/hostile-text',
  'adapters/teams/what-stands-is-true',
  'adapters/teams/hostile-input',
  'application/stopped-with-work',
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
