import { languages } from '@/lib/language';
import { type ObjectName, objects } from '@/lib/objects';
import { catalogue } from '@/test/catalogue';
import { creators } from './creators';
import { articleFor } from './help/articles-of-routes';
import { places } from './shell/places';

const names = Object.keys(objects) as ObjectName[];

describe.each(names)('the object %s', (object) => {
  it.each(languages)('is called by a name in %s, also where rights are given', (language) => {
    const texts = catalogue(language);
    expect(texts.get(objects[object].plural)).toBeTruthy();
    expect(texts.get(`rights.objects.${object}`)).toBe(texts.get(objects[object].plural));
    if (object in creators) expect(texts.get(`${object}.create`)).toBeTruthy();
  });

  it('has a place and an article of the help', () => {
    expect(places.find(({ to }) => to === objects[object].page)?.label).toBe(objects[object].plural);
    expect(articleFor(objects[object].page)).toBeDefined();
  });
});
