/** The shapes of the public API under the names that the application uses. */
export type ApiPath = `/${string}`;

export interface ExternalKey {
  source: string;
  id: string;
}

export type AccountKind = 'ORGANISATION' | 'PERSON';

export interface Account {
  id: string;
  kind: AccountKind;
  name: string;
  industry?: string | null;
  region?: string | null;
  country?: string | null;
  website?: string | null;
  phone?: string | null;
  email?: string | null;
  ownerId?: string | null;
  externalKeys: ExternalKey[];
  createdAt: string;
  changedAt: string;
  version: number;
}

export interface AccountInput {
  kind: AccountKind;
  name: string;
  industry?: string;
  region?: string;
  country?: string;
  website?: string;
  phone?: string;
  email?: string;
  ownerId?: string;
  externalKeys?: ExternalKey[];
}

/** An account as a row of a list. */
export type AccountRow = Omit<Account, 'website' | 'externalKeys'>;

export type TimelineKind = 'INTERACTION' | 'ORDER' | 'DEAL' | 'LEAD' | 'CASE' | 'CAMPAIGN' | 'SEGMENT';

export interface TimelineEntry {
  id: string;
  kind: TimelineKind;
  type: string;
  occurredAt: string;
  recordedAt: string;
  source: string;
  refId?: string | null;
  data: Record<string, unknown>;
}

export interface Contact {
  id: string;
  firstName?: string | null;
  lastName?: string | null;
  fullName: string;
  email?: string | null;
  phone?: string | null;
  title?: string | null;
}

export type InteractionKind = 'NOTE' | 'CALL' | 'MAIL' | 'MEETING';

export interface InteractionInput {
  accountId: string;
  kind: InteractionKind;
  subject: string;
  body?: string;
}

export type ImportState = 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'COMPLETED_WITH_ERRORS' | 'FAILED';

export interface ImportJob {
  id: string;
  object: string;
  fileName: string;
  source: string;
  state: ImportState;
  rows?: number | null;
  done: number;
  created: number;
  changed: number;
  unchanged: number;
  failed: number;
  reason?: string | null;
  createdAt: string;
  startedAt?: string | null;
  finishedAt?: string | null;
}

export interface ImportError {
  line: number;
  column?: string | null;
  value?: string | null;
  reason: string;
}

export type RuleValue = string | number | boolean | (string | number)[] | null;

export type Rule =
  { and: Rule[] } | { or: Rule[] } | { not: Rule } | { field: string; op: string; value?: RuleValue };

export interface RuleField {
  name: string;
  type: 'TEXT' | 'NUMBER' | 'MONEY' | 'MOMENT' | 'ENUM';
  ops: string[];
  options?: string[] | null;
}

export interface Segment {
  id: string;
  name: string;
  description?: string | null;
  rule: Rule;
  ruleVersion: number;
  memberCount: number;
  createdAt: string;
  changedAt: string;
  version: number;
}

export interface SegmentInput {
  name: string;
  description?: string;
  rule: Rule;
}

export interface SegmentPreview {
  count: number;
  sample: { accountId: string; name: string }[];
}

export interface ReasonCondition {
  field: string;
  op: string;
  value?: RuleValue;
  actual?: RuleValue;
  holds: boolean;
}

export interface Reason {
  cause: 'EVENT' | 'TIME' | 'RULE';
  event?: string | null;
  conditions: ReasonCondition[];
}

export interface SegmentMember {
  accountId: string;
  accountName: string;
  since: string;
  reason: Reason;
}

export interface SegmentChange {
  accountId: string;
  accountName: string;
  change: 'ENTERED' | 'LEFT';
  at: string;
  reason: Reason;
  ruleVersion: number;
}

export interface Rfm {
  recencyDays: number;
  frequency: number;
  monetary: number;
  r: number;
  f: number;
  m: number;
  fm: number;
  name: string;
  asOf: string;
  edgesVersion: number;
}

export interface CustomerValue {
  expectedOrders: number;
  expectedSpend?: number | null;
  expectedValue?: number | null;
  currency?: string | null;
  months: number;
  probabilityActive: number;
  asOf: string;
  modelVersion: number;
}

export interface AccountInsights {
  accountId: string;
  asOf: string;
  facts: {
    orders?: number;
    revenue?: number;
    currency?: string | null;
    firstOrderAt?: string | null;
    lastOrderAt?: string | null;
    openDeals?: number;
    openCases?: number;
  };
  rfm?: Rfm | null;
  value?: CustomerValue | null;
  segments: { segmentId: string; name: string; since: string; reason: Reason }[];
}

export interface RfmGrid {
  asOf?: string | null;
  edgesVersion: number;
  currency?: string | null;
  cells: { r: number; fm: number; name: string; accounts: number; revenue: number }[];
}

export interface Fit {
  parameters: Record<string, number>;
  standardErrors: Record<string, number | null>;
  logLikelihood: number;
  sampleSize?: number;
}

export interface ValueModel {
  version: number;
  fittedAt: string;
  observationEnd: string;
  window: { from: string; to: string };
  sampleSize: number;
  bgnbd: Fit;
  mbgnbd?: Fit | null;
  gammaGamma: Fit;
  warnings: string[];
}

export interface FitJob {
  id: string;
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED';
  reason?: string | null;
}
