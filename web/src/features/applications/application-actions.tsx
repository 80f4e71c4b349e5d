import { Button, Group, Menu, Modal } from '@mantine/core';
import { IconChevronDown, IconKey, IconPencil, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, NewSecret } from '@/api/types';
import { useAsSeen } from '@/ui/form/use-as-seen';
import { FormError } from '@/ui/form-error';
import { useRotate, useSuspend } from './api';
import { EditApplication } from './application-dialogs';
import { SecretShown } from './secret-shown';

type Asking = 'edit' | 'rotate' | 'suspend';

/** What can be done with an application. */
export function ApplicationActions({ application, version }: { application: Application; version: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const Pause = application.suspended ? IconPlayerPlay : IconPlayerPause;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
        onClick={() => setAsking('edit')}
      >
        {t('actions.edit')}
      </Button>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {t('applications.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconKey size={16} stroke={1.75} />} onClick={() => setAsking('rotate')}>
            {t('applications.rotate')}
          </Menu.Item>
          <Menu.Item leftSection={<Pause size={16} stroke={1.75} />} onClick={() => setAsking('suspend')}>
            {t(application.suspended ? 'applications.resume' : 'applications.suspend')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditApplication
        application={application}
        version={version}
        opened={asking === 'edit'}
        onClose={close}
      />
      <Rotate application={application} version={version} opened={asking === 'rotate'} onClose={close} />
      <Suspend application={application} version={version} opened={asking === 'suspend'} onClose={close} />
    </>
  );
}

interface AskProps {
  application: Application;
  version: string;
  opened: boolean;
  onClose: () => void;
}

function Rotate({ application, version, opened, onClose }: AskProps) {
  const { t } = useTranslation();
  const rotate = useRotate(application.id);
  const seen = useAsSeen(version, opened, rotate.error);
  const [created, setCreated] = useState<NewSecret>();
  const close = () => {
    rotate.reset();
    setCreated(undefined);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnClickOutside={!created}
      closeOnEscape={!created}
      withCloseButton={!created}
      title={t('applications.rotate')}
    >
      {created ? (
        <SecretShown created={created} text={t('applications.onceRotated')} onDone={close} />
      ) : (
        <Question
          text={t('applications.rotateText')}
          yes={t('applications.rotate')}
          error={rotate.error}
          busy={rotate.isPending}
          onYes={() => rotate.mutate(seen, { onSuccess: ({ data }) => setCreated(data) })}
          onNo={close}
        />
      )}
    </Modal>
  );
}

function Suspend({ opened, onClose, ...now }: AskProps) {
  const { t } = useTranslation();
  const suspend = useSuspend(now.application.id);
  const application = useAsSeen(now.application, opened, suspend.error);
  const version = useAsSeen(now.version, opened, suspend.error);
  const what = application.suspended ? 'resume' : 'suspend';
  const close = () => {
    suspend.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t(`applications.${what}Title`, { name: application.name })}>
      <Question
        text={t(`applications.${what}Text`)}
        yes={t(`applications.${what}`)}
        error={suspend.error}
        busy={suspend.isPending}
        onYes={() => suspend.mutate({ suspended: !application.suspended, version }, { onSuccess: close })}
        onNo={close}
      />
    </Modal>
  );
}

interface QuestionProps {
  text: string;
  yes: string;
  error: unknown;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

function Question({ text, yes, error, busy, onYes, onNo }: QuestionProps) {
  const { t } = useTranslation();
  return (
    <>
      <p style={{ marginTop: 0 }}>{text}</p>
      <FormError error={error} />
      <Group justify="flex-end" gap={8} mt={12}>
        <Button variant="default" onClick={onNo}>
          {t('actions.cancel')}
        </Button>
        <Button loading={busy} onClick={onYes}>
          {yes}
        </Button>
      </Group>
    </>
  );
}
