import { PartitionKeyKind, type ContainerRequest } from '@azure/cosmos';

/** Version 2 allows partition keys of up to 2 KB; version 1 tells only the first 101 bytes apart. */
const BY_FORUM = { paths: ['/forumId'], kind: PartitionKeyKind.Hash, version: 2 };

/** Records and number series. Only what is asked for is indexed: events and posts would make each vote cost more. */
export const WORK = {
  id: 'work',
  partitionKey: BY_FORUM,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: ['/forumId/?', '/kind/?', '/wakeAt/?', '/updatedAt/?', '/concerns/[]/?'].map((path) => ({ path })),
    excludedPaths: [{ path: '/*' }],
  },
} satisfies ContainerRequest;

/** The register of decisions. `searched` is what they are found by, in the letters that the domain makes of them. */
export const DECISIONS = {
  id: 'decisions',
  partitionKey: BY_FORUM,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: ['/forumId/?', '/decidedAt/?', '/sequence/?', '/isOpen/?', '/searched/?'].map((path) => ({ path })),
    excludedPaths: [{ path: '/*' }],
    compositeIndexes: [
      [
        { path: '/decidedAt', order: 'descending' },
        { path: '/sequence', order: 'descending' },
      ],
    ],
  },
} satisfies ContainerRequest;
