import type { QueueState } from '../measures/verdict';

/** Everything the pages say, in one language. Times, ages and shares come in already written. */
export interface Words {
  readonly wallTitle: string;
  readonly languageChoice: string;

  readonly allIsWell: string;
  readonly breaches: (count: number) => string;
  readonly watches: (count: number) => string;
  readonly withoutNews: (count: number) => string;
  readonly sourceSilent: string;
  readonly states: Readonly<Record<QueueState | 'stale', string>>;

  readonly waiting: string;
  readonly longestWait: string;
  readonly waitNotKnown: string;
  readonly callbacks: (count: string) => string;
  readonly closed: string;
  readonly serviceToday: string;
  readonly noNewsSince: (time: string, age: string) => string;
  readonly lastKnown: (waiting: string) => string;

  readonly lastHour: (share: string) => string;
  readonly todayWithTarget: (share: string) => string;
  readonly withinSeconds: (seconds: string) => string;
  readonly formulas: Readonly<Record<string, string>> & FormulaNames;
  readonly noCallsToday: string;
  readonly nothingToMeasure: string;
  readonly tooFewToJudge: string;

  readonly talking: string;
  readonly wrappingUp: string;
  readonly answered: string;
  readonly abandoned: string;

  readonly live: (delay: string) => string;
  readonly liveToReader: string;
  readonly connecting: string;
  readonly replay: (moment: string) => string;
  readonly replayToReader: string;
  readonly replayNotBegun: string;
  readonly connectingFrom: (time: string, age: string) => string;
  readonly notConnected: (time: string) => string;
  readonly connectionLost: (time: string) => string;
  readonly ago: (age: string) => string;
  readonly serverSilent: string;
  readonly standStill: (time: string, parts: string) => string;
  readonly notRunning: (parts: string) => string;
  readonly parts: Readonly<Record<string, string>>;
  readonly partsUnknown: string;
  readonly unreadable: string;

  readonly firstRunTitle: string;
  readonly firstRunLead: string;
  readonly firstRunToken: string;
  readonly firstRunSend: string;
  readonly firstRunAfter: string;
  readonly copy: string;
  readonly copied: string;

  readonly signingIn: string;
  readonly codeRefusedTitle: string;
  readonly codeRefusedLead: string;
  readonly codeMissingTitle: string;
  readonly codeMissingLead: string;
  readonly serverUnreachableTitle: string;
  readonly serverUnreachableLead: string;
  readonly tryAgain: string;
  readonly notSignedInTitle: string;
  readonly notSignedInLead: string;
  readonly newLinkHow: string;
  readonly newLinkThen: string;
  readonly signIn: string;
  readonly pairThis: string;
  readonly signInFailedTitle: string;
  readonly signInProblems: Readonly<Record<string, string>>;

  readonly pairTitle: string;
  readonly pairScan: string;
  readonly pairOr: (address: string) => string;
  readonly pairQr: string;
  readonly pairAsksAgain: string;
  readonly pairTyped: string;
  readonly pairNext: string;
  readonly pairApproveTitle: string;
  readonly pairAskedFrom: (code: string, address: string) => string;
  readonly pairBoard: string;
  readonly pairNoBoard: string;
  readonly pairMakeBoard: string;
  readonly pairBoardOfAll: string;
  readonly pairName: string;
  readonly pairLetIn: string;
  readonly pairDoneTitle: string;
  readonly pairDone: (name: string) => string;
  readonly pairSignInTitle: string;
  readonly pairSignIn: string;
  readonly pairFailedTitle: string;
  readonly pairFailed: Readonly<Record<'role' | 'code' | 'often' | 'unreachable', string>>;
}

/** The formulas of the service level that the contract names. */
interface FormulaNames {
  readonly 'short-abandons-excluded': string;
  readonly 'all-abandons': string;
  readonly 'answered-only': string;
  readonly 'late-abandons': string;
  readonly 'quick-abandons-count': string;
  readonly offered: string;
}
