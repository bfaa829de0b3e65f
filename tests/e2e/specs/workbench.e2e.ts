import { specsOf } from '../app-person.ts';
import { WORKBENCH } from '../scenarios/workbench.ts';

describe('the workbench', () => specsOf(WORKBENCH));
