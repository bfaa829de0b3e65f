import { networkError } from '../dom/plain';

/** There is no network on the stage. */
export function request(): Promise<never> {
	return Promise.reject(networkError());
}

/** There is no network on the stage. */
export function requestUrl(): Promise<never> {
	return request();
}
