import { everything } from '../../list/selection';
import { wanted } from './api';

const change = { region: 'East' };

describe('what is wanted of many rows', () => {
  it('names the rows, or finds those that match, or says that all are meant', () => {
    expect(wanted({ all: false, ids: new Set(['1', '2']) }, 'name==a', change)).toEqual({
      ids: ['1', '2'],
      change,
    });
    expect(wanted({ all: true, except: new Set(['3']) }, 'name==a', change)).toEqual({
      filter: 'name==a',
      except: ['3'],
      change,
    });
    for (const filter of [undefined, '']) {
      expect(wanted(everything, filter, change)).toEqual({ all: true, except: [], change });
    }
  });
});
