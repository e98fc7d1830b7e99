const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * On a clean checkout nothing is known of how long a file of tests takes, and Jest begins with the largest. These are
 * small and take longest, the longest first: left to the end, they keep one worker while the others have nothing to do.
 */
const LONGEST = [
  'e2e/minutes',
  'e2e/gallery',
  'endurance/a-month',
  'endurance/killed-at-any-point',
  'adapters/teams/authorization',
  'endurance/large-forum',
  'endurance/cosmos-lost-answers',
  'endurance/store-in-hand',
  'endurance/three-processes-reminding-cosmos',
  'endurance/three-processes-cosmos',
  'endurance/two-instances-sqlite',
  'endurance/killed-under-load',
  'adapters/teams/way-back',
  'endurance/clocks-apart-cosmos',
  'endurance/two-instances-cosmos',
  'adapters/stores/largest-records',
  'adapters/teams/table-of-refusals',
  'presentation/hostile-text',
  'adapters/teams/what-stands-is-true',
  'adapters/teams/hostile-input',
  'endurance/stopped-with-work',
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
