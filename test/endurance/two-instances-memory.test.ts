import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { twoInstancesReminding } from './two-instances-reminding';

twoInstancesReminding('memory', () => Promise.resolve({ stores: createMemoryStores() }));
