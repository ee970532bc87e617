import type { FigureLanguage } from '../../figures/language';
import { words } from '../words';

/** Words by which a sentence names whom a figure stands on. */
export const sources: FigureLanguage['sources'] = {
  nouns: words(`
    activists agency aides analysts authorities bank bureau campaign census commission committee
    company department diplomats economists employees executives experts firm government group
    groups insiders institute investigators lawyers ministry office officers official officials
    organisation organization people persons police researchers residents scientists sources
    spokesman spokesperson spokeswoman survivors union unions university witnesses
  `),
  verbs: words(`
    lists announce announced announces argued argues believe believes calculated calculates
    claimed concluded concludes confirmed confirms counted estimate estimated estimates expect
    expected expects find finds forecast forecasts found indicate indicated indicates noted notes
    predict predicted predicts projected projects put puts reported reports revealed reveals said
    say says show showed showing shows stated suggest suggested suggests tell tells testified told
    warned warns writes wrote
  `),
  acts: words(`
    advising agree agreed agreeing agrees approve approved approves blame blamed blames charge
    charged charges condemn condemned condemns criticised criticized decide decided decides defend
    defended defending defends offer offered offers order ordered orders per plan planned planning
    plans praise praised refuse refused refuses support supported supports welcome welcomed
    welcomes
  `),
  before: ['according to', 'as reported by', 'citing', 'data from', 'figures from'],
  pronouns: ['he', 'I', 'it', 'she', 'they', 'we'],
  auxiliaries: words(`
    also are has have is now previously recently still then
  `),
  clauses: words(`
    after although and as because before but however if since so than that though when whereas
    whether which while who yet
  `),
  relatives: ['that', 'which', 'who', 'whose'],
  notInSubject: words(`
    are be been can could did had has have is may might should to was were will would
  `),
  studies: {
    nouns: words(`
      analysis data estimate estimates figures filing filings poll polling polls projections
      records report reports results returns statistics studies study survey surveys
    `),
    verbs: ['gave', 'gives', 'had', 'has', 'have', 'list', 'listed'],
    before: ['in'],
    articles: ['a', 'an', 'another', 'its', 'the', 'their'],
  },
  afterNoun: words(`
    at briefed close familiar for from in inside involved of who with
  `),
};
