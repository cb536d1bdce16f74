// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '../../words.ts';
import { question, seen } from '../question.ts';
import { open } from './open.tsx';

const text = 'At the meeting we agreed to raise the precept.';
const capacity = question(text, 'state-capacity', [seen(text, 'unclear-capacity', 'we agreed')]);
const promise = 'The council will resurface the car park.';
const official = question(promise, 'route-to-clerk', [seen(promise, 'speaks-for-council', 'The council will')]);
const report = 'I will log that pothole. Ring Mrs Jones on 07700 900123.';
const formal = question(report, 'route-to-clerk', [
  seen(report, 'formal-business', 'I will log that pothole'),
  seen(report, 'personal-data', 'Mrs Jones on 07700 900123'),
]);

const letter = () => screen.getByRole('region', { name: words('clerk_body') }).textContent ?? '';

describe('to the clerk', () => {
  it('shows the letter, hands it over, then answers', async () => {
    const { tools, press } = open(capacity);
    press('route-to-clerk');
    expect(screen.getAllByText(/clerk@stiltonparishcouncil\.org/).length).toBeGreaterThan(0);
    expect(letter()).toContain(text);
    expect(letter()).toContain(words('referral_request_may_i_post'));
    expect(screen.getByText(words('clerk_record'))).toBeTruthy();
    press('confirm');
    await waitFor(() => expect(tools.answer).toHaveBeenCalledExactlyOnceWith({ action: 'route-to-clerk' }));
    expect(tools.handOver).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ how: 'open' }));
  });

  it('stays, and says so, where the browser refuses', async () => {
    const { tools, press } = open(capacity, {}, { handOver: async () => false });
    press('route-to-clerk');
    press('confirm');
    await screen.findByText(words('clerk_failed'));
    expect(tools.answer).not.toHaveBeenCalled();
  });

  it('asks a member of two councils which it is about', () => {
    const { press } = open(capacity, { councils: ['withyham', 'stilton'] });
    press('route-to-clerk');
    fireEvent.change(screen.getByLabelText(words('council_choice')), { target: { value: 'stilton' } });
    expect(screen.getByText('clerk@stiltonparishcouncil.org')).toBeTruthy();
  });

  it('begins with the usual request, and takes another', () => {
    const { press } = open(official);
    press('route-to-clerk');
    expect(letter()).toContain(words('referral_request_publish'));
    fireEvent.click(screen.getByRole('radio', { name: words('clerk_request_deal_with') }));
    expect(letter()).toContain(words('referral_request_deal_with'));
  });
});

describe('to whom', () => {
  it('offers the offices that the policy names, the clerk copied in', () => {
    const { press } = open(official);
    press('route-to-clerk');
    fireEvent.change(screen.getByLabelText(words('clerk_office')), { target: { value: 'vice-chair' } });
    expect(screen.getByText(words('clerk_office_named', 'Stilton Parish Council', 'list after 3, (e)'))).toBeTruthy();
    expect(letter()).toContain(words('referral_greeting_vice_chair'));
    expect(screen.getByText(words('clerk_none_office', 'Stilton Parish Council'))).toBeTruthy();
    fireEvent.change(screen.getByLabelText(words('clerk_type_address')), {
      target: { value: 'vice@stiltonparishcouncil.org' },
    });
    expect(screen.getByText('vice@stiltonparishcouncil.org')).toBeTruthy();
    expect(screen.getByText(words('clerk_cc'))).toBeTruthy();
  });

  it('names the deputy clerk at West End', () => {
    const { press } = open(official, { councils: ['west-end'] });
    press('route-to-clerk');
    expect(screen.getByRole('option', { name: words('role_deputy_clerk') })).toBeTruthy();
  });

  it('names the monitoring officer only where somebody is accused', () => {
    const accused = question(text, 'revise', [seen(text, 'allegation', 'we agreed')]);
    const officer = () => screen.queryByRole('option', { name: words('role_monitoring_officer') });
    open(capacity, { councils: [] }).press('route-to-clerk');
    expect(officer()).toBeNull();
    open(accused, { councils: [] }).press('route-to-clerk');
    expect(officer()).not.toBeNull();
  });

  it('says when no address is known, leads to the settings, and still lets it be copied', async () => {
    const { tools, press } = open(capacity, { councils: ['wherstead'] });
    press('route-to-clerk');
    fireEvent.click(screen.getByRole('button', { name: words('clerk_none_settings') }));
    expect(tools.openSettings).toHaveBeenCalledExactlyOnceWith('clerk');
    press('confirm');
    await waitFor(() =>
      expect(tools.handOver).toHaveBeenCalledWith(expect.objectContaining({ how: 'copy', reason: 'no-address' })),
    );
  });

  it('notes an address that is not the council’s', () => {
    const { press } = open(capacity, { clerks: { stilton: 'stilton.clerk@gmail.com' } });
    press('route-to-clerk');
    expect(screen.getByText(words('clerk_not_council', 'stilton.clerk@gmail.com'))).toBeTruthy();
  });
});

describe('an address that is typed', () => {
  const chair = () => {
    fireEvent.change(screen.getByLabelText(words('clerk_office')), { target: { value: 'chair' } });
    fireEvent.change(screen.getByLabelText(words('clerk_type_address')), { target: { value: ' chair@gmail.com ' } });
  };

  it('is kept for the office once the message is handed over', async () => {
    const { tools, press } = open(official);
    press('route-to-clerk');
    chair();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('clerk_heading_office'));
    press('confirm');
    await waitFor(() => expect(tools.answer).toHaveBeenCalled());
    expect(tools.keepAddress).toHaveBeenCalledExactlyOnceWith('stilton', 'chair', 'chair@gmail.com');
  });

  it('is offered the next time, and not kept twice', async () => {
    const { tools, press } = open(official, { clerks: { 'stilton chair': 'chair@stiltonparishcouncil.org' } });
    press('route-to-clerk');
    fireEvent.change(screen.getByLabelText(words('clerk_office')), { target: { value: 'chair' } });
    expect(screen.getByText('chair@stiltonparishcouncil.org')).toBeTruthy();
    press('confirm');
    await waitFor(() => expect(tools.answer).toHaveBeenCalled());
    expect(tools.keepAddress).not.toHaveBeenCalled();
  });

  it('is noted where it is not the council’s, and so is the clerk’s who is copied in', () => {
    const { press } = open(official, { clerks: { stilton: 'stilton.clerk@gmail.com' } });
    press('route-to-clerk');
    chair();
    for (const address of ['chair@gmail.com', 'stilton.clerk@gmail.com'])
      expect(screen.getByText(words('clerk_not_council', address))).toBeTruthy();
  });

  it('may be the clerk’s at a council where others moderate', () => {
    const { press } = open(official, {
      councils: ['withyham'],
      clerks: { withyham: 'clerk@withyhamparishcouncil.gov.uk' },
    });
    press('route-to-clerk');
    expect(screen.getByText('clerk@withyhamparishcouncil.gov.uk')).toBeTruthy();
  });
});

describe('a person’s details', () => {
  it('are taken out with one press, and put back with another', () => {
    const { press } = open(formal);
    press('route-to-clerk');
    expect(letter()).toContain('07700 900123');
    fireEvent.click(screen.getByRole('button', { name: words('clerk_details_take_out') }));
    expect(letter()).not.toContain('07700');
    expect(letter()).not.toContain('Jones');
    expect(letter()).toContain(`Ring ${words('referral_taken_out')}.`);
    fireEvent.click(screen.getByRole('button', { name: words('clerk_details_take_out') }));
    expect(letter()).toContain('07700 900123');
  });

  it('are not offered to be taken out where there are none', () => {
    open(capacity).press('route-to-clerk');
    expect(screen.queryByRole('button', { name: words('clerk_details_take_out') })).toBeNull();
  });

  it('leave the name of a chat with one person out as well', () => {
    const chat = {
      ...formal,
      draft: { ...formal.draft, surface: 'message' as const },
      context: { conversation: { title: 'Ann Jones', audience: 'person' as const } },
    };
    open(chat).press('route-to-clerk');
    expect(letter()).toContain('Ann Jones');
    fireEvent.click(screen.getByRole('button', { name: words('clerk_details_take_out') }));
    expect(letter()).not.toContain('Ann Jones');
  });
});

it.each([
  ['gmail', 'open'],
  ['outlook', 'open'],
  ['eml', 'file'],
  ['copy', 'copy'],
] as const)('leaves by %s, whatever the settings say', async (way, how) => {
  const { tools, press } = open(capacity);
  press('route-to-clerk');
  fireEvent.change(screen.getByLabelText(words('handover_legend')), { target: { value: way } });
  press('confirm');
  await waitFor(() => expect(tools.handOver).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ how })));
});

describe('an answer for the resident', () => {
  it('points to the clerk, ready to paste', async () => {
    const { tools, press } = open(formal);
    press('route-to-clerk');
    fireEvent.click(screen.getByText(words('resident_heading')));
    fireEvent.click(screen.getByRole('button', { name: words('resident_copy') }));
    await screen.findByText(words('copy_done'));
    expect(tools.copy).toHaveBeenCalledExactlyOnceWith(
      words('resident_answer_email', 'Stilton Parish Council', 'clerk@stiltonparishcouncil.org'),
    );
  });

  it('stands only where somebody brought the council’s business', () => {
    open(capacity).press('route-to-clerk');
    expect(screen.queryByText(words('resident_heading'))).toBeNull();
  });
});
