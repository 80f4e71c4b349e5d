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

export type ExternalKey = C['ExternalKey'];
export type Account = C['AccountView'];
export type AccountRow = C['AccountSummary'];
export type Contact = C['ContactView'];
export type ContactRow = C['ContactSummary'];

export type TimelineEntry = C['TimelineEntry'];
export type Activity = TimelineEntry & Pick<C['Activity'], 'accountId' | 'accountName'>;
export type TimelineKind = TimelineEntry['kind'];
export type InteractionInput = C['LogInteraction'];
export type InteractionKind = InteractionInput['kind'];
export type InteractionRow = C['InteractionSummary'];
export type Interaction = C['InteractionView'];

export type ImportJob = C['ImportJob'];
export type ImportState = ImportJob['state'];
export type FilePreview = C['FilePreview'];
export type FileColumn = FilePreview['columns'][number];
export type ColumnName = C['ColumnName'];
export type RefusedRow = C['RefusedRow'];
export type CorrectedRow = C['CorrectedRow'];
export type CorrectionResult = { job: ImportJob; refused: RefusedRow[] };
export type KeptRecord = C['KeptRecord'];

export type BulkChange = Omit<C['BulkChange'], 'change'> & { change: Record<string, unknown> };
export type BulkError = C['BulkError'];

export type RuleValue = string | number | boolean | (string | number)[] | null;

/** The grammar of rules, which the description knows only as an object. */
export type Rule =
  { and: Rule[] } | { or: Rule[] } | { not: Rule } | { field: string; op: string; value?: RuleValue };

export type RuleField = A['FieldView'];
export type Segment = Omit<A['SegmentView'], 'rule'> & { rule: Rule };
export type SegmentInput = Omit<A['WriteSegment'], 'rule' | 'name'> & { name: string; rule: Rule };
export type SegmentPreview = { count: number; sample: A['Sample'][] };
export type ReasonCondition = Omit<A['Condition'], 'value' | 'actual' | 'before'> & {
  value?: RuleValue;
  actual?: RuleValue;
  before?: RuleValue;
};
export type Reason = Omit<A['Reason'], 'conditions'> & { conditions: ReasonCondition[] };
export type SegmentMember = Omit<A['MemberView'], 'reason'> & { reason: Reason };
export type SegmentChange = Omit<A['ChangeView'], 'reason'> & { reason: Reason };

export type Rfm = A['Rfm'];
export type CustomerValue = A['Value'];
export interface AccountInsights {
  accountId: string;
  asOf: string;
  facts: A['Facts'];
  rfm?: Rfm | null;
  value?: CustomerValue | null;
  noValue?: A['NoValue'] | null;
  segments: (Omit<A['Membership'], 'reason'> & { reason: Reason })[];
}
export type RfmGrid = A['RfmView'];

export type Fit = A['Fitted'];
export type ValueModel = A['ModelView'];
export type FitJob = A['FitView'];
export type ModelVersions = A['ModelVersions'];
export type ValueDiagnostics = A['DiagnosticsView'];
export type CountedCustomer = A['CountedCustomer'];
export type CountedPurchase = A['CountedPurchase'];
export type Bin = Omit<A['Bin'], 'rule'> & { rule: Rule };
export interface ValueDistribution {
  asOf: string;
  /** The past day whose figures these are, with a model that is for one. */
  asOfDay?: string | null;
  modelVersion: number;
  values: (Omit<A['Values'], 'bins'> & { bins: Bin[] })[];
  active: Omit<A['Active'], 'bins'> & { bins: Bin[] };
}
export type SegmentMoves = A['SegmentMoves'];
export type SegmentOverlap = A['Overlap'];

export type Colleague = I['UserSummary'];
export type Actor = I['ActorView'];
export type Profile = I['Profile'];

export type LeadRow = S['LeadSummary'];
export type Lead = S['LeadView'];
export type LeadStatus = Lead['status'];
export type LeadConversion = S['ConvertLead'];
export type Pipeline = S['PipelineView'];
export type Stage = S['Stage'];
export type DealRow = S['DealSummary'];
export type Deal = S['DealView'];
export type DealStatus = Deal['status'];
export type DealMove = S['DealMove'];
export type DealOutcome = S['CloseDeal'];
export type Group = Omit<S['Group'], 'sums'> & { sums: S['Sum'][] };
export type Groups = Omit<S['Groups'], 'items'> & { items: Group[] };
export type Line = S['LineView'];
export type LineInput = S['WantedLine'];
export type OrderInput = S['PlaceOrder'];
export type Product = S['ProductView'];
export type OrderRow = S['OrderSummary'];
export type Order = S['OrderView'];
export type CaseRow = U['CaseSummary'];
export type Case = U['CaseView'];
export type CampaignRow = G['CampaignSummary'];
export type Campaign = G['CampaignView'];
export type CaseState = Case['state'];
export type CaseStateRow = U['CaseStateView'];
export type CaseInput = U['WriteCase'];
export type CaseMove = U['MoveCase'];
export type CaseMessage = U['MessageView'];
export type CaseMessageInput = U['WriteMessage'];
export type CampaignState = Campaign['state'];
export type CampaignInput = G['WriteCampaign'];
export type CampaignMove = G['MoveCampaign'];
export type CampaignMessage = G['CampaignMessageView'];
export type CampaignResults = G['CampaignResults'];
export type AudienceCounts = G['AudienceCounts'];
export type AudienceMember = G['AudienceMember'];

export type PersonRow = I['UserSummary'];
export type Person = I['UserView'];
export type PersonInput = I['CreateUser'];
export type Team = I['TeamView'];
export type ApplicationRow = I['ApplicationSummary'];
export type Application = I['ApplicationView'];
export type ApplicationInput = I['WriteApplication'];
export type NewSecret = I['NewSecret'];
export type Preferences = I['Preferences'];
export type NotificationChoice = I['Choice'];
export type NotificationKind = NotificationChoice['kind'];
export type Notification = I['NotificationView'];
export type NotificationGroup = I['NotificationGroup'];
export type QuietHours = I['QuietHours'];

export type SystemState = W['SystemView'];
export type Trouble = W['Trouble'];
export type PartState = Trouble['state'];
export type Operations = Omit<W['OperationsView'], 'parts' | 'lags'> & {
  parts: Part[];
  lags: Lag[];
};
export type Part = Omit<W['PartView'], 'instances' | 'outbox'> & {
  instances: W['InstanceView'][];
  outbox?: W['OutboxView'] | null;
};
export type Lag = W['Lag'];
export type LetterTopic = W['LetterTopicView'];
export type LetterRow = W['LetterSummary'];
export type Letter = W['LetterView'];
export type LetterSettling = W['SettleLetter'];
export type Replayed = W['Replayed'];
