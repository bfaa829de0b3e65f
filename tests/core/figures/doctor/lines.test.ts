/** The lines that join names and keep them apart. */
import { describe, expect, test } from 'vitest';
import { apartLine, joiningLine, keptApart, readApartLine } from '../../../../src/core/figures/doctor/lines';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';

describe('a line that keeps names apart', () => {
	test.each([
		['Net revenue ≠ Revenue', { name: 'Net revenue', others: ['Revenue'] }],
		['Net revenue != Revenue', { name: 'Net revenue', others: ['Revenue'] }],
		['Net revenue <> Revenue', { name: 'Net revenue', others: ['Revenue'] }],
		[' **Net revenue**≠Revenue ; Sales,', { name: 'Net revenue', others: ['Revenue', 'Sales'] }],
		['"Revenue, net" ≠ "Revenue, gross", Revenue', { name: 'Revenue, net', others: ['Revenue, gross', 'Revenue'] }],
		['Revenue = Sales', undefined],
		['Revenue ≠', undefined],
		['≠ Revenue', undefined],
		['', undefined],
	])('%j', (line, said) => {
		expect(readApartLine(line)).toEqual(said);
	});

	test('counts either way round, and by any name of the metric', () => {
		const areApart = keptApart(['Net revenue ≠ Sales', 'no line'], compileMetricTerms([]));
		expect([areApart('net revenue', 'revenue'), areApart('revenue', 'net revenue'), areApart('revenue', 'net income')]).toEqual([true, true, false]);
	});
});

describe('the line for two names', () => {
	test.each([
		['Orders', 'Order book', 'Orders = Order book', 'Orders ≠ Order book'],
		['Orders', 'Book, orders', 'Orders = "Book, orders"', 'Orders ≠ "Book, orders"'],
		['Book, orders', 'Orders', 'Book, orders = Orders', '"Book, orders" ≠ Orders'],
		['Orders', 'Book = orders', 'Orders = Book = orders', 'Orders ≠ Book = orders'],
		['Book = orders', 'Orders', 'Orders = Book = orders', 'Book = orders ≠ Orders'],
		['A = b', 'B = a', undefined, 'A = b ≠ B = a'],
		['Orders', 'Book, "orders"', 'Book, "orders" = Orders', undefined],
	])('%s and %s', (name, other, join, apart) => {
		expect([joiningLine(name, other), apartLine(name, other)]).toEqual([join, apart]);
	});
});
