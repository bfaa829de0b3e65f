import { specsOf } from '../app-person.ts';
import { MARK_UPDATED } from '../scenarios/mark-updated.ts';

describe('mark updated today', () => specsOf(MARK_UPDATED));
