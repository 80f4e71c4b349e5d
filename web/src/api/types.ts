/** The shapes of the public API under the names that the application uses; all come from the services' own descriptions. */
import type { components as Analytics, paths as AnalyticsPaths } from './schema/analytics';
import type { components as Campaigns, paths as CampaignPaths } from './schema/campaign';
import type { components as Customer, paths as CustomerPaths } from './schema/customer';
import type { components as Gateway, paths as GatewayPaths } from './schema/gateway';
import type { components as Identity, paths as IdentityPaths } from './schema/identity';
import type { components as Sales, paths as SalesPaths } from './schema/sales';
import type { components as Support, paths as SupportPaths } from './schema/support';

type Paths = AnalyticsPaths &
  CampaignPaths &
  CustomerPaths &
  IdentityPaths &
  SalesPaths &
  SupportPaths &
  GatewayPaths &
  BrowserPaths;

/** What the gateway answers to the browser alone: it is no part of the API that partners see. */
export interface BrowserPaths {
  '/session': { get: object };
  '/logout': { post: object };
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A path that some service really has, with this method. A call of anything else does not compile. */
export type ApiPath<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { [K in M]: object } ? P : never;
}[keyof Paths];

/** Where the changes of many records are, with all that belongs to them. */
export type ChangesPath = ApiPath<'post'> & `${string}/changes`;

type A = Analytics['schemas'];
type C = Customer['schemas'];
type G = Campaigns['schemas'];
type I = Identity['schemas'];
type W = Gateway['schemas'];
type S = Sales['schemas'];
type U = Support['schemas'];

/** What a service answers, as its description has it: what may be missing may be null as well. */
type View<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };

export type ExternalKey = View<C['ExternalKey']>;
export type Account = View<C['AccountView']>;
export type AccountRow = View<C['AccountSummary']>;
export type AccountInput = C['WriteAccount'];
export type AccountKind = Account['kind'];
export type Contact = View<C['ContactView']>;
export type ContactRow = View<C['ContactSummary']>;
export type ContactInput = C['WriteContact'];

export type TimelineEntry = Omit<View<C['TimelineEntry']>, 'data'> & {
  data: Record<string, unknown>;
};
export type Activity = TimelineEntry & Pick<C['Activity'], 'accountId' | 'accountName'>;
export type TimelineKind = TimelineEntry['kind'];
export type InteractionInput = C['LogInteraction'];
export type InteractionKind = InteractionInput['kind'];
export type InteractionRow = View<C['InteractionSummary']>;
export type Interaction = View<C['InteractionView']>;

export type ImportJob = View<C['ImportJob']>;
export type ImportState = ImportJob['state'];
export type FilePreview = View<C['FilePreview']>;
export type FileColumn = FilePreview['columns'][number];
export type ColumnName = C['ColumnName'];
export type RefusedRow = View<C['RefusedRow']>;
export type CorrectedRow = C['CorrectedRow'];
export type CorrectionResult = { job: ImportJob; refused: RefusedRow[] };
export type KeptRecord = C['KeptRecord'];

export type BulkChange = Omit<View<C['BulkChange']>, 'change'> & { change: Record<string, unknown> };
export type BulkError = View<C['BulkError']>;

export type RuleValue = string | number | boolean | (string | number)[] | null;

/** The grammar of rules, which the description knows only as an object. */
export type Rule =
  { and: Rule[] } | { or: Rule[] } | { not: Rule } | { field: string; op: string; value?: RuleValue };

export type RuleField = View<A['FieldView']>;
export type Segment = Omit<View<A['SegmentView']>, 'rule'> & { rule: Rule };
export type SegmentInput = Omit<A['WriteSegment'], 'rule' | 'name'> & { name: string; rule: Rule };
export type SegmentPreview = { count: number; sample: View<A['Sample']>[] };
export type ReasonCondition = Omit<View<A['Condition']>, 'value' | 'actual'> & {
  value?: RuleValue;
  actual?: RuleValue;
};
export type Reason = Omit<View<A['Reason']>, 'conditions'> & { conditions: ReasonCondition[] };
export type SegmentMember = Omit<View<A['MemberView']>, 'reason'> & { reason: Reason };
export type SegmentChange = Omit<View<A['ChangeView']>, 'reason'> & { reason: Reason };

export type Rfm = View<A['Rfm']>;
export type CustomerValue = View<A['Value']>;
export interface AccountInsights {
  accountId: string;
  asOf: string;
  facts: View<A['Facts']>;
  rfm?: Rfm | null;
  value?: CustomerValue | null;
  segments: (Omit<View<A['Membership']>, 'reason'> & { reason: Reason })[];
}
export type RfmGrid = View<A['RfmView']>;

export type Fit = View<A['Fitted']>;
export type ValueModel = View<A['ModelView']>;
export type FitJob = View<A['FitView']>;
export type ValueDiagnostics = View<A['DiagnosticsView']>;
export type Bin = Omit<View<A['Bin']>, 'rule'> & { rule: Rule };
export interface ValueDistribution {
  asOf: string;
  modelVersion: number;
  values: (Omit<A['Values'], 'bins'> & { bins: Bin[] })[];
  active: Omit<A['Active'], 'bins'> & { bins: Bin[] };
}
export type SegmentMoves = View<A['SegmentMoves']>;
export type SegmentOverlap = View<A['Overlap']>;

export type Colleague = View<I['UserSummary']>;
export type Profile = I['Profile'];

export type LeadRow = View<S['LeadSummary']>;
export type Lead = View<S['LeadView']>;
export type LeadStatus = Lead['status'];
export type LeadConversion = S['ConvertLead'];
export type Pipeline = View<S['PipelineView']>;
export type Stage = S['Stage'];
export type DealRow = View<S['DealSummary']>;
export type Deal = View<S['DealView']>;
export type DealStatus = Deal['status'];
export type DealMove = View<S['DealMove']>;
export type DealOutcome = S['CloseDeal'];
export type Group = Omit<View<S['Group']>, 'sums'> & { sums: View<S['Sum']>[] };
export type Groups = Omit<S['Groups'], 'items'> & { items: Group[] };
export type Line = View<S['LineView']>;
export type LineInput = S['WantedLine'];
export type OrderInput = S['PlaceOrder'];
export type Product = View<S['ProductView']>;
export type OrderRow = View<S['OrderSummary']>;
export type Order = View<S['OrderView']>;
export type CaseRow = View<U['CaseSummary']>;
export type Case = View<U['CaseView']>;
export type CampaignRow = View<G['CampaignSummary']>;
export type Campaign = View<G['CampaignView']>;
export type CaseState = Case['state'];
export type CaseStateRow = U['CaseStateView'];
export type CaseInput = U['WriteCase'];
export type CaseMove = U['MoveCase'];
export type CaseMessage = View<U['MessageView']>;
export type CaseMessageInput = U['WriteMessage'];
export type CampaignState = Campaign['state'];
export type CampaignInput = G['WriteCampaign'];
export type CampaignMove = G['MoveCampaign'];
export type CampaignMessage = View<G['CampaignMessageView']>;
export type CampaignResults = View<G['CampaignResults']>;
export type AudienceCounts = G['AudienceCounts'];
export type AudienceMember = View<G['AudienceMember']>;

export type PersonRow = View<I['UserSummary']>;
export type Person = View<I['UserView']>;
export type PersonInput = I['CreateUser'];
export type PersonChange = I['ChangeUser'];
export type Team = View<I['TeamView']>;
export type TeamInput = I['WriteTeam'];
export type ApplicationRow = View<I['ApplicationSummary']>;
export type Application = View<I['ApplicationView']>;
export type ApplicationInput = I['WriteApplication'];
export type NewSecret = I['NewSecret'];
export type Preferences = View<I['Preferences']>;
export type NotificationChoice = I['Choice'];
export type NotificationKind = NotificationChoice['kind'];
export type Notification = View<I['NotificationView']>;

export type SystemState = W['SystemView'];
export type Trouble = W['Trouble'];
export type PartState = Trouble['state'];
export type Operations = Omit<View<W['OperationsView']>, 'parts' | 'lags'> & {
  parts: Part[];
  lags: Lag[];
};
export type Part = Omit<View<W['PartView']>, 'instances' | 'outbox'> & {
  instances: View<W['InstanceView']>[];
  outbox?: View<W['OutboxView']> | null;
};
export type Lag = View<W['Lag']>;
export type LetterTopic = W['LetterTopicView'];
export type LetterRow = View<W['LetterSummary']>;
export type Letter = View<W['LetterView']>;
export type LetterSettling = W['SettleLetter'];
export type Replayed = W['Replayed'];
