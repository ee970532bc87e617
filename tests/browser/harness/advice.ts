/** An error that tells a person all there is to know: where in the code it arose is of no use. */
export class Advice extends Error {}
