import { specsOf } from '../app-person.ts';
import { FINDINGS } from '../scenarios/findings.ts';

describe('the findings', () => specsOf(FINDINGS));
