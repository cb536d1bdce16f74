// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../components/button.tsx';

it('does not answer to a script', () => {
  const pressed = vi.fn();
  render(<Button onPress={pressed}>Press</Button>);
  fireEvent.click(screen.getByRole('button'));
  expect(pressed).not.toHaveBeenCalled();
});
