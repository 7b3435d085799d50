/** A small archive of made-up papers, with captures as people save them: two papers, two languages, one without date or name. */

const site = `
title: Harbour Papers
description: News of the port, kept by those who live there.
url: https://papers.example/
`;

const sources = `
- id: harbour-courier
  name: Harbour Courier
  country: GB
  language: en
  timezone: Europe/London
  recognise:
    - line: "Harbour Courier | News from the port"
      certainty: high
      why: The masthead, printed above every article.
- id: hafenbote
  name: Der Hafenbote
  country: DE
  language: de
  timezone: Europe/Berlin
  recognise:
    - phrase: © Hafenbote Verlag
      certainty: high
      why: The imprint below every article.
- id: island-post
  name: Island Post
  country: IE
  language: en
  timezone: Europe/Dublin
  recognise:
    - domain: islandpost.example
      certainty: medium
      why: The paper's address.
    - line: "ISLAND POST *"
      at: first
      certainty: medium
      why: The masthead with the number of the issue.
`;

const topics = `
- id: harbour
  label: Harbour
  note: The port, its buildings and its trade.
  match: [harbour, quay, fish market, Hafen, Kai]
- id: ferries
  label: Ferries
  note: Passenger ships and their timetables.
  broader: harbour
  match: [ferry, ferries, Fähre, Fähren]
- id: weather
  label: Weather
  note: Storms, floods and forecasts.
  match: [storm, storms, flood, gale]
`;

export const vocabulary = {
  "articles/site.yaml": site,
  "articles/sources.yaml": sources,
  "articles/topics.yaml": topics,
};

export const fire = `Harbour Courier | News from the port

Fire destroys the old fish market

Traders ask the council for a hall before winter

By Ada Quill

Published: Wednesday 13 March 2019, 09:40 GMT

A fire destroyed the old fish market on the north quay on Tuesday night. Nobody was hurt, the fire service said, but forty traders have lost their stalls and most of their stock.

“We saw the smoke from the ferry,” said Maud Ferris, who has sold herring in the market for thirty years. “By the time we had landed, the roof was gone.”

The council met on Wednesday morning and promised the traders a tent on the harbour square until a new hall can be built. It did not say when that would be.

The market was built in 1911 and had been due for repair since the storm of two years ago, when part of the gallery fell.

Related stories
Council puts off repair of market gallery
Herring prices at their highest since the war
`;

export const ferry = `Neue Fähre verbindet Nordholm mit dem Festland

Von Jens Petersen

Veröffentlicht am 4. Mai 2020 um 11:15 Uhr

Nordholm. Seit Montag verkehrt zwischen Nordholm und dem Festland wieder eine Fähre. Das Schiff braucht für die Überfahrt vierzig Minuten und nimmt zwanzig Wagen auf, wie die Reederei mitteilte.

Der Rat der Insel hatte zwei Jahre lang über den neuen Anleger gestritten. Der Kai am alten Hafen war nach der Sturmflut gesperrt worden, und die Fähre lief seitdem nur noch den Osten der Insel an.

„Jetzt können die Kinder wieder jeden Tag zur Schule fahren“, sagte Bürgermeisterin Greta Lüders bei der ersten Fahrt.

© Hafenbote Verlag
`;

export const storm = `A storm closed the sea wall again on Thursday, and the harbour board asked everybody to keep away from the quay until the tide had turned.

The wind was the strongest since the wall was built, the board said in a short statement, and two boats broke from their moorings.

Repairs will begin as soon as the weather allows, and the ferry will not run before then.
`;

/** A capture in another outlet's style, to be added to an archive that stands. */
export const island = `ISLAND POST No. 4,117

Storms keep the island ferry in port for a third day

Orla Byrne
Friday, January 17, 2020

The island ferry stayed in port for a third day on Friday as gales of up to 60 knots swept the sound. Shops on the island have run out of milk and bread, and the school has closed.

The company hopes to sail again on Sunday, when the storm is expected to pass. Until then, a lifeboat will carry medicine and mail across.

Residents said that they were used to it. “We have a full freezer and a pack of cards,” said Nuala Deane, who keeps the post office at the harbour.

Contact the newsroom: desk@islandpost.example
`;

/** The vocabulary and three captures. */
export const harbourArchive = {
  ...vocabulary,
  "articles/raw/fire.txt": fire,
  "articles/raw/2020/ferry.txt": ferry,
  "articles/raw/storm.txt": storm,
};

/** Where the record of `fire` stands. */
export const FIRE = "articles/records/2019/fire-destroys-the-old-fish-market.md";

export const LONG_TITLE = `Council ${"debates the new harbour wall and ".repeat(13)}adjourns`.slice(0, 400).trimEnd();
