/** Loaded first into a process (`node --import`): reading the local time there throws. */
import { forbidLocalTime } from './guard';

forbidLocalTime(() => undefined);
