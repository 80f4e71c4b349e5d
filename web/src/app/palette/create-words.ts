import type { Creatable } from '../create/creatable';

/** What somebody types for an object, in either language; the plural is cut off before. */
const words: Record<Creatable, string[]> = {
  deals: ['deal', 'opportunity', '商机', '机会'],
  interactions: ['activity', 'activities', 'call', '跟进记录', '跟进'],
  accounts: ['customer', 'account', 'company', 'organisation', 'organization', '客户', '公司', '企业'],
  contacts: ['contact', '联系人'],
  leads: ['lead', '线索'],
  cases: ['case', 'ticket', '工单'],
  orders: ['order', '订单'],
  products: ['product', '产品'],
  campaigns: ['campaign', '营销活动', '活动'],
  segments: ['segment', '分群', '客户分群'],
  users: ['person', 'user', 'colleague', '人员', '同事'],
  teams: ['team', '团队'],
  applications: ['application', 'app', '应用', '合作伙伴应用'],
};

const byWord = new Map(
  Object.entries(words).flatMap(([object, all]) =>
    all.map((word): [string, Creatable] => [word, object as Creatable]),
  ),
);
const either = (chinese: boolean) =>
  [...byWord.keys()]
    .filter((word) => /\p{Script=Han}/u.test(word) === chinese)
    .sort((one, other) => other.length - one.length)
    .join('|');

const english = new RegExp(
  `^(?:create|new|add|make|log)\\s+(?:an?\\s+|the\\s+|new\\s+)*(${either(false)})s?(?:\\s+(?:(?:for|at|of|with|named|called)(?=\\s))?\\s*(.+))?$`,
  'i',
);
const verb = '(?:新建|创建|添加|新增|建立|记录|记|建|加)';
const measure = '(?:一个|一条|一位|一家|个|条)?';
/** 为 and 叫 begin a name unless something parts them from it. */
const linking = '(?:给|名为|名叫|叫做|[为叫](?=[\\s：:]))?\\s*[：:，,]?';
const chinese = new RegExp(`^${verb}\\s*${measure}\\s*(${either(true)})\\s*${linking}\\s*(.*)$`);
const chineseFor = new RegExp(`^(?:给|为|在)\\s*(.+?)\\s*${verb}\\s*${measure}\\s*(${either(true)})$`);

const verbs = ['create', 'new', '新建', '创建'];

/** By which words making one is found. */
export function createWords(object: Creatable): string[] {
  return [...verbs, ...words[object]];
}

const firstWord = /^(?:\p{Script=Han}{2}|\S+)/u;

/** Whether it begins with a word for making, written out: one of the usual ones, or that of the label. */
export function asksToMake(typed: string, label: string): boolean {
  const begun = firstWord.exec(typed.normalize('NFKC').trim().toLowerCase())?.[0];
  return begun !== undefined && [...verbs, firstWord.exec(label.toLowerCase())?.[0]].includes(begun);
}

export interface Wish {
  object: Creatable;
  /** For whom, or under which name. */
  rest: string;
}

/** Reads "create deal for 华北机械", "new customer Acme", "新建商机 华北机械" and "给华北机械建一个商机". */
export function readWish(text: string): Wish | undefined {
  const typed = text.normalize('NFKC').trim();
  const forWhom = chineseFor.exec(typed);
  const [, word, rest] = forWhom
    ? [forWhom[0], forWhom[2], forWhom[1]]
    : (english.exec(typed) ?? chinese.exec(typed) ?? []);
  const object = byWord.get((word ?? '').toLowerCase());
  const whom = (rest ?? '').trim();
  return object && { object, rest: /^(for|at|of|with|named|called)$/i.test(whom) ? '' : whom };
}
