/** Nepali. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ne: LanguageTable = {
  tag: "ne",
  detection: {
    words: {
      takenFor: ["mr", "hi"],
      words: words`
        छ | छन् | छैन | थियो | थिए | गरेको | गरिएको | गरेका | भएको | भएका | रहेको | रहेका | पनि | भने | लागि | गर्ने |
        गर्न | गरी | हुने | हुन् | उनले | बताए | दिएको | भेटेपछि | गरिने | यस | एउटा | वटा | सकिने | नेपाल`,
      against: words`
        है | हैं | में | के | और | का | की | को | ने | से | पर | था | थे | थी | आहे | आहेत | आणि | होते | होता | केली | केले | केला |
        त्या | मध्ये | यांनी | असे | या | नाही`,
      least: 3,
    },
  },
  calendar: { bikramSambat: true },
  dates: {
    published: words`प्रकाशित`,
    updated: words`अद्यावधिक`,
    relative: words`\d{1,3} (?:मिनेट|घण्टा|दिन|हप्ता|महिना) (?:अघि|अगाडि)`,
  },
  bylines: {
    labels: words`लेखक | संवाददाता`,
  },
  headlines: {
    breadcrumb: words`गृहपृष्ठ`,
  },
  furniture: {
    closing: words`सम्बन्धित समाचार | यो पनि पढ्नुहोस् | ताजा समाचार | प्रतिक्रिया`,
    aside: words`सेयर गर्नुहोस्`,
  },
};
