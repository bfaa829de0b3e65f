import type { JoinedPromiseWords } from './words';

/** Japanese. */
export const japanese: JoinedPromiseWords = {
	before: ['予定は'],
	after: ['予定', '見込み', '見通し', 'を目指す', '目標'],
	labels: ['次回', '次の', '次期', '予定'],
	outcomes: ['延期', '中止', 'した', '完了', '達成', '未達', '済', '取り消', 'だった', '撤回', 'なかった', '当初', '実際', '変更'],
};
