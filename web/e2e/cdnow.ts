import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/data/cdnow/', import.meta.url));

export interface PurchaseHistory {
  real: boolean;
  /** External keys live in a source system of their own, so that the two histories never mix. */
  source: string;
  /** How the names of its customers begin. */
  name: string;
  accounts: string;
  orders: string;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A history of the same shape and size, the same at every run: 2,357 customers, 6,919 orders. */
function madeUp(): PurchaseHistory {
  let state = 20_261_123;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const accounts = ['externalId,kind,name'];
  const orders = ['externalId,accountExternalId,placedOn,items,amount,currency'];
  const placed = new Map<number, number>();
  const order = (customer: number) => {
    const number = (placed.get(customer) ?? 0) + 1;
    placed.set(customer, number);
    const key = String(customer).padStart(4, '0');
    const month = number === 1 ? 1 + random(3) : 4 + random(9);
    const amount = `${5 + random(90)}.${twoDigits(random(100))}`;
    orders.push(
      `${key}-${twoDigits(number)},${key},1997-${twoDigits(month)}-${twoDigits(1 + random(28))},${1 + random(4)},${amount},USD`,
    );
  };
  for (let customer = 1; customer <= 2357; customer++) {
    const key = String(customer).padStart(4, '0');
    accounts.push(`${key},PERSON,Buyer ${key}`);
    order(customer);
  }
  for (let more = 2357; more < 6919; more++) order(1 + random(900));
  return {
    real: false,
    source: 'made-up-history',
    name: 'Buyer ',
    accounts: accounts.join('\n'),
    orders: orders.join('\n'),
  };
}

/** The real CDNOW history where it lies beside the repository, otherwise one of the same shape. */
export function purchaseHistory(): PurchaseHistory {
  if (!existsSync(`${folder}accounts.csv`)) return madeUp();
  return {
    real: true,
    source: 'cdnow',
    name: 'Customer ',
    accounts: readFileSync(`${folder}accounts.csv`, 'utf8'),
    orders: readFileSync(`${folder}orders.csv`, 'utf8'),
  };
}
