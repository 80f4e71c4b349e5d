import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconBaselineDensityMedium } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { densities, type Density } from './density';

interface DensityMenuProps {
  density: Density;
  onDensity: (density: Density) => void;
}

/** How high the rows are. */
export function DensityMenu({ density, onDensity }: DensityMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="top-end">
      <Menu.Target>
        <Tooltip label={t('rows.density.label')}>
          <ActionIcon size={28} aria-label={t('rows.density.label')}>
            <IconBaselineDensityMedium size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={density}>
          {densities.map((each) => (
            <Menu.RadioItem key={each} value={each} onClick={() => onDensity(each)}>
              {t(`rows.density.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
