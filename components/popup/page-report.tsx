import { useState } from 'react';
import { Button } from '../button.tsx';
import { useWords } from '../words.tsx';

/** What can be copied for a report of a fault, shown before it is copied. */
export function PageReport({ report, copy }: { report: string; copy: (text: string) => Promise<boolean> }) {
  const t = useWords();
  const [message, setMessage] = useState('');
  return (
    <details className="report">
      <summary>{t('report_heading')}</summary>
      <p>{t('report_body')}</p>
      <p className="label">{t('report_preview')}</p>
      <pre>{report}</pre>
      <p className="row">
        <Button onPress={() => void copy(report).then((done) => setMessage(t(done ? 'copy_done' : 'copy_failed')))}>
          {t('report_copy')}
        </Button>
      </p>
      <p className="message" role="status">
        {message}
      </p>
    </details>
  );
}
