/** What is done with what comes in: nothing of it by itself. */
import { Box, Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { LEAST } from '../../panels/suggestions/confidence';
import { uidOf } from '../../shared/kinds';
import { useMayManage } from '../../shared/may';
import { useWords } from '../../shared/words';

/** As the server takes it. */
export interface Chosen {
  /** Least confidence from which suggestions are applied; null where all wait. */
  apply: number | null;
  publish: boolean;
  /** Make the people and organizations that a file names. */
  create: boolean;
}

const APPLIED = { none: null, certain: LEAST.certain, likely: LEAST.likely } as const;

type Applied = keyof typeof APPLIED;

interface Props {
  chosen: Chosen;
  count: number;
  onChosen: (chosen: Chosen) => void;
  onStart: () => void;
}

export function Choices({ chosen, count, onChosen, onStart }: Props) {
  const t = useWords();
  const mayPublish = useMayManage('publish', uidOf('article'));
  const mayMakePeople = useMayManage('create', uidOf('person'));
  const mayMakeOrganizations = useMayManage('create', uidOf('organization'));
  const applied = (Object.keys(APPLIED) as Applied[]).find((one) => APPLIED[one] === chosen.apply) ?? 'none';
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex gap={6} alignItems="flex-end" wrap="wrap">
        <Box width="28rem">
          <Field.Root name="import-apply">
            <Field.Label>{t('page.import.apply')}</Field.Label>
            <SingleSelect
              value={applied}
              onChange={(value) => onChosen({ ...chosen, apply: APPLIED[value as Applied] })}
            >
              {(Object.keys(APPLIED) as Applied[]).map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {t(`page.import.apply.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {mayPublish && (
            <Checkbox
              checked={chosen.publish}
              onCheckedChange={(value) => onChosen({ ...chosen, publish: value === true })}
            >
              {t('page.import.publish')}
            </Checkbox>
          )}
          {mayMakePeople && mayMakeOrganizations && (
            <Checkbox
              checked={chosen.create}
              onCheckedChange={(value) => onChosen({ ...chosen, create: value === true })}
            >
              {t('page.import.create')}
            </Checkbox>
          )}
        </Flex>
        <Box marginLeft="auto">
          <Button size="L" onClick={onStart}>
            {t(chosen.publish ? 'page.import.startPublishing' : 'page.import.start', { count })}
          </Button>
        </Box>
      </Flex>
    </Box>
  );
}
