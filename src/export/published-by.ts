/** Who publishes what is exported, and where this desk is found: said by whoever runs it, never guessed. */
export interface PublishedBy {
  /** Name of the newsroom or body. */
  readonly organisation: string;
  /** Address of this desk as others reach it, without a slash at its end. */
  readonly url: string;
}
