import type { JoinedPromiseWords } from './words';

/** Korean. */
export const korean: JoinedPromiseWords = {
	before: ['예정일'],
	after: ['예정', '예상', '목표', '전망', '계획(?=[이입임중]|\\s*(?:$|[),.;|]))'],
	labels: ['다음 ', '차기 ', '예정', '예상 '],
	outcomes: ['연기', '취소', '완료', '했다', '였다', '달성', '무산', '실패', '않', '못', '당초', '실제', '변경', '됐', '되었'],
};
