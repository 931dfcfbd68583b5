/** Made by `npx tsx scripts/api-docs.ts` from the server's OpenAPI description; do not edit. */
export interface paths {
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the record holds */
        get: operations["status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind, status and stance with label and definition, for legends */
        get: operations["vocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles of the record */
        get: operations["articles"];
        put?: never;
        /** Add an article: its text, or an address to read it from */
        post: operations["addArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts, each with every claim about it and its origins */
        get: operations["contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of contacts, by any id that it ever had */
        get: operations["contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what, according to whom; `status` is a stance */
        get: operations["statements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of statements, by any id that it ever had */
        get: operations["statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People and organizations across articles; `status` is a type */
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of people, by any id that it ever had */
        get: operations["person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who relies on whom */
        get: operations["sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of sources, by any id that it ever had */
        get: operations["source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is denied, side by side */
        get: operations["disputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of disputes, by any id that it ever had */
        get: operations["dispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that has a date, in order */
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What else happened; `status` is a kind */
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of events, by any id that it ever had */
        get: operations["event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Judgements of evidence that articles report; `status` is a judgement */
        get: operations["assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of assessments, by any id that it ever had */
        get: operations["assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions for a reviewer, the most consequential first: can two identities be one, is an unsure contact one */
        get: operations["queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who with whom: contacts summed up over each two */
        get: operations["pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mentions that somebody is made of, one an article, each with why */
        get: operations["members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whatever has this id, with its type */
        get: operations["entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article and all that was found in it */
        get: operations["article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they came, decoded as plain text, and how they were retrieved */
        get: operations["original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a file: text, a page, or JSON Lines of many articles; answers with one outcome a line */
        post: operations["addFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Full text over contacts, events, assessments, statements and articles */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions of reviewers, the latest first */
        get: operations["reviews"];
        put?: never;
        /** Decide: accept, reject, correct, merge, split, rename, grade, undo */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a merge or a split would change; nothing is written */
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The formats there are */
        get: operations["exports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record, as far as the filters let through, as a file */
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `revision` on connecting and with every change of the record */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                code: string;
                /** @description what was wrong */
                message: string;
                /** @description what to do about it */
                advice: string;
            };
        };
        Evidence: {
            article: string;
            start: number;
            end: number;
            text: string;
        };
        Origin: {
            name: string;
            articles: string[];
            why: string;
        };
        Refusal: {
            path: string;
            /** @enum {string} */
            reason: "not_found" | "unreadable" | "empty" | "binary" | "encoding" | "no_article" | "too_large" | "malformed" | "unsupported" | "timeout" | "forbidden_address" | "robots" | "http" | "network" | "language" | "extraction_failed" | "store";
            /** @description what was wrong, with the name of the file */
            message: string;
            /** @description what to do about it */
            advice: string;
        };
        ArticleSummary: {
            id: string;
            title?: string;
            outlet?: string;
            byline?: string;
            published?: string;
            language?: string;
            url?: string;
            path?: string;
            /** @description ISO 8601 date and time */
            added: string;
            /** @description length of the body in code points */
            characters: number;
            statements: number;
            contacts: number;
            people: number;
            notExtracted?: {
                /** @enum {string} */
                reason: "not_found" | "unreadable" | "empty" | "binary" | "encoding" | "no_article" | "too_large" | "malformed" | "unsupported" | "timeout" | "forbidden_address" | "robots" | "http" | "network" | "language" | "extraction_failed" | "store";
                message: string;
            };
            copyOf?: {
                article: string;
                similarity: number;
                why: string;
            };
        };
        Extraction: {
            id: string;
            /** @description where it was read from: a path, URL or `-` */
            path?: string;
            title?: string;
            outlet?: string;
            byline?: string;
            published?: string;
            /** @description BCP 47 tag; absent where it could not be told */
            language?: string;
            /** @description canonical URL */
            url?: string;
            dateline?: {
                start: number;
                end: number;
                place?: string;
                agency?: string;
                day?: string;
            };
            body: string;
            mentions: {
                id: string;
                start: number;
                end: number;
                /** @enum {string} */
                type: "person" | "organization" | "outlet" | "place" | "role" | "group";
                /** @description id of the entity */
                chain: string;
            }[];
            entities: {
                id: string;
                /** @description the fullest name or description in the article */
                name: string;
                /** @enum {string} */
                type: "person" | "organization" | "outlet" | "place" | "role" | "group";
                roles: {
                    text: string;
                    start: number;
                    end: number;
                }[];
            }[];
            statements: {
                id: string;
                /** @enum {string} */
                kind: "direct" | "indirect" | "mixed";
                content: [
                    number,
                    number
                ][];
                cue: [
                    number,
                    number
                ][];
                source: [
                    number,
                    number
                ][];
                /** @description id of the entity that the source refers to */
                speaker?: string;
                /** @description id of the statement whose content holds this one */
                within: string | null;
                /** @enum {string} */
                stance: "asserts" | "denies" | "demands" | "asks" | "judges";
            }[];
            contacts: {
                id: string;
                /** @description start and end in code points of the body, end not included */
                trigger: [
                    number,
                    number
                ];
                /** @description the sentence or clause, and further pieces, that carry the claim */
                evidence: [
                    number,
                    number
                ][];
                /** @enum {string} */
                kind: "meeting" | "call" | "message" | "letter" | "conversation" | "encounter" | "event" | "introduction" | "contact";
                /** @enum {string} */
                status: "happened" | "planned" | "requested" | "declined" | "not_happened" | "denied" | "uncertain";
                participants: {
                    entity?: string;
                    name: string;
                    start: number;
                    end: number;
                    /** @enum {string} */
                    role: "initiator" | "recipient" | "attendee" | "introducer";
                    /** @description in what capacity, in the article's words */
                    capacity?: string;
                }[];
                when?: {
                    start: number;
                    end: number;
                    text: string;
                    date?: string;
                };
                where?: {
                    start: number;
                    end: number;
                    text: string;
                    entity?: string;
                };
                /** @description start and end in code points of the body, end not included */
                limitation?: [
                    number,
                    number
                ];
                /** @description how likely the words tell of this contact between these people, 0 to 1, as the trained table holds it: the share of like contacts that annotators found right; absent where nothing weighed it */
                likelihood?: number;
                /** @description who vouches for it, outermost first; the publishing outlet is not repeated */
                holders: {
                    entity?: string;
                    name: string;
                    statement?: string;
                }[];
            }[];
            sourcing: {
                id: string;
                /** @enum {string} */
                kind: "republishes" | "cites" | "interviews" | "quotes_document" | "statement" | "social_post" | "anonymous";
                target: string;
                entity?: string;
                start: number;
                end: number;
                /** @description statements that rest on this link */
                statements?: string[];
                /** @description contact claims that rest on this link */
                contacts?: string[];
            }[];
            assessments: {
                id: string;
                /** @enum {string} */
                judgement: "confirmed" | "credible" | "doubtful" | "unsupported" | "false";
                start: number;
                end: number;
                /** @description start and end in code points of the body, end not included */
                about?: [
                    number,
                    number
                ];
                /** @description who judges */
                entity?: string;
                name?: string;
                statement?: string;
            }[];
            events: {
                id: string;
                /** @enum {string} */
                kind: "resigned" | "dismissed" | "appointed" | "recused" | "charged" | "convicted" | "subpoenaed" | "testified" | "investigated" | "demanded" | "announced" | "published" | "sanctioned" | "elected";
                participants: {
                    entity?: string;
                    name: string;
                    start: number;
                    end: number;
                }[];
                when?: {
                    start: number;
                    end: number;
                    text: string;
                    date?: string;
                };
                /** @description ids of contacts, statements or events that the text names as cause */
                causedBy: string[];
                /** @description start and end in code points of the body, end not included */
                cause?: [
                    number,
                    number
                ];
                start: number;
                end: number;
            }[];
        };
        Original: {
            /** @description hex SHA-256 of the bytes as they came */
            sha256: string;
            /** @description ISO 8601 date and time */
            retrieved: string;
            /** @enum {string} */
            method: "file" | "stdin" | "http" | "paste";
            /** @description path, final URL after redirects, or `-` */
            location: string;
            mediaType?: string;
            /** @description bytes */
            size: number;
            /** @description the bytes decoded as plain text, markup and all; absent where they are no text */
            text?: string;
        };
        Contact: {
            id: string;
            /** @enum {string} */
            kind: "meeting" | "call" | "message" | "letter" | "conversation" | "encounter" | "event" | "introduction" | "contact";
            /** @enum {string} */
            status: "happened" | "planned" | "requested" | "declined" | "not_happened" | "denied" | "uncertain";
            disputed: boolean;
            participants: {
                identity: string;
                name: string;
                capacity?: string;
            }[];
            when?: string;
            where?: string;
            /** @description the highest of its claims', each further of which can only add; absent where one of them has none */
            likelihood?: number;
            /** @description rather wrong than right: every claim is less than 0.5 likely, and no reviewer accepted or corrected one */
            unsure: boolean;
            claims: {
                id: string;
                article: string;
                outlet?: string;
                published?: string;
                /** @enum {string} */
                kind: "meeting" | "call" | "message" | "letter" | "conversation" | "encounter" | "event" | "introduction" | "contact";
                /** @enum {string} */
                status: "happened" | "planned" | "requested" | "declined" | "not_happened" | "denied" | "uncertain";
                when?: string;
                where?: string;
                participants: {
                    identity: string;
                    name: string;
                    capacity?: string;
                }[];
                holders: string[];
                limitation?: string;
                /** @description how likely the words tell of this contact between these people, 0 to 1, as the trained table holds it: the share of like contacts that annotators found right; absent where nothing weighed it */
                likelihood?: number;
                /** @description why the claim is held to be about this contact */
                why: string;
                evidence: {
                    article: string;
                    start: number;
                    end: number;
                    text: string;
                }[];
                review?: {
                    /** @enum {string} */
                    decision?: "accept" | "reject";
                    /** @description Admiralty grade of the source, A to F */
                    source?: string;
                    /** @description Admiralty grade of the information, 1 to 6 */
                    information?: string;
                    note?: string;
                };
                /** @description what a reviewer put right, beside what the extraction had */
                corrected?: {
                    field: string;
                    original?: string;
                    value?: string;
                    /** @description number of the decision, by which it is taken back */
                    review: number;
                }[];
            }[];
            origins: {
                name: string;
                articles: string[];
                why: string;
            }[];
            articles: number;
        };
        Statement: {
            id: string;
            speaker?: {
                identity?: string;
                name: string;
            };
            holders: string[];
            /** @enum {string} */
            kind: "direct" | "indirect" | "mixed";
            /** @enum {string} */
            stance: "asserts" | "denies" | "demands" | "asks" | "judges";
            content: string;
            utterance: string;
            /** @description how many statements carry the utterance, where this is not the only one */
            wordings?: number;
            article: string;
            outlet?: string;
            published?: string;
            evidence: {
                article: string;
                start: number;
                end: number;
                text: string;
            }[];
            review?: {
                /** @enum {string} */
                decision?: "accept" | "reject";
                /** @description Admiralty grade of the source, A to F */
                source?: string;
                /** @description Admiralty grade of the information, 1 to 6 */
                information?: string;
                note?: string;
            };
            /** @description what a reviewer put right, beside what the extraction had */
            corrected?: {
                field: string;
                original?: string;
                value?: string;
                /** @description number of the decision, by which it is taken back */
                review: number;
            }[];
        };
        Person: {
            id: string;
            name: string;
            /** @enum {string} */
            type: "person" | "organization" | "outlet" | "place" | "role" | "group";
            names: {
                text: string;
                articles: number;
                why: string;
            }[];
            roles: {
                text: string;
                from?: string;
                to?: string;
                evidence: {
                    article: string;
                    start: number;
                    end: number;
                    text: string;
                }[];
            }[];
            contacts: number;
            statements: number;
            articles: number;
            watchlist?: {
                entry: string;
                name: string;
                list: string;
                score: number;
                why: string;
                identifiers: string[];
            }[];
            review?: {
                /** @enum {string} */
                decision?: "accept" | "reject";
                /** @description Admiralty grade of the source, A to F */
                source?: string;
                /** @description Admiralty grade of the information, 1 to 6 */
                information?: string;
                note?: string;
            };
            since?: string;
            inContactWith?: {
                identity: string;
                name: string;
                contacts: number;
            }[];
        };
        Member: {
            id: string;
            /** @description the fullest name in its article */
            name: string;
            names: string[];
            roles: string[];
            article: string;
            outlet?: string;
            published?: string;
            contacts: number;
            statements: number;
            /** @description why it is held to be of this identity */
            why: string;
            evidence: {
                article: string;
                start: number;
                end: number;
                text: string;
            }[];
        };
        Pair: {
            /** @description the two identities, parted by `+` */
            id: string;
            /** @description the two, by name */
            people: {
                identity: string;
                name: string;
            }[];
            contacts: number;
            /** @description independent origins of all these contacts, each counted once */
            origins: number;
            /** @description how many of the contacts are disputed */
            disputed: number;
            /** @description how many are said to have happened */
            happened: number;
            /** @description first day of the earliest contact that has a date */
            from?: string;
            /** @description last day of the latest */
            to?: string;
        };
        Source: {
            id: string;
            name: string;
            /** @enum {string} */
            type: "outlet" | "agency" | "person" | "document" | "organization";
            articles: number;
            reliesOn: {
                source: string;
                /** @enum {string} */
                kind: "republishes" | "cites" | "interviews" | "quotes_document" | "statement" | "social_post" | "anonymous";
                articles: number;
            }[];
            originOf: number;
            review?: {
                /** @enum {string} */
                decision?: "accept" | "reject";
                /** @description Admiralty grade of the source, A to F */
                source?: string;
                /** @description Admiralty grade of the information, 1 to 6 */
                information?: string;
                note?: string;
            };
        };
        Dispute: {
            id: string;
            about: string;
            contact?: string;
            why: string;
            sides: {
                /** @enum {string} */
                stance: "asserts" | "denies" | "demands" | "asks" | "judges";
                holders: string[];
                article: string;
                outlet?: string;
                evidence: {
                    article: string;
                    start: number;
                    end: number;
                    text: string;
                }[];
            }[];
            review?: {
                /** @enum {string} */
                decision?: "accept" | "reject";
                /** @description Admiralty grade of the source, A to F */
                source?: string;
                /** @description Admiralty grade of the information, 1 to 6 */
                information?: string;
                note?: string;
            };
        };
        TimelineEntry: {
            date: string;
            /** @enum {string} */
            precision: "day" | "month" | "year";
            /** @enum {string} */
            kind: "contact" | "statement" | "event" | "article";
            id: string;
            title: string;
            /** @description true where the text only claims it */
            claimed?: boolean;
            /** @description true where it is an unsure contact */
            unsure?: boolean;
            evidence: {
                article: string;
                start: number;
                end: number;
                text: string;
            }[];
        };
        Event: {
            id: string;
            /** @enum {string} */
            kind: "resigned" | "dismissed" | "appointed" | "recused" | "charged" | "convicted" | "subpoenaed" | "testified" | "investigated" | "demanded" | "announced" | "published" | "sanctioned" | "elected";
            participants: {
                identity?: string;
                name: string;
            }[];
            when?: string;
            causedBy: {
                id: string;
                title: string;
            }[];
            article: string;
            outlet?: string;
            published?: string;
            sentence?: {
                article: string;
                start: number;
                end: number;
                text: string;
            };
            evidence: {
                article: string;
                start: number;
                end: number;
                text: string;
            }[];
            review?: {
                /** @enum {string} */
                decision?: "accept" | "reject";
                /** @description Admiralty grade of the source, A to F */
                source?: string;
                /** @description Admiralty grade of the information, 1 to 6 */
                information?: string;
                note?: string;
            };
            /** @description what a reviewer put right, beside what the extraction had */
            corrected?: {
                field: string;
                original?: string;
                value?: string;
                /** @description number of the decision, by which it is taken back */
                review: number;
            }[];
        };
        Assessment: {
            id: string;
            /** @enum {string} */
            judgement: "confirmed" | "credible" | "doubtful" | "unsupported" | "false";
            holder?: {
                identity?: string;
                name: string;
            };
            about?: string;
            article: string;
            outlet?: string;
            published?: string;
            sentence?: {
                article: string;
                start: number;
                end: number;
                text: string;
            };
            evidence: {
                article: string;
                start: number;
                end: number;
                text: string;
            }[];
            review?: {
                /** @enum {string} */
                decision?: "accept" | "reject";
                /** @description Admiralty grade of the source, A to F */
                source?: string;
                /** @description Admiralty grade of the information, 1 to 6 */
                information?: string;
                note?: string;
            };
            /** @description what a reviewer put right, beside what the extraction had */
            corrected?: {
                field: string;
                original?: string;
                value?: string;
                /** @description number of the decision, by which it is taken back */
                review: number;
            }[];
        };
        SearchHit: {
            /** @enum {string} */
            kind: "contact" | "event" | "assessment" | "statement" | "article";
            id: string;
            /** @description where the words stand that are shown */
            article: string;
            title: string;
            /** @description true where it is an unsure contact */
            unsure?: boolean;
            outlet?: string;
            published?: string;
            evidence: {
                article: string;
                start: number;
                end: number;
                text: string;
            }[];
        };
        Review: {
            id: number;
            /** @description ISO 8601 date and time */
            at: string;
            reviewer: string;
            /** @enum {string} */
            action: "accept" | "reject" | "correct" | "merge" | "split" | "rename" | "grade" | "undo";
            /** @description id of the entry (for undo: of the review) */
            target: string;
            /** @description for merge and split: the other identity or member */
            other?: string;
            /** @description JSON text of the new value, for rename, correct and grade; for split the mentions on each side */
            value?: string;
            note?: string;
            undone: boolean;
            /** @description only of a decision in force about entries that an article no longer has since it was extracted anew */
            orphaned?: {
                /** @description nothing of the decision applies; otherwise it goes on for what is left */
                wholly: boolean;
                /** @description what it is about and is no more: the newest extraction of the article does not hold it */
                entries: {
                    /** @description id that the entry had */
                    id: string;
                    article: string;
                    start?: number;
                    end?: number;
                    /** @description the words that carried it, or its name */
                    text: string;
                    /** @description id of the entry of its kind that stands there now */
                    now?: string;
                }[];
            };
        };
        PreviewPerson: {
            id: string;
            name: string;
            names: string[];
            contacts: number;
            statements: number;
            articles: number;
        };
        PreviewContact: {
            id: string;
            title: string;
            articles: number;
            origins: number;
        };
        Preview: {
            people: {
                before: components["schemas"]["PreviewPerson"][];
                after: components["schemas"]["PreviewPerson"][];
            };
            contacts: {
                gone: components["schemas"]["PreviewContact"][];
                made: components["schemas"]["PreviewContact"][];
            };
            disputes: {
                before: number;
                after: number;
            };
        };
        Doubt: {
            /** @description id of the question; of a contact its own */
            id: string;
            /** @enum {string} */
            kind: "identity" | "contact";
            question: string;
            /** @description the two of whom it is asked whether they are one, or all who take part in the contact */
            identities: {
                identity: string;
                name: string;
            }[];
            /** @description how likely the answer is yes, 0 to 1; of a contact its likelihood */
            score: number;
            why: string;
            /** @description how many contacts and statements hang on the answer */
            weight: number;
            evidence: {
                article: string;
                start: number;
                end: number;
                text: string;
            }[];
        };
        Ingested: {
            path: string;
            /**
             * @description `kept`: stored, nothing extracted
             * @enum {string}
             */
            outcome: "added" | "present" | "refused" | "kept";
            id?: string;
            title?: string;
            refusal?: {
                path: string;
                /** @enum {string} */
                reason: "not_found" | "unreadable" | "empty" | "binary" | "encoding" | "no_article" | "too_large" | "malformed" | "unsupported" | "timeout" | "forbidden_address" | "robots" | "http" | "network" | "language" | "extraction_failed" | "store";
                /** @description what was wrong, with the name of the file */
                message: string;
                /** @description what to do about it */
                advice: string;
            };
            statements?: number;
            contacts?: number;
        };
        Refused: {
            path: string;
            /**
             * @description `kept`: stored, nothing extracted
             * @enum {string}
             */
            outcome: "added" | "present" | "refused" | "kept";
            id?: string;
            title?: string;
            refusal?: {
                path: string;
                /** @enum {string} */
                reason: "not_found" | "unreadable" | "empty" | "binary" | "encoding" | "no_article" | "too_large" | "malformed" | "unsupported" | "timeout" | "forbidden_address" | "robots" | "http" | "network" | "language" | "extraction_failed" | "store";
                /** @description what was wrong, with the name of the file */
                message: string;
                /** @description what to do about it */
                advice: string;
            };
            statements?: number;
            contacts?: number;
            error: {
                code: string;
                /** @description what was wrong */
                message: string;
                /** @description what to do about it */
                advice: string;
            };
        };
        Status: {
            /** @description file of the record */
            path: string;
            /** @description schema version */
            version: number;
            articles: number;
            notExtracted: {
                reason: string;
                articles: number;
            }[];
            contacts: number;
            statements: number;
            people: number;
            disputes: number;
            events: number;
            doubts: number;
            reviews: number;
            /** @description grows with every change of the record */
            revision: number;
        };
        Entry: {
            /** @enum {string} */
            type: "article";
            entry: components["schemas"]["ArticleSummary"];
        } | {
            /** @enum {string} */
            type: "contact";
            entry: components["schemas"]["Contact"];
        } | {
            /** @enum {string} */
            type: "statement";
            entry: components["schemas"]["Statement"];
        } | {
            /** @enum {string} */
            type: "person";
            entry: components["schemas"]["Person"];
        } | {
            /** @enum {string} */
            type: "source";
            entry: components["schemas"]["Source"];
        } | {
            /** @enum {string} */
            type: "dispute";
            entry: components["schemas"]["Dispute"];
        } | {
            /** @enum {string} */
            type: "event";
            entry: components["schemas"]["Event"];
        } | {
            /** @enum {string} */
            type: "assessment";
            entry: components["schemas"]["Assessment"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    vocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: {
                                label: string;
                                definition: string;
                            };
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    articles: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description by what; with `-` before it the other way round. What has no value comes last */
                sort?: "published" | "-published" | "title" | "-title" | "outlet" | "-outlet" | "contacts" | "-contacts" | "statements" | "-statements";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleSummary"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the article's text */
                    text?: string;
                    /** @description or: an http or https address to read it from */
                    fetch?: string;
                    /** @description what the text itself does not say */
                    title?: string;
                    outlet?: string;
                    byline?: string;
                    /** @description ISO 8601, as short as what is known */
                    published?: string;
                    /** @description BCP 47 tag */
                    language?: string;
                    /** @description canonical address */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ingested"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ingested"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refused"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    contacts: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description one of the vocabulary */
                status?: "happened" | "planned" | "requested" | "declined" | "not_happened" | "denied" | "uncertain";
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description with `person`: the other side; of statements: who is spoken of */
                with?: string;
                /** @description by what; with `-` before it the other way round. What has no value comes last */
                sort?: "who" | "-who" | "kind" | "-kind" | "when" | "-when" | "where" | "-where" | "status" | "-status" | "origins" | "-origins" | "articles" | "-articles";
                /** @description only those whose date is (or is not) known */
                dated?: boolean;
                /** @description only contacts that are (or are not) unsure: rather wrong than right */
                unsure?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contact"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    statements: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description one of the vocabulary */
                status?: "asserts" | "denies" | "demands" | "asks" | "judges";
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description with `person`: the other side; of statements: who is spoken of */
                with?: string;
                /** @description id of an utterance: all wordings of one act of speaking */
                utterance?: string;
                /** @description by what; with `-` before it the other way round. What has no value comes last */
                sort?: "published" | "-published" | "speaker" | "-speaker" | "outlet" | "-outlet" | "stance" | "-stance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Statement"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    people: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description one of the vocabulary */
                status?: "person" | "organization" | "outlet" | "place" | "role" | "group";
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description by what; with `-` before it the other way round. What has no value comes last */
                sort?: "name" | "-name" | "type" | "-type" | "contacts" | "-contacts" | "statements" | "-statements" | "articles" | "-articles";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sources: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description by what; with `-` before it the other way round. What has no value comes last */
                sort?: "name" | "-name" | "type" | "-type" | "articles" | "-articles" | "originOf" | "-originOf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Source"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    disputes: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description id of a contact: disputes about it */
                contact?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Dispute"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description `contact`, `statement`, `event`, `article`: those wanted, parted by commas */
                kinds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    events: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description one of the vocabulary */
                status?: "resigned" | "dismissed" | "appointed" | "recused" | "charged" | "convicted" | "subpoenaed" | "testified" | "investigated" | "demanded" | "announced" | "published" | "sanctioned" | "elected";
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description id of a contact: what is said to have followed from it */
                contact?: string;
                /** @description by what; with `-` before it the other way round. What has no value comes last */
                sort?: "when" | "-when" | "kind" | "-kind" | "who" | "-who" | "outlet" | "-outlet" | "published" | "-published";
                /** @description only those whose date is (or is not) known */
                dated?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    assessments: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description one of the vocabulary */
                status?: "confirmed" | "credible" | "doubtful" | "unsupported" | "false";
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description id of a contact: judgements in the articles that report it */
                contact?: string;
                /** @description by what; with `-` before it the other way round. What has no value comes last */
                sort?: "judgement" | "-judgement" | "holder" | "-holder" | "outlet" | "-outlet" | "published" | "-published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assessment"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    assessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    queue: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description `identity`, `contact`: those wanted, parted by commas */
                kinds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Doubt"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    pairs: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description one of the vocabulary */
                status?: "happened" | "planned" | "requested" | "declined" | "not_happened" | "denied" | "uncertain";
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description pairs in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description with `person`: the other side; of statements: who is spoken of */
                with?: string;
                /** @description only those whose date is (or is not) known */
                dated?: boolean;
                /** @description only contacts that are (or are not) unsure: rather wrong than right */
                unsure?: boolean;
                /** @description ids, parted by commas: pairs of these alone */
                people?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Pair"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    members: {
        parameters: {
            query?: {
                /** @description 100 where it is not said */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Member"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        summary: components["schemas"]["ArticleSummary"];
                        extraction: components["schemas"]["Extraction"];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Original"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description name of the file; its ending says the format */
                    name: string;
                    /** @description the bytes in base64 */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Error"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description entries in one page; 100 where it is not said */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description all words; `"a phrase"`, `OR`, `-not`, `prefix*` */
                q: string;
                /** @description `contact`, `event`, `assessment`, `statement`, `article`: those wanted, parted by commas */
                kinds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reviews: {
        parameters: {
            query?: {
                /** @description decisions on this id only */
                target?: string;
                /** @description only decisions in force about entries that are no more since their article was extracted anew */
                orphaned?: boolean;
                /** @description 100 where it is not said */
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        /** @description how many there are in all, filters applied */
                        total: number;
                        /** @description cursor of the next page; absent on the last */
                        next?: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "accept" | "reject" | "correct" | "merge" | "split" | "rename" | "grade" | "undo";
                    /** @description id of the entry (for undo: of the review) */
                    target: string;
                    /** @description for merge and split: the other identity or member */
                    other?: string;
                    /** @description JSON text of the new value, for rename, correct and grade; `{"field","value"}` for correct; for split `{"members"}`, the mentions that go with the target */
                    value?: string;
                    /** @description why */
                    note?: string;
                    /** @description who decides */
                    reviewer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "accept" | "reject" | "correct" | "merge" | "split" | "rename" | "grade" | "undo";
                    /** @description id of the entry (for undo: of the review) */
                    target: string;
                    /** @description for merge and split: the other identity or member */
                    other?: string;
                    /** @description JSON text of the new value, for rename, correct and grade; `{"field","value"}` for correct; for split `{"members"}`, the mentions that go with the target */
                    value?: string;
                    /** @description why */
                    note?: string;
                    /** @description who decides */
                    reviewer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            format: string;
                            label: string;
                            mediaType: string;
                            extension: string;
                            tables?: string[];
                        }[];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                /** @description id of a person, or part of a name; case and accents do not matter */
                person?: string;
                /** @description name of an outlet */
                outlet?: string;
                /** @description ISO 8601 date, as short as wanted; inclusive */
                from?: string;
                /** @description ISO 8601 date; inclusive: `2016` reaches to its last day */
                to?: string;
                /** @description least number of independent origins */
                minOrigins?: number;
                /** @description id of an article */
                article?: string;
                /** @description only what is (or is not) disputed */
                disputed?: boolean;
                /** @description words that the text of the entry must hold */
                words?: string;
                /** @description people: those matched against an imported list only */
                watchlist?: boolean;
                /** @description most entries in all; without it there is no limit */
                limit?: number;
                /** @description entries left out at the beginning */
                skip?: number;
                /** @description `next` of the page before, instead of `skip` */
                cursor?: string;
                /** @description for formats that hold one table; default: the first */
                table?: "contacts" | "claims" | "statements" | "people" | "sources" | "disputes" | "timeline" | "events" | "assessments" | "articles";
                /** @description with `person`: the other side */
                with?: string;
                /** @description for dossiers: the id of one contact */
                contact?: string;
                /** @description html: to be shown and printed, not saved */
                inline?: boolean;
                /** @description only those whose date is (or is not) known */
                dated?: boolean;
                /** @description only contacts that are (or are not) unsure: rather wrong than right */
                unsure?: boolean;
            };
            header?: never;
            path: {
                /** @description see /api/exports */
                format: "csv" | "jsonld" | "ftm" | "gexf" | "html" | "markdown" | "docx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": components["schemas"]["Error"];
                    "application/ld+json": components["schemas"]["Error"];
                    "application/x-ndjson": components["schemas"]["Error"];
                    "application/gexf+xml": components["schemas"]["Error"];
                    "text/html; charset=utf-8": components["schemas"]["Error"];
                    "text/markdown; charset=utf-8": components["schemas"]["Error"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": components["schemas"]["Error"];
                    "application/ld+json": components["schemas"]["Error"];
                    "application/x-ndjson": components["schemas"]["Error"];
                    "application/gexf+xml": components["schemas"]["Error"];
                    "text/html; charset=utf-8": components["schemas"]["Error"];
                    "text/markdown; charset=utf-8": components["schemas"]["Error"];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["Error"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Error"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Error"];
                };
            };
        };
    };
}
