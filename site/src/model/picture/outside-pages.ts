import { counted } from '@living-sla/core';
import { addresses } from '../addresses.ts';
import { agreementBadge, handbookBadge, outliner } from '../badge/badges.ts';
import { partiesOf } from '../calendar/calendar-page.ts';
import type { Context } from '../context.ts';
import { wholeAddress } from '../site-address.ts';
import { drawPicture } from './picture.ts';

/** What of the handbook is shown elsewhere: badges in a README or a wiki, pictures of shared links. */
export interface OutsidePages {
  /** The badge of an agreement, as SVG. */
  readonly badge: (agreement: string) => string;
  readonly handbookBadge: () => string;
  /** The picture of an agreement, as PNG. */
  readonly picture: (agreement: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly handbookPicture: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Where the picture of an agreement, or of the handbook, is: with its host where handbook.yaml says it. */
  readonly pictureAddress: (agreement?: string) => string;
}

/** Prepares badges and pictures. Each is made when it is asked for. */
export function outsidePages(context: Context): OutsidePages {
  const { handbook, names } = context;
  const outline = outliner(context);
  const agreementOf = (id: string) => {
    const agreement = context.agreement(id);
    if (agreement === undefined) throw new Error(`There is no agreement “${id}”.`);
    return agreement;
  };
  return {
    badge: (id) => agreementBadge(agreementOf(id), outline(agreementOf(id))),
    handbookBadge: () => handbookBadge(context, outline),
    picture: (id) => {
      const agreement = agreementOf(id);
      const { state, review } = outline(agreement);
      const parties = agreement.parties.map((party) => names.party(party.id, agreement));
      return drawPicture({ handbook: handbook.settings.title, title: agreement.title, parties, state, note: review });
    },
    handbookPicture: () => {
      const { organisation, title } = handbook.settings;
      const note = counted(handbook.agreements.length, 'agreement');
      return drawPicture({ handbook: organisation, title, parties: partiesOf(context), state: undefined, note });
    },
    pictureAddress: (id) => {
      const address = id === undefined ? addresses.handbookPicture : addresses.picture(id);
      return wholeAddress(address, handbook) ?? address;
    },
  };
}
