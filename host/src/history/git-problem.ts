/** Why git could not tell what it was asked. */
export type GitProblemKind =
  | 'no git'
  | 'no repository'
  | 'not trusted'
  | 'unknown revision'
  | 'no such path'
  | 'no handbook'
  | 'partial'
  | 'failed';

/** Git could not tell what it was asked. The message is for people, in plain words. */
export class GitProblem extends Error {
  readonly kind: GitProblemKind;

  constructor(kind: GitProblemKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitProblem';
    this.kind = kind;
  }
}

/** Texts that the past needs are not in this copy of the repository. Nothing is ever fetched. */
export function partialCopy(): GitProblem {
  const way =
    'Copy it again with `git clone`, without `--filter`; in GitHub Actions, take `filter` away from actions/checkout.';
  return new GitProblem('partial', `Texts of older commits were left out when this repository was copied. ${way}`);
}
