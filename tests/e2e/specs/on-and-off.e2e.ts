import { specsOf } from '../app-person.ts';
import { ON_AND_OFF } from '../scenarios/on-and-off.ts';

describe('on and off', () => specsOf(ON_AND_OFF));
