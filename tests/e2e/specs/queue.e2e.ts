import { specsOf } from '../app-person.ts';
import { QUEUE } from '../scenarios/queue.ts';

describe('the queue', () => specsOf(QUEUE));
