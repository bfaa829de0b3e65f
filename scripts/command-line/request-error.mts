/** A request that cannot be met; the message is a sentence for the person. */
export class RequestError extends Error {}
