/** A request that can't be met. Its message is shown as it is, so it is a whole sentence. */
export class RequestError extends Error {}
