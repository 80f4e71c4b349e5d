import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { useChangeSegment } from './api';
import { SegmentEditor } from './segment-editor';

interface SegmentEditProps {
  segment: Segment;
  version: string;
  onSaved: () => void;
}

/** Holds the version that was there when editing began: newer ones neither replace what is typed nor are replaced. */
export function SegmentEdit({ segment, version, onSaved }: SegmentEditProps) {
  const { t } = useTranslation();
  const [read] = useState({ segment, version });
  const change = useChangeSegment(segment.id);
  const { name, description, rule } = read.segment;
  return (
    <SegmentEditor
      name={name}
      description={description}
      rule={rule}
      error={change.error}
      busy={change.isPending}
      saveLabel={t('actions.save')}
      onSave={(input) =>
        change.mutate(
          { input, version: read.version },
          {
            onSuccess: () => {
              notifications.show({ message: t('segments.saved', { name: input.name }) });
              onSaved();
            },
          },
        )
      }
    />
  );
}
