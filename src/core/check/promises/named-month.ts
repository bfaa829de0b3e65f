import { statedTimesIn } from '../../figures/times/period';

/** Whether the name of a note has a day or a month in it, set off from its words by marks of any kind: `source_2023-06_rollups`. */
export function namesMonth(name: string): boolean {
	return statedTimesIn(name.replace(/[_/]/g, ' ')).some(({ time: { days } }) => (
		days !== undefined && days.first.slice(0, 7) === days.last.slice(0, 7)
	));
}
