/** An error that a client of the API can act on. */
export class ApiError extends Error {
  constructor(
    /** HTTP status */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** The server could not be started. */
export class ServeError extends Error {
  constructor(
    /** `port_in_use`, `address` */
    readonly code: string,
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = "ServeError";
  }
}
