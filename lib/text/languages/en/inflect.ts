import type { ReportingVerb, Reports } from '../../quotes/language';

type Options = Partial<
  Pick<ReportingVerb, 'particles' | 'needsParticle' | 'needsClause' | 'addressee'>
> & {
  /** Past and past participle, where not regular. */
  past?: string;
  participle?: string;
  gerund?: string;
  /** Its present forms are as often nouns: "claim", "claims". */
  noun?: boolean;
};

/** All forms of an English verb. */
export function inflect(base: string, reports: Reports, options: Options = {}): ReportingVerb {
  const third = thirdPersonOf(base);
  const past = options.past ?? pastOf(base);
  return {
    reports,
    finite: [base, third, past],
    infinitive: [base],
    participle: [options.participle ?? past],
    gerund: [options.gerund ?? gerundOf(base)],
    nouns: options.noun ? [base, third] : [],
    particles: options.particles ?? [],
    needsParticle: options.needsParticle ?? false,
    needsClause: options.needsClause ?? false,
    addressee: options.addressee ?? false,
  };
}

const consonantThenY = /[^aeiou]y$/;

function thirdPersonOf(base: string): string {
  if (consonantThenY.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (consonantThenY.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

const gerundOf = (base: string): string =>
  /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
