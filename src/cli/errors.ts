/** The command was used wrongly: exit code 2. The message says what was wrong and what is allowed. */
export class Misuse extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Misuse";
  }
}

/** The command was used rightly and could not be done: exit code 1. */
export class Failure extends Error {
  constructor(
    message: string,
    /** what a person can do about it */
    readonly advice?: string,
  ) {
    super(message);
    this.name = "Failure";
  }
}

/** Nobody reads our output any more (`| head`): not an error, and no reason to go on. */
export class OutputClosed extends Error {
  constructor() {
    super("the reader of the output went away");
    this.name = "OutputClosed";
  }
}
