/* Generated from docs/api/campaign-service.json by `npm run api`. */

export interface paths {
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaigns */
        get: operations["listCampaigns"];
        put?: never;
        /** Create a campaign */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count campaigns */
        get: operations["getCampaignsCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Group campaigns by a field, with counts and sums */
        get: operations["getCampaignsGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count whom a campaign for a segment would reach now */
        get: operations["getCampaignsReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the states of campaigns and the moves that each allows */
        get: operations["listCampaignsStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a campaign */
        get: operations["getCampaign"];
        /** Change a campaign */
        put: operations["putCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields of a campaign */
        patch: operations["patchCampaign"];
        trace?: never;
    };
    "/api/campaigns/{id}/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count whom a campaign reaches and whom it excludes */
        get: operations["getCampaignAudience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/audience/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List whom a campaign reaches and whom it excludes, and why */
        get: operations["listCampaignAudienceMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a campaign */
        get: operations["listCampaignMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the results of a campaign */
        get: operations["getCampaignResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move a campaign to another state */
        put: operations["putCampaignState"];
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
        AudienceCounts: {
            excluded: {
                [key: string]: number;
            };
            frozen: boolean;
            /** Format: int64 */
            included: number;
        };
        AudienceMember: {
            /** Format: uuid */
            accountId: string;
            address?: string | null;
            /** Format: uuid */
            contactId?: string | null;
            /** @enum {string|null} */
            exclusion?: "NO_CONTACT" | "NO_ADDRESS" | "INVALID_ADDRESS" | "DUPLICATE_ADDRESS" | null;
            /** Format: uuid */
            id: string;
            name?: string | null;
        };
        CampaignMessageView: {
            /** Format: uuid */
            accountId: string;
            address: string;
            /** Format: int32 */
            attempts: number;
            body?: string | null;
            /** Format: uuid */
            contactId: string;
            /** Format: uuid */
            id: string;
            name: string;
            reason?: string | null;
            /** Format: date-time */
            sentAt?: string | null;
            state: string;
            /** Format: int32 */
            step: number;
            subject?: string | null;
        };
        CampaignResults: {
            excluded: {
                [key: string]: number;
            };
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            queued: number;
            /** Format: int64 */
            sent: number;
            states: {
                [key: string]: number;
            };
            /** Format: int64 */
            suppressed: number;
        };
        CampaignStateView: {
            moves: ("DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED")[];
            /** @enum {string} */
            state: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED";
        };
        CampaignSummary: {
            actualCost?: number | null;
            budget?: number | null;
            /** @enum {string} */
            channel: "MAIL";
            /** Format: date-time */
            createdAt: string;
            currency?: string | null;
            /** Format: date-time */
            endedAt?: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            segmentId?: string | null;
            /** Format: date-time */
            startedAt?: string | null;
            /** Format: date-time */
            startsAt?: string | null;
            /** @enum {string} */
            state: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED";
            /** Format: int64 */
            version: number;
        };
        CampaignView: {
            actualCost?: number | null;
            allowedMoves: ("DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED")[];
            body?: string | null;
            budget?: number | null;
            /** Format: date-time */
            changedAt: string;
            /** @enum {string} */
            channel: "MAIL";
            /** Format: date-time */
            createdAt: string;
            currency?: string | null;
            /** Format: date-time */
            endedAt?: string | null;
            /** Format: date-time */
            endsAt?: string | null;
            goal?: string | null;
            /** Format: uuid */
            id: string;
            language?: string | null;
            name: string;
            plannedCost?: number | null;
            reason?: string | null;
            /** Format: uuid */
            segmentId?: string | null;
            /** Format: date-time */
            startedAt?: string | null;
            /** Format: date-time */
            startsAt?: string | null;
            /** @enum {string} */
            state: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED";
            subject?: string | null;
            /** Format: int64 */
            version: number;
        };
        Count: {
            capped: boolean;
            /** Format: int64 */
            count: number;
        };
        Group: {
            /** Format: int64 */
            count: number;
            sums: components["schemas"]["Sum"][];
            value?: string | null;
        };
        Groups: {
            capped: boolean;
            items: components["schemas"]["Group"][];
        };
        MoveCampaign: {
            reason?: string | null;
            /** @enum {string} */
            state: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED";
        };
        PageAudienceMember: {
            items: components["schemas"]["AudienceMember"][];
            next?: string | null;
        };
        PageCampaignMessageView: {
            items: components["schemas"]["CampaignMessageView"][];
            next?: string | null;
        };
        PageCampaignSummary: {
            items: components["schemas"]["CampaignSummary"][];
            next?: string | null;
        };
        /** @description What went wrong, in the caller's language (RFC 9457) */
        Problem: {
            /** @description The states that could follow */
            allowed?: string[];
            /** @description For programs: docs/problems.md lists them */
            code?: string;
            /** Format: int64 */
            currentVersion?: number;
            /** @description About this one */
            detail?: string;
            errors?: {
                /** @description What is wrong there */
                message?: string;
                /** @description JSON pointer into the body, or the name of a parameter */
                pointer?: string;
            }[];
            /** @description The path that was asked for */
            instance?: string;
            /** @description The record that is in the way */
            otherId?: string;
            /** Format: int32 */
            status?: number;
            /** @description The same for every problem of this type */
            title?: string;
            /** @description Quote it when you ask for help */
            traceId?: string;
            /** @description /problems/ and the code */
            type?: string;
        };
        Sum: {
            amount: number;
            currency?: string | null;
            field: string;
        };
        WriteCampaign: {
            actualCost?: number | null;
            body?: string | null;
            budget?: number | null;
            /** @enum {string} */
            channel: "MAIL";
            currency?: string | null;
            /** Format: date-time */
            endsAt?: string | null;
            goal?: string | null;
            language?: string | null;
            name: string;
            plannedCost?: number | null;
            /** Format: uuid */
            segmentId?: string | null;
            /** Format: date-time */
            startsAt?: string | null;
            subject?: string | null;
        };
    };
    responses: {
        /** @description It cannot be read: `errors` says where */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state refuses it; `otherId` is what is in the way */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The right is missing */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody was faster: `currentVersion` */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal, see `code` */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More than the allowance */
        TooManyRequests: {
            headers: {
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the token is none */
        Unauthorized: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; a write may have taken effect */
        Unavailable: {
            headers: {
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is understood and makes no sense, or its key was another's */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCampaigns: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `-createdAt`; fields: actualCost, budget, channel, createdAt, currency, endedAt, goal, id, language, name, segmentId, startedAt, startsAt, state */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: actualCost (number), budget (number), channel (MAIL), createdAt (moment), currency (word), endedAt (moment), goal (text), id (id), language (text), name (text), segmentId (id), startedAt (moment), startsAt (moment), state (DRAFT IN_REVIEW SCHEDULED RUNNING PAUSED FINISHED CANCELLED) */
                filter?: string | null;
                /** @description Only these: actualCost,budget,channel,createdAt,currency,endedAt,id,name,segmentId,startedAt,startsAt,state,version */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCampaignSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your name for this request: a repeat gets the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCampaign"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    /** @description Its address */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCampaignsCount: {
        parameters: {
            query?: {
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: actualCost (number), budget (number), channel (MAIL), createdAt (moment), currency (word), endedAt (moment), goal (text), id (id), language (text), name (text), segmentId (id), startedAt (moment), startsAt (moment), state (DRAFT IN_REVIEW SCHEDULED RUNNING PAUSED FINISHED CANCELLED) */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCampaignsGroups: {
        parameters: {
            query?: {
                /** @description The field whose values make the groups; without it all rows are one; fields: channel, createdAt, segmentId, startsAt, state */
                by?: string | null;
                /** @description What is added up in each; fields: actualCost, budget */
                sum?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: actualCost (number), budget (number), channel (MAIL), createdAt (moment), currency (word), endedAt (moment), goal (text), id (id), language (text), name (text), segmentId (id), startedAt (moment), startsAt (moment), state (DRAFT IN_REVIEW SCHEDULED RUNNING PAUSED FINISHED CANCELLED) */
                filter?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Groups"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCampaignsReach: {
        parameters: {
            query: {
                segmentId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCampaignsStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignStateView"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCampaign: {
        parameters: {
            query?: {
                /** @description Only these: actualCost,allowedMoves,body,budget,changedAt,channel,createdAt,currency,endedAt,endsAt,goal,id,language,name,plannedCost,reason,segmentId,startedAt,startsAt,state,subject,version */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the record as you have seen it, so that nobody's change is lost */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCampaign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    patchCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the record as you have seen it, so that nobody's change is lost */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    actualCost?: number | null;
                    body?: string | null;
                    budget?: number | null;
                    /** @enum {string} */
                    channel?: "MAIL";
                    currency?: string | null;
                    /** Format: date-time */
                    endsAt?: string | null;
                    goal?: string | null;
                    language?: string | null;
                    name?: string;
                    plannedCost?: number | null;
                    /** Format: uuid */
                    segmentId?: string | null;
                    /** Format: date-time */
                    startsAt?: string | null;
                    subject?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCampaignAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCampaignAudienceMembers: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `name`; fields: accountId, address, contactId, exclusion, name */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), address (text), contactId (id), exclusion (NO_CONTACT NO_ADDRESS INVALID_ADDRESS DUPLICATE_ADDRESS), name (text) */
                filter?: string | null;
                /** @description Only these: accountId,address,contactId,exclusion,id,name */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAudienceMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCampaignMessages: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Fields, most important first, `-` for falling; as usual `createdAt`; fields: accountId, address, contactId, createdAt, name, reason, sentAt, state */
                sort?: string | null;
                /** @description RSQL with `==`, `!=`, `<`, `<=`, `>`, `>=`, `=in=`, `=out=`, joined by `;` (and) and `,` (or); fields: accountId (id), address (text), contactId (id), createdAt (moment), name (text), reason (text), sentAt (moment), state (QUEUED SENDING SENT SOFT_BOUNCED HARD_BOUNCED FAILED SUPPRESSED) */
                filter?: string | null;
                /** @description Only these: accountId,address,attempts,body,contactId,id,name,reason,sentAt,state,step,subject */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCampaignMessageView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCampaignResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    putCampaignState: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the record as you have seen it, so that nobody's change is lost */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCampaign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Its version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
}
