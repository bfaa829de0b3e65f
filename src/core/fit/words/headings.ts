/** Headings of what is kept for the owner's own sake, and says nothing of an actor: where it is from, what is to do. As keys. */
export const NO_SECTIONS: ReadonlySet<string> = new Set([
	'source', 'sources', 'reference', 'references', 'link', 'links', 'external links', 'citations', 'footnotes', 'notes', 'note',
	'my notes', 'todo', 'to do',
	'to-do', 'tasks', 'changelog', 'change log', 'update log', 'log', 'contents', 'table of contents', 'tags', 'meta', 'metadata',
	'images', 'attachments',
	'来源', '來源', '信息来源', '数据来源', '参考', '參考', '参考资料', '参考来源', '更新记录', '更新日志', '更新紀錄', '笔记', '筆記', '待办', '目录', '資料來源', '资料来源',
	'出典', '参考資料', '参考文献', '更新履歴', 'メモ', '출처', '참고', '참고 자료', '메모', '변경 이력',
	'quelle', 'quellen', 'notizen', 'aufgaben', 'verweise', 'références', 'notes personnelles', 'liens', 'à faire',
	'fuente', 'fuentes', 'referencias', 'enlaces', 'notas', 'pendientes', 'fonte', 'fontes', 'referências', 'ligações', 'tarefas',
]);
