/** The sign-in page: one button, where the link carries a token. */
export interface SignInPage {
  readonly token: string | null;
  /** Why an earlier try failed. */
  readonly refusal: string | null;
}
