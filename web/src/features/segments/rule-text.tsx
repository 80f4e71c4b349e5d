import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { ruleFieldsQuery } from './api';
import { type Draft, draftOf, isGroup } from './draft';
import { conditionText, type Words } from './rule-words';
import classes from './rule.module.css';

/** A rule to read. */
export function RuleText({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: fields = [] } = useQuery(ruleFieldsQuery);
  return <Part draft={draftOf(rule)} words={{ t, formats, fields }} />;
}

function Part({ draft, words }: { draft: Draft; words: Words }) {
  if (!isGroup(draft)) return <>{conditionText(draft, words)}</>;
  return (
    <div className={classes.ruleText}>
      <div className="muted small">{words.t(`segments.modes.${draft.mode}`)}</div>
      <ul>
        {draft.parts.map((part) => (
          <li key={part.id}>
            <Part draft={part} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
