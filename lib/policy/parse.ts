import type { Clause, Pack } from './pack.ts';
import { packSchema } from './pack.ts';
import type { Problem } from './problem.ts';
import { explain } from './problem.ts';

/** A pack that cannot be used. Its message has one line a problem: file, place, what is wrong and what to do. */
export class PackError extends Error {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map(({ place, wrong, remedy }) => `${file}: ${place}: ${wrong} ${remedy}`).join('\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

/**
 * Reads one pack.
 * @param file its path as a developer knows it, 'policies/stilton.json'; the pack's id must be its name
 * @param value what the file holds, parsed from JSON
 * @throws PackError with every problem at once
 */
export function parsePack(file: string, value: unknown): Pack {
  const read = packSchema.safeParse(value);
  if (!read.success)
    throw new PackError(
      file,
      read.error.issues.map((issue) => explain(issue, value)),
    );
  const problems = [...ownName(file, read.data), ...clauseProblems(read.data), ...referenceProblems(read.data)];
  if (problems.length > 0) throw new PackError(file, problems);
  return read.data;
}

/** Kinds that a pack's clauses name and that `known` lacks, as problems. The list of kinds is the check's to give. */
export function unknownKinds(pack: Pack, known: ReadonlySet<string>): Problem[] {
  return pack.clauses.flatMap((clause) =>
    clause.grounds
      .filter((kind) => !known.has(kind))
      .map((kind) => ({
        place: `clause '${clause.id}', grounds`,
        wrong: `there is no kind '${kind}'.`,
        remedy: `Use one of: ${[...known].sort().join(', ')}.`,
      })),
  );
}

function ownName(file: string, pack: Pack): Problem[] {
  const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
  if (name === pack.id) return [];
  const wrong = `the pack calls itself '${pack.id}', its file '${name}'.`;
  return [{ place: 'id', wrong, remedy: `Write "${name}", or rename the file.` }];
}

function clauseProblems(pack: Pack): Problem[] {
  const seen = new Set<string>();
  return pack.clauses.flatMap((clause) => {
    const twice = seen.has(clause.id);
    seen.add(clause.id);
    const found: [unless: boolean, key: string, wrong: string, remedy: string][] = [
      [!twice, 'id', 'two clauses have this id.', 'Give one of them an id of its own.'],
      [
        !Object.hasOwn(pack.retired, clause.id),
        'id',
        'the id was retired.',
        'Choose one that never stood for anything else.',
      ],
      ...groundProblems(clause),
      ...placeProblems(clause, pack.document !== null),
    ];
    return found
      .filter(([fine]) => !fine)
      .map(([, key, wrong, remedy]) => ({ place: `clause '${clause.id}', ${key}`, wrong, remedy }));
  });
}

type Rule = [fine: boolean, key: string, wrong: string, remedy: string];

function groundProblems(clause: Clause): Rule[] {
  const grounds = clause.grounds.length > 0;
  const told = clause.handling === 'told';
  return [
    [
      grounds || clause.why !== undefined,
      'why',
      'it grounds no finding and gives no reason.',
      'Name the kinds that it grounds, or say in "why" what keeps software from checking it.',
    ],
    [!grounds || clause.why === undefined, 'why', 'it grounds findings, so "why" is idle.', 'Take "why" out.'],
    [
      grounds !== told,
      'handling',
      grounds ? "a clause that grounds findings is not only 'told'." : `nothing can be '${clause.handling}' by it.`,
      grounds ? "Write 'checked', 'prompted' or 'routed'." : "Write 'told', or name the kinds that it grounds.",
    ],
  ];
}

function placeProblems(clause: Clause, inDocument: boolean): Rule[] {
  return clause.places.flatMap(({ ref, locator }): Rule[] => [
    [
      inDocument === (locator !== undefined),
      'places',
      inDocument ? `'${ref}' has no locator.` : `'${ref}' has a locator, but there is no document to find it in.`,
      inDocument ? 'Add up to five words that stand there.' : 'Take the locator out.',
    ],
  ]);
}

function referenceProblems(pack: Pack): Problem[] {
  const ids = new Set(pack.clauses.map((clause) => clause.id));
  const named: [place: string, id: string | null | undefined][] = [
    ...pack.clauses.flatMap((clause) =>
      clause.related.map((id): [string, string] => [`clause '${clause.id}', related`, id]),
    ),
    ...pack.answers.map(({ role, clause }): [string, string | undefined] => [`answers, ${role}`, clause]),
    ...pack.channels.flatMap(({ channel, clauses }) =>
      clauses.map((id): [string, string] => [`channels, ${channel}`, id]),
    ),
    ['moderators', pack.moderators?.clause],
    ['personalAccountAsCouncillor', pack.personalAccountAsCouncillor.clause],
    ...Object.entries(pack.retired).map(([old, id]): [string, string | null] => [`retired, ${old}`, id]),
  ];
  return named
    .filter(([, id]) => typeof id === 'string' && !ids.has(id))
    .map(([place, id]) => ({
      place,
      wrong: `there is no clause '${id}'.`,
      remedy: 'Correct the id, or add the clause.',
    }));
}
