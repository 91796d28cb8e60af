/** One shape for every refusal: what happened, what to do, where to go on. */
export interface ErrorPage {
  readonly status: number;
  readonly heading: string;
  readonly message: string;
  readonly remedy: string;
}
