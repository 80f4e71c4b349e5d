/* Generated from docs/api/campaign-service.json by `npm run api`. */

export interface paths {
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
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
        get: operations["count"];
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
        get: operations["states"];
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
        get: operations["get"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["patch"];
        trace?: never;
    };
    "/api/campaigns/{id}/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audience"];
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
        get: operations["members"];
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
        get: operations["messages"];
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
        get: operations["results"];
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
        put: operations["move"];
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
            address?: string;
            /** Format: uuid */
            contactId?: string;
            /** @enum {string} */
            exclusion?: "NO_CONTACT" | "NO_ADDRESS" | "INVALID_ADDRESS" | "DUPLICATE_ADDRESS";
            /** Format: uuid */
            id: string;
            name?: string;
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
            actualCost?: number;
            budget?: number;
            /** @enum {string} */
            channel: "MAIL";
            /** Format: date-time */
            createdAt: string;
            currency?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            segmentId?: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            startsAt?: string;
            /** @enum {string} */
            state: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED";
            /** Format: int64 */
            version: number;
        };
        CampaignView: {
            actualCost?: number;
            allowedMoves: ("DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED")[];
            body?: string;
            budget?: number;
            /** Format: date-time */
            changedAt: string;
            /** @enum {string} */
            channel: "MAIL";
            /** Format: date-time */
            createdAt: string;
            currency?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            endsAt?: string;
            goal?: string;
            /** Format: uuid */
            id: string;
            name: string;
            plannedCost?: number;
            reason?: string;
            /** Format: uuid */
            segmentId?: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            startsAt?: string;
            /** @enum {string} */
            state: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED";
            subject?: string;
            /** Format: int64 */
            version: number;
        };
        Count: {
            capped: boolean;
            /** Format: int64 */
            count: number;
        };
        MessageView: {
            /** Format: uuid */
            accountId: string;
            address: string;
            /** Format: int32 */
            attempts: number;
            body?: string;
            /** Format: uuid */
            contactId: string;
            /** Format: uuid */
            id: string;
            name: string;
            reason?: string;
            /** Format: date-time */
            sentAt?: string;
            state: string;
            /** Format: int32 */
            step: number;
            subject?: string;
        };
        MoveCampaign: {
            reason?: string;
            /** @enum {string} */
            state: "DRAFT" | "IN_REVIEW" | "SCHEDULED" | "RUNNING" | "PAUSED" | "FINISHED" | "CANCELLED";
        };
        PageAudienceMember: {
            items: components["schemas"]["AudienceMember"][];
            next?: string;
        };
        PageCampaignSummary: {
            items: components["schemas"]["CampaignSummary"][];
            next?: string;
        };
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            next?: string;
        };
        WriteCampaign: {
            actualCost?: number;
            body?: string;
            budget?: number;
            /** @enum {string} */
            channel: "MAIL";
            currency?: string;
            /** Format: date-time */
            endsAt?: string;
            goal?: string;
            name: string;
            plannedCost?: number;
            /** Format: uuid */
            segmentId?: string;
            /** Format: date-time */
            startsAt?: string;
            subject?: string;
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
    list: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "*/*": components["schemas"]["PageCampaignSummary"];
                };
            };
        };
    };
    create: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    count: {
        parameters: {
            query?: {
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
                    "*/*": components["schemas"]["Count"];
                };
            };
        };
    };
    states: {
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
                    "*/*": components["schemas"]["CampaignStateView"][];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: {
                /** @description Only these fields: id,name */
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
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    change: {
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
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    patch: {
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
                    actualCost?: number;
                    body?: string;
                    budget?: number;
                    /** @enum {string} */
                    channel?: "MAIL";
                    currency?: string;
                    /** Format: date-time */
                    endsAt?: string;
                    goal?: string;
                    name?: string;
                    plannedCost?: number;
                    /** Format: uuid */
                    segmentId?: string;
                    /** Format: date-time */
                    startsAt?: string;
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    audience: {
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
                    "*/*": components["schemas"]["AudienceCounts"];
                };
            };
        };
    };
    members: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "*/*": components["schemas"]["PageAudienceMember"];
                };
            };
        };
    };
    messages: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                sort?: string | null;
                filter?: string | null;
                /** @description Only these fields: id,name */
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
                    "*/*": components["schemas"]["PageMessageView"];
                };
            };
        };
    };
    results: {
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
                    "*/*": components["schemas"]["CampaignResults"];
                };
            };
        };
    };
    move: {
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
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CampaignView"];
                };
            };
        };
    };
}
