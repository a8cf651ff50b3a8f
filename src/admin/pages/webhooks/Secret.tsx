/** A secret, shown this once. */
import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../../shared/words';

export function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useWords();
  const { copy } = useClipboard();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <Box padding={4} background="primary100" hasRadius borderColor="primary200" data-testid="webhook-secret">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root name="webhook-secret" hint={t('page.webhooks.secretHint')}>
          <Field.Label>{t('page.webhooks.secret')}</Field.Label>
          <Flex gap={2} alignItems="center">
            <Box flex="1 1 auto">
              <TextInput readOnly value={secret} onFocus={(event) => event.target.select()} />
            </Box>
            <Button
              size="L"
              variant="secondary"
              startIcon={<Duplicate />}
              onClick={async () => setIsCopied(await copy(secret))}
            >
              {t('page.webhooks.copy')}
            </Button>
            <Button size="L" variant="tertiary" onClick={onClose}>
              {t('close')}
            </Button>
          </Flex>
          <Field.Hint />
        </Field.Root>
        {isCopied && (
          <Typography role="status" variant="pi">
            {t('page.webhooks.copied')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
