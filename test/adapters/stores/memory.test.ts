import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import type { Stores } from '../../../src/ports/stores';
import { storesContract } from '../../contracts/stores-contract';

const places = new Map<string, Stores>();

storesContract({
  name: 'memory',
  open: (place) => {
    const stores = places.get(place) ?? createMemoryStores();
    places.set(place, stores);
    return Promise.resolve(stores);
  },
  skip: ['reopening'],
});
