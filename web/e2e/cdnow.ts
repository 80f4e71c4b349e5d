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

/** Random numbers that are the same at every run. */
class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  uniform(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.state + 0.5) / 2 ** 32;
  }

  exponential(rate: number): number {
    return -Math.log(this.uniform()) / rate;
  }

  /** Marsaglia and Tsang, 2000. */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const normal = Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
      const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(this.uniform()) < (normal * normal) / 2 + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  beta(a: number, b: number): number {
    const x = this.gamma(a);
    return x / (x + this.gamma(b));
  }
}

/** Days after 1997-01-01 on which somebody bought: at a rate of their own, until they stop after a purchase. */
function days(dice: Dice): number[] {
  const rate = dice.gamma(0.2426) / 4.4136 / 7;
  const stops = dice.beta(0.7929, 2.4259);
  const first = Math.floor(dice.uniform() * 84);
  const bought = [first];
  for (let day = first; dice.uniform() >= (bought.length > 1 ? stops : 0);) {
    day += dice.exponential(rate);
    if (day >= 545) break;
    bought.push(Math.floor(day));
  }
  return bought;
}

/** A history of the same shape and size, the same at every run, as the models assume it: 2,357 customers, 6,919 orders. */
function madeUp(): PurchaseHistory {
  const dice = new Dice(46);
  const bought = Array.from({ length: 2357 }, () => days(dice));
  const total = () => bought.reduce((sum, { length }) => sum + length, 0);
  for (let more = total() - 6919; more > 0; more--) {
    bought.reduce((most, each) => (each.length > most.length ? each : most)).pop();
  }
  const accounts = ['externalId,kind,name'];
  const orders = ['externalId,accountExternalId,placedOn,items,amount,currency'];
  bought.forEach((those, at) => {
    const key = String(at + 1).padStart(4, '0');
    accounts.push(`${key},PERSON,Buyer ${key}`);
    const spendRate = dice.gamma(3.7442);
    those.forEach((day, which) => {
      const placedOn = new Date(Date.UTC(1997, 0, 1 + day)).toISOString().slice(0, 10);
      const amount = Math.max(1, (dice.gamma(6.2496) * 15.4435) / spendRate).toFixed(2);
      orders.push(`${key}-${String(which + 1).padStart(2, '0')},${key},${placedOn},1,${amount},USD`);
    });
  });
  return {
    real: false,
    source: 'made-up',
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
