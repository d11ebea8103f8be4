import { useTranslation } from 'react-i18next';

import { Button } from './Button';
import { Dialog, DialogButtons } from './Dialog';
import { Refused } from './Refused';

interface ConfirmDialogProps {
  title: string;
  confirm: string;
  isOpen: boolean;
  isPending?: boolean;
  /** Whether what is confirmed cannot be taken back. */
  isFinal?: boolean;
  error?: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  children: React.ReactNode;
}

/** States plainly what will happen and asks for a yes. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose} role="alertdialog">
      {props.children}
      {props.error && <Refused error={props.error} />}
      <DialogButtons>
        <Button look="quiet" onPress={props.onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          look={props.isFinal ? 'danger' : 'primary'}
          isPending={props.isPending ?? false}
          onPress={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
