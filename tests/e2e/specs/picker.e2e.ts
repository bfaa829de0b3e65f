import { specsOf } from '../app-person.ts';
import { PICKER } from '../scenarios/picker.ts';

describe('the picker', () => specsOf(PICKER));
