import { specsOf } from '../app-person.ts';
import { ADDRESSES } from '../scenarios/addresses.ts';

describe('addresses', () => specsOf(ADDRESSES));
