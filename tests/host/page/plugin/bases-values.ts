/** The values of Bases, as far as a view can read and print them. The stage evaluates no formulas. */
export abstract class Value {
	static type = 'value';

	static equals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.equals(b));
	}

	static looseEquals(a: Value | null, b: Value | null): boolean {
		return String(a) === String(b);
	}

	abstract toString(): string;
	abstract isTruthy(): boolean;

	equals(other: Value): boolean {
		return this.constructor === other.constructor && this.toString() === other.toString();
	}

	looseEquals(other: Value): boolean {
		return this.toString() === other.toString();
	}

	renderTo(el: HTMLElement, _context?: unknown): void {
		el.appendText(this.toString());
	}
}

/** No value. */
export class NullValue extends Value {
	static readonly value = new NullValue();

	toString(): string {
		return 'null';
	}

	isTruthy(): boolean {
		return false;
	}
}

/** Any value but none. */
export abstract class NotNullValue extends Value {}

/** A text, number or boolean. */
export abstract class PrimitiveValue<T> extends NotNullValue {
	constructor(readonly data: T) {
		super();
	}

	toString(): string {
		return String(this.data);
	}

	isTruthy(): boolean {
		return Boolean(this.data);
	}
}

/** A text. */
export class StringValue extends PrimitiveValue<string> {
	static override type = 'string';
}

/** A number. */
export class NumberValue extends PrimitiveValue<number> {
	static override type = 'number';
}

/** True or false. */
export class BooleanValue extends PrimitiveValue<boolean> {
	static override type = 'boolean';
}

/** A list of values. */
export class ListValue extends NotNullValue {
	static override type = 'list';
	private readonly items: Value[];

	constructor(items: unknown[]) {
		super();
		this.items = items.map(toValue);
	}

	toString(): string {
		return this.items.join(', ');
	}

	isTruthy(): boolean {
		return this.items.length > 0;
	}

	includes(value: Value): boolean {
		return this.items.some((item) => item.equals(value));
	}

	length(): number {
		return this.items.length;
	}

	get(index: number): Value {
		return this.items[index] ?? NullValue.value;
	}

	concat(other: ListValue): ListValue {
		return new ListValue([...this.items, ...other.items]);
	}
}

/** Wraps a property of a note. */
export function toValue(value: unknown): Value {
	if (value instanceof Value) return value;
	if (typeof value === 'string') return new StringValue(value);
	if (typeof value === 'number') return new NumberValue(value);
	if (typeof value === 'boolean') return new BooleanValue(value);
	if (Array.isArray(value)) return new ListValue(value);
	return value === null || value === undefined ? NullValue.value : new StringValue(JSON.stringify(value));
}
