import { specsOf } from '../app-person.ts';
import { REMINDER } from '../scenarios/reminder.ts';

describe('the reminder', () => specsOf(REMINDER));
